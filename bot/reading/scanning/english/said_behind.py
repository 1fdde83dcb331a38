"""Words that English says behind a number, and Chinese before it: 28 left, 3 new ones, 5 each."""

import re
from typing import Final

from bot.reading.quantities import QuantityKind
from bot.reading.text.tokens import Token
from bot.reading.words import Role

_APART: Final = re.compile("[,;:.!?\n()]")
_BETWEEN: Final = Role.INDICATOR | Role.FILLER | Role.STRETCH
_NUMBERS: Final = Role.QUANTITY | Role.IS_ZERO
_MOVED: Final = (
    Role.REMAINING | Role.COMPLETION | Role.EACH | Role.ADDED | Role.TOTAL | Role.CURRENT
    | Role.DONE | Role.STRETCH
)  # fmt: skip
_FAR: Final = 6
"""So many tokens at most stand between a number and what is said of it behind."""


def with_what_is_said_behind(text: str, tokens: list[Token]) -> list[Token]:
    """The tokens in order, each word behind a number that tells of it also before it.

    Where it stood it changes nothing. What leads on to a number of its own stays where it is.
    """
    leads: dict[int, list[Token]] = {}
    told = list(tokens)
    for place, token in enumerate(tokens):
        number = _number_before(text, told, place)
        if number >= 0 and _is_of_it(text, told, place, number):
            start = tokens[number].start
            leads.setdefault(number, []).append(_lead(token).moved(start, start))
            told[place] = token.playing(Role.FILLER, "changes_nothing")
    return [one for place, token in enumerate(told) for one in (*leads.get(place, ()), token)]


def _lead(token: Token) -> Token:
    """A word as it is said before a number; done behind a percentage tells how far it is done."""
    return token.playing(Role.COMPLETION, "names_completion") if token.role == Role.DONE else token


def _number_before(text: str, tokens: list[Token], place: int) -> int:
    """The place of the number that a word stands behind, its name at most between them, or -1."""
    token = tokens[place]
    if not token.role & _MOVED or not token.words.isascii():
        return -1
    for back in range(place - 1, max(-1, place - _FAR), -1):
        before = tokens[back]
        if _APART.search(text, before.end, token.start):
            return -1
        if before.role & _NUMBERS:
            return back
        if not before.role & _BETWEEN:
            return -1
        token = before
    return -1


def _is_of_it(text: str, tokens: list[Token], place: int, number: int) -> bool:
    """Whether a word tells of the number before it, by what the word is and what follows it."""
    token, further = tokens[place], tokens[place + 1 : place + 3]
    close = bool(further) and _APART.search(text, token.end, further[0].start) is None
    if token.role == Role.STRETCH:
        return _are_its_days(text, tokens, place, number)
    if close and any(t.role == Role.QUANTITY for t in further):
        return False
    if token.words == "joined":
        return True
    if token.role == Role.ADDED:
        return close and further[0].role == Role.INDICATOR and further[0].start == token.end + 1
    if token.role & (Role.COMPLETION | Role.DONE):
        quantity = tokens[number].quantity
        return quantity is not None and quantity.kind is QuantityKind.PERCENT
    return True


def _are_its_days(text: str, tokens: list[Token], place: int, number: int) -> bool:
    """Whether days behind a number are its own, though another number follows.

    5 visits today and 2 workshops; …, 35 yesterday.
    """
    days = tokens[place]
    between = [t.role for t in tokens[number + 1 : place] if t.role != Role.FILLER]
    if not between and _is_all_there_is(text, tokens[number], days):
        return True
    joined = not between and text.startswith(" and ", days.end)
    named = between == [Role.INDICATOR]
    return (named or joined) and _another_follows(text, tokens[place : place + _FAR])


def _another_follows(text: str, tokens: list[Token]) -> bool:
    """Whether days are followed by another number (5 visits today and 2 workshops)."""
    later = next((t for t in tokens[1:] if t.role == Role.QUANTITY), None)
    return later is not None and _APART.search(text, tokens[0].end, later.start) is None


_HEADS: Final = re.compile(r"[,;] ?$")


def _is_all_there_is(text: str, number: Token, days: Token) -> bool:
    """Whether a number and its days stand alone behind a comma (…, 35 yesterday)."""
    heads = _HEADS.search(text, max(0, number.start - 2), number.start) is not None
    return heads and (_APART.match(text, days.end) is not None or days.end == len(text))
