"""What a job asks of the database, as the database is asked."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import event

from storage.transaction import Transaction


@contextmanager
def statements(tx: Transaction) -> Iterator[list[str]]:
    """The statements that are run inside, in order."""
    said: list[str] = []
    engine = tx.session.get_bind()

    def hear(*heard: Any) -> None:
        said.append(heard[2])

    event.listen(engine, "before_cursor_execute", hear)
    try:
        yield said
    finally:
        event.remove(engine, "before_cursor_execute", hear)
