"""Which figures of a report the words of a withdrawal name: facts in force, doubts asked. Pure."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

from bot.domain.reading import IndicatorUpdate, Measure, Named, ProblemCode
from bot.services import shared
from bot.services.doubt import Doubt
from bot.services.guards import Doubtful

Row = TypeVar("Row")


@dataclass(frozen=True, slots=True)
class Meant(Generic[Row]):
    """What of a report is named: facts in force, and names of what is only asked about.

    `left` is what is still to be asked of each of its doubts, None for nothing. `whole` where
    nothing of the report stays, `unsure` where words that mean one figure fit several.
    """

    rows: tuple[Row, ...]
    asked: tuple[Named, ...]
    left: tuple[Doubt | None, ...]
    whole: bool
    unsure: bool


@dataclass(frozen=True, slots=True)
class Told(Generic[Row]):
    """A report as a withdrawal looks at it.

    Its facts in force, each with its row; what is asked about it; the figures its words speak of.
    """

    rows: tuple[tuple[Row, IndicatorUpdate], ...]
    doubts: tuple[Doubt, ...]
    spoken: tuple[Named, ...]

    def meant(self, named: Sequence[Named]) -> Meant[Row] | None:
        """What these names mean of the report; None where one of them means nothing of it."""
        fits = [[pair for pair in self.rows if self.names(one, pair[1])] for one in named]
        asked = [sum(self._asks(one, doubt) for doubt in self.doubts) for one in named]
        loose = [
            one for one, rows, of in zip(named, fits, asked, strict=True) if not rows and not of
        ]
        if not all(any(self._speaks(one, doubt) for doubt in self.doubts) for one in loose):
            return None
        rows = tuple(row for row, fact in self.rows if any(self.names(one, fact) for one in named))
        left = tuple(self._left(doubt, named, loose) for doubt in self.doubts)
        return Meant(
            rows=rows,
            asked=tuple(one for one, of in zip(named, asked, strict=True) if of or one in loose),
            left=left,
            whole=len(rows) == len(self.rows) and not any(left),
            unsure=any(map(_unsure, named, fits, asked)),
        )

    def names(self, one: Named, fact: IndicatorUpdate) -> bool:
        """Whether a fact is the figure that is named: its unit, indicator, value and measure.

        A sum said of something that is counted is kept under another name (签约3亿元): its words
        tell it.
        """
        if one.unit and one.unit != fact.unit:
            return False
        if one.stated and not one.values and one.measure is fact.measure is Measure.ACTUAL:
            said = [other.stated for other in self.spoken if is_same(one, other)]
            return any(words in fact.stated for words in said if words)
        if one.indicators and fact.indicator not in one.indicators:
            return False
        return not one.stated or (one.measure is fact.measure and _has_value(one, fact))

    def _asks(self, one: Named, doubt: Doubt) -> int:
        """How many figures of a doubt are named; several ways to record one figure are one."""
        found = sum(self._is_named(one, fact) for fact in facts_of(doubt))
        return found if doubt.kind == Doubtful.REPEATED else min(found, 1)

    def _is_named(self, one: Named, fact: IndicatorUpdate) -> bool:
        """Whether what is asked about is named; without a value yet, it is known by its words."""
        if self.names(one, fact):
            return True
        if fact.value or not self.names(one._replace(stated="", values=()), fact):
            return False
        return any(is_same(one, other) for other in self.spoken)

    def _speaks(self, one: Named, doubt: Doubt) -> bool:
        """Whether a doubt of which unit or figure is not known yet may be about what is named."""
        facts = facts_of(doubt)
        if all(fact.unit for fact in facts):
            return not facts and any(is_same(one, other) for other in self.spoken)
        return any(self._is_named(one._replace(unit=None), fact) for fact in facts)

    def _left(self, doubt: Doubt, named: Sequence[Named], loose: Sequence[Named]) -> Doubt | None:
        if any(self._speaks(one, doubt) for one in loose):
            return None
        facts = facts_of(doubt)
        gone = [fact for fact in facts if any(self._is_named(one, fact) for one in named)]
        if not gone:
            return doubt
        if doubt.kind == Doubtful.REPEATED:
            return _without_repeated(doubt, gone)
        return _other_ways(doubt, gone) if doubt.kind == ProblemCode.CONFLICT else None


def facts_of(doubt: Doubt) -> tuple[IndicatorUpdate, ...]:
    """The facts that an answer to a doubt may store, as far as they are known."""
    optional = [fact for option in doubt.options for fact in option.updates]
    template = [doubt.template] if doubt.template else []
    return tuple(dict.fromkeys([*optional, *template, *doubt.facts]))


def is_same(one: Named, other: Named) -> bool:
    """Whether two texts name the same figure, by indicator, measure and stated value."""
    if one.indicators and set(one.indicators).isdisjoint(other.indicators):
        return False
    if one.stated and one.measure is not other.measure:
        return False
    same = set(one.values) & set(other.values) or (one.size and one.size == other.size)
    return not one.stated or bool(same)


def _has_value(one: Named, fact: IndicatorUpdate) -> bool:
    """Whether a fact has the value that is named, with either sign (减少2个)."""
    if fact.measure is Measure.COMPLETION:
        return one.size is not None and one.size[1] == fact.value
    values = {(name, abs(value)) for name, value in one.values}
    return (fact.indicator, abs(fact.value)) in values


def _unsure(one: Named, fits: Sequence[tuple[object, IndicatorUpdate]], asked: int) -> bool:
    """Whether a name that means one figure fits several; a unit alone means all of its figures."""
    if one.stated:
        return len(fits) + asked > 1
    things = {(fact.unit, fact.indicator) for _, fact in fits}
    return bool(one.indicators) and len(things) > 1


def _without_repeated(doubt: Doubt, gone: Iterable[IndicatorUpdate]) -> Doubt | None:
    facts = [fact for option in doubt.options for fact in option.updates]
    places = zip(facts, doubt.positions, strict=True)
    kept = [(fact, place) for fact, place in places if fact not in gone]
    return shared.of_repeated(*map(list, zip(*kept, strict=True))) if kept else None


def _other_ways(doubt: Doubt, gone: Iterable[IndicatorUpdate]) -> Doubt | None:
    """Of different values for one figure those that are not taken back."""
    ways = [way for way in doubt.options if not any(fact in gone for fact in way.updates)]
    kept = any(way.updates for way in ways)
    return replace(doubt, options=tuple(ways), template=None) if kept else None
