"""What a job asks of the database, as the database is asked."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple

from sqlalchemy import event

from storage.transaction import Transaction


class Statement(NamedTuple):
    """What the database was asked, and the values that stood in it."""

    words: str
    values: tuple[Any, ...]


@contextmanager
def statements(tx: Transaction) -> Iterator[list[Statement]]:
    """The statements that are run inside, in order."""
    said: list[Statement] = []
    engine = tx.session.get_bind()

    def hear(*heard: Any) -> None:
        said.append(Statement(heard[2], tuple(heard[3])))

    event.listen(engine, "before_cursor_execute", hear)
    try:
        yield said
    finally:
        event.remove(engine, "before_cursor_execute", hear)


def plan(tx: Transaction, asked: Statement) -> str:
    """How SQLite goes about a statement."""
    words = f"EXPLAIN QUERY PLAN {asked.words}"
    found = tx.session.connection().exec_driver_sql(words, asked.values)
    return "; ".join(row[3] for row in found)
