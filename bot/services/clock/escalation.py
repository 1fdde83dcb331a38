"""After weeks of silence the unit's deputy hears of it, then its head, in private."""

from datetime import date, timedelta

from bot.domain.messages import Screen, Text
from bot.domain.people import Part
from bot.services.clock.asking import owing, told
from bot.services.clock.round import Round
from bot.services.owing import weeks_missed
from storage import addresses, dispatches

_AFTER = {Part.DEPUTY: 2, Part.HEAD: 3}
_LOOK_BACK = timedelta(weeks=6)


def escalate(run: Round) -> None:
    """Tell deputies after two missed weeks, heads after three (product: Friday)."""
    silent = _weeks_of_silence(run)
    for part, weeks in _AFTER.items():
        units = [unit for unit, missed in silent.items() if missed >= weeks]
        for address, held in addresses.of_holders(run.tx, part, units).items():
            for unit in held:
                key = f"escalation:{run.period}:{unit}:{address.chat}"
                text = Text(
                    "clock-escalation",
                    {"unit": run.names.unit_name[unit], "weeks": silent[unit]},
                )
                run.say(key, address, Screen(text))


def _weeks_of_silence(run: Round) -> dict[int, int]:
    """Missed weeks by unit, of those that still owe something; the time before us is no silence."""
    days: dict[str, set[date]] = {}
    for one in told(run, run.day - _LOOK_BACK, run.day):
        days.setdefault(one.unit, set()).add(one.day)
    since = dispatches.started(run.tx).astimezone(run.desk.rules.timezone).date()
    first = max(since, run.day - _LOOK_BACK)
    return {
        run.names.unit_id[one.unit]: weeks_missed(run.day, days.get(one.unit, set()), first)
        for one in owing(run)
    }
