"""What became of a published board since: the figures that later messages changed."""

from collections.abc import Collection, Container, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, tzinfo
from decimal import Decimal
from itertools import product

from bot.boards.corrections import Correction, at_zero_values, corrections
from bot.boards.lagging import EVERYTHING, Scope
from bot.boards.narrowing import narrowed
from bot.boards.plain import amount
from bot.boards.progress import assumed
from bot.boards.snapshot import Key
from bot.domain.catalogue import Catalogue
from bot.services import snapshots
from bot.standings.targets import TargetBook
from storage import history, lines, office, published, renaming
from storage.history import Ids
from storage.lines import Line
from storage.office import Names
from storage.published import Published
from storage.transaction import Transaction

LAGGING = "lagging"


def since(
    tx: Transaction,
    catalogue: Catalogue,
    board: Published,
    zone: tzinfo,
    scope: Scope = EVERYTHING,
    *,
    by_messages: bool = False,
) -> tuple[Correction, ...]:
    """The figures of a frozen zero board that are known otherwise now, for the board's day.

    Reads the ledgers to which anything that bears on that day came or went since; with another
    catalogue in force all of the board's group, unless only what came `by_messages` is asked for.
    The board itself stays as it was published. A scope narrows them to the units of a category, or
    to an indicator.
    """
    part = narrowed(catalogue, scope)
    members = part.groups.get(board.scope, ())
    names, at = office.names(tx), board.at.astimezone(zone)
    wanted = {names.indicator_id[one.name] for one in members}
    keys = history.changed_since(tx, board.published_at, at.date(), wanted)
    if not by_messages and board.catalogue != office.version(tx):
        keys = set(product(names.unit_name, wanted))
    if not keys:
        return ()
    once = frozen_lines(tx, part, board)
    now = _values(tx, part, names, keys, at)
    found = corrections(_said(tx, part, board, once), now)
    told = _with_moments(tx, names, board, found, at)
    unmoved = snapshots.no_progress(tx, at, sent_by=at)
    unsaid = {key for key, line in once.items() if line.value is None and key[0] not in unmoved}
    return tuple(replace(_of_unmoved(one, unmoved), late=_is_late(one, unsaid)) for one in told)


def _of_unmoved(one: Correction, unmoved: Container[str]) -> Correction:
    """A figure of a unit that had said that nothing moved stood at zero."""
    zero = one.published is None and one.unit in unmoved
    return replace(one, published=Decimal(0)) if zero else one


def _is_late(one: Correction, unsaid: Collection[Key]) -> bool:
    """Whether it is a first figure that came late; one asked about had come in time."""
    came = one.now is not None and one.came is not None
    return came and (one.unit, one.indicator) in unsaid


def _said(
    tx: Transaction, catalogue: Catalogue, board: Published, frozen: Mapping[Key, Line]
) -> Mapping[Key, Decimal | None]:
    """The figures that a board was published with, as far as that was kept."""
    if frozen:
        return _as_counted(frozen, catalogue)
    once, members = renaming.once(tx), catalogue.groups.get(board.scope, ())
    return at_zero_values(board.content, members, once.units, once.indicators)


def _with_moments(
    tx: Transaction,
    names: Names,
    board: Published,
    found: Sequence[Correction],
    at: datetime,
) -> tuple[Correction, ...]:
    """The corrections, with when each came, in the time zone of `at`."""
    ids = [(names.unit_id[one.unit], names.indicator_id[one.indicator]) for one in found]
    came = history.came_after(tx, board.published_at, at.date(), ids) if ids else {}
    moments = [came.get(one) for one in ids]
    return tuple(
        replace(one, came=moment and moment.astimezone(at.tzinfo))
        for one, moment in zip(found, moments, strict=True)
    )


def _as_counted(once: Mapping[Key, Line], catalogue: Catalogue) -> Mapping[Key, Decimal | None]:
    return {
        key: assumed(amount(line.value), catalogue.indicator[key[1]]) for key, line in once.items()
    }


def frozen_lines(tx: Transaction, catalogue: Catalogue, board: Published) -> Mapping[Key, Line]:
    """What each unit owed of a zero board's group, on the lagging board frozen with it.

    By the names of today; empty where no lagging board was frozen.
    """
    lagging = published.of_period(tx, LAGGING, "", board.period)
    if lagging is None:
        return {}
    names = office.names(tx)
    members = {names.indicator_id[one.name] for one in catalogue.groups.get(board.scope, ())}
    return {
        (names.unit_name[line.unit_id], names.indicator_name[line.indicator_id]): line
        for line in map(Line._make, lines.of_board(tx, lagging.number, members))
    }


def _values(
    tx: Transaction, catalogue: Catalogue, names: Names, keys: Collection[Ids], at: datetime
) -> Mapping[Key, Decimal | None]:
    """The values of units and indicators at the end of the board's day, by all that is known now.

    None where nothing is said any more. What the catalogue has no more is left out.
    """
    book, indicators = TargetBook(catalogue.targets), {indicator for _, indicator in keys}
    found: dict[Key, Decimal | None] = {}
    for some in snapshots.parts(sorted({unit for unit, _ in keys})):
        said = history.entries(tx, at.year, units=some, indicators=indicators)
        for ids in product(some, indicators):
            key = names.unit_name[ids[0]], names.indicator_name[ids[1]]
            if ids in keys and key[0] in catalogue.unit and key[1] in catalogue.indicator:
                entries = said.get(ids, ())
                standing = snapshots.standing_of(key, entries, catalogue, book, at.date())
                found[key] = standing.value if standing.as_of else None
    return found
