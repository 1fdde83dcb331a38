"""Words that English says behind a number, and Chinese before it: 28 left, 3 new ones, 5 each."""

import re
from typing import Final

from bot.reading.quantities import QuantityKind
from bot.reading.text.tokens import Token
from bot.reading.words import Role

_APART: Final = re.compile("[,;:.!?\n()]")
_NUMBERS: Final = Role.QUANTITY | Role.IS_ZERO
_BETWEEN: Final = Role.INDICATOR | Role.FILLER | Role.STRETCH
_MOVED: Final = (
    Role.REMAINING | Role.COMPLETION | Role.EACH | Role.ADDED | Role.TOTAL | Role.CURRENT
    | Role.DONE | Role.STRETCH
)  # fmt: skip
_PLACE: Final = 1


def with_what_is_said_behind(text: str, tokens: list[Token]) -> list[Token]:
    """The tokens in order, each word behind a number that tells of it also before it.

    Where it stood it changes nothing. What leads on to a number of its own stays where it is.
    """
    told = list(tokens)
    for place, token in enumerate(tokens):
        if not token.role & _MOVED or not token.words.isascii():
            continue
        number = _number_before(text, tokens, place)
        if number is not None and _is_of_it(text, tokens, place, number):
            start = number.start
            told[place] = token.playing(Role.FILLER, "changes_nothing")
            lead = _lead(token).moved(start, start)
            told.insert(told.index(number), lead)
            return with_what_is_said_behind(text, told)
    return told


def _lead(token: Token) -> Token:
    """A word as it is said before a number; done behind a percentage tells how far it is done."""
    return token.playing(Role.COMPLETION, "names_completion") if token.role == Role.DONE else token


def _number_before(text: str, tokens: list[Token], place: int) -> Token | None:
    """The number that a word stands behind, with no more than its name between them."""
    token = tokens[place]
    for before in reversed(tokens[:place]):
        if _APART.search(text, before.end, token.start):
            return None
        if before.role & _NUMBERS:
            return before
        if not before.role & _BETWEEN:
            return None
        token = before
    return None


def _is_of_it(text: str, tokens: list[Token], place: int, number: Token) -> bool:
    """Whether a word tells of the number before it, by what the word is and what follows it."""
    token, behind = tokens[place], tokens[place + 1 : place + 2]
    close = bool(behind) and _APART.search(text, token.end, behind[0].start) is None
    further = tokens[place + 1 : place + 3]
    if token.role == Role.STRETCH:
        first = [t for t in tokens[tokens.index(number) + 1 : place] if t.role != Role.FILLER]
        named = [t.role for t in first] == [Role.INDICATOR]
        if not first and _is_all_there_is(text, number, token):
            return True
        joined = not first and text.startswith(" and ", token.end)
        return (named or joined) and _another_follows(text, tokens[place:])
    if close and any(t.role == Role.QUANTITY for t in further):
        return False
    if token.words == "joined":
        return True
    if token.role == Role.ADDED:
        return close and behind[0].role == Role.INDICATOR and behind[0].start == token.end + _PLACE
    if token.role & (Role.COMPLETION | Role.DONE):
        quantity = number.quantity
        return quantity is not None and quantity.kind is QuantityKind.PERCENT
    return True


def _another_follows(text: str, tokens: list[Token]) -> bool:
    """Whether days are followed by another number (5 visits today and 2 workshops)."""
    later = next((t for t in tokens[1:] if t.role == Role.QUANTITY), None)
    return later is not None and _APART.search(text, tokens[0].end, later.start) is None


_HEADS: Final = re.compile(r"[,;] ?$")


def _is_all_there_is(text: str, number: Token, days: Token) -> bool:
    """Whether a number and its days stand alone behind a comma (…, 35 yesterday)."""
    heads = _HEADS.search(text, max(0, number.start - 2), number.start) is not None
    return heads and (_APART.match(text, days.end) is not None or days.end == len(text))
