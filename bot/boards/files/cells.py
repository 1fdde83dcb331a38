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
        cell_xml(f"{letters(place)}{number}", value, styles)
        for place, value in enumerate(row)
        if value is not None
    ]
    return f'<row r="{number}">{"".join(cells)}</row>'


def cell_xml(where: str, value: str | int | Decimal | date, styles: Styles) -> str:
    """A cell at a reference such as `B7`.

    Words are words there, never a formula, whatever they begin with.
    """
    if isinstance(value, str):
        style = f' s="{styles.words}"' if _looks_active(value) else ""
        return f'<c r="{where}"{style} t="inlineStr"><is>{_text(value)}</is></c>'
    if isinstance(value, Decimal):
        style_of = styles.whole if value == value.to_integral_value() else styles.fraction
        return f'<c r="{where}" s="{style_of}"><v>{value}</v></c>'
    if isinstance(value, date):
        return f'<c r="{where}" s="{styles.day}"><v>{value.toordinal() - _DAY_0}</v></c>'
    return f'<c r="{where}"><v>{value}</v></c>'


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


@lru_cache(maxsize=4096)  # names of units and indicators stand in many rows
def _text(said: str) -> str:
    return f'<t xml:space="preserve">{escape(clean(said), {chr(13): "&#13;"})}</t>'
