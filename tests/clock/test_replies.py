"""What is replied to a reminder: bare numbers, nothing, later, on leave."""

from decimal import Decimal

import pytest

from bot.domain.people import Part
from bot.services.samples import sample
from storage import standings
from storage.transaction import Transaction
from storage.updates import Key
from tests.town import BUREAU, CLERKS, TOWNS, Town

LIAISON, TOWN_LIAISON, STRANGER, CLERK, TOWNS_LIAISON = 51, 52, 53, 54, 55
FRIDAY_10, FRIDAY_16 = "2023-04-14 10:00", "2023-04-14 16:00"
NEXT_FRIDAY = "2023-04-21 10:00"


@pytest.fixture(autouse=True)
def reminded(town: Town) -> None:
    town.person(LIAISON, Part.LIAISON, "商务局")
    town.person(TOWN_LIAISON, Part.LIAISON, "北郊镇")
    town.person(CLERK, Part.CLERK)
    for unit in ("北郊镇", "南郊镇"):
        town.person(TOWNS_LIAISON, Part.LIAISON, unit)
    town.tick(FRIDAY_10)


def test_bare_numbers_answer_in_the_order_asked(town: Town) -> None:
    said = town.reply("3/5/1", LIAISON, BUREAU)
    for figure in ("外出招商次数", "在谈项目", "签约落地项目"):
        assert figure in said
    town.tick(FRIDAY_16)
    assert not any("再次提醒" in text for text in town.said(BUREAU))


def test_nothing_is_zero_for_each(town: Town) -> None:
    town.reply("无", LIAISON, BUREAU)
    town.tick(FRIDAY_16)
    assert not any("再次提醒" in text for text in town.said(BUREAU))


def test_in_a_group_the_reply_speaks_for_the_sender_s_own_unit(town: Town) -> None:
    town.reply("3/5/1", TOWN_LIAISON, TOWNS)
    town.tick(FRIDAY_16)
    [second] = [text for text in town.said(TOWNS) if "再次提醒" in text]
    assert "南郊镇" in second
    assert "北郊镇" not in second


def test_until_the_promised_hour_nobody_asks_again(town: Town) -> None:
    assert town.reply("17点前报", LIAISON, BUREAU) == "好的，04-14 17:00 前等您的数。"
    town.tick(FRIDAY_16)
    assert not any("再次提醒" in text for text in town.said(BUREAU))


def test_after_the_promised_hour_it_is_asked_again(town: Town) -> None:
    town.reply("11点前报", LIAISON, BUREAU)
    town.tick(FRIDAY_16)
    assert any("再次提醒" in text for text in town.said(BUREAU))


def test_on_leave_is_left_in_peace_this_week_and_told_to_the_clerks(town: Town) -> None:
    assert town.reply("请假", LIAISON, BUREAU).startswith("好的，本周不再催报。")
    assert any("商务局" in text and "请假" in text for text in town.said(CLERKS))
    town.tick(FRIDAY_16)
    assert not any("再次提醒" in text for text in town.said(BUREAU))
    town.tick("2023-04-21 10:00")
    assert any("4.17—4.23" in text for text in town.said(BUREAU))


def test_a_stranger_excuses_nobody(town: Town) -> None:
    town.reply("请假", STRANGER, BUREAU)
    town.tick(FRIDAY_16)
    assert any("再次提醒" in text for text in town.said(BUREAU))


def test_the_word_that_the_reminder_promises_leaves_a_stock_as_it_is(town: Town) -> None:
    assert "没有进展回“无进展”" in town.said(BUREAU)[-1]
    town.reply("3/4/1", LIAISON, BUREAU)
    town.tick(NEXT_FRIDAY)
    assert town.reply("无进展", LIAISON, BUREAU) == "无进展，已记零报告"
    assert value(town, "在谈项目") == 4
    town.tick("2023-04-21 16:00")
    assert not any("再次提醒" in text for text in town.said(BUREAU))


@pytest.mark.parametrize("words", ["无", "没有", "都没有", "0"])
def test_nothing_does_not_take_a_stock_away_before_it_is_confirmed(town: Town, words: str) -> None:
    town.reply("3/4/1", LIAISON, BUREAU)
    town.tick(NEXT_FRIDAY)
    said = town.reply(words, LIAISON, BUREAU)
    assert "是没有新进展，还是现在确实是 0" in said
    assert "在谈项目 4" in said
    assert value(town, "在谈项目") == 4
    town.press("没有新进展", LIAISON, BUREAU)
    assert value(town, "在谈项目") == 4
    town.tick("2023-04-21 16:00")
    assert not any("再次提醒" in text for text in town.said(BUREAU))


def test_confirmed_nothing_is_zero(town: Town) -> None:
    town.reply("3/4/1", LIAISON, BUREAU)
    town.tick(NEXT_FRIDAY)
    town.reply("无", LIAISON, BUREAU)
    town.press("确实是 0", LIAISON, BUREAU)
    assert value(town, "在谈项目") == 0
    assert value(town, "外出招商次数") == 3


def test_a_zero_written_at_its_place_is_a_zero(town: Town) -> None:
    town.reply("3/4/1", LIAISON, BUREAU)
    town.tick(NEXT_FRIDAY)
    assert "在谈项目 4 → 0（−4）" in town.reply("0/0/0", LIAISON, BUREAU)


