"""The scores kept beside the standings: made with a catalogue, changed with a standing."""

from collections.abc import Iterator
from decimal import Decimal

from bot.boards import scores as rules
from bot.boards.scores import owed
from bot.domain.catalogue import Catalogue
from bot.services.desk import Desk
from bot.standings.targets import TargetBook
from storage import office, scores, standings
from storage.office import Names
from storage.scores import Score
from storage.standings import Figure, Kept
from storage.transaction import Transaction
from storage.updates import Key


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
            score = rules.score(_reported(held), target_on(begins), indicator)
            scores.change(tx, key.year, place, score)


def wrong(tx: Transaction) -> int:
    """How many of the scores kept are not what the kept standings come to; 0 where none are kept.

    Scores of another catalogue than the one in force are read by nobody.
    """
    if not scores.are_current(tx):
        return 0
    held, found = set(scores.all_of(tx)), set(reckoned(tx))
    return len({(one.year, one.place) for one in held ^ found})


def reckoned(tx: Transaction) -> Iterator[Score]:
    """The scores as the kept standings and the catalogue in force have them."""
    catalogue, names = office.load(tx), office.names(tx)
    book = TargetBook(catalogue.targets)
    for year in sorted({target.year for target in catalogue.targets}):
        values = {
            Key(one.unit_id, one.indicator_id, year): _reported(one)
            for one in standings.figures(tx, year)
        }
        yield from _of_year(catalogue, names, book, year, values)


def _of_year(
    catalogue: Catalogue,
    names: Names,
    book: TargetBook,
    year: int,
    values: dict[Key, Decimal | None],
) -> Iterator[Score]:
    for place, one in enumerate(owed(catalogue, year, book)):
        key = Key(names.unit_id[one.unit], names.indicator_id[one.indicator.name], year)
        score = one.score(values.get(key))
        yield Score(year, place, *key[:2], one.begins, one.ends, one.shape, score)


def _reported(held: Kept | Figure) -> Decimal | None:
    """The value; a target alone is no figure (as in Snapshot.value)."""
    return held.value if held.as_of else None
