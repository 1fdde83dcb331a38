"""Guards before storing: what makes a figure doubtful. Pure; each doubt becomes a question.

The rules are those of the product's "A message, from typing to answer" (6) and of Standing (3, 9).
A total may fall in silence neither because a lower one is said nor because a stretch is.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum
from typing import TypeAlias

from bot.domain.catalogue import Indicator, Kind
from bot.domain.ledger import Closing, Entry, Place
from bot.domain.office import Guards
from bot.domain.reading import IndicatorUpdate, Measure, Op
from bot.services.days_named import DaysNamed
from bot.standings.corrections import settle
from bot.standings.fold import fold
from bot.standings.implied import TargetOn

SLIP = Decimal(10_000)  # from 万 to 亿
_SLIP_FROM = Decimal(1_000)


class Doubtful(StrEnum):
    """Why a figure is asked about before it is stored."""

    NOTHING_TO_CORRECT = "nothing_to_correct"
    OTHER_DAY = "other_day"  # a correction names a day, and the figure sent last is of another
    NEGATIVE = "negative"  # a total that would be below zero (contract: out_of_range)
    REPEATED = "repeated"
    EMPTIED = "emptied"  # nothing answered to a reminder, where something stands
    LOWER = "lower"
    SLIP_UP = "slip_up"  # 亿 said where 万 was meant
    SLIP_DOWN = "slip_down"  # 万 said where 亿 was meant
    JUMP = "jump"
    NEW_YEAR = "new_year"
    OVERLAP = "overlap"
    SMALLER = "smaller"
    LOWERED = "lowered"  # a stretch of which more was said before, in parts or by the way


@dataclass(frozen=True, slots=True)
class Case:
    """A figure about to be stored, and what it meets.

    `ledger` are the facts of its unit and indicator over all years, or those after `closed`.
    `target` is the amount required on its day, `target_on` that of other days. `same_text` says
    that the sender's unchanged words were recorded before. `named` are the days whose figure a
    correction calls wrong, where it names any.
    """

    update: IndicatorUpdate
    place: Place
    indicator: Indicator
    ledger: Sequence[Entry]
    target: Decimal | None = None
    same_text: bool = False
    target_on: TargetOn | None = None
    closed: Closing | None = None
    named: DaysNamed | None = None

    @property
    def standing(self) -> list[Entry]:
        """The facts that count, corrections applied."""
        return settle(self.ledger)

    def value(self, *more: Entry) -> Decimal | None:
        """The value at the figure's day, `more` included.

        A share or rest said for that very day is no earlier figure: the actual takes its place.
        """
        day, kind, direction = self.update.as_of, self.indicator.kind, self.indicator.direction
        said = [one for one in self.ledger if one.measure is Measure.ACTUAL or one.as_of != day]
        return fold((*said, *more), kind, day, None, self.target_on, direction, self.closed).value

    @property
    def entry(self) -> Entry:
        """The figure as it would stand in the ledger."""
        said = self.update
        return Entry(
            self.place, said.measure, said.op, said.value, said.as_of, said.since, said.replaces
        )


def doubts(case: Case, rules: Guards) -> tuple[Doubtful, ...]:
    """All that makes the figure doubtful, the gravest first; empty for a figure to be stored."""
    if case.update.op is Op.CORRECT and corrected(case) is None:
        return (Doubtful.NOTHING_TO_CORRECT,)
    rules_of = _RULES if case.update.op is not Op.CORRECT else _OF_CORRECTIONS
    if case.update.measure is not Measure.ACTUAL:
        rules_of = _OF_IMPLIED
    return tuple(doubt for doubt, holds in rules_of.items() if holds(case, rules))


def corrected(case: Case) -> Entry | None:
    """The figure that a correction overwrites, or None."""
    return max(_correctable(case), key=lambda entry: entry.place, default=None)


def _correctable(case: Case) -> list[Entry]:
    """The figures of its measure that a correction may mean: those of the value that it names."""
    said = [entry for entry in case.standing if entry.measure is case.update.measure]
    wrong = case.update.replaces
    return said if wrong is None else [entry for entry in said if entry.value == wrong]


def of_days_named(case: Case) -> Entry | None:
    """The one figure of the days that a correction names, as far as its value alone tells it."""
    of_days = [one for one in _correctable(case) if case.named and case.named.holds(one)]
    if len(of_days) != 1:
        return None
    by_value = replace(case, update=case.update._replace(replaces=of_days[0].value))
    return of_days[0] if corrected(by_value) == of_days[0] else None


def empties(case: Case) -> bool:
    """Whether a zero would bring down to nothing what is known to be something."""
    said = case.update
    told = said.measure is Measure.ACTUAL and said.op is Op.SET and said.value == 0
    return told and bool(case.value())


def references(case: Case) -> list[Decimal]:
    """What a figure's size is compared with: the value so far, else the target.

    A correction is compared with the target and with the figure that it overwrites: it is of
    another size only where it is so beside both.
    """
    if case.update.op is Op.CORRECT:
        wrong = corrected(case)
        usual = (case.target, wrong.value if wrong else None)
    else:
        before = case.value()
        usual = (before if before is not None and before > 0 else case.target, None)
    return [one for one in usual if one is not None and one > 0]


def _negative(case: Case, _: Guards) -> bool:
    """Whether figures that add up would come to less than nothing, and less than before."""
    if not case.indicator.kind.accumulates:
        return False
    before, after = case.value(), case.value(case.entry)
    return after is not None and after < min(before or 0, 0)


def _other_day(case: Case, _: Guards) -> bool:
    """Whether the figure that a correction overwrites is of other days than those it names."""
    wrong = corrected(case)
    return case.named is not None and wrong is not None and not case.named.holds(wrong)


def _repeated(case: Case, _: Guards) -> bool:
    said = case.update
    if said.value == 0 or (said.op is Op.SET and not case.same_text):
        return False
    return any(
        (entry.op, entry.value, entry.as_of, entry.since, entry.measure)
        == (said.op, said.value, said.as_of, said.since, said.measure)
        for entry in case.standing
        if entry.place.report != case.place.report
    )


def _lower(case: Case, _: Guards) -> bool:
    before = case.value()
    total = case.update.op is Op.SET and case.indicator.kind.accumulates
    return total and before is not None and case.update.value < before


def _slip_up(case: Case, _: Guards) -> bool:
    usual, value = references(case), case.update.value
    money = case.indicator.kind is Kind.AMOUNT and bool(usual)
    return money and all(value >= _SLIP_FROM * one for one in usual)


def _slip_down(case: Case, _: Guards) -> bool:
    usual, value = references(case), case.update.value
    money = case.indicator.kind is Kind.AMOUNT and bool(usual) and value > 0
    return money and all(value * _SLIP_FROM <= one for one in usual)


def _jump(case: Case, rules: Guards) -> bool:
    if case.indicator.kind.percent or _slip_up(case, rules):
        return False
    times = jump_times(case, rules)
    before, after = case.value(), case.value(case.entry)
    if before is None or before <= 0:
        most = times * (case.target or 0)
        return most > 0 and case.update.value > most
    return after is not None and after > times * before


def jump_times(case: Case, rules: Guards) -> Decimal:
    """How many times the value before, else the target, a figure may be before it is asked about.

    A small target of things may be passed by far in a good year.
    """
    first = (case.value() or 0) <= 0
    return rules.jump**2 if first and case.indicator.kind is not Kind.AMOUNT else rules.jump


def _new_year(case: Case, _: Guards) -> bool:
    since = case.update.since
    return since is not None and since.year != case.update.as_of.year


def _overlap(case: Case, _: Guards) -> bool:
    return any(_in_part(case.update, window) for window in _windows(case))


def _smaller(case: Case, _: Guards) -> bool:
    said = case.update
    return said.op is Op.WINDOW and any(
        window.since == said.since and window.as_of <= said.as_of and said.value < window.value
        for window in _windows(case)
    )


def _lowered(case: Case, rules: Guards) -> bool:
    """Whether a stretch silences more than it tells, and the total would fall without a word."""
    if case.update.op is not Op.WINDOW or not case.indicator.kind.accumulates:
        return False
    before, after = case.value(), case.value(case.entry)
    return (after or 0) < (before or 0) and not _smaller(case, rules)


def _windows(case: Case) -> list[Entry]:
    """The windows that still count: those inside a later-sent one are silenced (Standing, 5)."""
    if case.update.op is not Op.WINDOW:
        return []
    said = [
        entry
        for entry in case.standing
        if entry.op is Op.WINDOW and entry.measure is case.update.measure
    ]
    return [one for one in said if not any(_silences(other, one) for other in said)]


def _silences(later: Entry, one: Entry) -> bool:
    if later.since is None or one.since is None or later.place <= one.place:
        return False
    return later.since <= one.since and one.as_of <= later.as_of


def _in_part(said: IndicatorUpdate, window: Entry) -> bool:
    if said.since is None or window.since is None:
        return False
    apart = said.as_of < window.since or window.as_of < said.since
    inside = window.since <= said.since and said.as_of <= window.as_of
    around = said.since <= window.since and window.as_of <= said.as_of
    return not (apart or inside or around)


_Rules: TypeAlias = dict[Doubtful, Callable[[Case, Guards], bool]]

_RULES: _Rules = {
    Doubtful.NEGATIVE: _negative,
    Doubtful.OTHER_DAY: _other_day,
    Doubtful.REPEATED: _repeated,
    Doubtful.SLIP_UP: _slip_up,
    Doubtful.SLIP_DOWN: _slip_down,
    Doubtful.LOWER: _lower,
    Doubtful.JUMP: _jump,
    Doubtful.NEW_YEAR: _new_year,
    Doubtful.OVERLAP: _overlap,
    Doubtful.SMALLER: _smaller,
    Doubtful.LOWERED: _lowered,
}
_OF_CORRECTIONS: _Rules = {
    doubt: _RULES[doubt]
    for doubt in (
        Doubtful.OTHER_DAY,
        Doubtful.NEGATIVE,
        Doubtful.SLIP_UP,
        Doubtful.SLIP_DOWN,
        Doubtful.JUMP,
    )
}
_OF_IMPLIED: _Rules = {Doubtful.OTHER_DAY: _other_day, Doubtful.NEGATIVE: _negative}
