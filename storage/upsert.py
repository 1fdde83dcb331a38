"""Inserting a row that may be there already, in the words of both databases."""

from sqlalchemy.dialects import postgresql, sqlite

from storage.tables import Base
from storage.transaction import Transaction


def insert_new(
    tx: Transaction, table: type[Base], unique: tuple[str, ...]
) -> sqlite.Insert | postgresql.Insert:
    """An insert that leaves a row alone whose `unique` columns are taken."""
    if tx.session.get_bind().dialect.name == "sqlite":
        return sqlite.insert(table).on_conflict_do_nothing(index_elements=unique)
    return postgresql.insert(table).on_conflict_do_nothing(index_elements=unique)
