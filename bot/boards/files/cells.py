"""The rows of a sheet as they stand in an .xlsx file (ECMA-376, part 1, 18.3.1.73 and 18.3.1.4).

The library makes an object of every cell, which for millions of cells takes minutes; here a cell is
the text it is in the file. Short words stand once in a table of their own (18.4.8), and cells have
their numbers in it: names of units and indicators stand in many rows.
"""

import re
from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import Any, NamedTuple
from xml.sax.saxutils import escape

from bot.boards.files.grid import Plain
from bot.boards.remembered import Remembered

LONGEST = 32_767  # characters of a cell
_SHORT = 64  # characters of what is worth sharing; messages are not
_SHARED = 32_768  # words of a workbook that are shared
_KNOWN = 16_384  # contents of a kind that are remembered
ACTIVE = ("=", "+", "-", "@")
_FORBIDDEN = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")  # XML 1.0, 2.2
_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_DAY_0 = date(1899, 12, 30).toordinal()


class Styles(NamedTuple):
    """The numbers of a workbook's formats."""

    whole: int
    fraction: int
    day: int
    words: int  # of what looks like a formula


class Cells:
    """The cells of a workbook, and the table of words that they share."""

    def __init__(self, styles: Styles) -> None:
        """Nothing is shared yet."""
        self._styles = styles
        self._shared: dict[str, int] = {}
        self._contents = Remembered(self._contents_of, _KNOWN)

    def row_xml(self, number: int, row: tuple[Plain, ...]) -> str:
        """A row, counted from 1; empty cells are left out."""
        contents = self._contents
        cells = [
            f"{column}{number}{contents[type(value)][value]}"
            for column, value in zip(_columns(len(row)), row, strict=True)
            if value is not None
        ]
        return f'<row r="{number}">{"".join(cells)}</row>'

    def shared_xml(self) -> bytes:
        """The part of the file with the words that are shared."""
        words = "".join(f"<si>{_text(said)}</si>" for said in self._shared)
        return f'{_XML}<sst xmlns="{_MAIN}">{words}</sst>'.encode()

    def _contents_of(self, kind: type) -> Mapping[Any, str]:
        """What stands in the cells of a kind of value behind their references, to their end."""
        if issubclass(kind, str):
            return _Words(self._word)
        made: Callable[[Any], str] = self._whole
        if issubclass(kind, Decimal):
            made = self._figure
        elif issubclass(kind, date):
            made = self._day
        return Remembered(made, _KNOWN)

    def _word(self, said: str) -> str:
        """Words are words, never a formula, whatever they begin with."""
        style = f' s="{self._styles.words}"' if _looks_active(said) else ""
        if len(said) > _SHORT or len(self._shared) >= _SHARED:
            return f'"{style} t="inlineStr"><is>{_text(said)}</is></c>'
        place = self._shared.setdefault(said, len(self._shared))
        return f'"{style} t="s"><v>{place}</v></c>'

    def _figure(self, value: Decimal) -> str:
        plain = str(value)
        if "E" in plain:
            whole = value == value.to_integral_value()
        else:
            plain = plain.rstrip("0").rstrip(".") if "." in plain else plain  # 5.00 is 5
            whole = "." not in plain
        style = self._styles.whole if whole else self._styles.fraction
        return f'" s="{style}"><v>{plain}</v></c>'

    def _day(self, day: date) -> str:
        return f'" s="{self._styles.day}"><v>{day.toordinal() - _DAY_0}</v></c>'

    def _whole(self, value: int) -> str:
        return f'"><v>{value}</v></c>'


class _Words(dict[str, str]):
    """The contents of cells with words; those of long ones, which come once, are not remembered."""

    def __init__(self, make: Callable[[str], str]) -> None:
        super().__init__()
        self._make = make

    def __missing__(self, said: str) -> str:
        made = self._make(said)
        if len(said) <= _SHORT and len(self) < _SHARED:
            self[said] = made
        return made


@lru_cache(maxsize=16)
def _columns(count: int) -> tuple[str, ...]:
    return tuple(f'<c r="{letters(place)}' for place in range(count))


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


def _text(said: str) -> str:
    text = escape(clean(said), {chr(13): "&#13;"})
    return f'<t xml:space="preserve">{text}</t>'
