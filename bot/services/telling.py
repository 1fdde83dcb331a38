"""What units told of a week, as it stands now: with what later messages corrected of it."""

from collections.abc import Collection, Iterator

from bot.domain.ledger import Entry
from bot.services.periods import Stretch
from bot.standings.corrections import settle
from storage import history, reported
from storage.history import Ids
from storage.reported import Fact
from storage.transaction import Transaction


def of_week(tx: Transaction, week: Stretch) -> tuple[Fact, ...]:
    """The facts of a week's days, corrected ones with the values that stand in their place."""
    found = reported.facts(tx, week.first, week.last)
    wrong = reported.corrected_since(tx, week.first).intersection(map(_ids, found))
    if not wrong:
        return found
    right = (one for one in found if _ids(one) not in wrong)
    return (*right, *_corrected(tx, week, wrong))


def _ids(fact: Fact) -> Ids | None:
    return None if fact.indicator is None else (fact.unit, fact.indicator)


def _corrected(tx: Transaction, week: Stretch, wrong: Collection[Ids]) -> Iterator[Fact]:
    units, indicators = {unit for unit, _ in wrong}, {of for _, of in wrong}
    ledgers = history.entries(tx, week.first.year, units=units, indicators=indicators)
    for ids in wrong:
        for entry in settle(ledgers.get(ids, ())):
            if entry.as_of in week:
                yield _fact(ids, entry)


def _fact(ids: Ids, entry: Entry) -> Fact:
    return Fact(*ids, entry.as_of, entry.measure, entry.op, entry.value)
