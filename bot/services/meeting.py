"""What a figure meets in its ledger: what is open, where its guards need no more, else all."""

from collections.abc import Sequence

from bot.domain.ledger import Closing, Entry
from bot.domain.reading import Op
from bot.standings.closing import Touch, holds
from storage import closings, history, updates
from storage.transaction import Transaction
from storage.updates import Key


def met(
    tx: Transaction, key: Key, figure: Touch, before: Touch | None
) -> tuple[Sequence[Entry], Closing | None]:
    """The entries that a figure about to be stored is compared with, and what stands before them.

    `before` is what the same use case did to the ledger already. The next year comes along, for a
    window across the new year may overlap with the figure's.
    """
    closed = closings.get(tx, key)
    if closed and holds(closed, figure | before if before else figure):
        after = history.entries_after(tx, key[:2], (key.year, key.year + 1), closed.day)
        if all(entry.op is not Op.CORRECT for entry in after):
            return after, closed
    return updates.all_years(tx, key.unit_id, key.indicator_id), None
