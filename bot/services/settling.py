"""From what was read to what is stored: what is certain is, what is doubtful is asked."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal

from bot.domain.catalogue import Indicator
from bot.domain.ledger import Place
from bot.domain.reading import ANY_INDICATOR, IndicatorUpdate, Op
from bot.services import asking, nameless, shared
from bot.services.days_named import DaysNamed, days_named
from bot.services.doubt import Doubt
from bot.services.guards import Case, Doubtful, corrected, doubts, empties
from bot.services.meeting import met
from bot.services.scene import Scene
from bot.services.tally import Tally, touch_of
from storage import reports, updates
from storage.tables import ReportRow
from storage.updates import Key

_EVEN_IF_SURE = (Doubtful.NOTHING_TO_CORRECT, Doubtful.NEGATIVE)
PER_CHARACTER = 100  # places in the order of a message for each of its characters


@dataclass(frozen=True, slots=True)
class Fact:
    """A fact about to be stored at its place in the message; `sure` once a person confirmed it."""

    update: IndicatorUpdate
    position: int
    sure: bool = False


@dataclass
class Settling:
    """The storing of one report's facts; what is doubtful gathers in `doubts`.

    `prompt` are the indicators that the bot had asked for, where the report answers a reminder.
    """

    scene: Scene
    report: ReportRow
    tally: Tally
    prompt: tuple[str, ...] = ()
    doubts: list[Doubt] = field(default_factory=list)
    _repeated: list[Fact] = field(default_factory=list)
    _emptied: list[tuple[Fact, Decimal]] = field(default_factory=list)

    def take(self, facts: Sequence[Fact]) -> None:
        """Store what is certain and doubt the rest."""
        same_text = reports.same_text(self.scene.tx, self.report)
        nothing = bool(self.prompt) and _is_nothing(facts)
        for fact in facts:
            if not (nothing and self._empties(fact)):
                self._take_one(fact, same_text)
        self._gather()

    def _gather(self) -> None:
        """Put each kind of doubt that several figures share into one."""
        if self._emptied:
            told = [fact for fact, _ in self._emptied]
            values = [value for _, value in self._emptied]
            self.doubts.append(
                shared.of_emptied(
                    [one.update for one in told], [one.position for one in told], values
                )
            )
        if self._repeated:
            repeated = [fact.update for fact in self._repeated]
            places = [fact.position for fact in self._repeated]
            self.doubts.append(shared.of_repeated(repeated, places))
        self.doubts.sort(key=lambda doubt: doubt.positions)

    def _empties(self, fact: Fact) -> bool:
        """Whether 无 would bring a figure down to zero; then it is kept to be asked about."""
        if fact.sure or fact.update.indicator == ANY_INDICATOR:
            return False
        case = self._case(fact, same_text=False)
        value = case.value()
        if value is None or not empties(case):
            return False
        self._emptied.append((fact, value))
        return True

    def _take_one(self, fact: Fact, same_text: bool) -> None:
        fact = self._named(fact)
        if fact.update.indicator == ANY_INDICATOR:
            if fact.update.op is not Op.CORRECT:
                self.tally.store(self.report, fact.position, fact.update)
            return
        case = _in_year(self._case(fact, same_text))
        rules = self.scene.desk.rules.guards
        found = doubts(case, rules)
        if fact.sure:
            found = tuple(one for one in found if one in _EVEN_IF_SURE)
        if Doubtful.REPEATED in found:
            self._repeated.append(fact)
        elif found:
            self.doubts.append(asking.of_guard(case, found[0], rules))
        else:
            self.tally.store(self.report, fact.position, case.update)

    def _case(self, fact: Fact, same_text: bool) -> Case:
        scene, said = self.scene, fact.update
        names = scene.names
        key = Key(names.unit_id[said.unit], names.indicator_id[said.indicator], said.as_of.year)
        touch = touch_of(said, self.report.sent_at)
        ledger, closed = met(scene.tx, key, touch, self.tally.touched(key))
        target_on = scene.desk.targets(scene.tx).amounts(said.unit, said.indicator)
        return Case(
            update=said,
            place=self._place(fact),
            indicator=self._indicator(said.indicator),
            ledger=ledger,
            target=target_on(said.as_of),
            same_text=same_text,
            target_on=target_on,
            closed=closed,
            named=self._days_named(said),
        )

    def _days_named(self, said: IndicatorUpdate) -> DaysNamed | None:
        report, local = self.report, self.scene.local(self.report.sent_at)
        return days_named(said, report.text, local.date(), self.scene.desk.rules.timezone)

    def _place(self, fact: Fact) -> Place:
        report = self.report
        return Place(report.sent_at, report.message_id, fact.position, report.id)

    def _named(self, fact: Fact) -> Fact:
        """A correction that names no indicator means a figure of the unit's last report."""
        said = fact.update
        if said.indicator != ANY_INDICATOR or said.op is not Op.CORRECT:
            return fact
        figures = self._meant(fact)
        told = [nameless.about(said, indicator) for indicator, _ in figures]
        fitting = [
            (one._replace(replaces=value if said.replaces is not None else None), value)
            for one, (_, value) in zip(told, figures, strict=True)
            if one is not None
        ]
        if len(fitting) == 1:
            return replace(fact, update=fitting[0][0])
        if len(figures) == 1:
            self.doubts.append(asking.of_uom(said, figures[0][0], fact.position))
        else:
            self.doubts.append(asking.of_star(said, fitting, fact.position))
        return fact

    def _meant(self, fact: Fact) -> list[tuple[Indicator, Decimal]]:
        """The figures of the unit's last report that a correction without a name may mean."""
        said, scene = fact.update, self.scene
        last = updates.of_last_report(scene.tx, scene.names.unit_id[said.unit], self._place(fact))
        figures = [
            (self._indicator(scene.names.indicator_name[indicator]), entry.value)
            for indicator, entry in last
            if entry.measure is said.measure
        ]
        words = self.report.text
        return [one for one in figures if nameless.calls_wrong(said, *one, words)]

    def _indicator(self, name: str) -> Indicator:
        return self.scene.catalogue.indicator.get(name) or Indicator(name)


def _is_nothing(facts: Sequence[Fact]) -> bool:
    """Whether one word or one 0 said of everything asked (无), and no zero at its own place."""
    said = [fact.update for fact in facts]
    alone = len({one.span for one in said}) == 1 and all(one.value == 0 for one in said)
    return alone and (len(said) > 1 or not any(one.isdigit() for one in said[0].stated))


def _in_year(case: Case) -> Case:
    """A correction belongs to the year of the figure that it overwrites."""
    figure = corrected(case) if case.update.op is Op.CORRECT else None
    if figure is None or figure.as_of.year == case.update.as_of.year:
        return case
    return replace(case, update=case.update._replace(as_of=figure.as_of, since=None))
