"""The zero board: who is at zero, who broke through, who fell back, compared with last time."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from bot.boards.brief import brief
from bot.boards.snapshot import Snapshot
from bot.boards.tables import zero_tables
from bot.boards.zero import ZeroBoard, earlier, zero
from bot.domain.catalogue import Catalogue
from bot.domain.ledger import Decided
from bot.domain.messages import Text
from bot.services.views.pictures import draw_zero
from bot.services.views.zero import zero_text
from bot.texts import render_plain
from tests.boards.office import (
    DUST,
    GROUP,
    GROWTH,
    SHARE,
    SIGNED,
    TALKS,
    TRIPS,
    UNITS,
    at,
    office,
    snapshot,
    target,
)

OFFICE: Catalogue = office(
    *(target(unit, one, 2) for unit in UNITS[:4] for one in (TRIPS, TALKS, SIGNED)),
    target("园区", DUST, 41),
)


def then() -> Snapshot:
    return snapshot(
        at(4, 28),
        {("商务局", "外出招商"): 1, ("发改委", "在谈项目"): 0},
        last={"发改委": date(2023, 4, 1)},
    )


def now() -> Snapshot:
    return snapshot(
        at(5, 26),
        {
            ("商务局", "外出招商"): 0,
            ("发改委", "在谈项目"): 3,
            ("发改委", "签约项目"): 1,
            ("发改委", "外出招商"): 0,
            ("工信局", "签约项目"): 0,
        },
        moved={("商务局", "外出招商"): date(2023, 5, 10)},
        last={"商务局": date(2023, 5, 10), "发改委": date(2023, 5, 20), "工信局": date(2023, 5, 2)},
        decided={("发改委", "签约项目"): Decided(Decimal(1))},
    )


def board() -> ZeroBoard:
    return zero(OFFICE, GROUP, now(), earlier(OFFICE, GROUP, then()))


def test_only_units_that_owe_something_of_the_group_count() -> None:
    assert board().units == 4


def test_silent_before_reported_zero_the_longest_first() -> None:
    assert [(row.unit, row.state, row.also_before) for row in board().zero] == [
        ("城关镇", "silent", True),
        ("工信局", "reported_zero", True),
        ("商务局", "reported_zero", False),
    ]


def test_who_broke_through_once_for_each_indicator() -> None:
    assert [(row.unit, row.indicator, row.value) for row in board().broke_through] == [
        ("发改委", "在谈项目", Decimal(3)),
        ("发改委", "签约项目", Decimal(1)),
    ]


def test_who_fell_back_and_since_when() -> None:
    assert [(row.unit, row.since) for row in board().relapsed] == [("商务局", date(2023, 5, 10))]


def test_counts_beside_last_time() -> None:
    found = board().to_json()
    assert (found["at_zero"], found["against"]) == (
        3,
        {"at": "2023-04-28T17:30:00+08:00", "at_zero": 3},
    )


def test_totals_with_what_was_recognised() -> None:
    assert board().to_json()["totals"] == [
        {"indicator": "外出招商", "value": 0, "recognised": 0},
        {"indicator": "在谈项目", "value": 3, "recognised": 0},
        {"indicator": "签约项目", "value": 1, "recognised": 1},
    ]


def test_without_an_earlier_board_nobody_broke_through_or_fell_back() -> None:
    found = zero(OFFICE, GROUP, now()).to_json()
    assert (found["against"], found["broke_through"], found["relapsed"]) == (None, [], [])
    assert not any(row["also_before"] for row in found["zero"])


def test_the_number_of_boards_running_puts_the_longest_first() -> None:
    running = {"商务局": 2, "工信局": 1}
    rows = zero(OFFICE, GROUP, now(), running=running).zero
    assert [(row.unit, row.boards) for row in rows] == [("城关镇", 0), ("商务局", 2), ("工信局", 1)]


def test_a_published_board_counts_itself() -> None:
    rows = zero(OFFICE, GROUP, now(), running={"商务局": 2}).counted().zero
    assert {row.unit: row.boards for row in rows} == {"城关镇": 1, "商务局": 3, "工信局": 1}


def test_who_is_excused_from_all_that_it_owes_is_told_with_the_reason() -> None:
    exempt = {("城关镇", one.name): "洪灾" for one in (TRIPS, TALKS, SIGNED)}
    exempt["工信局", SIGNED.name] = "改制"
    found = zero(OFFICE, GROUP, replace(now(), exempt=exempt))
    assert {row.unit: row.exempt for row in found.zero} == {
        "城关镇": "洪灾",
        "工信局": None,
        "商务局": None,
    }
    assert [row.get("exempt") for row in found.content()["zero"]] == ["洪灾", None, None]
    said = render_plain(zero_text(found, OFFICE), "zh-Hans")
    assert "其中豁免 1 个：城关镇（洪灾）" in said
    [at_zero, *_] = zero_tables(found.content(), {})
    assert [
        render_plain(row[1], "zh-Hans") for row in at_zero.rows if isinstance(row[1], Text)
    ] == [
        "未报（豁免）",
        "报零",
        "报零",
    ]


def test_a_unit_corrected_to_zero_has_not_fallen_back_on_a_day_before_it_broke_through() -> None:
    never = replace(now(), standings={})
    found = zero(OFFICE, GROUP, never, earlier(OFFICE, GROUP, then()))
    assert [row.unit for row in found.relapsed] == ["商务局"]
    said = render_plain(zero_text(found, OFFICE), "zh-Hans")
    assert "更正后仍为零 1 个：商务局" in said
    assert "返零" not in said
    back = zero_tables(found.content(), {})[2]
    assert [(row[0], row[1]) for row in back.rows] == [("商务局", Text("since-corrected"))]


def test_nor_in_the_notice_and_in_the_picture() -> None:
    never = replace(now(), standings={})
    found = zero(OFFICE, GROUP, never, earlier(OFFICE, GROUP, then()))
    parts = brief(found.content()).sections
    notice = [render_plain(text, "zh-Hans") for part in parts for text in part.paragraphs]
    assert "更正后仍为零的1个：商务局。" in notice
    assert not any("返零" in text for text in notice)
    drawn: list[str] = []

    def say(text: Text) -> str:
        drawn.append(render_plain(text, "zh-Hans"))
        return drawn[-1]

    draw_zero(found, {})(say)
    assert "更正后仍为零 1 个" in drawn
    assert not any("返零" in text for text in drawn)


def test_what_came_to_less_than_nothing_is_zero_and_no_breakthrough() -> None:
    later = snapshot(at(5, 26), {("商务局", "签约项目"): -2, ("发改委", "签约项目"): 1})
    found = zero(OFFICE, GROUP, later, earlier(OFFICE, GROUP, snapshot(at(4, 28), {})))
    assert [row.unit for row in found.broke_through] == ["发改委"]
    assert "商务局" in {row.unit for row in found.zero}


def test_rates_shares_and_concentrations_have_no_total() -> None:
    quality = office(target("商务局", SHARE, 40), target("商务局", GROWTH, 8))
    said = snapshot(at(5, 26), {("商务局", "战新增速"): -6, ("商务局", "工业投资占比"): 0})
    found = zero(quality, "质效", said)
    assert found.totals == ()
    assert found.zero == ()  # a rate below zero is a figure


def test_the_sums_say_what_was_recognised_only_where_anything_was() -> None:
    recognised = {row[0]: row[2] for row in zero_tables(board().content(), {})[3].rows}
    assert recognised == {"外出招商": None, "在谈项目": None, "签约项目": Decimal(1)}
    undecided = zero(OFFICE, GROUP, replace(now(), decided={}))
    sums = zero_tables(undecided.content(), {})[3]
    assert [render_plain(one, "zh-Hans") for one in sums.headings] == ["指标", "完成值"]
    assert {row["recognised"] for row in undecided.to_json()["totals"]} == {0}
