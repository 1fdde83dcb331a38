"""The rows of a query numbered in their order, for a statement that keeps hundreds of thousands."""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Column, ColumnElement, Integer, MetaData, Select, Table, func, insert

from storage.transaction import Transaction


@contextmanager
def numbered(
    tx: Transaction, query: Select[*tuple[Any, ...]], order: tuple[str, ...]
) -> Iterator[Mapping[str, ColumnElement[Any]]]:
    """The columns of a query, and their `rank` by the columns of `order`, what is empty last.

    SQLite numbers the rows of a table that it fills in order in a third of the time that it needs
    to count over a window.
    """
    if tx.session.get_bind().dialect.name != "sqlite":
        of = query.subquery().c
        place = func.row_number().over(order_by=[of[name].nulls_last() for name in order])
        yield {**of, "rank": place}
        return
    columns, connection = query.selected_columns, tx.session.connection()
    made = _table(columns.values())
    made.create(connection, checkfirst=False)
    ordered = query.order_by(*(columns[name].nulls_last() for name in order))
    connection.execute(insert(made).from_select(columns.keys(), ordered))
    yield dict(made.c)
    made.drop(connection, checkfirst=False)


def _table(columns: Iterable[ColumnElement[Any]]) -> Table:
    """A table of the connection's own with such columns, whose key counts the rows from 1."""
    rank = Column("rank", Integer, primary_key=True)
    held = (Column(one.key, one.type) for one in columns)
    return Table("numbered", MetaData(), rank, *held, prefixes=["TEMPORARY"])
