"""A withdrawal that names a figure takes back that figure alone; the rest stays in force."""

from collections.abc import Iterator

import pytest

from bot.services import rebuild
from tests.services.office import CLERK, TOWN, TOWNS, TWO_TOWNS, Town


@pytest.fixture(autouse=True)
def _kept_as_the_ledger_has_it(town: Town) -> Iterator[None]:
    yield
    assert list(town.store.read_now(rebuild.drifts)) == []


def _values(town: Town) -> tuple[object, object]:
    return town.value("高寺镇"), town.value("新桥镇")


@pytest.mark.parametrize(
    "words", ["高寺镇签约2个作废", "高寺镇的签约报错了", "签约2个作废", "2个作废", "高寺镇的作废"]
)
def test_the_other_unit_of_the_message_keeps_its_figure(town: Town, words: str) -> None:
    town.say("高寺镇签约2个，新桥镇签约1个", CLERK, TOWNS)
    said = town.say(words, CLERK, TOWNS)
    assert said.startswith("已撤回：高寺镇 签约落地项目 2")
    assert "2 → 0（−2）" in said
    assert "其余部分仍然算数" in said
    assert town.value("高寺镇") is None
    assert town.value("新桥镇") == 1


def test_the_other_figures_of_the_unit_are_kept(town: Town) -> None:
    town.say("签约2个，在谈3个")
    assert town.say("在谈3个作废").startswith("已撤回：商务局 在谈项目 3")
    assert town.value("商务局") == 2
    assert town.value("商务局", "在谈项目") is None


def test_the_investment_said_beside_the_contracts_is_kept(town: Town) -> None:
    town.say("本周签约4个，总投资3.5亿元")
    town.say("签约4个作废")
    assert town.value("商务局") is None
    assert town.value("商务局", "签约项目总投资") == pytest.approx(3.5)


def test_what_is_asked_as_a_repetition_is_asked_no_more_and_the_other_half_stays(
    town: Town,
) -> None:
    town.say("高寺镇签约1个", CLERK, TOWNS)
    asked = town.say("高寺镇、新桥镇签约各1个", CLERK, TOWNS)
    assert "已经报过" in asked
    said = town.say("高寺镇签约1个作废", CLERK, TOWNS)
    assert said.startswith("不再问了：高寺镇签约落地项目1个")
    assert "仍为 1" in said
    assert "之前报的“高寺镇签约1个”仍然算数" in said
    assert town.value("高寺镇") == 1
    assert town.value("新桥镇") == 1
    assert "过时" in town.press("又有新的，再记", CLERK, TOWNS)
    assert town.value("高寺镇") == 1


def test_once_answered_as_a_repetition_the_first_report_is_meant(town: Town) -> None:
    town.say("高寺镇签约1个", CLERK, TOWNS)
    town.say("高寺镇、新桥镇签约各1个", CLERK, TOWNS)
    town.press("是重复，不再记", CLERK, TOWNS)
    assert town.say("高寺镇签约1个作废", CLERK, TOWNS).startswith("已撤回：高寺镇签约1个")
    assert town.value("高寺镇") is None
    assert town.value("新桥镇") == 1


def test_of_two_asked_figures_the_other_one_is_asked_anew(town: Town) -> None:
    town.say("高寺镇签约1个，新桥镇签约1个", CLERK, TOWNS)
    town.say("高寺镇又签约1个，新桥镇又签约1个", CLERK, TOWNS)
    said = town.say("新桥镇签约1个作废", CLERK, TOWNS)
    assert "高寺镇 签约落地项目 1\n是重复发送" in said
    town.press("又有新的，再记", CLERK, TOWNS)
    assert _values(town) == (2, 1)


def test_taken_back_twice_there_is_nothing_more(town: Town) -> None:
    town.say("高寺镇签约2个，新桥镇签约1个", CLERK, TOWNS)
    town.say("高寺镇签约2个作废", CLERK, TOWNS)
    said = town.say("高寺镇签约2个作废", CLERK, TOWNS)
    assert said.startswith("没有找到可以撤回的报送：高寺镇签约落地项目2个")
    assert town.value("新桥镇") == 1


