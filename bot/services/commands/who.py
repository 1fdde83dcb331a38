"""/who: who has not reported this week, kept apart from who reported zero and who progressed."""

from collections.abc import Iterable

from bot.domain.messages import Screen, Text
from bot.services import choices, telling
from bot.services.choices import Choice, Unclear
from bot.services.commands.asking import Ask
from bot.services.commands.days import day_of
from bot.services.commands.scoping import unclear
from bot.services.owing import watched_group
from bot.services.periods import Stretch, week_of
from bot.services.views.words import NOTHING, listed, short
from storage.reported import Fact

_NAMED = 130
_EVERYBODY = Choice()


def ask_who(ask: Ask) -> Screen:
    """The units that owe the watched group, or what is named, by their state in a week.

    It is this week, or the one of the day that is named (/who 镇办 上周).
    """
    stretch, rest = day_of(ask)
    choice = choices.read(rest, ask.catalogue)
    if isinstance(choice, Unclear) or not choice.only("group", "category", "indicator"):
        found = choice if isinstance(choice, Unclear) else Unclear(ask.words)
        return unclear(ask, found, "who-how")
    if stretch and stretch.first > ask.today:
        return Screen(Text("who-ahead", {"day": stretch.first}))
    return _of_week(ask, choice, week_of(stretch.last if stretch else ask.today))


def _of_week(ask: Ask, choice: Choice, week: Stretch) -> Screen:
    group = choice.group or watched_group(ask.catalogue, ask.desk.rules.watched_group)
    members = {choice.indicator} if choice.indicator else _members(ask, group)
    units = _owing(ask, choice, members, week.last.year)
    told, moved = _states(telling.of_week(ask.tx, week), ask, members)
    said = choice.title if choice != _EVERYBODY else Text("plain", {"text": group})
    heading = Text(
        "who-heading" if ask.today in week else "who-heading-past",
        {"group": said, "first": short(week.first), "last": short(week.last), "count": len(units)},
    )
    lines = (
        _line("who-silent", [unit for unit in units if unit not in told]),
        _line("who-zero", [unit for unit in units if unit in told and unit not in moved]),
        _line("who-moved", [unit for unit in units if unit in moved]),
    )
    return Screen(Text("lines", {"lines": (heading, *lines)}))


def _members(ask: Ask, group: str) -> set[str]:
    return {indicator.name for indicator in ask.catalogue.groups.get(group, ())}


def _owing(ask: Ask, choice: Choice, members: set[str], year: int) -> list[str]:
    """The units of a category, or all, that owe any of some indicators in a year."""
    owed = ask.catalogue.owed_in(year)
    units = [unit for unit, names in owed.items() if members.intersection(names)]
    if choice.category is None:
        return units
    of = ask.catalogue.unit
    return [one for one in units if one in of and of[one].category == choice.category]


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
