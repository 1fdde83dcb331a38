"""From what was read to what is stored: what is certain is, what is doubtful is asked."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal

from bot.domain.catalogue import Indicator
from bot.domain.ledger import Place
from bot.domain.reading import ANY_INDICATOR, IndicatorUpdate, Op
from bot.services import asking, nameless
from bot.services.doubt import Doubt
from bot.services.guards import Case, Doubtful, corrected, doubts
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
    """The storing of one report's facts; what is doubtful gathers in `doubts`."""

    scene: Scene
    report: ReportRow
    tally: Tally
    doubts: list[Doubt] = field(default_factory=list)
    _repeated: list[Fact] = field(default_factory=list)

    def take(self, facts: Sequence[Fact]) -> None:
        """Store what is certain and doubt the rest."""
        same_text = reports.same_text(self.scene.tx, self.report)
        for fact in facts:
            self._take_one(fact, same_text)
        if self._repeated:
            repeated = [fact.update for fact in self._repeated]
            places = [fact.position for fact in self._repeated]
            self.doubts.append(asking.of_repeated(repeated, places))
        self.doubts.sort(key=lambda doubt: doubt.positions)

    def _take_one(self, fact: Fact, same_text: bool) -> None:
        fact = self._named(fact)
        if fact.update.indicator == ANY_INDICATOR:
            if fact.update.op is not Op.CORRECT:
                self.tally.store(self.report, fact.position, fact.update)
            return
        case = _in_year(self._case(fact, same_text))
        found = doubts(case, self.scene.desk.rules.guards)
        if fact.sure:
            found = tuple(one for one in found if one in _EVEN_IF_SURE)
        if Doubtful.REPEATED in found:
            self._repeated.append(fact)
        elif found:
            self.doubts.append(asking.of_guard(case, found[0]))
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
        )

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


def _in_year(case: Case) -> Case:
    """A correction belongs to the year of the figure that it overwrites."""
    figure = corrected(case) if case.update.op is Op.CORRECT else None
    if figure is None or figure.as_of.year == case.update.as_of.year:
        return case
    return replace(case, update=case.update._replace(as_of=figure.as_of, since=None))
