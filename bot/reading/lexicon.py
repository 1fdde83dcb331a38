"""Words with their meanings, found in a text: the longest first, however many there are."""

from collections.abc import Iterable
from typing import Final, Generic, TypeVar

import ahocorasick

Meaning = TypeVar("Meaning")

_LOW: Final = 6
_HALF: Final = 1 << _LOW
"""An automaton looks through the characters that may follow one by one. Thousands of Chinese words
begin with a thousand characters; cut in two halves, few may follow at any place."""


class Lexicon(Generic[Meaning]):
    """An automaton over words, whose time in a text does not grow with the number of words."""

    def __init__(self, words: Iterable[tuple[str, Meaning]]) -> None:
        """The lexicon of `words`; of a word given twice the last meaning holds."""
        self._automaton = ahocorasick.Automaton()
        for word, meaning in words:
            if word:
                self._automaton.add_word(word.translate(_HALVES), (len(word), meaning))
        self._empty = len(self._automaton) == 0
        self._automaton.make_automaton()

    def found_in(self, text: str) -> list[tuple[int, int, Meaning]]:
        """Start, end and meaning of each word in `text`, in order, none overlapping another."""
        if self._empty:
            return []
        return [
            ((last + 1) // 2 - length, (last + 1) // 2, meaning)
            for last, (length, meaning) in self._automaton.iter_long(text.translate(_HALVES))
        ]


class _Halves(dict[int, str]):
    """Each character as two, of two alphabets that share none, made when it is first met."""

    def __missing__(self, code: int) -> str:
        self[code] = chr(code % _HALF) + chr(_HALF + (code >> _LOW))
        return self[code]


_HALVES: Final = _Halves()
