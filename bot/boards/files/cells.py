"""The rows of a sheet as they stand in an .xlsx file (ECMA-376, part 1, 18.3.1.73 and 18.3.1.4).

The library makes an object of every cell, which for millions of cells takes minutes; here a cell is
the text it is in the file.
"""

import re
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple
from xml.sax.saxutils import escape

from bot.boards.files.grid import Plain

LONGEST = 32_767  # characters of a cell
_SHORT = 64  # characters of what is worth remembering; messages are not
ACTIVE = ("=", "+", "-", "@")
_FORBIDDEN = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")  # XML 1.0, 2.2
_DAY_0 = date(1899, 12, 30).toordinal()


class Styles(NamedTuple):
    """The numbers of a workbook's formats."""

    whole: int
    fraction: int
    day: int
    words: int  # of what looks like a formula


def row_xml(number: int, row: tuple[Plain, ...], styles: Styles) -> str:
    """A row, counted from 1; empty cells are left out."""
    cells = [
        f'<c r="{column}{number}"{_content(value, styles)}</c>'
        for column, value in zip(_columns(len(row)), row, strict=True)
        if value is not None
    ]
    return f'<row r="{number}">{"".join(cells)}</row>'


def _content(value: str | int | Decimal | date, styles: Styles) -> str:
    """What stands in a cell behind its reference.

    Words are words there, never a formula, whatever they begin with.
    """
    if isinstance(value, str):
        said = _words if len(value) <= _SHORT else _words.__wrapped__
        return said(value, styles.words)
    if isinstance(value, Decimal):
        return _figure(str(value), styles)
    if isinstance(value, date):
        return f' s="{styles.day}"><v>{value.toordinal() - _DAY_0}</v>'
    return f"><v>{value}</v>"


@lru_cache(maxsize=16)
def _columns(count: int) -> tuple[str, ...]:
    return tuple(map(letters, range(count)))


@lru_cache(maxsize=1024)
def letters(place: int) -> str:
    """The letters of a column counted from 0: A, B, … Z, AA."""
    before, last = divmod(place, 26)
    return (letters(before - 1) if before else "") + chr(ord("A") + last)


def clean(said: str) -> str:
    """Words without the characters that no file may hold, as long as a cell may be."""
    return _FORBIDDEN.sub("", said)[:LONGEST]


def _looks_active(said: str) -> bool:
    return said.startswith(ACTIVE) or clean(said).startswith(ACTIVE)


@lru_cache(maxsize=32_768)  # names of units and indicators stand in many rows
def _words(said: str, active: int) -> str:
    style = f' s="{active}"' if _looks_active(said) else ""
    text = escape(clean(said), {chr(13): "&#13;"})
    return f'{style} t="inlineStr"><is><t xml:space="preserve">{text}</t></is>'


@lru_cache(maxsize=4096)  # shares and small counts do so too
def _figure(plain: str, styles: Styles) -> str:
    value = Decimal(plain)
    style = styles.whole if value == value.to_integral_value() else styles.fraction
    return f' s="{style}"><v>{plain}</v>'
