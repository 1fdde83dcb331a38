"""The words that have a part to play in a message (`words/`), found in its text."""

from functools import cache

from bot.reading.lexicon import Lexicon
from bot.reading.tokens import Token
from bot.reading.words import ROWS, Row


def words_of(text: str) -> list[Token]:
    """The words of any role in a text, in order, the longest first."""
    return [
        Token(row.role, start, end, text[start:end], row.rule)
        for start, end, row in _lexicon().found_in(text)
        if not text[start].isascii() or whole(text, start, end)
    ]


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
def _lexicon() -> Lexicon[Row]:
    return Lexicon(_by_word().items())


def _by_word() -> dict[str, Row]:
    found: dict[str, Row] = {}
    for row in ROWS:
        for word in row.words:
            found.setdefault(word.lower(), row)
    return found
