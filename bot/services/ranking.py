"""Pages of the lagging board: by the scores only the rows on the page are read and reckoned."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime

from bot.boards import scores as rules
from bot.boards.gaps import Alike, Gaps, Stretch, gaps
from bot.boards.lagging import Asked, Page, Row, Scope, indicators_of, page_of, row_of, thresholds
from bot.boards.lamps import Lamp
from bot.domain.catalogue import Catalogue
from bot.domain.office import Lamps
from bot.services import boards, snapshots
from bot.services.desk import Desk
from storage import exemptions, scores
from storage.office import Names
from storage.scores import Part, Ranked, Wanted
from storage.transaction import Transaction


def lagging_page(tx: Transaction, desk: Desk, scope: Scope, asked: Asked) -> Page:
    """A page of the lagging board of now; without scores at hand, of the whole board made first."""
    wanted = wanted_of(tx, desk, scope)
    if wanted is None:
        return page_of(boards.lagging_now(tx, desk, scope), asked)
    return _page(tx, desk, wanted, asked)


def wanted_of(
    tx: Transaction, desk: Desk, scope: Scope, at: datetime | None = None
) -> Wanted | None:
    """The rows of a scope as a database finds them now; None where it has no scores for them.

    With `at` they are those of its day, by the figures of now.
    """
    if scope.unit is not None or not scores.are_current(tx):
        return None
    names, lamps, catalogue = desk.names(tx), desk.rules.lamps, desk.outline(tx)
    narrowed = scope.indicator is not None or scope.group is not None
    shown = indicators_of(catalogue, scope)
    day = (at or tx.now).astimezone(desk.rules.timezone).date()
    return Wanted(
        day=day,
        paces=desk.paces(tx, day),
        red=rules.hundredths(-lamps.red),
        deep_red=rules.hundredths(-lamps.deep_red),
        indicators=tuple(names.indicator_id[name] for name in shown) if narrowed else None,
        category=scope.category,
        exempt=bool(exemptions.active(tx, day)),
        below=_below(catalogue, names, scope) if scope.below_threshold else None,
    )


def _below(catalogue: Catalogue, names: Names, scope: Scope) -> Mapping[int, int]:
    """The score under which a row is below its threshold, by the indicator's id."""
    return {
        names.indicator_id[name]: -rules.hundredths(-threshold)
        for name in thresholds(catalogue, scope)
        if (threshold := catalogue.indicator[name].threshold) is not None
    }


def _page(tx: Transaction, desk: Desk, wanted: Wanted, asked: Asked) -> Page:
    every = gaps(map(Alike._make, scores.alike(tx, wanted)), wanted.paces)
    exempt = _exempt(tx, wanted)
    held, rules = every.without(exempt), desk.rules.lamps
    found = {**held.lamps(rules), Lamp.EXEMPT: exempt.count}
    listed = _listed(asked.lamp, every, held, exempt, rules)
    pages, shown, first = asked.among(listed.count)
    on_page = _on_page(tx, wanted, listed.stretch(first, asked.size), asked)
    ranks = [every.rank(one.gap) for one in on_page]
    rows = tuple(_rows(tx, desk, on_page, ranks))
    at = tx.now.astimezone(desk.rules.timezone)
    lamps = {colour: found.get(colour, 0) for colour in Lamp}
    return Page(at, every.count, lamps, listed.count, shown, pages, first, rows)


def _exempt(tx: Transaction, wanted: Wanted) -> Gaps:
    found = scores.alike(tx, wanted, exempt=True) if wanted.exempt else ()
    return gaps(map(Alike._make, found), wanted.paces)


def _listed(lamp: Lamp | None, every: Gaps, held: Gaps, exempt: Gaps, rules: Lamps) -> Gaps:
    """The rows of a lamp; None: all."""
    if lamp is None:
        return every
    return exempt if lamp is Lamp.EXEMPT else held.of_lamp(lamp, rules)


def _on_page(
    tx: Transaction, wanted: Wanted, stretch: Stretch | None, asked: Asked
) -> Sequence[Ranked]:
    if stretch is None:
        return ()
    return scores.page(tx, wanted, Part(*stretch, asked.lamp), asked.size)


def _rows(
    tx: Transaction, desk: Desk, on_page: Iterable[Ranked], ranks: Iterable[int]
) -> Iterator[Row]:
    """The rows with their figures, from their standings."""
    names, catalogue = desk.names(tx), desk.catalogue(tx)
    keys = [
        (names.unit_name[one.unit_id], names.indicator_name[one.indicator_id]) for one in on_page
    ]
    at = tx.now.astimezone(desk.rules.timezone)
    snapshot = snapshots.of_rows(tx, catalogue, names, at, keys)
    for (unit, name), rank in zip(keys, ranks, strict=False):
        indicator = catalogue.indicator[name]
        yield row_of(rank, unit, indicator, snapshot, desk.targets(tx), desk.rules.lamps)
