"""What the words after a command mean: names of the catalogue, as people type them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import TypeAlias

from rapidfuzz import fuzz, process

from bot.domain.catalogue import Catalogue, Indicator, Unit
from bot.reading.text.normalise import squeeze

_MOST = 6
_LEAST = 2
_ALIKE = 50  # percent: half of the characters of two names of the same length
Item: TypeAlias = tuple[str, Sequence[str]]
"""A name with its aliases."""


@dataclass(frozen=True, slots=True)
class Found:
    """The names that words fit: one where it is sure, several that come near, or none."""

    names: tuple[str, ...]
    sure: bool = False

    @property
    def name(self) -> str | None:
        """The name meant, or None where it is not sure."""
        return self.names[0] if self.sure else None


def mark(name: str) -> str:
    """Eight characters that stand for a name."""
    return sha256(name.encode()).hexdigest()[:8]


def unit(words: str, catalogue: Catalogue) -> Found:
    """The unit of a name or alias, or those whose name comes near."""
    return _find(words, items(catalogue.units))


def units_near(words: str, catalogue: Catalogue) -> tuple[str, ...]:
    """The units whose names hold some words, or the words without how they end (城关乡)."""
    for said in (words, words[:-1] if len(words) > _LEAST else ""):
        if found := unit(said, catalogue).names:
            return found
    return ()


def indicator(words: str, catalogue: Catalogue) -> Found:
    """The indicator of a name or alias, or those whose name comes near."""
    return _find(words, items(catalogue.indicators))


@dataclass(frozen=True, slots=True)
class Pair:
    """A unit and an indicator; None where the words name none."""

    unit: str | None = None
    indicator: str | None = None


def pair(words: Sequence[str], catalogue: Catalogue) -> Pair | None:
    """The unit and the indicator of some words, in either order; None where it is not sure."""
    if not words:
        return Pair()
    for cut in range(len(words), -1, -1):
        head, tail = " ".join(words[:cut]), " ".join(words[cut:])
        for of_unit, of_indicator in ((head, tail), (tail, head)):
            found, what = unit(of_unit, catalogue).name, indicator(of_indicator, catalogue).name
            if bool(found) == bool(of_unit) and bool(what) == bool(of_indicator):
                return Pair(found, what)
    return None


def named(words: str, among: Iterable[Item]) -> str | None:
    """The name that words are, or an alias of; None where they are neither, or of several."""
    found = _exact(words, among)
    return found[0] if len(found) == 1 else None


def near(words: str, among: Iterable[Item]) -> tuple[str, ...]:
    """The names that come near to words: those that have them in, then those most alike."""
    sought, known = squeeze(words), list(among)
    if not sought:
        return ()
    found = dict.fromkeys(_with(sought, known))
    spelt = {squeeze(one): name for name, aliases in known for one in (*aliases, name)}
    alike = process.extract(
        sought, list(spelt), scorer=fuzz.ratio, limit=_MOST, score_cutoff=_ALIKE
    )
    found |= dict.fromkeys(spelt[one] for one, _, _ in alike)
    return tuple(found)[:_MOST]


def items(of: Iterable[Unit] | Iterable[Indicator]) -> list[Item]:
    """Units or indicators as names with their aliases."""
    return [(one.name, one.aliases) for one in of]


def _exact(words: str, among: Iterable[Item]) -> list[str]:
    sought = squeeze(words)
    return [name for name, aliases in among if sought and sought in map(squeeze, (name, *aliases))]


def _with(sought: str, among: Iterable[Item]) -> list[str]:
    return [
        name for name, aliases in among if any(sought in squeeze(one) for one in (name, *aliases))
    ]


def _find(words: str, among: Sequence[Item]) -> Found:
    sought = squeeze(words)
    if not sought:
        return Found(())
    exact = _exact(words, among)
    if len(exact) == 1:
        return Found(tuple(exact), sure=True)
    found = exact or _with(sought, among)
    return Found(tuple(found[:_MOST]), sure=len(found) == 1)
