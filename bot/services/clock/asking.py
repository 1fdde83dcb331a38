"""Which units still owe what at a moment: the roster against what was told in the period."""

from collections.abc import Mapping
from datetime import date, datetime, time

from bot.services.clock.round import Round
from bot.services.owing import Missing, Told, asked_on, missing
from bot.services.periods import Stretch, week_of
from storage import dispatches, exemptions, reported
from storage.dispatches import Asked

REMINDERS = ("reminder", "second_reminder")


def owing(run: Round) -> tuple[Missing, ...]:
    """The units that owe a figure asked for today and neither told it nor are excused."""
    asked = asked_on(run.day, run.catalogue, run.group)
    if not asked:
        return ()
    owed = run.catalogue.owed_in(run.day.year)
    return missing(owed, asked, _told(run, asked), _excused(run) | _waiting(run))


def _told(run: Round, asked: Mapping[str, Stretch]) -> list[Told]:
    first = min(stretch.first for stretch in asked.values())
    last = max(stretch.last for stretch in asked.values())
    return told(run, first, last)


def told(run: Round, first: date, last: date) -> list[Told]:
    """What units told for a stretch of days; a stated target tells of no progress."""
    units, indicators = run.names.unit_name, run.names.indicator_name
    return [
        Told(
            units[fact.unit],
            indicators[fact.indicator] if fact.indicator is not None else None,
            fact.day,
        )
        for fact in reported.facts(run.tx, first, last)
        if fact.measure != "target"
    ]


def _excused(run: Round) -> set[tuple[str, str | None]]:
    return {
        (
            run.names.unit_name[one.unit],
            run.names.indicator_name[one.indicator] if one.indicator is not None else None,
        )
        for one in exemptions.active(run.tx, run.day)
    }


def _waiting(run: Round) -> set[tuple[str, str | None]]:
    """Units on leave this week, and those whose promised hour has not come."""
    monday = datetime.combine(week_of(run.day).first, time.min, run.now.tzinfo)
    return {
        (run.names.unit_name[one.unit], None)
        for one in dispatches.asked_since(run.tx, REMINDERS, monday)
        if _waits(one, run)
    }


def _waits(one: Asked, run: Round) -> bool:
    return one.excused or (one.promised is not None and one.promised > run.now)
