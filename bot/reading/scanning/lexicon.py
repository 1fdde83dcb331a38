"""Words with their meanings, found in a text: the longest first, however many there are."""

from collections.abc import Iterable
from itertools import groupby
from typing import Final, Generic, TypeVar

Meaning = TypeVar("Meaning")

_CODES: Final = 0x10000
"""How words begin with one of so many characters stands in a list, all others in a dictionary."""


_FEW: Final = 4
"""So many branches are looked at one by one; more are looked up."""


class _Branch(Generic[Meaning]):
    """What goes on alike in all words that begin alike, and the branches in which they part.

    `said` is what goes on, `ends` whether a word ends with it, whose `meaning` is told then; `on`
    are the branches by the code of the character that they begin with. Where there are a few, they
    are `few` too, and `begins` their characters in order: those are seen at a look.
    """

    __slots__ = ("begins", "ends", "few", "meaning", "on", "said")

    def __init__(self, words: list[tuple[str, Meaning]], begun: int) -> None:
        """The branch of `words`, in order, behind the characters with which all have begun."""
        first, last = words[0][0], words[-1][0]
        end = _alike(first, last)
        self.said = first[begun:end]
        self.ends = len(first) == end
        self.meaning = words[0][1]
        self.on = _branches(words[1:] if self.ends else words, end)
        self.begins = "".join(map(chr, self.on))
        self.few = list(self.on.values())[:_FEW]

    def going_on(self, code: int) -> "_Branch[Meaning] | None":
        """The branch that begins with the character of a code, or none."""
        if len(self.begins) > _FEW:
            return self.on.get(code)
        for place in range(len(self.begins)):
            if ord(self.begins[place]) == code:
                return self.few[place]
        return None


def _alike(first: str, last: str) -> int:
    """With how many characters both words begin."""
    shorter = min(len(first), len(last))
    return next((place for place in range(shorter) if first[place] != last[place]), shorter)


def _branches(words: list[tuple[str, Meaning]], begun: int) -> dict[int, _Branch[Meaning]]:
    """The branches in which words, in order, part behind so many characters."""
    parted = groupby(words, lambda word: word[0][begun])
    return {ord(char): _Branch(list(alike), begun) for char, alike in parted}


class Lexicon(Generic[Meaning]):
    """A tree of words by their characters: what it asks of a text does not grow with their number.

    Most characters begin no word, or the next one goes on with none: that is seen at a look.
    """

    def __init__(self, words: Iterable[tuple[str, Meaning]]) -> None:
        """The lexicon of `words`; of a word given twice the last meaning holds."""
        told = {word: meaning for word, meaning in words if word}
        self._others = _branches(sorted(told.items(), key=lambda word: word[0]), 0)
        self._begun = [self._others.get(code) for code in range(_CODES)]

    def found_in(self, text: str) -> list[tuple[int, int, Meaning]]:
        """Start, end and meaning of each word in `text`, in order, none overlapping another."""
        found: list[tuple[int, int, Meaning]] = []
        place = 0
        while place < len(text):
            code = ord(text[place])
            branch = self._begun[code] if code < _CODES else self._others.get(code)
            place = place + 1 if branch is None else _take(text, place, branch, found)
        return found


def _take(
    text: str, start: int, begun: _Branch[Meaning], found: list[tuple[int, int, Meaning]]
) -> int:
    """Add the longest word of a branch that begins at `start`; tells where to look on."""
    branch: _Branch[Meaning] | None = begun
    longest: _Branch[Meaning] | None = None
    place = end = start
    while branch is not None and _stands(branch.said, text, place):
        place += len(branch.said)
        if branch.ends:
            longest, end = branch, place
        branch = branch.going_on(ord(text[place])) if place < len(text) else None
    if longest is None:
        return start + 1
    found.append((start, end, longest.meaning))
    return end


def _stands(said: str, text: str, place: int) -> bool:
    """Whether words of which the first character stands at a place do so as a whole."""
    if len(said) == 1:
        return True
    if place + len(said) > len(text):
        return False
    return all(ord(text[place + at]) == ord(said[at]) for at in range(1, len(said)))
