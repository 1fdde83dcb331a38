"""What a use case is given to work with: a session inside a transaction, and the moment."""

from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from itertools import chain
from typing import Any

from sqlalchemy import Executable
from sqlalchemy.orm import Session

_PART = 2000  # rows that are in memory together


@dataclass(frozen=True)
class Transaction:
    """One unit of work; `now` is aware and in UTC, the same for all that happens in it."""

    session: Session
    now: datetime

    def columns(self, query: Executable) -> Iterator[Any]:
        """The rows of a query that asks for columns: what makes entities of them is passed by.

        Tens of thousands of rows take two thirds of the time. What waits to be flushed is not seen.
        """
        return iter(self.session.connection().execute(query))

    def plain(self, query: Executable) -> Iterator[Any]:
        """The same as the driver hands them out, a part of them at a time: no type is looked at.

        Of hundreds of thousands of rows that saves a sixth of the time; it is for whole numbers and
        words.
        """
        return chain.from_iterable(self._parts(query))

    def _parts(self, query: Executable) -> Iterator[Sequence[tuple[Any, ...]]]:
        """Of rows that are streamed the library has the first at hand, and no other."""
        partly = query.execution_options(yield_per=_PART)
        with closing(self.session.connection().execute(partly)) as found:
            yield list(map(tuple, found.fetchmany(1)))
            while found.cursor and (some := found.cursor.fetchmany(_PART)):
                yield some
