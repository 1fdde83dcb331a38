"""The one error of the store that its users need to know by name."""

from sqlalchemy.exc import SQLAlchemyError as StoreError

__all__ = ["StoreError"]
