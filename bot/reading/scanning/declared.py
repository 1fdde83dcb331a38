"""A unit of measure declared for the bare numbers of a message (单位:万元, 以上单位万元)."""

import re
from typing import Final, NamedTuple

from bot.reading.quantities import Quantity
from bot.reading.quantities.said_beside import one_of

_DECLARED: Final = re.compile(
    r"(?<![^\s(,;:。、上计额据])单位 ?(?:均|都|统一)?[:为是]* ?"
    r"([^\d\s(),;:。、/和]{1,6}(?:[、/和][^\d\s(),;:。、/和]{1,6}){0,5}) ?(?=[)\s,;:。]|$)"
)
_MARKS: Final = " (),;:。、\n以上均计量金额数据"
_SAID_BEFORE: Final = re.compile(r"[^\d\n]{1,12}[,。:;!~] ?")
"""What may be said before a unit of measure is declared (领导好,单位:万元)."""
_OR: Final = re.compile("[、/和]")


class Declared(NamedTuple):
    """Units of measure, one of each, and from where to where in the text they hold."""

    start: int
    end: int
    ones: tuple[Quantity, ...]


class _Said(NamedTuple):
    """Where units of measure are declared, and whether it is behind numbers that they are for."""

    start: int
    end: int
    ones: tuple[Quantity, ...]
    behind: bool


def declared(text: str) -> tuple[Declared, ...]:
    """The units of measure declared in a text, and over what; the nearest to a number first.

    Behind a number (A 33000,B 5000,单位万元) and at the end they hold for what stands before them,
    to the declaration before; wherever they stand, for what follows to the next one.
    """
    said = list(_said(text)) if "单位" in text else []
    back, on, last = [], [], 0
    for place, one in enumerate(said):
        after = said[place + 1].start if place + 1 < len(said) else len(text)
        if one.behind:
            back.append(Declared(last, one.start, one.ones))
        on.append(Declared(one.end, after, one.ones))
        last = one.end
    return (*back, *on)


def _said(text: str) -> list[_Said]:
    """Each place where units of measure are declared, but for those of the name before them."""
    found: list[_Said] = []
    for match in _DECLARED.finditer(text):
        ones = tuple(one for word in _OR.split(match[1]) if (one := one_of(word)) is not None)
        start, end = match.span()
        line = text.rfind("\n", 0, start) + 1
        opens = not text[line:start].strip(_MARKS)
        opens = opens or _SAID_BEFORE.fullmatch(text, line, start) is not None
        before = text[line:start].rstrip(_MARKS)[-1:]
        behind = before.isdigit() or (opens and not text[end:].strip(_MARKS))
        if ones and (opens or behind):
            found.append(_Said(start, end, ones, behind))
    return found
