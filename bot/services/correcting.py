"""What became of a published board since: the figures that later messages changed."""

from collections.abc import Mapping
from datetime import datetime, tzinfo
from decimal import Decimal

from bot.boards.corrections import Correction, at_zero_values, corrections
from bot.boards.progress import assumed
from bot.boards.snapshot import Key
from bot.domain.catalogue import Catalogue, Indicator
from bot.services import snapshots
from storage import history, lines, office, published, renaming
from storage.office import Names
from storage.published import Published
from storage.transaction import Transaction

LAGGING = "lagging"


def since(
    tx: Transaction, catalogue: Catalogue, board: Published, zone: tzinfo
) -> tuple[Correction, ...]:
    """The figures of a frozen zero board that are known otherwise now, for the board's day.

    Reads the ledgers of the board's group. The board itself stays as it was published.
    """
    members = catalogue.groups.get(board.scope, ())
    names, at = office.names(tx), board.at.astimezone(zone)
    said = frozen_figures(tx, catalogue, board)
    if not said:
        once = renaming.once(tx)
        said = at_zero_values(board.content, members, once.units, once.indicators)
    now: dict[Key, Decimal | None] = {}
    for indicator in members:
        now.update(_values(tx, catalogue, names, indicator, at))
    moments = history.came_after(tx, board.published_at, at.date())
    came = {
        (names.unit_name[unit], names.indicator_name[indicator]): moment.astimezone(zone)
        for (unit, indicator), moment in moments.items()
    }
    return corrections(said, now, came)


def frozen_figures(
    tx: Transaction, catalogue: Catalogue, board: Published
) -> Mapping[Key, Decimal | None]:
    """The figures of a zero board's group on the lagging board frozen with it, as they count there.

    They come by rank; empty where none was frozen with it.
    """
    lagging = published.of_period(tx, LAGGING, "", board.period)
    if lagging is None:
        return {}
    names = office.names(tx)
    by_id = {names.indicator_id[one.name]: one for one in catalogue.groups.get(board.scope, ())}
    return {
        (names.unit_name[line.unit_id], by_id[line.indicator_id].name): assumed(
            line.value, by_id[line.indicator_id]
        )
        for line in lines.of_board(tx, lagging.number, by_id)
    }


def _values(
    tx: Transaction, catalogue: Catalogue, names: Names, indicator: Indicator, at: datetime
) -> Mapping[Key, Decimal | None]:
    """The value of every unit at the end of the board's day, by all that is known now."""
    number = names.indicator_id[indicator.name]
    ledger = {
        (names.unit_name[unit], indicator.name): entries
        for (unit, _), entries in history.entries(tx, at.year, indicators=[number]).items()
    }
    standings = snapshots.folded(ledger, catalogue, at.date())
    found: dict[Key, Decimal | None] = {}
    for unit in catalogue.unit:
        standing = standings.get((unit, indicator.name))
        value = standing.value if standing and standing.as_of else None
        found[unit, indicator.name] = assumed(value, indicator)
    return found
