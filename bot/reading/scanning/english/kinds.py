"""Numbers of things of several kinds, which are no figures of all (12 open, 5 laparoscopic)."""

import re
from typing import Final

from bot.reading.text.tokens import Token
from bot.reading.words import Role

_KIND: Final = re.compile(" [a-z-]+(?: [a-z-]+)?(?= ?(?:[,;.:!)\n]|$)| and [\\da-z])")


def without_kinds(text: str, tokens: list[Token]) -> list[Token]:
    """The tokens; each number before words nobody knows is none, where two such stand in a row.

    One of some ones is none either (12 laparoscopic surgeries and 5 open ones).
    """
    kinds = [place for place, t in enumerate(tokens) if _is_of_a_kind(text, tokens, place, t)]
    ones = [at for at in kinds if text.startswith(" ones", _end(text, tokens[at]) - len(" ones"))]
    told = list(tokens)
    for place in kinds if len(kinds) > 1 else ones:
        token = tokens[place]
        told[place] = Token(Role.LABEL, token.start, token.end, token.words, "label")
    return told


def _is_of_a_kind(text: str, tokens: list[Token], place: int, token: Token) -> bool:
    """Whether nothing but words nobody knows follows a number, to the end of what is listed."""
    if token.role != Role.QUANTITY or _KIND.match(text, token.end) is None:
        return False
    behind = tokens[place + 1 : place + 2]
    return not behind or behind[0].start >= _end(text, token)


def _end(text: str, token: Token) -> int:
    found = _KIND.match(text, token.end)
    return token.end if found is None else found.end()
