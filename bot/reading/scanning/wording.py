"""The words that have a part to play in a message (`words/`), found in its text."""

from functools import cache
from typing import Final

from bot.reading.scanning.lexicon import Lexicon
from bot.reading.text.tokens import Token
from bot.reading.words import ROWS


def words_of(text: str) -> list[Token]:
    """The words of any role in a text, in order, the longest first."""
    return [
        Token(role, start, end, word, rule)
        for start, end, (word, role, rule) in _lexicon().found_in(text)
        if ord(text[start]) > _LAST_ASCII or whole(text, start, end)
    ]


_LAST_ASCII: Final = 0x7F


def known_words(text: str) -> list[str]:
    """The words of any role in a text, as they stand in it."""
    return [token.words for token in words_of(text)]


def whole(text: str, start: int, end: int) -> bool:
    """Whether what begins in Latin letters is not part of a longer word."""
    return not (
        latin(text[start]) and (latin(text[start - 1 : start]) or latin(text[end : end + 1]))
    )


def latin(char: str) -> bool:
    """Whether a character is one of the Latin alphabet."""
    return char.isascii() and char.isalpha()


@cache
def _lexicon() -> Lexicon[tuple[str, int, str]]:
    """Each word with its role and its rule; it is kept itself, so that none is cut out anew."""
    words = ((word.lower(), row) for row in ROWS for word in row.words)
    return Lexicon((word, (word, row.role, row.rule)) for word, row in words)
