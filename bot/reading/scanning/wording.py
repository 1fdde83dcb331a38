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


def words_beside(masked: str, words: list[Token], quantities: list[Token]) -> list[Token]:
    """The words that are no part of a number (个 of 2个); both lists are in order.

    Where a number takes a part of a word, what is left beside the number may be other words.
    """
    kept: list[Token] = []
    place, reach, start = 0, 0, 0
    for number in range(len(quantities) + 1):
        last = number == len(quantities)
        end = len(masked) if last else quantities[number].start
        taken, first = reach > start, len(kept)
        while place < len(words) and words[place].start < end:
            word = words[place]
            reach = word.end
            taken = taken or reach > end or word.start < start < reach
            if start <= word.start:
                kept.append(word)
            place += 1
        if taken:
            kept[first:] = [
                t.moved(t.start + start, t.end + start) for t in words_of(masked[start:end])
            ]
        start = end if last else quantities[number].end
    return kept


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
