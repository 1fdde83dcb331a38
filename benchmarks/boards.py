"""Boards from the kept standings against folding the whole log with pandas, as ratios in one run.

`bin/bench boards` measures 118 units with their log, `python -m benchmarks.boards large` an office
of 10,000 with only the last two weeks of a group in it, which takes minutes to fill (a board
of now never reads the log; the running week reads what is open of it). Every unit has 39
indicators, one of them by quarters of its own, a line a week of each for 52 weeks, and a zero board
published every week. Each part
runs in a process of its own, so that its peak memory is its own: once as the first board of the
process, then as the ones after it, of which the fastest counts. So does pandas, and what importing
it costs is not held against it.
"""

import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import astuple, dataclass, replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from importlib import import_module
from itertools import count, product
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from sqlalchemy import insert

from bot.app.cli.output import write
from bot.boards.lagging import Asked, Row, Scope
from bot.domain.catalogue import Catalogue, Indicator, Target, Unit
from bot.domain.messages import Text
from bot.domain.office import OfficeRules
from bot.domain.people import ChatRef
from bot.services import boards, correcting, files, rows, scoring
from bot.services.desk import Desk
from bot.services.freezing import freeze_lagging, freeze_zero
from bot.services.ranking import lagging_page
from bot.services.rebuild import rebuild
from bot.services.views.lagging import PAGE
from bot.texts import render_plain
from storage import chats, office, published
from storage.store import Store
from storage.tables import ReportRow, StandingRow, UpdateRow
from storage.transaction import Transaction

SMALL, LARGE = 118, 10_000
RUNS = 6
INDICATORS, WEEKS = 39, 52
NOW = datetime(2023, 12, 29, 9, tzinfo=UTC)
FRIDAY = date(2023, 1, 6)
PAST = NOW - timedelta(weeks=10, days=1)
GROUP, INDICATOR = "第0组", "指标0"


def catalogue(units: int) -> Catalogue:
    names = tuple(f"单位{number}" for number in range(units))
    kinds = tuple(
        Indicator(f"指标{number}", group=f"第{number // 3}组") for number in range(INDICATORS)
    )
    targets = (
        Target(unit, kind.name, 2023, Decimal(100), None if place else _quarters(number))
        for number, unit in enumerate(names)
        for place, kind in enumerate(kinds)
    )
    return Catalogue(tuple(Unit(name) for name in names), kinds, tuple(targets))


def _quarters(number: int) -> tuple[Decimal, Decimal, Decimal, Decimal]:
    """The first indicator goes by quarters, of each unit by its own."""
    first, second, third = number % 25, 25 + number // 25 % 25, 50 + number // 625
    return Decimal(first), Decimal(second), Decimal(third), Decimal(100)


def fill(tx: Transaction, units: int, log: bool) -> None:
    """The kept standings, and the log they would come from."""
    office.save_catalogue(tx, catalogue(units))
    pairs = list(product(range(1, units + 1), range(1, INDICATORS + 1)))
    _insert(tx, StandingRow, (_standing(*pair) for pair in pairs))
    scoring.make(tx)
    publish(tx)
    chat = chats.seen(tx, ChatRef(-1, "supergroup", "群")).id
    first, kinds = (0, INDICATORS) if log else (WEEKS - 2, len(catalogue(1).groups[GROUP]))
    weeks = list(product(range(1, units + 1), range(first, WEEKS)))
    _insert(tx, ReportRow, (_report(chat, *week) for week in weeks))
    lines = (_line(*week, kind) for week in weeks for kind in range(1, kinds + 1))
    _insert(tx, UpdateRow, lines)
    if log:
        rebuild(tx)


def publish(tx: Transaction) -> None:
    """A zero board each Friday, an hour before the last line of the week is sent."""
    desk = _desk()
    for week in range(WEEKS):
        at = datetime(2023, 1, 6, 1, tzinfo=UTC) + timedelta(weeks=week)
        then = Transaction(tx.session, at)
        board = replace(boards.zero_now(tx, desk, GROUP), at=at)
        freeze_zero(then, desk, board, f"{at:%G-W%V}")


