"""Places of a list that goes on in one line (1.外出招商3次2.在谈8个, (1)3(2)5): no figures."""

import re
from decimal import Decimal
from typing import Final

from bot.reading.quantities import QuantityKind
from bot.reading.quantities.characters import is_at, kind_of
from bot.reading.text.tokens import LIST_PLACE, Token
from bot.reading.words import Role

_FIRST: Final = re.compile(r"\(?[1一][.、)]+ ?")
_VALUES: Final = Role.QUANTITY | Role.IS_ZERO | Role.NO_MOVEMENT
_BETWEEN: Final = re.compile(r"\)?[ ,;。/]*\(?")
_NAMING: Final = re.compile("[a-z\u4e00-\u9fff]")
_MARKED: Final = re.compile(r"\(?(\d{1,2})[.、)]+ ?")
_BEHIND: Final = re.compile(r"[、)]+ ?|\.(?!\d) ?")


def with_places(text: str, tokens: list[Token]) -> list[Token]:
    """The tokens; the next number of a list, before its mark, is a place.

    It stands behind a figure, or opens a clause and leads to a word (1.签约项目少,2.在谈项目…).
    The list is known by a first place, 1 or 一, with its mark.
    """
    tokens = _glued(text, tokens)
    opening = [p for p, t in enumerate(tokens) if t.role == Role.LABEL and _opens(t)]
    if not opening:
        return tokens
    first = opening[0]
    found = tokens[: first + 1]
    place, valued = 2, False
    for token in tokens[first + 1 :]:
        pieces = _at(text, found[-1], token, place)
        pieces = pieces or _opening(text, token, place)
        pieces = pieces or ([] if valued else _grown_on(text, token, place))
        if pieces:
            place, valued = place + 1, False
        elif token.role == Role.LABEL and (marked := _MARKED.fullmatch(token.words)):
            place, valued = int(marked[1]) + 1, False
        elif token.role == Role.LABEL and _opens(token):
            place, valued = 2, False
        else:
            valued = valued or token.role & _VALUES != 0
        found += pieces or [token]
    return found


_GLUED: Final = re.compile(r"[.、)]?(?=[a-z\u4e00-\u9fff])")
_APART: Final = kind_of(" :,、;。\n")


def _glued(text: str, tokens: list[Token]) -> list[Token]:
    """The tokens; 1, 2, 3 in order, each grown on to a name nobody knows, are places of a list.

    走访企业:1甲公司 2乙公司.
    """
    if "1" not in text or "2" not in text:
        return tokens
    places, after = [], 1
    for place, token in enumerate(tokens):
        if _is(token, after) and _heads_a_name(text, tokens, place):
            places.append(place)
            after += 1
    if len(places) < 2:
        return tokens
    return [_label(text, t.start, t.end) if p in places else t for p, t in enumerate(tokens)]


def _heads_a_name(text: str, tokens: list[Token], place: int) -> bool:
    token = tokens[place]
    behind = _GLUED.match(text, token.end)
    if behind is None or (token.start and not is_at(text, token.start - 1, _APART)):
        return False
    return place + 1 == len(tokens) or tokens[place + 1].start > behind.end()


def _opens(token: Token) -> bool:
    return _FIRST.fullmatch(token.words) is not None


def _at(text: str, before: Token, token: Token, place: int) -> list[Token]:
    """The place that a bare number right behind a figure is."""
    if not before.role & _VALUES or not _is(token, place):
        return []
    between = _BETWEEN.fullmatch(text, before.end, token.start)
    behind = _BEHIND.match(text, token.end)
    bracket = text[token.start - 1] == "("
    if between is None or behind is None or (bracket and text[token.end] != ")"):
        return []
    return [_label(text, token.start - bracket, behind.end())]


def _opening(text: str, token: Token, place: int) -> list[Token]:
    """The place that a bare number is that opens a clause and leads to a word over its mark."""
    if not _is(token, place) or text[token.start - 1] not in ",、":
        return []
    behind = _BEHIND.match(text, token.end)
    if behind is None or not _NAMING.match(text, behind.end()):
        return []
    return [_label(text, token.start, behind.end())]


def _is(token: Token, place: int) -> bool:
    quantity = token.quantity
    if quantity is None or quantity.kind is not QuantityKind.NUMBER or quantity.unit_text:
        return False
    return quantity.value == place


def _grown_on(text: str, token: Token, place: int) -> list[Token]:
    """The figure and the place that were written as one number (外出招商32.在谈8)."""
    quantity, own = token.quantity, str(place)
    if quantity is None or quantity.kind is not QuantityKind.NUMBER or quantity.unit_text:
        return []
    words = token.words
    figure = words.removesuffix(own)
    behind = _BEHIND.match(text, token.end)
    if figure == words or not figure.isdigit() or not words.isascii():
        return []
    if behind is None or text[token.end] != "." or not _NAMING.match(text, behind.end()):
        return []
    cut = token.end - len(own)
    amount = Decimal(figure)
    value = quantity.but(value=amount, amount=amount)
    one = Token(token.role, token.start, cut, figure, token.rule, token.names, value)
    return [one, _label(text, cut, behind.end())]


def _label(text: str, start: int, end: int) -> Token:
    return Token(Role.LABEL, start, end, text[start:end], LIST_PLACE)
