"""What a use case is given to work with: a session inside a transaction, and the moment."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Executable
from sqlalchemy.orm import Session


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