def _desk() -> Desk:
    return Desk(OfficeRules(), lambda: NOW, lambda _words, _after: None)


def _insert(tx: Transaction, table: type[Any], rows: Iterable[dict[str, Any]]) -> None:
    batch: list[dict[str, Any]] = []
    for row in rows:
        batch.append(row)
        if len(batch) == 20_000:
            tx.session.execute(insert(table), batch)
            batch = []
    if batch:
        tx.session.execute(insert(table), batch)


def _value(unit: int) -> Decimal:
    return Decimal(0) if unit % 2 else Decimal(unit % 90)


def _standing(unit: int, kind: int) -> dict[str, Any]:
    day = FRIDAY + timedelta(weeks=WEEKS - 1)
    figures = {"value": _value(unit), "as_of": day, "last_movement": day, "reports": WEEKS}
    return {"unit_id": unit, "indicator_id": kind, "year": 2023, **figures}


def _report(chat: int, unit: int, week: int) -> dict[str, Any]:
    sent = datetime(2023, 1, 6, 2, tzinfo=UTC) + timedelta(weeks=week)
    number = (unit - 1) * WEEKS + week + 1
    words = {"text": "周报", "text_hash": str(number), "outcome": "record", "problems": []}
    times = {"sent_at": sent, "received_at": sent}
    return {"id": number, "chat_id": chat, "message_id": number, "unit_id": unit, **words, **times}


def _line(unit: int, week: int, kind: int) -> dict[str, Any]:
    day = FRIDAY + timedelta(weeks=week)
    said = {"measure": "actual", "op": "set", "value": _value(unit), "as_of": day, "year": 2023}
    place = {"report_id": (unit - 1) * WEEKS + week + 1, "position": kind}
    return {"unit_id": unit, "indicator_id": kind, "qualifier": "exact", **said, **place}


def fold_with_pandas(pd: Any, url: str) -> int:  # noqa: ANN401 -- the module, imported before
    """The whole log as pandas reads and folds it: the last total of every unit and indicator."""
    query = (
        "SELECT u.unit_id, u.indicator_id, u.as_of, r.sent_at, CAST(u.value AS REAL) AS value "
        "FROM indicator_updates u JOIN reports r ON r.id = u.report_id WHERE u.live"
    )
    log = pd.read_sql(query, url).sort_values(["as_of", "sent_at"])
    return len(log.groupby(["unit_id", "indicator_id"])["value"].last())


@dataclass(frozen=True)
class Measured:
    """Seconds of the first and of a later run of a part, and the process's peak in MB.

    Seconds are those of the processor, which other programs on the machine disturb the least.
    """

    first: float
    later: float
    peak: float

    def __str__(self) -> str:
        first, later = self.first * 1000, self.later * 1000
        return f"first {first:8.1f} ms, then {later:8.1f} ms, peak {self.peak:4.0f} MB"


def measured(part: str, url: str) -> Measured:
    """A part in a process that has its catalogue at hand, and its libraries imported."""
    store = Store(url, lambda: NOW)
    run = _pandas(url) if part == PANDAS else _part(part, store)
    taken = [_seconds(run) for _ in range(2 if part in LONG else RUNS)]
    store.close()
    return Measured(taken[0], min(taken[1:]), _peak())


def _pandas(url: str) -> Callable[[], object]:
    pd = import_module("pandas")
    return lambda: fold_with_pandas(pd, url)


def _part(part: str, store: Store) -> Callable[[], object]:
    return _frozen(store) if part == FREEZE else _board(part, store)


def _board(part: str, store: Store) -> Callable[[], object]:
    desk = _desk()
    store.read_now(desk.catalogue)
    return lambda: store.read_now(lambda tx: {**PARTS, **FROM_THE_LOG}[part](tx, desk))


