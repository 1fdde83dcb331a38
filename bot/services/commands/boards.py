"""/zero, /unit, /indicator and /who: how things stand."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

from bot.boards.corrections import Correction
from bot.boards.lagging import Scope
from bot.boards.nothing import why_nothing
from bot.domain.messages import Button, Screen, Text
from bot.services import boards, briefs, choices, correcting, find
from bot.services.choices import Choice, Unclear
from bot.services.commands.asking import Ask
from bot.services.commands.days import ahead, day_of, end_of, published_on
from bot.services.commands.lagging import lagging_screen
from bot.services.commands.scoping import unclear
from bot.services.find import Found
from bot.services.listings import scope_of
from bot.services.owing import watched_group
from bot.services.views.unit import unit_text
from bot.services.views.words import listed
from bot.services.views.zero import zero_text

_MOST_NAMED = 20
_MOST_CORRECTED = 3  # of a board of now, which is not that of the corrections


def ask_zero(ask: Ask) -> Screen:
    """Who is at zero in the watched group or the one named, of all units or of a category.

    With an indicator it is who is at zero in that one alone; with a day of the past, and with
    today once its board is published, the board that was published last by then, else that of the
    day.
    """
    stretch, rest = day_of(ask)
    choice = choices.read(rest, ask.catalogue)
    if isinstance(choice, Unclear) or not choice.only("group", "category", "indicator"):
        found = choice if isinstance(choice, Unclear) else Unclear(ask.words)
        return unclear(ask, found, "zero-how")
    group = choice.group or _group_of(ask, choice.indicator)
    if not group and choice.indicator:
        return Screen(Text("zero-no-group", {"indicator": choice.indicator}))
    if (later := ahead(ask, stretch)) is not None:
        return later
    asked = replace(choice, group=group)
    if stretch and (stretch.last < ask.today or published_on(ask, boards.ZERO, group, stretch)):
        return _zero_of_day(ask, asked, end_of(ask, stretch.last))
    return _zero_now(ask, asked)


def _zero_now(ask: Ask, asked: Choice) -> Screen:
    """The board of now, with what was corrected of the one published last."""
    tx, group, scope = ask.tx, asked.group or "", scope_of(asked)
    board = boards.zero_now(tx, ask.desk, group, scope)
    if not board.units:
        return Screen(why_nothing(ask.catalogue, scope, board.at.year))
    text = zero_text(board, ask.catalogue, _corrected(ask, group, scope), most=_MOST_CORRECTED)
    return Screen(text, ((_picture(f"picture:zero:{asked.code}"),),))


def _corrected(ask: Ask, group: str, scope: Scope) -> Sequence[Correction]:
    """What later messages changed of the board published last.

    What another catalogue may have changed is not looked for: that folds the ledger of the group.
    """
    last, zone = briefs.latest(ask.tx, group), ask.desk.rules.timezone
    if last is None:
        return ()
    return correcting.since(ask.tx, ask.catalogue, last, zone, scope, by_messages=True)


def _zero_of_day(ask: Ask, asked: Choice, until: datetime) -> Screen:
    """The board published last up to a moment, or its part of a scope, with what was corrected.

    Without a published one it is what was known then.
    """
    tx, group, scope, zone = ask.tx, asked.group or "", scope_of(asked), until.tzinfo or UTC
    last = briefs.latest(tx, group, until)
    if last is None:
        board = boards.zero_past(tx, ask.catalogue, group, until, scope=scope)
    else:
        board = boards.in_scope(tx, ask.catalogue, last, zone, scope)
    if not board.units:
        return Screen(why_nothing(ask.catalogue, scope, board.at.year))
    if last is None:
        return Screen(zero_text(board, ask.catalogue))
    corrected = correcting.since(tx, ask.catalogue, last, zone, scope)
    text = zero_text(board, ask.catalogue, corrected, since=board.at.date())
    return Screen(text, ((_picture(f"picture:board:{asked.code}:{last.period}"),),))


def _picture(data: str) -> Button:
    return Button(Text("button-picture"), data)


def _group_of(ask: Ask, indicator: str | None) -> str:
    """The group of an indicator, "" where it has none; the watched one where none is named."""
    if indicator:
        return ask.catalogue.indicator[indicator].group
    return watched_group(ask.catalogue, ask.desk.rules.watched_group)


def ask_indicator(ask: Ask) -> Screen:
    """All units of an indicator, worst first."""
    found = find.indicator(ask.words, ask.catalogue)
    if found.name is None:
        return _not_sure(ask, found, "indicator-which")
    return lagging_screen(ask.tx, ask.desk, Choice(indicator=found.name), 1)


def ask_unit(ask: Ask) -> Screen | None:
    """How a unit stands; a liaison sees the own ones, and may leave out the name."""
    own = ask.scene.own_units
    if not ask.words and own:
        return Screen(Text("lines", {"lines": tuple(_unit(ask, unit) for unit in own)}))
    if not ask.words and not ask.leader:
        return Screen(Text("me-nothing"))
    found = find.unit(ask.words, ask.catalogue)
    if found.name is None:
        return _not_sure(ask, found, "unit-which")
    return Screen(_unit(ask, found.name))


def may_see(ask: Ask) -> bool:
    """Whether the unit asked for is the asker's own, or the asker may see all."""
    if ask.leader or not ask.words:
        return True
    return find.unit(ask.words, ask.catalogue).name in ask.scene.own_units


def _unit(ask: Ask, unit: str) -> Text:
    board = boards.lagging_now(ask.tx, ask.desk, Scope(unit=unit))
    return unit_text(unit, board.at, board.rows, ask.catalogue)


def _not_sure(ask: Ask, found: Found, key: str) -> Screen:
    if not ask.words:
        return Screen(Text(f"{key}-none"))
    if not found.names:
        return Screen(Text(f"{key}-unknown", {"words": ask.words}))
    names = listed(found.names, _MOST_NAMED)
    return Screen(Text(key, {"words": ask.words, "names": names}))
