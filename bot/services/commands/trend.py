"""/trend: how figures moved over the year by week, as a picture with a caption in words.

A unit's figures come as small charts, worst first, with a button for each indicator; a unit and an
indicator as one large chart; an indicator alone as the sum of all units, or their spread where a
sum says nothing; no words at all as the watched group over all units, or a liaison's own unit.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.domain.messages import Button, Keyboard, Press, PressAnswer, Screen, Text
from bot.services import find, trends
from bot.services.commands.asking import Ask, ask_of_press, attach, attach_to_press, refuse
from bot.services.desk import Desk
from bot.services.files import TREND
from bot.services.find import Pair, mark
from bot.services.owing import watched_group
from bot.services.say import Attachment
from bot.services.views.words import listed
from storage.transaction import Transaction

_NAMED = 20
_BUTTONS = 20
_OFFICE = "a"
_STALE = PressAnswer(Text("page-stale"))


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be drawn: some indicators of a unit, or of all units (None)."""

    unit: str | None
    indicators: tuple[str, ...]


def ask_trend(ask: Ask) -> Screen | None:
    """The picture that the words ask for; it is drawn when it is sent."""
    pair = find.pair(ask.command.words, ask.catalogue)
    if pair is None:
        return _not_sure(ask)
    unit = pair.unit or _own(ask)
    if not _may(ask, unit):
        refuse(ask, Text("unit-not-yours"))
        return None
    found = _wanted(ask, Pair(unit, pair.indicator))
    if not found.indicators:
        return Screen(Text("trend-not-owed", {"unit": unit or "", "what": pair.indicator or ""}))
    attach(ask, *_answer(ask, found))
    return None


def pressed(tx: Transaction, desk: Desk, press: Press, words: tuple[str, ...]) -> PressAnswer:
    """One indicator in large (`trend:<mark of the unit, or a>:<mark of the indicator>`)."""
    ask = ask_of_press(tx, desk, press)
    if len(words) != 2:
        return _STALE
    units = {mark(one.name): one.name for one in ask.catalogue.units}
    indicators = {mark(one.name): one.name for one in ask.catalogue.indicators}
    unit = units.get(words[0])
    indicator = indicators.get(words[1])
    if indicator is None or (unit is None and words[0] != _OFFICE):
        return _STALE
    if not _may(ask, unit):
        return PressAnswer(Text("unit-not-yours"), alert=True)
    found = _wanted(ask, Pair(unit, indicator))
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


def _wanted(ask: Ask, pair: Pair) -> Wanted:
    """The indicators that are owed of those asked for; a unit's worst first."""
    if pair.unit is not None:
        rows = trends.rows_of(ask.tx, ask.desk, pair.unit)
        names = [row.indicator for row in rows if pair.indicator in (None, row.indicator)]
        return Wanted(pair.unit, tuple(names))
    owed = {name for names in ask.catalogue.owed_in(ask.today.year).values() for name in names}
    group = watched_group(ask.catalogue, ask.desk.rules.watched_group)
    asked = [pair.indicator] if pair.indicator else _members(ask, group)
    return Wanted(None, tuple(name for name in asked if name in owed))


def _members(ask: Ask, group: str) -> list[str]:
    return [one.name for one in ask.catalogue.groups.get(group, ())]


def _answer(ask: Ask, found: Wanted) -> tuple[Screen, Attachment]:
    drawn = found.indicators[: trends.MOST]
    attachment = {
        "kind": "photo",
        "filename": "trend.png",
        "maker": TREND,
        "unit": found.unit,
        "indicators": list(drawn),
        "at": ask.tx.now.isoformat(),
    }
    caption = trends.caption(ask.tx, ask.desk, found.unit, drawn, ask.tx.now)
    return Screen(caption, _choices(found)), attachment


def _choices(found: Wanted) -> Keyboard:
    """A button for each indicator, where there are several; two a row."""
    if len(found.indicators) == 1:
        return ()
    of = mark(found.unit) if found.unit else _OFFICE
    buttons = [
        Button(Text("plain", {"text": name}), f"trend:{of}:{mark(name)}")
        for name in found.indicators[:_BUTTONS]
    ]
    return tuple(tuple(buttons[place : place + 2]) for place in range(0, len(buttons), 2))


def _not_sure(ask: Ask) -> Screen:
    near: Sequence[str] = (
        *find.unit(ask.words, ask.catalogue).names,
        *find.indicator(ask.words, ask.catalogue).names,
    )
    if not near:
        return Screen(Text("trend-how", {"words": ask.words}))
    names = listed(tuple(near), _NAMED)
    return Screen(Text("indicator-which", {"words": ask.words, "names": names}))