def _frozen(store: Store) -> Callable[[], object]:
    """Freezing the board of one week after the other, up to its commit."""
    desk = _desk()
    store.read_now(desk.catalogue)
    weeks = map(str, count())
    return lambda: store.write_now(lambda tx: freeze_lagging(tx, desk, next(weeks), tx.now))


def _as_json(made: Iterator[Row]) -> None:
    with TemporaryDirectory() as folder:
        content = {"rows": (row.to_json() for row in made)}
        write(content, (), "json", Path(folder) / "board.json", "zh-Hans")


def _say(text: Text) -> str:
    return render_plain(text, "zh-Hans")


def _seconds(run: Callable[[], object]) -> float:
    began = time.process_time()
    run()
    return time.process_time() - began


def _peak() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


FILL, FREEZE, EXPORT = "fill", "every row, published", "every row, as a workbook"
JSON = "every row, as JSON"
PANDAS = "pandas over the log"
LONG = (JSON, EXPORT)
FIRST_PAGE = Asked(1, PAGE)
PARTS: dict[str, Callable[[Transaction, Desk], object]] = {
    "zero board": lambda tx, desk: boards.zero_now(tx, desk, GROUP),
    "lagging, one indicator": lambda tx, desk: lagging_page(
        tx, desk, Scope(indicator=INDICATOR), FIRST_PAGE
    ),
    "lagging, everything": lambda tx, desk: lagging_page(tx, desk, Scope(), FIRST_PAGE),
    "the running week": lambda tx, desk: boards.week_now(tx, desk, GROUP),
    "late corrections": lambda tx, desk: _corrections(tx, desk),
    JSON: lambda tx, desk: _as_json(rows.of_now(tx, desk, Scope())),
    EXPORT: lambda tx, desk: files.prepared(tx, desk, {"maker": files.EXPORT}, _say)(),
}


FROM_THE_LOG: dict[str, Callable[[Transaction, Desk], object]] = {
    "zero board of the past": lambda tx, desk: boards.zero_at(
        tx, desk.catalogue(tx), GROUP, PAST, None
    ),
    "week of the past": lambda tx, desk: boards.week_at(tx, desk.catalogue(tx), GROUP, PAST),
}


def _corrections(tx: Transaction, desk: Desk) -> object:
    [board] = published.latest(tx, boards.ZERO, GROUP, NOW)
    return correcting.since(tx, desk.catalogue(tx), board, desk.rules.timezone)


def compare(units: int, log: bool) -> None:
    with TemporaryDirectory() as folder:
        url = f"sqlite:///{Path(folder)}/office.sqlite"
        _run(FILL, url, str(units), str(int(log)))
        print(f"{units} units x {INDICATORS} indicators, {WEEKS} weeks")
        slow = _one(PANDAS, url) if log else None
        for part in (*PARTS, *(FROM_THE_LOG if log else ()), FREEZE):
            board = _one(part, url)
            if slow:
                print(f"    1 : {slow.later / board.later:.0f}")


def _one(part: str, url: str) -> Measured:
    found = Measured(*map(float, _run(part, url).split()))
    print(f"  {part:24} {found}", flush=True)
    return found


def _run(*words: str) -> str:
    """What a process of its own says; the one that fills leaves its peak to nobody."""
    command = [sys.executable, "-m", "benchmarks.boards", *words]
    return subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout


def filled(url: str, units: int, log: bool) -> None:
    store = Store(url, lambda: NOW)
    store.migrate()
    store.write_now(lambda tx: fill(tx, units, log))
    store.close()


if __name__ == "__main__":
    if sys.argv[1:2] == [FILL]:
        filled(sys.argv[2], int(sys.argv[3]), bool(int(sys.argv[4])))
    elif len(sys.argv) == 3:
        print(*astuple(measured(sys.argv[1], sys.argv[2])))
    elif sys.argv[1:] == ["large"]:
        compare(LARGE, log=False)
    else:
        compare(SMALL, log=True)
