"""The pace of a score's shape, as a database looks it up: whether there are two or a million."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    LargeBinary,
    SQLColumnExpression,
    case,
    cast,
    func,
    literal,
)
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement
from sqlalchemy.types import Text

_COMMON = 2  # the shapes that need no quarters
_FEW = 16  # so many are compared one by one in less time than one is looked up


def pace_of(shape: SQLColumnExpression[int], paces: Mapping[int, int]) -> ColumnElement[int]:
    """The pace of a row's shape; shapes are numbered from 0 without a gap.

    Many paces are handed over as one value, side by side and all of one width, of which the row's
    part is cut out: that costs a row the same however many there are. Most rows are of the first
    two shapes, for which nothing is cut.
    """
    if len(paces) <= _FEW:
        return case(dict(paces), value=shape)
    width = max(len(str(pace)) for pace in paces.values())
    packed = "".join(str(paces[number]).rjust(width) for number in range(len(paces)))
    part = func.substr(literal(packed.encode(), LargeBinary), shape * width + 1, width)
    first = {number: paces[number] for number in range(_COMMON)}
    return case(first, value=shape, else_=cast(_Words(part), BigInteger))


class _Words(FunctionElement[str]):
    """Bytes as the words they are; SQLite takes them for such where it needs a number."""

    type = Text()
    inherit_cache = True


@compiles(_Words)
def _convert(element: _Words, compiler: SQLCompiler, **more: Any) -> str:  # noqa: ANN401 -- the library's
    return f"convert_from({compiler.process(element.clauses, **more)}, 'UTF8')"


@compiles(_Words, "sqlite")
def _leave(element: _Words, compiler: SQLCompiler, **more: Any) -> str:  # noqa: ANN401 -- the library's
    return compiler.process(element.clauses, **more)
