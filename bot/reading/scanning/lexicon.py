"""Words with their meanings, found in a text: the longest first, however many there are."""

from collections.abc import Iterable, Iterator
from typing import Final, Generic, TypeVar

import ahocorasick

Meaning = TypeVar("Meaning")
_Hit = tuple[int, tuple[int, int, Meaning]]
"""Where a word ends in the bytes of a text; its length in characters and in bytes, its meaning."""


class Lexicon(Generic[Meaning]):
    """An automaton over words, whose time in a text does not grow with the number of words.

    It walks the bytes of UTF-8: an automaton looks through the characters that may follow one by
    one, and thousands of Chinese words begin with a thousand characters, but with six bytes.
    """

    def __init__(self, words: Iterable[tuple[str, Meaning]]) -> None:
        """The lexicon of `words`; of a word given twice the last meaning holds."""
        self._automaton = ahocorasick.Automaton()
        for word, meaning in words:
            if word:
                spelt = _bytes(word)
                self._automaton.add_word(spelt, (len(word), len(spelt), meaning))
        self._empty = len(self._automaton) == 0
        self._automaton.make_automaton()

    def found_in(self, text: str) -> list[tuple[int, int, Meaning]]:
        """Start, end and meaning of each word in `text`, in order, none overlapping another."""
        if self._empty:
            return []
        found = text.encode("utf-8", "surrogatepass")
        longest: dict[int, _Hit[Meaning]] = {}
        hits: Iterator[_Hit[Meaning]] = self._automaton.iter(found.decode("latin-1"))
        for hit in hits:  # in the order of their ends: of one beginning the last is the longest
            longest[hit[0] - hit[1][1]] = hit
        words: list[tuple[int, int, Meaning]] = []
        end, walked = 0, -1
        for before in sorted(longest):
            if before < walked:
                continue
            last, (length, _, meaning) = longest[before]
            while walked < before:  # what stands between two words
                walked += _width(found[walked + 1])
                end += 1
            words.append((end, end + length, meaning))
            end, walked = end + length, last
        return words


def _width(first: int) -> int:
    """How many bytes of UTF-8 a character has, told by the first of them."""
    if first < _OF_TWO:
        return 1
    if first < _OF_THREE:
        return 2
    return 3 if first < _OF_FOUR else 4


_OF_TWO: Final = 0xC0
_OF_THREE: Final = 0xE0
_OF_FOUR: Final = 0xF0


def _bytes(text: str) -> str:
    """The bytes of a text in UTF-8, a character each."""
    return text.encode("utf-8", "surrogatepass").decode("latin-1")
