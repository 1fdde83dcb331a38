"""Numbers whose digits are divided into groups by spaces: 1 000 000 (GB/T 15835, 千分空)."""

import re
from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from bot.reading.quantities.model import Quantity
from bot.reading.quantities.wider.joins import WHOLES, factor

_GROUP: Final = re.compile(r" \d{3}(?:\.\d+)?(?![\d.]*\d)")
_FIRST_GROUP: Final = re.compile(r"[-+]?[1-9]\d{0,2}")


def grouped(text: str, found: Sequence[Quantity]) -> list[Quantity]:
    """The quantities, with groups of three digits and one space between them as one number.

    Two groups alone may be two numbers (3 500), unless the second is all noughts.
    """
    done: list[Quantity] = []
    place = 0
    while place < len(found):
        groups = _groups(text, found, place)
        many = len(groups) > 2 or (len(groups) == 2 and groups[1].value == 0)
        done.append(_one_of(text, groups) if many else found[place])
        place += len(groups) if many else 1
    return done


def _groups(text: str, found: Sequence[Quantity], place: int) -> list[Quantity]:
    first = found[place]
    groups = [first]
    if first.unit or not _FIRST_GROUP.fullmatch(text, first.start, first.end):
        return groups
    for following in found[place + 1 :]:
        last = groups[-1]
        near = following.start == last.end + 1 and not last.unit and following.kind in WHOLES
        if not near or "." in text[last.start : last.end] or not _GROUP.match(text, last.end):
            break
        groups.append(following)
    return groups


def _one_of(text: str, groups: Sequence[Quantity]) -> Quantity:
    first, last = groups[0], groups[-1]
    digits = text[first.start : last.start] + text[last.start : last.start + 3]
    scale = (last.value or Decimal(0)) / (last.amount or 1) if last.amount else factor(last)
    rest = Decimal(text[last.start : last.start + 3])
    more = (last.amount or rest) - rest
    value = (Decimal(digits.replace(" ", "")) + more) * scale
    return last.but(start=first.start, value=value, signed=first.signed, before=first.before)
