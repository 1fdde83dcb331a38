"""Every test has a database of its own; what was compiled for one serves all of its kind.

SQLAlchemy keeps compiled statements by engine, which suits a process that opens one database.
Compiling takes a quarter of the time of tests that open a thousand.
"""

from sqlalchemy import Connection, Dialect, Engine, event
from sqlalchemy.engine.default import DefaultDialect
from sqlalchemy.util import LRUCache

_MANY = 5000  # statements, more than there are: what is thrown out would be compiled again


def shared() -> None:
    """From now on statements are kept by kind of database, for all engines of this process."""
    kept = LRUCache[object, object](_MANY)
    setattr(DefaultDialect, "__hash__", _kind)  # noqa: B010 -- the key by which they are kept
    setattr(DefaultDialect, "__eq__", _is_of_a_kind)  # noqa: B010

    def keep_there(connection: Connection) -> None:
        connection.execution_options(compiled_cache=kept)

    event.listen(Engine, "engine_connect", keep_there)


def _kind(dialect: Dialect) -> int:
    return hash(type(dialect))


def _is_of_a_kind(one: Dialect, other: object) -> bool:
    return type(one) is type(other)
