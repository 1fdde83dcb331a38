"""Boards from the kept standings against folding the whole log with pandas, as ratios in one run.

`bin/bench boards` measures 118 units with their log, `python -m benchmarks.boards large` an office
of 10,000 without one, which takes minutes to fill (a board never reads the log). Every unit has 39
indicators and a line a week of each for 52 weeks. Each part runs in a process of its own, so that
its peak memory is its own.
"""

import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from itertools import product
from pathlib import Path
from typing import Any

from sqlalchemy import insert

from bot.boards.lagging import Scope
from bot.domain.catalogue import Catalogue, Indicator, Target, Unit
from bot.domain.office import OfficeRules
from bot.domain.people import ChatRef
from bot.services import boards
from bot.services.desk import Desk
from storage import chats, office
from storage.store import Store
from storage.tables import ReportRow, StandingRow, UpdateRow
from storage.transaction import Transaction

SMALL, LARGE = 118, 10_000
INDICATORS, WEEKS = 39, 52
NOW = datetime(2023, 12, 29, 9, tzinfo=UTC)
FRIDAY = date(2023, 1, 6)
GROUP, INDICATOR = "第0组", "指标0"


def catalogue(units: int) -> Catalogue:
    names = tuple(f"单位{number}" for number in range(units))
    kinds = tuple(
        Indicator(f"指标{number}", group=f"第{number // 3}组") for number in range(INDICATORS)
    )
    targets = (Target(unit, kind.name, 2023, Decimal(100)) for unit in names for kind in kinds)
    return Catalogue(tuple(Unit(name) for name in names), kinds, tuple(targets))


def fill(tx: Transaction, units: int, log: bool) -> None:
    """The kept standings, and the log they would come from."""
    office.save_catalogue(tx, catalogue(units))
    pairs = list(product(range(1, units + 1), range(1, INDICATORS + 1)))
    _insert(tx, StandingRow, (_standing(*pair) for pair in pairs))
    if log:
        chat = chats.seen(tx, ChatRef(-1, "supergroup", "群")).id
        weeks = list(product(range(1, units + 1), range(WEEKS)))
        _insert(tx, ReportRow, (_report(chat, *week) for week in weeks))
        _insert(
            tx, UpdateRow, (_line(*week, kind) for week in weeks for _, kind in pairs[:INDICATORS])
        )


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


def fold_with_pandas(url: str) -> int:
    """The whole log as pandas reads and folds it: the last total of every unit and indicator."""
    import pandas as pd

    query = (
        "SELECT u.unit_id, u.indicator_id, u.as_of, r.sent_at, CAST(u.value AS REAL) AS value "
        "FROM indicator_updates u JOIN reports r ON r.id = u.report_id WHERE u.live"
    )
    log = pd.read_sql(query, url).sort_values(["as_of", "sent_at"])
    return len(log.groupby(["unit_id", "indicator_id"])["value"].last())


def measured(part: str, url: str) -> tuple[float, str]:
    """Seconds of a part in a process that has its catalogue at hand already."""
    store = Store(url, lambda: NOW)
    desk = Desk(OfficeRules(), lambda: NOW, lambda _words, _after: None)
    store.read_now(desk.catalogue)
    parts: dict[str, Callable[[], object]] = {
        "zero board": lambda: store.read_now(lambda tx: boards.zero_now(tx, desk, GROUP)),
        "lagging, one indicator": lambda: store.read_now(
            lambda tx: boards.lagging_now(tx, desk, Scope(indicator=INDICATOR))
        ),
        "lagging, everything": lambda: store.read_now(lambda tx: boards.lagging_now(tx, desk)),
        "pandas over the log": lambda: fold_with_pandas(url),
    }
    before = _peak()
    began = time.perf_counter()
    parts[part]()
    taken = time.perf_counter() - began
    store.close()
    return taken, f"peak {_peak():.0f} MB, of it {_peak() - before:.0f} MB for the board"


def _peak() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


PARTS = ("zero board", "lagging, one indicator", "lagging, everything")


def compare(units: int, log: bool) -> None:
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{Path(folder)}/office.sqlite"
        store = Store(url, lambda: NOW)
        store.migrate()
        store.write_now(lambda tx: fill(tx, units, log))
        store.close()
        print(f"{units} units x {INDICATORS} indicators, {WEEKS} weeks")
        slow = _one("pandas over the log", url) if log else None
        for part in PARTS:
            taken = _one(part, url)
            print(f"    1 : {slow / taken:.0f}" if slow else "")


def _one(part: str, url: str) -> float:
    command = [sys.executable, "-m", "benchmarks.boards", part, url]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    taken, memory = said.strip().split(" s, ")
    print(f"  {part:24} {float(taken):8.3f} s  {memory}")
    return float(taken)


if __name__ == "__main__":
    if len(sys.argv) == 3:
        taken, memory = measured(sys.argv[1], sys.argv[2])
        print(f"{taken} s, {memory}")
    elif sys.argv[1:] == ["large"]:
        compare(LARGE, log=False)
    else:
        compare(SMALL, log=True)
