"""The errors of the store that its users need to know by name."""

from sqlalchemy.exc import OperationalError as StoreUnavailableError
from sqlalchemy.exc import SQLAlchemyError as StoreError

__all__ = ["StoreError", "StoreUnavailableError"]
