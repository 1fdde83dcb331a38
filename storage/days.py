"""A day as the words of ISO 8601: SQLite keeps it so, PostgreSQL writes it out when asked."""

from datetime import date

from sqlalchemy import ColumnElement, SQLColumnExpression
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement
from sqlalchemy.types import Text


def in_words(day: SQLColumnExpression[date | None]) -> ColumnElement[str]:
    """A column of days as words, which cost less to hand out."""
    return _Words(day)


class _Words(FunctionElement[str]):
    """The words of a day."""

    type = Text()
    inherit_cache = True


@compiles(_Words)
def _write(element: _Words, compiler: SQLCompiler, **more: object) -> str:
    return f"to_char({compiler.process(element.clauses, **more)}, 'YYYY-MM-DD')"


@compiles(_Words, "sqlite")
def _leave(element: _Words, compiler: SQLCompiler, **more: object) -> str:
    return compiler.process(element.clauses, **more)
