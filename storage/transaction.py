"""What a use case is given to work with: a session inside a transaction, and the moment."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session


@dataclass(frozen=True)
class Transaction:
    """One unit of work; `now` is aware and in UTC, the same for all that happens in it."""

    session: Session
    now: datetime
