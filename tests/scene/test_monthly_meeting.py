"""The figures of the monthly meeting, from messages alone, with the units behind each."""

import random
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from decimal import Decimal

import pytest

from bot.boards.lagging import Row, lagging
from bot.boards.snapshot import Key, Snapshot
from bot.boards.zero import ZeroBoard, earlier, zero
from bot.domain.catalogue import Kind, Target
from bot.domain.ledger import Standing
from bot.domain.office import Lamps
from bot.office import example
from bot.standings import fold
from bot.standings.targets import TargetBook
from tests.scene import half_year
from tests.scene.half_year import ALL, APRIL, EARLY, MAY, SIGNED, Ledger, Message

OFFICE = example.catalogue()
GROUP = "招商引资三项工作"
UNITS = [unit.name for unit in OFFICE.units]


def snapshot(
    ledger: Ledger, at: datetime, recognised: dict[Key, Decimal] | None = None
) -> Snapshot:
    book = TargetBook(OFFICE.targets)
    standings = {}
    for key, entries in ledger.entries.items():
        kind = OFFICE.indicator[key[1]]
        found = fold(entries, kind.kind, at.date(), at, book.amounts(*key), kind.direction)
        if found.reports:
            standings[key] = Standing(*key, 2023, found.value, found.as_of, found.last_movement)
    told = {unit: [one for one in sent if one <= at] for unit, sent in ledger.reported.items()}
    last = {unit: max(sent).date() for unit, sent in told.items() if sent}
    return Snapshot(at, standings, last, recognised or {})


@pytest.fixture(scope="module", params=[1, 2])
def ledger(request: pytest.FixtureRequest) -> Ledger:
    chance = random.Random(request.param)
    said = list(half_year.messages(OFFICE, chance))
    chance.shuffle(said)
    made = Ledger(OFFICE)
    for message in said:
        made.take(message)
    return made


@pytest.fixture(scope="module")
def board(ledger: Ledger) -> ZeroBoard:
    signed = [unit for unit in UNITS if ledger.entries.get((unit, SIGNED))]
    recognised = {(unit, SIGNED): Decimal(1) for unit in signed[-10:]}
    before = earlier(OFFICE, GROUP, snapshot(ledger, APRIL))
    return zero(OFFICE, GROUP, snapshot(ledger, MAY, recognised), before)


def test_the_reader_asks_nothing_and_passes_over_the_chatter(ledger: Ledger) -> None:
    assert ledger.asked == []
    assert set(ledger.ignored) <= set(half_year.CHATTER)


def test_last_time_89_at_zero_this_time_65_and_24_broke_through(board: ZeroBoard) -> None:
    assert board.against is not None
    assert (board.units, len(board.against.zero), len(board.zero)) == (118, 89, 65)
    assert {row.unit for row in board.broke_through} == set(UNITS[EARLY:ALL])


def test_who_is_on_the_list_for_the_second_time_running(board: ZeroBoard) -> None:
    assert {row.unit for row in board.zero if row.also_before} == set(UNITS[ALL:])
    silent = {row.unit for row in board.zero if row.state == "silent"}
    assert silent == {unit for place, unit in enumerate(UNITS) if place >= ALL and place % 3 == 0}


def test_38_trips_42_talks_27_signed_of_which_10_recognised(board: ZeroBoard) -> None:
    totals = [(row.indicator, int(row.value), int(row.recognised)) for row in board.totals]
    assert totals == [("外出招商次数", 38, 0), ("在谈项目", 42, 0), ("签约落地项目", 27, 10)]


QUALITY = {
    # unit, words -> indicator, value, completion
    ("商务局", "今年累计签约总投资120.3亿元"): ("签约项目总投资", "120.3", "24.06"),
    ("发展和改革委员会", "工业投资占比目标值38%，目前29.1%"): (
        "工业投资占固定资产投资比重",
        "29.1",
        "76.58",
    ),
    ("科学技术局", "技术合同成交额占GDP比重0.086%，目标0.4%"): (
        "技术合同成交额与地区生产总值之比",
        "0.086",
        "21.50",
    ),
    ("生态环境局", "PM2.5平均浓度45微克/立方米"): ("PM2.5平均浓度", "45", "91.11"),
    ("工业和信息化局", "战新增速-3.1%"): ("规上工业战略性新兴产业增加值增速", "-3.1", "0.00"),
    ("自然资源局", "土地综合整治3000亩，已完成824亩"): ("土地综合整治", "824", "27.47"),
    ("城市管理局", "停车场已开工3个"): ("停车场开工", "3", "30.00"),
    ("乡村振兴局", "完成户厕改造2700户"): ("农村户厕改造", "2700", "90.00"),
}


@pytest.fixture(scope="module")
def rows() -> dict[str, Row]:
    made, at = Ledger(OFFICE), datetime(2023, 11, 5, 17, tzinfo=half_year.ZONE)
    for unit, words in QUALITY:
        made.take(Message(unit, words, at.replace(hour=9)))
    assert made.asked == []
    board = lagging(OFFICE, snapshot(made, at), Lamps())
    return {row.indicator: row for row in board.rows}


@pytest.mark.parametrize("said", QUALITY, ids=lambda said: str(said[1]))
def test_the_figures_of_the_quality_index(rows: dict[str, Row], said: tuple[str, str]) -> None:
    indicator, value, completion = QUALITY[said]
    assert (rows[indicator].value, str(rows[indicator].completion)) == (Decimal(value), completion)


def test_2176_to_go_is_272_a_week(rows: dict[str, Row]) -> None:
    row = rows["土地综合整治"]
    assert [row.target, row.value, row.needed_per_week] == [3000, 824, 272]


def test_livelihood_matters_under_80_percent(rows: dict[str, Row]) -> None:
    under = [row.indicator for row in under_80(rows.values())]
    assert "停车场开工" in under
    assert "农村户厕改造" not in under


def under_80(rows: Iterable[Row]) -> list[Row]:
    group = {one.name for one in OFFICE.groups["民生实事"]}
    return [row for row in rows if row.indicator in group and (row.completion or 0) < 80]


def test_20_of_34_projects_started_is_58_82_percent() -> None:
    unit, started = "发展和改革委员会", "三个一批开工项目"
    targets = (Target(unit, started, 2023, Decimal(34)),)
    made, at = Ledger(OFFICE), datetime(2023, 6, 30, 17, tzinfo=half_year.ZONE)
    made.take(Message(unit, "签约一批项目34个，开工一批项目20个", at.replace(hour=9)))
    board = lagging(replace(OFFICE, targets=targets), snapshot(made, at), Lamps())
    assert str(board.rows[0].completion) == "58.82"
    assert fold(made.entries[unit, "三个一批签约项目"], Kind.COUNT, at.date()).value == 34
