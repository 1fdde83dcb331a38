"""List places before the numbers of an answer, which are no figures (1、3 2、5 3、0)."""

import re
from decimal import Decimal
from typing import Final

from bot.domain.catalogue import Indicator
from bot.reading.meaning.uoms import Dimension, uom
from bot.reading.quantities import Quantity, QuantityKind
from bot.reading.text.normal import Normal
from bot.reading.text.tokens import Clause, Token
from bot.reading.words import Role

_DOTTED: Final = re.compile(r"(\d{1,2})\.(\d{1,15})\D*")


_OF_A_WEEK: Final = re.compile(r"(?:[本这上]|这一|上一)周(?=\d+([/、, ]\d+)+)")
"""A week with a row of numbers right behind it, of which the first might be a weekday."""
_PLACED: Final = re.compile(r"(?:(?<=[\n,;])|^) ?(\d{1,2}):(?=\d)")
_BRACKETED: Final = re.compile(r"(?:(?<=[\n,; ])|^)([1-9])\)(?=\d|[\u4e00-\u9fff])")
"""A place with a bracket behind it, which might also end what a bracket before it opens."""


def with_places_marked(normal: Normal, asked: int) -> Normal:
    """The text of an answer whose numbers have their places before a colon (1:310 2:40).

    So written they might be hours. A full stop behind its last number ends what is said.
    """
    text = normal.text
    if asked > 1 and "周" in text:
        normal = _with_week_apart(normal, asked)
        text = normal.text
    if asked > 1 and ":" in text:
        places = [int(found[1]) for found in _PLACED.finditer(text)]
        if places == list(range(1, asked + 1)):
            text = _PLACED.sub(_marked, text)
    if asked > 1 and ")" in text:
        places = [int(found[1]) for found in _BRACKETED.finditer(text)]
        if places == list(range(1, asked + 1)):
            text = _BRACKETED.sub(_circled, text)
    if text.endswith(".") and text[-2:-1].isdigit():
        text = text[:-1] + " "
    return Normal(text, normal.origin)


def _with_week_apart(normal: Normal, asked: int) -> Normal:
    """The text with a colon between a week and so many numbers as were asked (本周3/5/0)."""
    text, places = normal.text, normal.origin
    for week in reversed(list(_OF_A_WEEK.finditer(text))):
        row, at = _ROW.match(text, week.end()), week.end()
        if row is not None and len(_DIGITS.findall(row[0])) == asked:
            places = list(range(len(text))) if places is None else places
            text = text[:at] + ":" + text[at:]
            places = [*places[:at], places[at - 1], *places[at:]]
    return Normal(text, places)


_DIGITS: Final = re.compile(r"\d+")
_ROW: Final = re.compile(r"\d+(?:[/、, ]\d+)+")


def _circled(place: re.Match[str]) -> str:
    return chr(ord("①") + int(place[1]) - 1) + " "


def _marked(place: re.Match[str]) -> str:
    return place[0][:-1] + ")"


def without_places(
    values: list[Token], tokens: list[Token], clauses: list[Clause], asked: list[Indicator | None]
) -> list[Token]:
    """The values without the places that stand before each of them, if they all have theirs.

    So people answer several questions: every number, or every line, begins with the next ordinal.
    Numbers in one line (1.3 2.5) are such only where nothing asked for can have a fraction.
    """
    many = len(asked)
    if many < 2:
        return values
    if len(values) == 2 * many and all(map(_is, values[::2], range(1, many + 1))):
        return values[1::2]
    if len(values) != many or not any("." in value.words for value in values):
        return values
    if not (_on_lines(values, clauses) or all(map(_counted, asked))):
        return values
    behind = [_behind_place(value, tokens, place) for place, value in enumerate(values, 1)]
    found = [value for value in behind if value is not None]
    return found if len(found) == many else values


def _counted(indicator: Indicator | None) -> bool:
    """Whether things or people are counted one by one, of whom there are no halves."""
    if indicator is None:
        return False
    counted = uom(indicator.uom)
    return counted.dimension in (Dimension.COUNT, Dimension.PEOPLE) and counted.scale == 1


def _is(value: Token, place: int) -> bool:
    quantity = value.quantity
    plain = quantity is not None and quantity.kind is QuantityKind.NUMBER
    return plain and quantity is not None and quantity.value == place


def _on_lines(values: list[Token], clauses: list[Clause]) -> bool:
    """Whether each value stands on a line of its own."""
    lines = {c.line for c in clauses if c.has(Role.QUANTITY | Role.IS_ZERO)}
    return len(lines) == len(values)


def _behind_place(value: Token, tokens: list[Token], place: int) -> Token | None:
    """The value behind its place: 5 of 2.5 in the second place; None where it has none."""
    before = [t for t in tokens if t.role == Role.LABEL and t.end <= value.start]
    if before and before[-1].words.strip().rstrip(".、):") == str(place):
        return value
    found = _DOTTED.fullmatch(value.words)
    if found is None or value.quantity is None or int(found[1]) != place:
        return None
    return value.valued(_rest(value.quantity, Decimal(found[2])))


def _rest(quantity: Quantity, amount: Decimal) -> Quantity:
    scale = (quantity.value or 0) / quantity.amount if quantity.amount else Decimal(1)
    return quantity.but(value=amount * scale, amount=amount)
