"""The lagging board: who is how far behind, in the figures of the monthly meeting."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from bot.boards.lagging import Asked, Row, Scope, lagging, page_of
from bot.boards.lamps import Lamp
from bot.domain.catalogue import Indicator, Target
from bot.domain.office import Lamps
from tests.boards.office import (
    DUST,
    GROWTH,
    LAND,
    SHARE,
    SIGNED,
    TALKS,
    UNITS,
    at,
    office,
    snapshot,
    target,
)

UNIT = "商务局"


def row(indicator: Indicator, goal: object, value: object, month: int = 12, day: int = 31) -> Row:
    said = {} if value is ... else {(UNIT, indicator.name): value}
    catalogue = office(target(UNIT, indicator, goal))
    return lagging(catalogue, snapshot(at(month, day), said), Lamps()).rows[0]


FIGURES = [
    # indicator, target, value -> completion, gap, lamp at the end of the year
    (SHARE, 38, "29.1", "76.58", "-23.42", Lamp.RED),
    (DUST, 41, 45, "91.11", "-8.89", Lamp.YELLOW),
    (DUST, 41, 0, "100.00", "0.00", Lamp.GREEN),
    (DUST, 41, ..., "0.00", "-100.00", Lamp.DEEP_RED),
    (GROWTH, 15, "-3.1", "0.00", "-100.00", Lamp.DEEP_RED),
    (GROWTH, -2, 3, "0.00", "-100.00", Lamp.DEEP_RED),
    (LAND, 3000, 824, "27.47", "-72.53", Lamp.DEEP_RED),
    (SIGNED, 0, ..., "100.00", "0.00", Lamp.GREEN),
    (SIGNED, 10, ..., "0.00", "-100.00", Lamp.DEEP_RED),
    (SIGNED, 10, 9, "90.00", "-10.00", Lamp.RED),
    (SIGNED, 10, 7, "70.00", "-30.00", Lamp.DEEP_RED),
    (SIGNED, 8, 9, "112.50", "12.50", Lamp.GREEN),
    (SIGNED, None, 9, None, None, None),
]


@pytest.mark.parametrize(("indicator", "goal", "value", "done", "gap", "lamp"), FIGURES)
def test_figures(
    indicator: Indicator,
    goal: object,
    value: object,
    done: str | None,
    gap: str | None,
    lamp: Lamp | None,
) -> None:
    found = row(indicator, goal, value)
    shown = [None if part is None else str(part) for part in (found.completion, found.gap)]
    assert (*shown, found.lamp) == (done, gap, lamp)


def test_never_reported_is_zero_only_where_figures_add_up() -> None:
    assert row(SIGNED, 10, ...).value == 0
    assert row(TALKS, 10, ...).value is None


@pytest.mark.parametrize(
    ("month", "day", "pace"), [(1, 1, "0.27"), (7, 2, "50.14"), (12, 31, "100.00")]
)
def test_pace_is_linear_over_the_year(month: int, day: int, pace: str) -> None:
    assert str(row(SIGNED, 10, 1, month, day).pace) == pace
    assert str(row(SHARE, 10, 1, month, day).pace) == "100.00"


@pytest.mark.parametrize(
    ("month", "day", "pace"),
    [(3, 31, "10.00"), (5, 15, "19.89"), (6, 30, "30.00"), (9, 30, "60.00"), (12, 31, "100.00")],
)
def test_quarter_targets_replace_the_straight_line(month: int, day: int, pace: str) -> None:
    quarters = tuple(Decimal(part) for part in (1, 3, 6, 10))
    catalogue = office(target(UNIT, SIGNED, 10, quarters=quarters))
    board = lagging(catalogue, snapshot(at(month, day), {}), Lamps())
    assert str(board.rows[0].pace) == pace


def test_what_is_needed_each_week() -> None:
    assert row(LAND, 3000, 824, 11, 5).needed_per_week == 272
    assert str(row(LAND, 3000, 824, 11, 4).needed_per_week) == "267.23"
    assert row(LAND, 3000, 3000, 11, 5).needed_per_week is None
    assert row(LAND, 3000, 824).needed_per_week is None
    assert row(SHARE, 38, 29, 11, 5).needed_per_week is None


def test_worst_first_and_without_target_last() -> None:
    catalogue = office(
        target("商务局", SIGNED, None),
        target("发改委", SIGNED, 10),
        target("工信局", SIGNED, 10),
        target("城关镇", SIGNED, 10),
    )
    said = {("发改委", SIGNED.name): 5, ("工信局", SIGNED.name): 1, ("商务局", SIGNED.name): 3}
    rows = lagging(catalogue, snapshot(at(6, 30), said), Lamps()).rows
    assert [(one.rank, one.unit) for one in rows] == [
        (1, "城关镇"),
        (2, "工信局"),
        (3, "发改委"),
        (4, "商务局"),
    ]


def test_rows_alike_share_a_rank_as_they_do_in_a_chat() -> None:
    catalogue = office(*(target(unit, SIGNED, 10) for unit in UNITS[:4]))
    said = {("发改委", SIGNED.name): 1, ("工信局", SIGNED.name): 1}
    board = lagging(catalogue, snapshot(at(6, 30), said), Lamps())
    assert [row["rank"] for row in board.to_json()["rows"]] == [1, 1, 3, 3]
    assert [one.rank for one in page_of(board, Asked(1, 4)).rows] == [1, 1, 3, 3]


SCOPES = [
    (Scope(indicator="签约项目"), {("商务局", "签约项目"), ("城关镇", "签约项目")}),
    (Scope(group="质效"), {("商务局", "PM2.5")}),
    (Scope(category="镇"), {("城关镇", "签约项目")}),
    (Scope(category="镇", group="质效"), set()),
]


@pytest.mark.parametrize(("scope", "shown"), SCOPES)
def test_scopes(scope: Scope, shown: set[tuple[str, str]]) -> None:
    catalogue = office(
        target("商务局", SIGNED, 1), target("商务局", DUST, 1), target("城关镇", SIGNED, 1)
    )
    rows = lagging(catalogue, snapshot(at(6, 30), {}), Lamps(), scope).rows
    assert {(one.unit, one.indicator) for one in rows} == shown


BELOW = [
    # threshold, value -> listed under it (target 10)
    (None, 0, False),
    (80, 7, True),
    (80, 8, False),
    (80, "7.99949", True),  # 79.99 %
    (80, "7.9996", False),  # shown as 80.00 %
    (120, 11, True),
]


@pytest.mark.parametrize(("threshold", "value", "listed"), BELOW)
def test_below_the_threshold(threshold: object, value: object, listed: bool) -> None:
    watched = replace(SIGNED, threshold=None if threshold is None else Decimal(str(threshold)))
    catalogue = replace(office(target(UNIT, watched, 10)), indicators=(watched,))
    found = snapshot(at(6, 30), {(UNIT, watched.name): value})
    rows = lagging(catalogue, found, Lamps(), Scope(below_threshold=True)).rows
    assert [one.unit for one in rows] == ([UNIT] if listed else [])


def test_without_a_target_nothing_is_below() -> None:
    watched = replace(SIGNED, threshold=Decimal(80))
    catalogue = replace(office(target(UNIT, watched, None)), indicators=(watched,))
    scope = Scope(below_threshold=True)
    assert lagging(catalogue, snapshot(at(6, 30), {}), Lamps(), scope).rows == ()


def test_a_target_raised_in_july_holds_from_july() -> None:
    catalogue = office(
        target(UNIT, SIGNED, 10), target(UNIT, SIGNED, 20, valid_from=date(2023, 7, 1))
    )
    june, july = (
        lagging(catalogue, snapshot(at(*day), {}), Lamps()).rows for day in ((6, 30), (7, 1))
    )
    assert [(len(rows), rows[0].target) for rows in (june, july)] == [
        (1, Decimal(10)),
        (1, Decimal(20)),
    ]


def test_an_exempt_row_is_marked_and_says_why() -> None:
    catalogue = office(target(UNIT, SIGNED, 10))
    found = snapshot(at(6, 30), {}, exempt={(UNIT, SIGNED.name): "洪灾"})
    board = lagging(catalogue, found, Lamps())
    assert (board.rows[0].lamp, board.rows[0].exemption) == (Lamp.EXEMPT, "洪灾")


def test_as_json() -> None:
    found = snapshot(
        at(12, 31), {(UNIT, SHARE.name): "29.1"}, {(UNIT, SHARE.name): date(2023, 9, 30)}
    )
    assert lagging(office(target(UNIT, SHARE, 38)), found, Lamps()).to_json() == {
        "board": "lagging",
        "at": "2023-12-31T17:30:00+08:00",
        "rows": [
            {
                "rank": 1,
                "unit": "商务局",
                "indicator": "工业投资占比",
                "value": 29.1,
                "target": 38,
                "completion": 76.58,
                "pace": 100,
                "gap": -23.42,
                "lamp": "red",
                "last_movement": "2023-09-30",
                "needed_per_week": None,
            }
        ],
    }


def test_weeks_without_movement() -> None:
    found = snapshot(at(3, 1), {(UNIT, SIGNED.name): 1}, {(UNIT, SIGNED.name): date(2023, 2, 1)})
    catalogue = office(target(UNIT, SIGNED, 10), target("发改委", SIGNED, 10))
    rows = {one.unit: one for one in lagging(catalogue, found, Lamps()).rows}
    assert (rows[UNIT].quiet_weeks, rows["发改委"].quiet_weeks) == (4, 8)


def test_targets_of_other_years_are_not_owed() -> None:
    catalogue = office(Target(UNIT, SIGNED.name, 2022, Decimal(5)))
    assert lagging(catalogue, snapshot(at(3, 1), {}), Lamps()).rows == ()