def value(town: Town, indicator: str, unit: str = "商务局") -> Decimal | None:
    def job(tx: Transaction) -> Decimal | None:
        names = town.desk.names(tx)
        kept = standings.get(tx, Key(names.unit_id[unit], names.indicator_id[indicator], 2023))
        return kept.value if kept else None

    return town.store.read_now(job)


@pytest.mark.parametrize(
    ("words", "until"),
    [
        ("明天报", "04-15 18:00"),
        ("已安排，下午报", "04-14 18:00"),
        ("好的,今天下午报", "04-14 18:00"),
        ("收到,17点前报", "04-14 17:00"),
        ("明天上午报", "04-15 12:00"),
    ],
)
def test_a_day_or_a_part_of_it_is_a_promise(town: Town, words: str, until: str) -> None:
    assert town.reply(words, LIAISON, BUREAU) == f"好的，{until} 前等您的数。"


@pytest.mark.parametrize("words", ["我们这周没招商", "什么意思", "报啥", "正在统计"])
def test_a_reply_that_says_no_figure_hears_what_is_expected(town: Town, words: str) -> None:
    assert town.reply(words, LIAISON, BUREAU) == (
        "没有读出数来，还没有记。请回复催报那一条，按次序报 3 个数：外出招商次数、在谈项目、"
        "签约落地项目（如 3/5/0）；没有进展回“无进展”；晚些报，回“17点前报”。"
    )


@pytest.mark.parametrize("words", ["收到", "好的", "收到,谢谢", "谢谢!", "👌", "OK", "好"])
def test_thanks_are_not_answered(town: Town, words: str) -> None:
    assert town.reply(words, LIAISON, BUREAU) == ""


def test_a_stranger_s_or_a_leader_s_remark_is_not_answered(town: Town) -> None:
    assert town.reply("抓紧", STRANGER, BUREAU) == ""


@pytest.mark.parametrize("words", ["北郊镇1，南郊镇2", "0/0/0", "两个镇都没有"])
@pytest.mark.parametrize("by", [CLERK, TOWNS_LIAISON])
def test_in_a_group_of_several_units_every_reply_is_answered(
    town: Town, words: str, by: int
) -> None:
    assert town.reply(words, by, TOWNS)
    assert value(town, "外出招商次数", "北郊镇") is None


@pytest.mark.parametrize("words", ["3/-/0", "1/2", "1/2/3/4"])
def test_a_wrong_count_of_numbers_hears_the_indicators_and_a_sample_as_long(
    town: Town, words: str
) -> None:
    assert town.reply(words, LIAISON, BUREAU) == (
        "数的个数与所问的指标对不上。请按次序报 3 个数：外出招商次数、在谈项目、签约落地项目，"
        "如 3/5/0。"
    )
    assert "签约落地项目 0 → 1" in town.reply("3/4/1", LIAISON, BUREAU)


def test_a_reminder_of_two_indicators_shows_a_sample_of_two(town: Town) -> None:
    town.tick("2023-04-17 09:00")
    town.report("商务局", "外出招商次数", 1)
    town.tick(NEXT_FRIDAY)
    assert "按上面的次序报数（如 3/5）" in town.said(BUREAU)[-1]
    assert "请按次序报 2 个数：在谈项目、签约落地项目，如 3/5。" in town.reply(
        "1/2/3", LIAISON, BUREAU
    )


def test_a_reminder_of_several_units_shows_as_many_numbers_as_the_one_owes_that_it_names(
    town: Town,
) -> None:
    town.tick("2023-04-17 09:00")
    town.report("北郊镇", "外出招商次数", 1)
    town.tick(NEXT_FRIDAY)
    said = town.said(TOWNS)[-1]
    assert "在谈项目、签约落地项目：北郊镇" in said
    assert "写明单位，按次序报数（如“南郊镇 3/5/0”）" in said
    reminder = town.last_of(TOWNS)
    town.say("南郊镇 3/5/0", TOWNS_LIAISON, TOWNS, reminder)
    assert value(town, "在谈项目", "南郊镇") == 5
    town.say("北郊镇 4/1", TOWNS_LIAISON, TOWNS, reminder)
    assert value(town, "在谈项目", "北郊镇") == 4
    assert value(town, "签约落地项目", "北郊镇") == 1
    assert "请按次序报 2 个数：在谈项目、签约落地项目" in town.say(
        "北郊镇 4/1/2", TOWNS_LIAISON, TOWNS, reminder
    )
    assert "请写明单位、指标和数" in town.say("4/1/2", TOWNS_LIAISON, TOWNS, reminder)


@pytest.mark.parametrize(
    ("count", "shown"), [(1, "3"), (3, "3/5/0"), (8, "3/5/0/2/1/3/5/0"), (9, "3/5/0/2/1/…")]
)
def test_a_sample_has_as_many_numbers_as_are_owed_but_fits_a_telephone(
    count: int, shown: str
) -> None:
    assert sample(count) == shown


def test_nothing_for_a_unit_that_had_to_be_asked_for_leaves_its_stock_too(town: Town) -> None:
    town.reply("北郊镇 3/4/1", TOWNS_LIAISON, TOWNS)
    town.tick(NEXT_FRIDAY)
    assert "哪个单位" in town.reply("无", TOWNS_LIAISON, TOWNS)
    town.press("北郊镇", TOWNS_LIAISON, TOWNS)
    assert "是没有新进展，还是现在确实是 0" in town.said(TOWNS)[-1]
    assert value(town, "在谈项目", "北郊镇") == 4
    town.press("没有新进展", TOWNS_LIAISON, TOWNS)
    assert value(town, "在谈项目", "北郊镇") == 4
