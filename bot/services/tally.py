"""What one use case does to the standings: facts stored and taken back, with before and after."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal

from bot.domain.catalogue import Indicator
from bot.domain.reading import ANY_INDICATOR, IndicatorUpdate, Op
from bot.services import alarms
from bot.services.lines import Change, below_zero
from bot.services.projection import project
from bot.services.scene import Scene
from bot.standings.closing import Touch
from storage import reports, standings, updates
from storage.standings import Kept
from storage.tables import ReportRow, UpdateRow
from storage.updates import Key


def touch_of(said: IndicatorUpdate | UpdateRow, sent_at: datetime) -> Touch:
    """What a fact does to its ledger when it comes or goes."""
    first = min(said.since or said.as_of, said.as_of)
    return Touch(first, sent_at, said.op == Op.CORRECT)


@dataclass
class Tally:
    """The changes of a transaction; `silent` are the units that reported no progress at all."""

    scene: Scene
    silent: list[str] = field(default_factory=list)
    _before: dict[Key, Kept | None] = field(default_factory=dict)
    _touched: dict[Key, Touch] = field(default_factory=dict)
    _said: dict[Key, list[IndicatorUpdate]] = field(default_factory=dict)

    @property
    def empty(self) -> bool:
        """Whether nothing was stored or taken back."""
        return not self._before and not self.silent

    def store(self, report: ReportRow, position: int, update: IndicatorUpdate) -> None:
        """Store a fact at its place in the message, or the next free one."""
        used = {row.position for row in updates.all_of_report(self.scene.tx, report.id)}
        while position in used:
            position += 1
        names = self.scene.names
        if update.indicator == ANY_INDICATOR:
            self.silent.append(update.unit)
        else:
            key = Key(
                names.unit_id[update.unit],
                names.indicator_id[update.indicator],
                update.as_of.year,
            )
            self._touch(key, touch_of(update, report.sent_at))
            self._said.setdefault(key, []).append(update)
        updates.add(self.scene.tx, report, position, update, names)

    def take_back(self, report: ReportRow) -> None:
        """Take all facts of a report out of the standings."""
        self.retire(updates.of_report(self.scene.tx, report.id))

    def withdraw(self, rows: Sequence[UpdateRow], by: ReportRow | None = None) -> None:
        """Take some facts of a report back by name, by a message where there was one."""
        self.retire(rows)
        updates.withdraw(self.scene.tx, rows, by)

    def show(self, unit: str, indicator: str, year: int) -> None:
        """Tell of a standing too that nothing was done to."""
        names = self.scene.names
        key = Key(names.unit_id[unit], names.indicator_id[indicator], year)
        self._before.setdefault(key, standings.get(self.scene.tx, key))

    def retire(self, rows: Sequence[UpdateRow]) -> None:
        """Take some facts out of the standings."""
        for row in rows:
            report = reports.get(self.scene.tx, row.report_id)
            if row.indicator_id is not None and report is not None:
                key = Key(row.unit_id, row.indicator_id, row.year)
                self._touch(key, touch_of(row, report.sent_at))
        updates.retire(self.scene.tx, rows)

    def touched(self, key: Key) -> Touch | None:
        """What was done to a standing's ledger so far."""
        return self._touched.get(key)

    def close(self) -> tuple[Change, ...]:
        """Bring the standings up to date and tell what changed.

        A total that fell below zero is the clerk's to know, whoever took back what was under it.
        """
        project(self.scene.tx, self.scene.desk, self._touched)
        changes = tuple(self._change(key) for key in self._before)
        for change in changes:
            self._warn(change)
        return changes

    def _warn(self, change: Change) -> None:
        after, scene = change.after, self.scene
        fell = after is not None and after < min(change.before or 0, 0)
        if after is not None and fell and below_zero(change) and not scene.mute:
            alarms.below_zero(scene.tx, scene.desk, change, after)

    def _touch(self, key: Key, touch: Touch) -> None:
        if key not in self._before:
            self._before[key] = standings.get(self.scene.tx, key)
        self._touched[key] = self._touched.get(key, touch) | touch

    def _change(self, key: Key) -> Change:
        scene = self.scene
        unit, name = (
            scene.names.unit_name[key.unit_id],
            scene.names.indicator_name[key.indicator_id],
        )
        indicator = scene.catalogue.indicator.get(name) or Indicator(name)
        nothing = Kept(Decimal(0) if indicator.kind.accumulates else None)
        before = self._before[key] or nothing
        after = standings.get(scene.tx, key) or nothing
        today = scene.local(scene.tx.now).date()
        day = today if today.year == key.year else date(key.year, 12, 31)
        return Change(
            unit=unit,
            indicator=indicator,
            before=before.value,
            after=after.value,
            day=day,
            updates=tuple(self._said.get(key, ())),
            target=scene.target(unit, name, day),
            last_movement=after.last_movement,
            past=key.year < today.year,
            owed=scene.owes(unit, name, key.year),
        )
