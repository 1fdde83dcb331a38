"""/who: who has not reported this week, kept apart from who reported zero and who progressed."""

from collections.abc import Iterable

from bot.domain.messages import Screen, Text
from bot.services.commands.asking import Ask
from bot.services.owing import watched_group
from bot.services.periods import week_of
from bot.services.views.words import NOTHING, listed, short
from storage import reported
from storage.reported import Fact

_NAMED = 130


def ask_who(ask: Ask) -> Screen:
    """The units that owe the watched group, by their state in this week."""
    today = ask.today
    week, group = week_of(today), watched_group(ask.catalogue, ask.desk.rules.watched_group)
    members = {indicator.name for indicator in ask.catalogue.groups.get(group, ())}
    owed = ask.catalogue.owed_in(today.year)
    units = [unit for unit, names in owed.items() if members.intersection(names)]
    told, moved = _states(reported.facts(ask.tx, week.first, week.last), ask, members)
    heading = Text(
        "who-heading",
        {"group": group, "first": short(week.first), "last": short(week.last), "count": len(units)},
    )
    lines = (
        _line("who-silent", [unit for unit in units if unit not in told]),
        _line("who-zero", [unit for unit in units if unit in told and unit not in moved]),
        _line("who-moved", [unit for unit in units if unit in moved]),
    )
    return Screen(Text("lines", {"lines": (heading, *lines)}))


def _states(facts: Iterable[Fact], ask: Ask, members: set[str]) -> tuple[set[str], set[str]]:
    """The units that told anything of the group, and those that told progress."""
    told: set[str] = set()
    moved: set[str] = set()
    for fact in facts:
        name = None if fact.indicator is None else ask.names.indicator_name[fact.indicator]
        if fact.measure != "target" and (name is None or name in members):
            unit = ask.names.unit_name[fact.unit]
            told.add(unit)
            if fact.value:
                moved.add(unit)
    return told, moved


def _line(key: str, units: list[str]) -> Text:
    if not units:
        return Text(key, {"count": 0, "units": NOTHING})
    named = Text("who-named", {"units": listed(tuple(units), _NAMED)})
    return Text(key, {"count": len(units), "units": named})
