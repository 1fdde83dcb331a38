"""/export: how units stand, now or on a day, all or what is named, as a workbook."""

from bot.boards.lagging import thresholds
from bot.domain.messages import Screen, Text
from bot.services import choices, periods
from bot.services.choices import Choice, Unclear
from bot.services.commands.asking import Ask, attach
from bot.services.commands.days import ahead, day_of, end_of
from bot.services.commands.scoping import unclear
from bot.services.files import EXPORT
from bot.services.listings import scope_of
from bot.services.periods import Stretch
from bot.services.views.words import NOTHING

_EVERYTHING = Choice()


def ask_export(ask: Ask) -> Screen | None:
    """Put a workbook to be sent; it is made when it is sent, away from the answering."""
    stretch, rest = day_of(ask)
    choice = choices.read(rest, ask.catalogue)
    if isinstance(choice, Unclear):
        return unclear(ask, choice, "export-how")
    if choice.below and not thresholds(ask.catalogue, scope_of(choice)):
        return Screen(Text("lagging-no-threshold"))
    if (later := ahead(ask, stretch)) is not None:
        return later
    _put(ask, choice, stretch)
    return None


def _put(ask: Ask, choice: Choice, stretch: Stretch | None) -> None:
    day = min(stretch.last, ask.today) if stretch else ask.today
    attachment = {
        "kind": "document",
        "filename": f"poling-{day.isoformat()}.xlsx",
        "maker": EXPORT,
        "choice": choice.code,
        "at": end_of(ask, day).isoformat() if day < ask.today else None,
        "week": stretch is not None and stretch == periods.week_of(stretch.first),
    }
    what = NOTHING if choice == _EVERYTHING else Text("of", {"what": choice.title})
    attach(ask, Screen(Text("export-caption", {"what": what, "day": day})), attachment)
