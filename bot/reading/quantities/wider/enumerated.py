"""Digits that stand side by side and are numbers each for itself: 一是一二是二, 七八九三个数."""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from bot.reading.quantities.model import Quantity
from bot.reading.quantities.model import QuantityKind as Kind
from bot.reading.quantities.tokens import DIGITS
from bot.reading.quantities.wider.measured import with_unit

_CN: Final = "[零一二三四五六七八九]"
_ITSELF: Final = re.compile(f"({_CN})是\\1(?={_CN}是|[\\s,。;、!?”」]|$)")
_SO_MANY: Final = re.compile(
    f"(?P<digits>{_CN}{{2,9}})(?P<many>[二三四五六七八九两])个(?:数(?![据量])|字)"
)
_LISTED: Final = re.compile(
    "(?<![0-9,，.])[0-9]{3}(?:，[0-9]{3})+(?![0-9，])"
    "|(?<=[$€£])[0-9]{1,3}(?:，[0-9]{3})+(?= ?(?:元|块|[美日欧韩港台加澳]元|英镑|人民币))"
    "|(?<=[￥¥])[0-9]{1,3}(?:，[0-9]{3})+(?= ?(?:[美日欧韩港台加澳]元|英镑))"
)
"""Rows of three-digit numbers, and of sums with a sign before the first, a word behind the last."""


_BY: Final = re.compile(
    r"(?<![\w.])\d{1,6}(?:\.\d{1,4})?(?:[xX*]\d{1,6}(?:\.\d{1,4})?){1,2}(?![A-Za-z\d.])", re.ASCII
)
_PART: Final = re.compile(r"[\d.]+")


def listed(text: str) -> str:
    """`text` with the commas of a row of three-digit numbers as such (100，200，300元).

    A full-width comma divides thousands only where fewer digits lead (1，914).
    """
    if "，" not in text:
        return text
    return _LISTED.sub(lambda row: row[0].replace("，", "、"), text)


def each_for_itself(text: str) -> Iterator[Quantity]:
    """Digits of the folded `text` that are numbers of their own, whatever else they may read as."""
    for match in _ITSELF.finditer(text):
        yield _digit(text, match.start())
        yield _digit(text, match.end() - 1)
    for match in _SO_MANY.finditer(text):
        many = int(DIGITS[match["many"]])
        if len(match["digits"]) == many:
            for place in range(match.start(), match.end("digits")):
                yield _digit(text, place)
            end = match.end("many") + 1
            yield Quantity(Kind.COUNT, match.start("many"), end, Decimal(many), "个", "个")
    yield from _sides(text)


def _sides(text: str) -> Iterator[Quantity]:
    """The sides of what is measured in several directions (5x8厘米)."""
    for match in _BY.finditer(text):
        for part in _PART.finditer(text, match.start(), match.end()):
            yield with_unit(part, Decimal(part[0]))


def _digit(text: str, place: int) -> Quantity:
    return Quantity(Kind.NUMBER, place, place + 1, Decimal(DIGITS[text[place]]), chinese=True)
