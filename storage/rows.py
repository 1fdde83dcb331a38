"""What is kept of a unit, an indicator and a year: one row of a table, put or dropped."""

from collections.abc import Mapping

from storage.tables import ClosingRow, StandingRow
from storage.transaction import Transaction
from storage.updates import Key


def keep(
    tx: Transaction,
    table: type[StandingRow] | type[ClosingRow],
    key: Key,
    columns: Mapping[str, object] | None,
) -> None:
    """Keep these columns in the row of a key; with None there is no row any more."""
    row = tx.session.get(table, tuple(key))
    if columns is None:
        if row is not None:
            tx.session.delete(row)
    else:
        if row is None:
            row = table(**key._asdict())
            tx.session.add(row)
        for name, value in columns.items():
            setattr(row, name, value)
    tx.session.flush()
