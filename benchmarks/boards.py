"""Boards from the kept standings against folding the whole log with pandas, as ratios in one run.

`bin/bench boards` measures 118 units, `bin/bench boards large` an office of 10,000, whose log of
20,280,000 facts takes some minutes to write, and pandas gigabytes and minutes to fold: where less
than 16 GB of memory are free it folds the log of a tenth of the units, and ten times its seconds
are what is compared. `bin/bench boards diverse` measures an office as large in which nearly no two
figures and targets are the same. Each part runs in a process of its own, so that its peak memory is
its own: once as the first board of the process, then as the ones after it, of which the fastest
counts. So does pandas, and what importing it costs is not held against it. The command is measured
as who types it meets it: from the start of Python to its end.

An office is made once with `bin/bench boards fill URL UNITS [diverse]`; `bin/bench boards of URL`
measures its boards without pandas, and `bin/bench boards of URL "zero board" …` some of them.
"""

import os
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from dataclasses import astuple, dataclass
from datetime import timedelta
from importlib import import_module
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from benchmarks.figures import ALIKE, DIVERSE, INDICATORS, Figures
from benchmarks.office import GROUP, INDICATOR, NOW, WEEKS, desk, fill, say
from bot.app.cli.output import write
from bot.boards.lagging import Asked, Scope
from bot.services import boards, correcting, files, rows, scoring
from bot.services.desk import Desk
from bot.services.freezing import freeze_lagging
from bot.services.ranking import lagging_page
from bot.services.rows import Rows
from bot.services.views.lagging import PAGE
from storage import published
from storage.store import Store
from storage.transaction import Transaction

SMALL, LARGE = 118, 10_000
RUNS = 6
PAST = NOW - timedelta(weeks=10, days=1)
FOLDED_WHOLE = 16 * 2**30  # bytes of memory free, for pandas to fold the log of the large office


def fold_with_pandas(pd: Any, url: str, units: int) -> int:  # noqa: ANN401 -- the module
    """The log of some units as pandas reads and folds it: the last total of each figure."""
    query = (
        "SELECT u.unit_id, u.indicator_id, u.as_of, r.sent_at, CAST(u.value AS REAL) AS value "
        "FROM indicator_updates u JOIN reports r ON r.id = u.report_id "
        f"WHERE u.live AND r.id <= {units * WEEKS}"  # reports are numbered unit by unit
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
    if part == COMMAND:
        taken = [_command(url) for _ in range(RUNS)]
        return Measured(taken[0], min(taken[1:]), _peak(resource.RUSAGE_CHILDREN))
    store = Store(url, lambda: NOW)
    run = _pandas(part, url) if part.startswith(PANDAS) else _part(part, store)
    taken = [_seconds(run) for _ in range(2 if part.startswith(LONG) else RUNS)]
    store.close()
    return Measured(taken[0], min(taken[1:]), _peak())


def _command(url: str) -> float:
    """The seconds of a process that writes every row of a day after which nothing came."""
    with TemporaryDirectory() as folder:
        into = ("--format", "json", "-o", str(Path(folder) / "board.json"))
        command = (sys.executable, "-m", "bot", "board", "lagging", "--at", f"{NOW:%Y-%m-%d}")
        before = _of_children()
        subprocess.run([*command, *into], env={**os.environ, "DATABASE_URL": url}, check=True)
        return _of_children() - before


def _of_children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _pandas(part: str, url: str) -> Callable[[], object]:
    pd, units = import_module("pandas"), int(part.removeprefix(PANDAS))
    return lambda: fold_with_pandas(pd, url, units)


def _part(part: str, store: Store) -> Callable[[], object]:
    return _frozen(store) if part == FREEZE else _board(part, store)


def _board(part: str, store: Store) -> Callable[[], object]:
    ours = desk()
    store.read_now(ours.catalogue)
    return lambda: store.read_now(lambda tx: {**PARTS, **FROM_THE_LOG}[part](tx, ours))


def _frozen(store: Store) -> Callable[[], object]:
    """Freezing the board of one week after the other, up to its commit."""
    ours = desk()
    store.read_now(ours.catalogue)
    weeks = map(str, count(time.time_ns()))  # none of which another run has published
    return lambda: store.write_now(lambda tx: freeze_lagging(tx, ours, next(weeks), tx.now))


def _as_json(made: Rows) -> None:
    with TemporaryDirectory() as folder:
        content = {"rows": made.written()}
        write(content, (), "json", Path(folder) / "board.json", "zh-Hans")


def _seconds(run: Callable[[], object]) -> float:
    began = time.process_time()
    run()
    return time.process_time() - began


def _peak(who: int = resource.RUSAGE_SELF) -> float:
    return resource.getrusage(who).ru_maxrss / 1024


FILL, OF = "fill", "of"
FREEZE, EXPORT = "every row, published", "every row, as a workbook"
JSON, COMMAND = "every row, as JSON", "every row, the command"
PANDAS = "pandas over the log of "
LONG = (JSON, EXPORT, PANDAS)
OFFICES: dict[str, Figures] = {"alike": ALIKE, "diverse": DIVERSE}
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
    EXPORT: lambda tx, desk: files.prepared(tx, desk, {"maker": files.EXPORT}, say)(),
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


def compare(units: int, figures: str = "alike") -> None:
    """Each part's figures, and how many times as long pandas takes over the whole log."""
    with TemporaryDirectory() as folder:
        url = f"sqlite:///{Path(folder)}/office.sqlite"
        _run(FILL, url, str(units), figures)
        print(f"{units} units x {INDICATORS} indicators, {WEEKS} weeks, figures {figures}")
        slow = _folded(url, units)
        for part in (*PARTS, *(FROM_THE_LOG if units == SMALL else (COMMAND,)), FREEZE):
            board = _one(part, url)
            print(f"    1 : {slow / board.later:.3g}, the first 1 : {slow / board.first:.3g}")


def measure(url: str, parts: Iterable[str]) -> None:
    """The figures of some parts on an office that is made already, if by an older program."""
    store = Store(url, lambda: NOW)
    store.migrate()
    store.write_now(scoring.make_if_stale)
    store.close()
    for part in parts:
        _one(part, url)


def _folded(url: str, units: int) -> float:
    """The seconds that pandas takes over the whole log, or ten times those over a tenth of it."""
    free = os.sysconf("SC_AVPHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    share = 10 if units == LARGE and free < FOLDED_WHOLE else 1
    return share * _one(f"{PANDAS}{units // share}", url).later


def _one(part: str, url: str) -> Measured:
    found = Measured(*map(float, _run(part, url).split()))
    print(f"  {part:26} {found}", flush=True)
    return found


def _run(*words: str) -> str:
    """What a process of its own says; the one that fills leaves its peak to nobody."""
    command = [sys.executable, "-m", "benchmarks.boards", *words]
    return subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout


if __name__ == "__main__":
    if sys.argv[1:2] == [FILL]:
        fill(sys.argv[2], int(sys.argv[3]), OFFICES[(sys.argv[4:] or ["alike"])[0]])
    elif sys.argv[1:2] == [OF]:
        measure(sys.argv[2], sys.argv[3:] or [*PARTS, COMMAND, FREEZE])
    elif len(sys.argv) == 3:
        print(*astuple(measured(sys.argv[1], sys.argv[2])))
    elif sys.argv[1:] == ["diverse"]:
        compare(LARGE, "diverse")
    else:
        compare(LARGE if sys.argv[1:] == ["large"] else SMALL)
