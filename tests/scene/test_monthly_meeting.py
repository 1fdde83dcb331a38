"""The figures of the monthly meeting, from messages alone, with the units behind each.

The messages are made from a plan and go through the services into a database; what the boards
say is held against the plan.
"""

import json
import os
import subprocess
import sys
from collections import Counter
from collections.abc import Mapping
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest
from sqlalchemy import select

from bot.boards.lagging import Scope
from bot.boards.zero import earlier, zero
from bot.services import boards, rebuild, snapshots, streaks
from storage import office, published, standings
from storage.tables import QuestionRow
from storage.transaction import Transaction
from tests.house.sources import ROOT
from tests.scene.conftest import HalfYear
from tests.scene.half_year import CHATTER
from tests.scene.plan import BOARDS, INVESTED, JUNE, MAY, SIGNED, TALKS, TRIPS
from tests.scene.stage import CLERKS, LEADERS

GROUP = "招商引资三项工作"


def frozen(scene: HalfYear, at: datetime) -> Mapping[str, Any]:
    """The zero board as it was published at a moment."""
    after = at + timedelta(seconds=1)
    [found] = scene.stage.store.read_now(lambda tx: published.latest(tx, "zero", GROUP, after))
    assert found.at == at
    return found.content


@pytest.fixture(scope="session")
def june(half_year: HalfYear) -> Mapping[str, Any]:
    return frozen(half_year, JUNE)


def test_last_time_89_at_zero_this_time_65(june: Mapping[str, Any], half_year: HalfYear) -> None:
    assert june["against"] == {"at": MAY.isoformat(), "at_zero": 89}
    assert (june["units"], june["at_zero"]) == (118, 65)
    assert {row["unit"] for row in june["zero"]} == set(half_year.plan.idle)


def test_24_broke_through_with_what(june: Mapping[str, Any], half_year: HalfYear) -> None:
    late = half_year.plan.broke_late
    assert len(late) == 24
    assert {(row["unit"], row["indicator"], row["value"]) for row in june["broke_through"]} == {
        (cell.unit, cell.indicator, cell.value)
        for cell in half_year.plan.cells
        if cell.unit in late
    }
    assert june["relapsed"] == []


def test_all_that_are_at_zero_were_so_last_time(
    june: Mapping[str, Any], half_year: HalfYear
) -> None:
    again = {row["unit"] for row in june["zero"] if row["also_before"]}
    assert again == set(half_year.plan.idle)
    assert {row["unit"] for row in june["zero"] if row["state"] == "silent"} == (
        half_year.plan.silent
    )


def test_who_is_on_the_list_for_the_second_time_running(half_year: HalfYear) -> None:
    """Five got their targets before the May board, three lost a talk, two took a signing back."""
    running = in_a_row(half_year, JUNE)
    twice = {unit for unit, boards in running.items() if boards == 2}
    assert len(twice) == 10
    assert twice == half_year.plan.twice
    assert Counter(running.values()) == {2: 10, 3: 3, 4: 2, 5: 2, 6: 48}
    told = half_year.stage.heard(LEADERS)[-1].splitlines()
    named = [line.partition("：")[2].split("、") for line in told if line.startswith("连续 2 次：")]
    assert {unit for units in named for unit in units} == twice


@pytest.mark.parametrize("number", range(len(BOARDS)), ids=lambda number: f"{BOARDS[number]:%m-%d}")
def test_every_published_board_counts_the_boards_in_a_row(half_year: HalfYear, number: int) -> None:
    assert in_a_row(half_year, BOARDS[number]) == half_year.plan.running(number)


def in_a_row(scene: HalfYear, at: datetime) -> Mapping[str, int]:
    """The units at zero on a published board with the boards in a row that it ends."""
    return scene.stage.store.read_now(lambda tx: streaks.up_to(tx, GROUP, at))


@pytest.mark.parametrize("indicator", [TRIPS, TALKS, SIGNED])
def test_a_single_indicator_as_it_was_published_in_june(
    half_year: HalfYear, indicator: str
) -> None:
    store, catalogue, scope = half_year.stage.store, half_year.stage.catalogue, Scope(indicator)
    board = store.read_now(lambda tx: boards.zero_at(tx, catalogue, GROUP, JUNE, None, scope))
    cells = [one for one in half_year.plan.cells if one.indicator == indicator]
    late = {one.unit: one.value for one in cells if one.board == len(BOARDS) - 1}
    units = set(half_year.plan.units)
    assert {row["unit"] for row in board["zero"]} == units - {one.unit for one in cells}
    assert board["against"]["at_zero"] == len(board["zero"]) + len(late)
    assert {row["unit"]: row["value"] for row in board["broke_through"]} == late
    assert board["relapsed"] == []


def test_38_trips_42_talks_27_signed_of_which_10_recognised(june: Mapping[str, Any]) -> None:
    assert june["totals"] == [
        {"indicator": TRIPS, "value": 38, "recognised": 0},
        {"indicator": TALKS, "value": 42, "recognised": 0},
        {"indicator": SIGNED, "value": 27, "recognised": 10},
    ]


def test_before_the_clerk_recognised_nothing_was(half_year: HalfYear) -> None:
    store, catalogue = half_year.stage.store, half_year.stage.catalogue
    at = JUNE - timedelta(hours=2)
    board = store.read_now(lambda tx: boards.zero_at(tx, catalogue, GROUP, at, None))
    assert [row["recognised"] for row in board["totals"]] == [0, 0, 0]


