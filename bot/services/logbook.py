"""The log of a year as a sheet: when a fact came, from whom, what it says, in which words."""

from dataclasses import dataclass, field
from datetime import datetime
from heapq import merge
from itertools import chain
from operator import itemgetter

from bot.boards.lagging import EVERYTHING, Scope, indicators_of
from bot.boards.tables import Cell, Table, log_table
from bot.domain.messages import Text
from bot.domain.reading import Op
from bot.services.desk import Desk
from bot.standings.corrections import fallen
from storage import history, logbook
from storage.logbook import Decision, Said, Wanted
from storage.transaction import Transaction

MOST = 50_000
"""So many facts stand on the sheet, the newest; a sheet of millions opens nowhere."""


def sheet(
    tx: Transaction, desk: Desk, scope: Scope = EVERYTHING, at: datetime | None = None
) -> Table:
    """The facts of the year in scope, in the order in which they came, each read as it is written.

    Those that had come by a moment of the past, where it is given. Where there are more than fit,
    the title tells since when. What was recognised and returned stands among them.
    """
    wanted = _wanted(tx, desk, scope, at)
    after = logbook.cut(tx, wanted, MOST)
    told = logbook.told(tx, wanted, after)
    first = next(told, None)
    all_told = chain([first], told) if first else told
    title = Text("sheet-log")
    if after and first:
        day = first.received_at.astimezone(desk.rules.timezone).date()
        title = Text("sheet-log-since", {"day": day, "most": MOST})
    corrections = _Corrections(tx, wanted)
    rows = ((one.received_at, _row(tx, desk, one, corrections.fell(one))) for one in all_told)
    decided = logbook.decided(tx, wanted, first.received_at if after and first else None)
    decisions = ((one.at, _decision(tx, desk, one)) for one in decided)
    return log_table(title, (row for _, row in merge(rows, decisions, key=itemgetter(0))))


@dataclass
class _Corrections:
    """Which corrections of a log fell with what they correct; each ledger is looked at once."""

    tx: Transaction
    wanted: Wanted
    _fallen: dict[tuple[int, int], frozenset[tuple[int, int]]] = field(default_factory=dict)

    def fell(self, said: Said) -> bool:
        """Whether a fact that counts is a correction of what counts no more."""
        if not said.live or said.op != Op.CORRECT or said.indicator_id is None:
            return False
        ids = said.unit_id, said.indicator_id
        if ids not in self._fallen:
            self._fallen[ids] = self._of(ids)
        return (said.report_id, said.position) in self._fallen[ids]

    def _of(self, ids: tuple[int, int]) -> frozenset[tuple[int, int]]:
        """The corrections by report and place; those of a year may mean a figure of the last."""
        year, until = self.wanted.year, self.wanted.until
        entries = [
            entry
            for one in (year - 1, year)
            for entry in history.entries(self.tx, one, until, ids[:1], ids[1:]).get(ids, ())
        ]
        places = fallen({entry.place: entry for entry in entries}.values())
        return frozenset((place.report, place.position) for place in places)


def _wanted(tx: Transaction, desk: Desk, scope: Scope, at: datetime | None) -> Wanted:
    names, catalogue = desk.names(tx), desk.catalogue(tx)
    year = (at or tx.now).astimezone(desk.rules.timezone).year
    if scope == EVERYTHING:
        return Wanted(year, until=at)
    units = [one.name for one in catalogue.units if scope.category in (None, one.category)]
    indicators = indicators_of(catalogue, scope)
    return Wanted(
        year,
        [names.unit_id[name] for name in units],
        [names.indicator_id[name] for name in indicators],
        at,
    )


def _row(tx: Transaction, desk: Desk, said: Said, fallen: bool) -> tuple[Cell, ...]:
    names = desk.names(tx)
    name = None if said.indicator_id is None else names.indicator_name[said.indicator_id]
    return (
        _minute(desk, said.received_at),
        said.sender,
        said.chat,
        names.unit_name[said.unit_id],
        name or _ANYTHING,
        _MEASURES[said.measure],
        _OPS[said.op],
        said.value,
        _uom(tx, desk, name),
        said.since,
        said.as_of,
        _STATES["fallen" if fallen else _state(said)],
        said.text,
    )


def _decision(tx: Transaction, desk: Desk, one: Decision) -> tuple[Cell, ...]:
    """What a clerk decided of a figure, with the reason for its words; it was written nowhere."""
    names = desk.names(tx)
    name = names.indicator_name[one.indicator_id]
    return (
        _minute(desk, one.at),
        one.clerk,
        "",
        names.unit_name[one.unit_id],
        name,
        _MEASURES["returned" if one.returned else "recognised"],
        _OPS["add"],
        one.value,
        _uom(tx, desk, name),
        None,
        one.day,
        _STATES["live"],
        one.reason,
    )


def _minute(desk: Desk, at: datetime) -> str:
    return f"{at.astimezone(desk.rules.timezone):%Y-%m-%d %H:%M}"


def _uom(tx: Transaction, desk: Desk, name: str | None) -> str:
    indicator = desk.catalogue(tx).indicator.get(name) if name else None
    return indicator.uom if indicator else ""


def _state(said: Said) -> str:
    if said.live:
        return "live"
    return "edited" if said.superseded else "withdrawn"


# one text for each word, so that it is rendered once
_ANYTHING = Text("log-anything")
_MEASURES = {
    one: Text(f"log-measure-{one}")
    for one in ("actual", "target", "completion", "remaining", "recognised", "returned")
}
_OPS = {one: Text(f"log-op-{one}") for one in ("set", "add", "window", "correct")}
_STATES = {one: Text(f"log-state-{one}") for one in ("live", "edited", "withdrawn", "fallen")}
