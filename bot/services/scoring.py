"""The scores kept beside the standings: made with a catalogue, changed with a standing."""

from collections.abc import Iterable, Iterator
from decimal import Decimal
from heapq import merge
from itertools import groupby, islice

from bot.boards import scores as rules
from bot.boards.scores import Owed, owed
from bot.boards.wholes import missing, shortest
from bot.domain.catalogue import Indicator
from bot.services.desk import Desk
from bot.standings.targets import TargetBook
from storage import office, scores, standings
from storage.office import Names
from storage.scores import Score, Scored
from storage.standings import Figure, Kept
from storage.transaction import Transaction
from storage.updates import Key

_TOGETHER = 2_000  # places, of fifty units or so


def make(tx: Transaction) -> None:
    """Score everything owed by the catalogue in force, in all its years."""
    scores.make(tx, reckoned(tx))


def make_if_stale(tx: Transaction) -> None:
    """The same where the scores are those of another catalogue, or of none."""
    if office.version(tx) and not scores.are_current(tx):
        make(tx)


def follow(tx: Transaction, desk: Desk, key: Key, held: Kept) -> None:
    """Score a standing that changed; without scores of the catalogue in force, nothing is done."""
    if not scores.are_current(tx):
        return
    names = desk.names(tx)
    unit, name = names.unit_name[key.unit_id], names.indicator_name[key.indicator_id]
    indicator = desk.catalogue(tx).indicator.get(name)
    target_on = desk.targets(tx).amounts(unit, name)
    for place, begins in scores.stretches(tx, key):
        if indicator is not None:
            scores.change(tx, key.year, place, _scored(held, target_on(begins), indicator))


def wrong(tx: Transaction) -> int:
    """How many of the scores kept are not what the kept standings come to; 0 where none are kept.

    Scores of another catalogue than the one in force are read by nobody.
    """
    if not scores.are_current(tx):
        return 0
    both = merge(scores.all_of(tx), reckoned(tx), key=_place)
    pairs = (list(pair) for _, pair in groupby(both, key=_place))
    return sum(1 for pair in pairs if len(pair) != 2 or pair[0] != pair[1])


def reckoned(tx: Transaction) -> Iterator[Score]:
    """The scores as the kept standings and the catalogue in force have them, in order."""
    catalogue, names = office.load(tx), office.names(tx)
    book = TargetBook(catalogue.targets)
    for year in sorted({target.year for target in catalogue.targets}):
        places = enumerate(owed(catalogue, year, book))
        while some := list(islice(places, _TOGETHER)):
            yield from _of_some(tx, names, year, some)


def _of_some(
    tx: Transaction, names: Names, year: int, some: Iterable[tuple[int, Owed]]
) -> Iterator[Score]:
    """The scores at a few places: only the figures of their units are in memory."""
    units = {names.unit_id[one.unit] for _, one in some}
    found = standings.figures(tx, year, units=units)
    figures = {(one.unit_id, one.indicator_id): one for one in found}
    for place, one in some:
        key = names.unit_id[one.unit], names.indicator_id[one.indicator.name]
        target = one.target.amount if one.target else None
        scored = _scored(figures.get(key), target, one.indicator)
        yield Score(year, place, *key, one.begins, one.ends, one.shape, **scored._asdict())


def _scored(held: Kept | Figure | None, target: Decimal | None, indicator: Indicator) -> Scored:
    """A figure against its target; a target alone is no figure (as in Snapshot.value)."""
    value = held.value if held and held.as_of else None
    score, moved = rules.score(value, target, indicator), held.last_movement if held else None
    short = missing(value, target) if rules.tells(score) else None
    return Scored(score, shortest(target), shortest(value), short, moved)


def _place(one: Score) -> tuple[int, int]:
    return one.year, one.place