def test_the_signed_projects_are_worth_12_billion_and_30_million(half_year: HalfYear) -> None:
    store, catalogue = half_year.stage.store, half_year.stage.catalogue
    board = store.read_now(lambda tx: boards.zero_at(tx, catalogue, "招商成效", JUNE, None))
    totals = {row["indicator"]: row["value"] for row in board["totals"]}
    assert totals[INVESTED] == 120.3


@pytest.mark.parametrize("number", range(len(BOARDS)), ids=lambda number: f"{BOARDS[number]:%m-%d}")
def test_every_published_board_names_the_units_of_the_plan(
    half_year: HalfYear, number: int
) -> None:
    board = frozen(half_year, BOARDS[number])
    assert {row["unit"] for row in board["zero"]} == half_year.plan.at_zero(number)


@pytest.mark.parametrize("number", range(1, len(BOARDS)), ids=lambda of: f"{BOARDS[of]:%m-%d}")
def test_the_units_that_fell_back_are_named_with_the_day(half_year: HalfYear, number: int) -> None:
    first, last = BOARDS[number - 1].date(), BOARDS[number].date()
    fell = [one for one in half_year.plan.spells if first < one.until <= last]
    assert {row["unit"]: row["since"] for row in frozen(half_year, BOARDS[number])["relapsed"]} == {
        one.unit: "2023-01-01" if one.withdrawn else one.until.isoformat() for one in fell
    }


def test_the_ledger_says_what_was_published(half_year: HalfYear, june: Mapping[str, Any]) -> None:
    store, catalogue = half_year.stage.store, half_year.stage.catalogue
    shown = store.read_now(lambda tx: boards.zero_at(tx, catalogue, GROUP, JUNE, MAY))
    assert shown == june

    def reckoned(tx: Transaction) -> Mapping[str, Any]:
        before, now = (snapshots.for_zero_past(tx, catalogue, at, GROUP) for at in (MAY, JUNE))
        ran = streaks.up_to(tx, GROUP, MAY)
        return zero(catalogue, GROUP, now, earlier(catalogue, GROUP, before), ran).to_json()

    assert store.read_now(reckoned) == june


def test_every_standing_is_that_of_the_plan(half_year: HalfYear) -> None:
    plan, units = half_year.plan, half_year.plan.units
    kept = half_year.stage.store.read_now(_kept)
    forgotten = {(plan.forgotten, TRIPS): 1}
    for indicator in (TRIPS, TALKS, SIGNED):
        told = {unit: kept.get((unit, indicator)) or 0 for unit in units}
        assert told == {
            unit: forgotten.get((unit, indicator), plan.value(unit, indicator)) for unit in units
        }
    worth = {cell.unit: cell.invested for cell in plan.cells if cell.invested}
    assert {unit: value for (unit, name), value in kept.items() if name == INVESTED} == worth


def _kept(tx: Transaction) -> Mapping[tuple[str, str], Decimal | None]:
    names = office.names(tx)
    return {
        (names.unit_name[key.unit_id], names.indicator_name[key.indicator_id]): held.value
        for key, held in standings.of_year(tx, 2023).items()
    }


def test_the_kept_standings_are_those_of_the_ledger(half_year: HalfYear) -> None:
    stage = half_year.stage
    assert stage.store.read_now(lambda tx: list(rebuild.drifts(tx))) == []


def test_only_what_was_vague_was_asked_and_all_of_it_answered(half_year: HalfYear) -> None:
    asked = half_year.stage.store.read_now(lambda tx: list(tx.session.scalars(select(QuestionRow))))
    assert {row.state for row in asked} == {"answered"}
    vague = [one for one in half_year.sent if "若干" in one.text or "小牛科技" in one.text]
    assert len(asked) == len(vague)


def test_chatter_is_met_with_silence(half_year: HalfYear) -> None:
    talk = {half_year.stage.numbers[one.message] for one in half_year.sent if one.text in CHATTER}
    assert talk
    assert not talk & half_year.stage.answered()


def test_the_leaders_were_told(half_year: HalfYear) -> None:
    told = half_year.stage.heard(LEADERS)
    assert len(told) == len(BOARDS)
    assert "应报 118 个单位，仍为零 65 个（上期 5.26：89 个），破零 24 个。" in told[-1]
    assert "连续 6 次" in told[-1]


def test_the_clerk_heard_what_was_recognised_and_returned(half_year: HalfYear) -> None:
    assert len(half_year.answers) == 9
    assert all("认定" in answer for answer in half_year.answers[:8])
    assert "退回" in half_year.answers[8]
    assert half_year.stage.heard(CLERKS)


def test_the_command_line_says_the_same(half_year: HalfYear, june: Mapping[str, Any]) -> None:
    words = ["board", "zero", "--group", GROUP, "--at", JUNE.isoformat(), "--format", "json"]
    env = {**os.environ, "DATABASE_URL": half_year.stage.url}
    command = [sys.executable, "-m", "bot", *words]
    told = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, check=True)
    shown = json.loads(told.stdout)
    late = [(one["unit"], one["published"], one["now"]) for one in shown.pop("corrections")]
    assert shown == june
    assert late == [(half_year.plan.forgotten, 0, 1)]


def test_what_is_told_later_changes_no_published_board(
    half_year: HalfYear, june: Mapping[str, Any]
) -> None:
    stage, unit = half_year.stage, half_year.plan.forgotten
    assert unit in {row["unit"] for row in june["zero"]}
    now = stage.store.read_now(lambda tx: boards.zero_now(tx, stage.desk, GROUP))
    assert now.at > JUNE
    assert len(now.zero) == 64
    assert [(row.unit, row.indicator) for row in now.broke_through] == [(unit, TRIPS)]
