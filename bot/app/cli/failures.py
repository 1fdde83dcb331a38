"""Failures that may come to any command, as one line that says what to do."""

from storage.errors import StoreError
from storage.lock import AlreadyRunningError
from storage.migrate import DatabaseTooNewError


def foreseen(error: Exception) -> str | None:
    """The line for a failure that is nobody's mistake in the program, or None for any other."""
    match error:
        case AlreadyRunningError():
            return f"{error}; end that one first, or set another database.url"
        case DatabaseTooNewError():
            return f"{error}; use the newer version of the program"
        case StoreError():
            return f"the database cannot be used ({_first_line(error)}); check database.url"
        case OSError():
            return f"{error.filename or 'system'}: {error.strerror or error}"
    return None


def _first_line(error: Exception) -> str:
    return str(getattr(error, "orig", None) or error).splitlines()[0]