def test_the_last_figure_taken_back_takes_the_report(town: Town) -> None:
    town.say("开工1个")
    town.say("签约2个，在谈3个")
    town.say("签约2个作废")
    assert town.say("在谈3个作废").startswith("已撤回：签约2个，在谈3个")
    assert town.say("撤回").startswith("已撤回：开工1个")


@pytest.mark.parametrize("words", ["刚才那条作废", "撤回"])
def test_without_names_all_of_the_message_is_taken_back(town: Town, words: str) -> None:
    town.say("高寺镇签约2个，新桥镇签约1个", CLERK, TOWNS)
    assert town.say(words, CLERK, TOWNS).startswith("已撤回：高寺镇签约2个，新桥镇签约1个")
    assert _values(town) == (None, None)


def test_a_reply_that_names_a_figure_takes_back_that_one_of_the_message(town: Town) -> None:
    town.say("高寺镇签约2个，新桥镇签约1个", CLERK, TOWNS)
    first = town.last_id
    town.say("高寺镇签约2个，新桥镇签约3个", CLERK, TOWNS)
    town.say("新桥镇签约1个撤回", CLERK, TOWNS, reply_to=first)
    assert town.value("新桥镇") == 3


def test_a_reply_that_names_what_is_not_in_the_message_asks_which_is_meant(town: Town) -> None:
    town.say("高寺镇签约2个，新桥镇签约1个", CLERK, TOWNS)
    said = town.say("签约5个作废", CLERK, TOWNS, reply_to=town.last_id)
    assert said.startswith("要撤回哪一个？")
    assert town.value("高寺镇") == 2


def test_where_two_figures_fit_it_is_asked_which_and_one_tap_takes_it_back(town: Town) -> None:
    town.say("高寺镇签约2个，新桥镇签约2个", CLERK, TOWNS)
    said = town.say("签约2个作废", CLERK, TOWNS)
    assert said == (
        "要撤回哪一个？还什么都没有撤。 [高寺镇 签约落地项目 2] [新桥镇 签约落地项目 2] [整条撤回]"
    )
    assert "不能" not in town.press("新桥镇 签约落地项目 2", CLERK, TOWNS)
    assert _values(town) == (2, None)
    assert town.press("高寺镇 签约落地项目 2", CLERK, TOWNS)
    assert _values(town) == (None, None)


def test_nobody_else_taps_it_away(town: Town) -> None:
    town.say("高寺镇签约2个，新桥镇签约2个", TWO_TOWNS, TOWNS)
    town.say("签约2个作废", TWO_TOWNS, TOWNS)
    assert "督办员来定" in town.press("新桥镇 签约落地项目 2", TOWN, TOWNS)
    assert town.value("新桥镇") == 2


def test_a_correction_falls_with_the_one_figure_that_it_corrects(town: Town) -> None:
    town.say("上周签约1个，本周签约2个")
    town.say("签约应为3个")
    assert town.value("商务局") == 4
    town.say("本周签约2个作废", heard=False)
    assert town.value("商务局") == 1, "the correction meant this week's figure, not last week's"


def test_an_edit_states_the_message_anew(town: Town) -> None:
    town.say("高寺镇签约2个，新桥镇签约1个", CLERK, TOWNS)
    message = town.last_id
    town.say("高寺镇签约2个作废", CLERK, TOWNS)
    town.say("高寺镇签约3个，新桥镇签约1个", CLERK, TOWNS, message=message, edited=True)
    assert _values(town) == (3, 1)


def test_a_liaison_takes_back_nothing_of_another(town: Town) -> None:
    town.say("高寺镇签约2个，新桥镇签约1个", CLERK, TOWNS)
    town.say("高寺镇签约2个作废", TOWN, TOWNS)
    assert town.value("高寺镇") == 2


def test_an_indicator_named_alone_takes_back_all_that_was_said_of_it(town: Town) -> None:
    town.say("签约2个，签约目标12个，开工1个")
    town.say("签约报错了")
    assert town.value("商务局") is None
    assert town.value("商务局", "开工项目") == 1
