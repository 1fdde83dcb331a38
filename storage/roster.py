"""The roster: who owes what in a year, carried on into the next."""

from datetime import date

from sqlalchemy import select

from storage import office
from storage.tables import TargetRow
from storage.transaction import Transaction


def has_year(tx: Transaction, year: int) -> bool:
    """Whether anybody owes anything in a year."""
    query = select(TargetRow.id).where(TargetRow.year == year).limit(1)
    return tx.session.scalar(query) is not None


def carry_on(tx: Transaction, year: int) -> int:
    """Let everybody owe in a year what was owed in the year before, with empty targets.

    Gives the number of rows made; a year that has a roster of its own is left alone.
    """
    if has_year(tx, year):
        return 0
    pairs = select(TargetRow.unit_id, TargetRow.indicator_id).where(TargetRow.year == year - 1)
    owed = sorted({(unit, indicator) for unit, indicator in tx.session.execute(pairs)})
    tx.session.add_all(
        TargetRow(unit_id=unit, indicator_id=indicator, year=year, valid_from=date(year, 1, 1))
        for unit, indicator in owed
    )
    tx.session.flush()
    if owed:
        office.touch(tx)
    return len(owed)
