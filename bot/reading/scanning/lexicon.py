"""Words with their meanings, found in a text: the longest first, however many there are."""

from collections.abc import Iterable, Iterator
from typing import Final, Generic, TypeVar

import ahocorasick

Meaning = TypeVar("Meaning")


class _Word(Generic[Meaning]):
    """A word's length in characters, its size in bytes, and its meaning."""

    __slots__ = ("length", "meaning", "size")

    def __init__(self, length: int, size: int, meaning: Meaning) -> None:
        """As its fields say."""
        self.length = length
        self.size = size
        self.meaning = meaning


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
                self._automaton.add_word(spelt, _Word(len(word), len(spelt), meaning))
        self._empty = len(self._automaton) == 0
        self._automaton.make_automaton()

    def found_in(self, text: str) -> list[tuple[int, int, Meaning]]:
        """Start, end and meaning of each word in `text`, in order, none overlapping another."""
        if self._empty:
            return []
        spelt = text.encode("utf-8", "surrogatepass")
        lasts: list[int] = []
        words: list[_Word[Meaning]] = []
        hits: Iterator[tuple[int, _Word[Meaning]]] = self._automaton.iter(spelt.decode("latin-1"))
        for last, word in hits:  # in the order of their ends
            if not words or lasts[-1] <= last - word.size or _give_way(lasts, words, last, word):
                lasts.append(last)
                words.append(word)
        return _placed(spelt, lasts, words)


def _give_way(
    lasts: list[int], words: list[_Word[Meaning]], last: int, word: _Word[Meaning]
) -> bool:
    """Drop the words that begin in one that ends at `last`, unless one before reaches into it."""
    place, before = len(words), last - word.size
    while place and lasts[place - 1] - words[place - 1].size >= before:
        place -= 1
    if place and lasts[place - 1] > before:
        return False
    while len(words) > place:
        words.pop()
        lasts.pop()
    return True


def _placed(
    spelt: bytes, lasts: list[int], words: list[_Word[Meaning]]
) -> list[tuple[int, int, Meaning]]:
    """The words by the places of their characters, told by the last byte of each."""
    found: list[tuple[int, int, Meaning]] = []
    end, walked = 0, -1
    for place, word in enumerate(words):
        while walked < lasts[place] - word.size:  # what stands between two words
            walked += _width(spelt[walked + 1])
            end += 1
        found.append((end, end + word.length, word.meaning))
        end, walked = end + word.length, lasts[place]
    return found


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
