"""Forgiveness: which indicator a name that is in no catalogue must have meant."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from rapidfuzz.distance import Levenshtein

from bot.reading.names.slips import forgivable, sound_alike

LEAST_FORGIVEN: Final = 4
"""A name of fewer characters is never forgiven a slip (contract: Which indicator)."""

LEAST_PART: Final = 3
"""Fewer characters of a name than these name nothing in part."""

MOST: Final = 40
"""A longer run of words is no name."""

_ANY_LENGTH: Final = 1 << 20
"""No name is longer than another by so much."""


@dataclass(frozen=True)
class Likeness:
    """Names by the pairs of neighbouring characters in them and by the characters themselves."""

    forms: dict[str, tuple[str, ...]]
    pairs: dict[str, tuple[str, ...]]
    letters: dict[int, tuple[str, ...]]

    @staticmethod
    def build(forms: dict[str, tuple[str, ...]]) -> "Likeness":
        """The index over all spellings of all indicators."""
        pairs: dict[str, dict[str, None]] = {}
        letters: dict[int, list[str]] = {}
        for form in forms:
            letters.setdefault(_weight(form), []).append(form)
            for pair in _pairs(form):
                pairs.setdefault(pair, {})[form] = None
        return Likeness(
            forms,
            {pair: tuple(found) for pair, found in pairs.items()},
            {key: tuple(found) for key, found in letters.items()},
        )

    def forgiven(self, words: str) -> tuple[str, ...]:
        """The indicators of which `words` is a name with one slip, or in another order."""
        if not LEAST_FORGIVEN - 1 <= len(words) <= MOST:
            return ()
        return self.reordered(words) or self.one_off(words)

    def partly(self, words: str, least: int) -> tuple[str, ...]:
        """The indicators in whose names `words` stand in order (覆盖率, 主导产业增速)."""
        if not least <= len(words) <= MOST:
            return ()
        found: dict[str, None] = {}
        for form in self._sharing(words, len(_pairs(words)) - 1, furthest=_ANY_LENGTH):
            if within(words, form):
                found.update(dict.fromkeys(self.forms[form]))
        return tuple(found)

    def reordered(self, words: str) -> tuple[str, ...]:
        """The indicators of which `words` are a name with one part moved (签约亿元以上项目)."""
        same = self.letters.get(_weight(words), ())
        if "新增" in words:  # a word of operation is never swallowed (规上企业新增2家)
            same = tuple(form for form in same if _in_front(words, form))
        return self._names(form for form in same if _rotated(words, form))

    def one_off(self, words: str) -> tuple[str, ...]:
        """The indicators of which `words` is a name with one character wrong, missing or more."""
        if not LEAST_FORGIVEN - 1 <= len(words) <= MOST:
            return ()
        near = self._sharing(words, len(words) - 4, furthest=1)
        close = [
            form
            for form in near
            if len(form) >= LEAST_FORGIVEN
            and Levenshtein.distance(words, form, score_cutoff=1) == 1
            and _same_thing(words, form)
            and forgivable(words, form)
        ]
        return self._names(close)

    def _sharing(self, words: str, least: int, *, furthest: int) -> list[str]:
        """Names that share at least `least` (and at least one) pairs of characters with `words`.

        They are longer or shorter by `furthest` characters at most.
        """
        counted: dict[str, int] = {}
        size = len(words)
        for pair in _pairs(words):
            for form in self.pairs.get(pair, ()):
                if abs(len(form) - size) <= furthest:
                    counted[form] = counted.get(form, 0) + 1
        least = max(1, least)
        return [form for form, count in counted.items() if count >= least]

    def _names(self, forms: Iterable[str]) -> tuple[str, ...]:
        found: dict[str, None] = {}
        for form in forms:
            found.update(dict.fromkeys(self.forms[form]))
        return tuple(found)


def _weight(words: str) -> int:
    """A number that is the same for words of the same characters, in whatever order."""
    weight = len(words)
    for place in range(len(words)):
        weight += ord(words[place]) << _SHIFT
    return weight


_SHIFT: Final = 6
"""Beside the characters a weight holds how many there are, which are less than 64."""


def _pairs(words: str) -> list[str]:
    return [words[place : place + 2] for place in range(len(words) - 1)]


def within(words: str, form: str) -> bool:
    """Whether the characters of `words` stand in `form` in this order."""
    rest = iter(form)
    return all(letter in rest for letter in words)


_MORE: Final = "新增"


def _in_front(words: str, form: str) -> bool:
    """Whether 新增 out of the midst of a name stands before it (新增城镇就业)."""
    return words.startswith(_MORE) and _MORE in form[1:-2]


def _rotated(words: str, form: str) -> bool:
    """Whether one is the other with a part of at least two characters moved."""
    return any(words[cut:] + words[:cut] == form for cut in range(2, len(words) - 1)) or any(
        _moved(words, form, start, stop)
        for start in range(len(words) - 1)
        for stop in range(start + 2, len(words) + 1)
    )


def _moved(words: str, form: str, start: int, stop: int) -> bool:
    part, rest = words[start:stop], words[:start] + words[stop:]
    place = form.find(part)
    return place >= 0 and form[:place] + form[place + len(part) :] == rest


THING: Final = "率额比数值量费金次户家"


def _same_thing(words: str, form: str) -> bool:
    """Whether the slip leaves the last noun alone (签约率 is no 签约额, 安全检查组 no 安全检查)."""
    if len(words) > len(form):
        return words[0] == form[0] and words[-1] == form[-1]
    if sound_alike(words[-1], form[-1]) and words[-1] not in THING:
        return True  # 优良天树
    return words[-1] == form[-1] or (words[-1] not in THING and form[-1] not in THING)
