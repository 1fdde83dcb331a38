"""From what was read to what is stored: what is certain is, what is doubtful is asked."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from bot.domain.catalogue import Indicator
from bot.domain.ledger import Place
from bot.domain.reading import ANY_INDICATOR, IndicatorUpdate, Op
from bot.services import asking
from bot.services.doubt import Doubt
from bot.services.guards import Case, Doubtful, corrected, doubts
from bot.services.meeting import met
from bot.services.scene import Scene
from bot.services.tally import Tally, touch_of
from storage import reports, updates
from storage.tables import ReportRow
from storage.updates import Key

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
        case = self._case(fact, same_text)
        found = doubts(case, self.scene.desk.rules.guards)
        if fact.sure:
            found = tuple(one for one in found if one is Doubtful.NOTHING_TO_CORRECT)
        if Doubtful.REPEATED in found:
            self._repeated.append(fact)
        elif found:
            self.doubts.append(asking.of_guard(case, found[0]))
        else:
            self.tally.store(self.report, fact.position, _in_year(case))

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
            indicator=scene.catalogue.indicator.get(said.indicator) or Indicator(said.indicator),
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
        names = self.scene.names
        last = updates.of_last_report(self.scene.tx, names.unit_id[said.unit], self._place(fact))
        figures = [
            (names.indicator_name[indicator], entry.value)
            for indicator, entry in last
            if entry.measure is said.measure and said.replaces in (None, entry.value)
        ]
        if len(figures) == 1:
            return replace(fact, update=said._replace(indicator=figures[0][0]))
        self.doubts.append(asking.of_star(said, figures, fact.position))
        return fact


def _in_year(case: Case) -> IndicatorUpdate:
    """A correction belongs to the year of the figure that it overwrites."""
    figure = corrected(case) if case.update.op is Op.CORRECT else None
    if figure is None or figure.as_of.year == case.update.as_of.year:
        return case.update
    return case.update._replace(as_of=figure.as_of, since=None)
