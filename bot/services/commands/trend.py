"""/trend: how figures moved over the year by week, as a picture with a caption in words.

A unit's figures come as small charts, worst first, with a button for each indicator; a unit and an
indicator as one large chart; an indicator alone as the sum of all units, or their spread where a
sum says nothing; a group or a category as the group's indicators, or the watched group's, over
all units or those of the category; no words at all as the watched group, or a liaison's own unit.
"""

from dataclasses import replace

from bot.boards.lagging import Scope, indicators_of, owed_in_scope
from bot.domain.messages import Button, Keyboard, Press, PressAnswer, Screen, Text
from bot.services import choices, find, trends
from bot.services.choices import Choice, Unclear
from bot.services.commands.asking import Ask, ask_of_press, attach, attach_to_press, refuse
from bot.services.commands.scoping import unclear
from bot.services.desk import Desk
from bot.services.files import TREND
from bot.services.find import Pair, mark
from bot.services.owing import watched_group
from bot.services.say import Attachment
from bot.services.trends import Whose
from storage.transaction import Transaction

_BUTTONS = 20
_OFFICE = "a"
_STALE = PressAnswer(Text("page-stale"))


def ask_trend(ask: Ask) -> Screen | None:
    """The picture that the words ask for; it is drawn when it is sent."""
    asked = _asked(ask)
    if isinstance(asked, Unclear):
        return unclear(ask, asked, "trend-how")
    pair, choice = asked
    if not _may(ask, pair.unit):
        refuse(ask, Text("unit-not-yours"))
        return None
    found = _wanted(ask, pair, choice)
    if not found.indicators:
        what = Text("plain", {"text": pair.indicator}) if pair.indicator else choice.title
        whom = Text("plain", {"text": pair.unit}) if pair.unit else Text("trend-office")
        return Screen(Text("trend-not-owed", {"unit": whom, "what": what}))
    attach(ask, *_answer(ask, found))
    return None


def _asked(ask: Ask) -> tuple[Pair, Choice] | Unclear:
    """What the words name: a unit and an indicator, or some of all units."""
    words = ask.command.words
    pair = find.pair(words, ask.catalogue)
    if pair is not None:
        return Pair(pair.unit or _own(ask), pair.indicator), Choice()
    choice = choices.read(words, ask.catalogue)
    if isinstance(choice, Choice) and choice.only("group", "category", "indicator"):
        return Pair(None if choice.category else _own(ask), choice.indicator), choice
    return choice if isinstance(choice, Unclear) and choice.twice else _unknown(ask)


def _unknown(ask: Ask) -> Unclear:
    """The word that names neither a unit nor anything to narrow by, with names near it."""
    catalogue = ask.catalogue
    known = [*find.items(catalogue.units), *choices.names(catalogue)]
    for word in ask.command.words:
        unit = find.unit(word, catalogue).name
        if unit is None and isinstance(choices.read((word,), catalogue), Unclear):
            return Unclear(word, find.near(word, known))
    return Unclear(ask.words)


def pressed(tx: Transaction, desk: Desk, press: Press, words: tuple[str, ...]) -> PressAnswer:
    """One indicator in large (`trend:<unit or category, or a>:<indicator>`, by marks)."""
    ask = ask_of_press(tx, desk, press)
    if len(words) != 2:
        return _STALE
    units = {mark(one.name): one.name for one in ask.catalogue.units}
    indicators = {mark(one.name): one.name for one in ask.catalogue.indicators}
    unit = units.get(words[0])
    indicator = indicators.get(words[1])
    category = {mark(name): name for name in choices.categories(ask.catalogue)}.get(words[0])
    if indicator is None or not (unit or category or words[0] == _OFFICE):
        return _STALE
    if not _may(ask, unit):
        return PressAnswer(Text("unit-not-yours"), alert=True)
    found = _wanted(ask, Pair(unit, indicator), Choice(category=category))
    if not found.indicators:
        return _STALE
    attach_to_press(ask, press, *_answer(ask, found))
    return PressAnswer(Text("picture-coming"))


def _own(ask: Ask) -> str | None:
    """The unit meant by a liaison who names none."""
    own = ask.scene.own_units
    return None if ask.leader else ask.scene.unit or (own[0] if own else None)


def _may(ask: Ask, unit: str | None) -> bool:
    return ask.leader or (unit is not None and unit in ask.scene.own_units)


def _wanted(ask: Ask, pair: Pair, choice: Choice) -> Whose:
    """The indicators that are owed of those asked for; a unit's worst first."""
    if pair.unit is not None:
        rows = trends.rows_of(ask.tx, ask.desk, pair.unit)
        shown = indicators_of(ask.catalogue, Scope(pair.indicator, choice.group))
        names = [row.indicator for row in rows if row.indicator in shown]
        return Whose(pair.unit, tuple(names))
    scope = Scope(group=choice.group, category=choice.category)
    owed = {one.name for _, one in owed_in_scope(ask.catalogue, ask.today.year, scope)}
    group = choice.group or watched_group(ask.catalogue, ask.desk.rules.watched_group)
    asked = [pair.indicator] if pair.indicator else _members(ask, group)
    return Whose(None, tuple(name for name in asked if name in owed), choice.category)


def _members(ask: Ask, group: str) -> list[str]:
    return [one.name for one in ask.catalogue.groups.get(group, ())]


def _answer(ask: Ask, found: Whose) -> tuple[Screen, Attachment]:
    drawn = found.indicators[: trends.MOST]
    attachment = {
        "kind": "photo",
        "filename": "trend.png",
        "maker": TREND,
        "unit": found.unit,
        "category": found.category,
        "indicators": list(drawn),
        "at": ask.tx.now.isoformat(),
    }
    shown = replace(found, indicators=drawn)
    caption = trends.caption(ask.tx, ask.desk, shown, ask.tx.now)
    return Screen(caption, _choices(found)), attachment


def _choices(found: Whose) -> Keyboard:
    """A button for each indicator, where there are several; two a row."""
    if len(found.indicators) == 1:
        return ()
    name = found.unit or found.category
    of = mark(name) if name else _OFFICE
    buttons = [
        Button(Text("plain", {"text": name}), f"trend:{of}:{mark(name)}")
        for name in found.indicators[:_BUTTONS]
    ]
    return tuple(tuple(buttons[place : place + 2]) for place in range(0, len(buttons), 2))
