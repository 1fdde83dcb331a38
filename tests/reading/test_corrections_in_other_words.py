"""Corrections as people write them in a hurry (【更正】签约2个; 3个作废,签约2个)."""

import pytest

from bot.domain.reading import Op, Outcome, ProblemCode
from tests.reading.readers import understood


def figures(text: str, unit: str | None = "永丰镇") -> list[tuple[str, Op, int]]:
    reading = understood(text, unit)
    assert reading.problems == ()
    return [(u.indicator, u.op, int(u.value)) for u in reading.updates]


@pytest.mark.parametrize(
    "text",
    [
        "【更正】签约2个",
        "（更正）签约2个",
        "[更正]签约2个",
        "【重报】签约2个",
        "签约2个（更正）",
        "签约3个作废，签约2个",
        "3个作废，签约2个",
        "刚才的3个作废，签约2个",
        "前面签约3个撤回，改报2个",
        "撤回重发：签约2个",
        "请忽略上一条，签约2个",
        "撤回，签约2个",
        "口误，签约2个",
        "手误，签约2个",
        "手滑，签约2个",
        "打错字了，签约2个",
        "写反了，签约2个",
        "签约2个，笔误成3个",
        "签约2个（之前报3个）",
        "刚才两个数填反了，签约应为2个",
    ],
)
def test_a_figure_stands_in_the_place_of_the_wrong_one(text: str) -> None:
    assert figures(text) == [("签约落地项目", Op.CORRECT, 2)]


@pytest.mark.parametrize("text", ["上条作废 签约3个 在谈5个", "上条作废，签约3个，在谈5个"])
def test_all_figures_behind_an_earlier_report_taken_back_correct(text: str) -> None:
    assert figures(text) == [("签约落地项目", Op.CORRECT, 3), ("在谈项目", Op.CORRECT, 5)]


def test_brackets_at_the_head_correct_what_follows() -> None:
    assert figures("（更正）今日改厕35户，累计310户") == [("农村户厕改造", Op.CORRECT, 310)]


def test_another_thing_behind_what_is_taken_back_corrects_nothing() -> None:
    assert figures("签约3个作废，在谈5个") == [("在谈项目", Op.SET, 5)]


def test_a_zero_left_out_is_a_correction() -> None:
    assert figures("少写个0，签约额30亿") == [("签约项目总投资", Op.CORRECT, 30)]


def test_a_level_is_taken_down_to_what_is_told() -> None:
    assert figures("签约核减至1个") == [("签约落地项目", Op.SET, 1)]


@pytest.mark.parametrize("text", ["作废：签约2个", "撤回：签约2个", "签约2个作废", "请忽略上一条"])
def test_what_is_only_taken_back_is_withdrawn(text: str) -> None:
    assert understood(text, "永丰镇").outcome is Outcome.UNDO


def test_what_is_another_unit_s_is_not_ours() -> None:
    assert understood("签约1个是工信局的，不是我们的", "商务局").outcome is Outcome.IGNORE


def test_a_unit_may_announce_its_correction() -> None:
    assert figures("商务局更正：签约1个", None) == [("签约落地项目", Op.CORRECT, 1)]


@pytest.mark.parametrize("text", ["忽略不计", "安全问题不能忽略", "手滑点开了", "会议室写反了"])
def test_chatter_takes_back_nothing(text: str) -> None:
    assert understood(text, "商务局").outcome is Outcome.IGNORE


@pytest.mark.parametrize(
    "text",
    [
        "签约3个。不是3个,是5个",
        "签约3个,不是3个,是5个",
        "签约3个,不是3个是5个",
        "签约项目总投资3亿元,不是3亿元,是5亿元",
    ],
)
def test_a_figure_denied_as_soon_as_told_gives_way_to_the_next(text: str) -> None:
    [update] = understood(text, "商务局").updates
    assert (update.op, int(update.value)) == (Op.CORRECT, 5)


@pytest.mark.parametrize("text", ["签约3个,是5个", "签约3个。是5个", "签约3个,不是2个,是5个"])
def test_another_number_behind_a_figure_is_asked_about(text: str) -> None:
    reading = understood(text, "商务局")
    assert reading.outcome is Outcome.ASK
    assert [p.code for p in reading.problems] == [ProblemCode.CONFLICT]


@pytest.mark.parametrize("text", ["签约3个。是5个不是3个", "签约3个，是5个，不是3个"])
def test_the_wrong_number_may_be_denied_behind_the_right_one(text: str) -> None:
    assert figures(text) == [("签约落地项目", Op.CORRECT, 5)]


def test_the_same_number_said_again_counts_once() -> None:
    assert figures("走访企业3家，是3家") == [("走访企业", Op.ADD, 3)]


@pytest.mark.parametrize(
    "text", ["签约5个，是5亿元的大项目", "签约5个，是今年新的", "签约5个，是5个亿"]
)
def test_what_is_told_of_a_figure_is_no_other(text: str) -> None:
    assert figures(text) == [("签约落地项目", Op.ADD, 5)]


@pytest.mark.parametrize("text", ["签约5个，作废。开工2个", "签约5个，撤回，开工2个"])
def test_what_is_taken_back_as_soon_as_told_is_nothing(text: str) -> None:
    assert figures(text) == [("开工项目", Op.ADD, 2)]


@pytest.mark.parametrize("text", ["签约5个，作废。签约2个", "刚才的签约5个作废，签约2个"])
def test_but_a_new_figure_of_the_same_thing_corrects(text: str) -> None:
    assert figures(text) == [("签约落地项目", Op.CORRECT, 2)]


@pytest.mark.parametrize(
    "said", ["上报材料中", "上报的材料中", "的上报材料中", "报送材料里", "汇报材料中"]
)
def test_a_day_whose_papers_were_wrong_is_not_that_of_the_figure(said: str) -> None:
    (update,) = understood(f"更正：11月6日{said}签约应为2个", "商务局").updates
    assert (update.op, str(update.as_of)) == (Op.CORRECT, "2023-11-08")


@pytest.mark.parametrize(
    "paper", ["《督查通报》第6期所列", "第6期督查通报所列", "督查通报中", "《招商快报》里"]
)
def test_the_day_of_a_paper_that_was_wrong_is_not_that_of_the_figure(paper: str) -> None:
    (update,) = understood(f"更正：昨日{paper}我局外出招商次数有误，应为4次", "民政局").updates
    assert (update.op, str(update.as_of)) == (Op.CORRECT, "2023-11-08")


def test_a_report_of_a_month_is_of_that_month() -> None:
    (update,) = understood("10月《招商引资月报》：签约3个", "民政局").updates
    assert (update.op, str(update.as_of)) == (Op.WINDOW, "2023-10-31")


@pytest.mark.parametrize("text", ["签约2个。更正：3个", "签约2个\n更正:3"])
def test_a_number_alone_behind_a_correction_is_of_the_figure_before_it(text: str) -> None:
    assert figures(text) == [("签约落地项目", Op.CORRECT, 3)]


@pytest.mark.parametrize(
    "text",
    [
        "走访企业11家漏了一家，应为12家",
        "昨天报的走访企业11家漏了一家，应为12家",
        "走访企业漏了一家，应为12家",
    ],
)
def test_how_many_were_left_out_leads_to_the_right_number(text: str) -> None:
    assert figures(text) == [("走访企业", Op.CORRECT, 12)]
