"""The words that have a part to play in a message (`words/`), found in its text."""

from functools import cache

from bot.reading.scanning.lexicon import Lexicon
from bot.reading.text.tokens import Token
from bot.reading.words import ROWS


def words_of(text: str) -> list[Token]:
    """The words of any role in a text, in order, the longest first."""
    return [
        Token(role, start, end, text[start:end], rule)
        for start, end, (role, rule) in _lexicon().found_in(text)
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
def _lexicon() -> Lexicon[tuple[int, str]]:
    return Lexicon(_by_word().items())


def _by_word() -> dict[str, tuple[int, str]]:
    """The role and the rule of each word."""
    return {word.lower(): (row.role, row.rule) for row in ROWS for word in row.words}
