"""What the clerks should know beforehand, each told once: the calendar, the new year's roster."""

from datetime import date, timedelta

from bot.domain.messages import Screen, Text
from bot.services import scoring
from bot.services.clock import workdays
from bot.services.clock.schedule import hold_until
from bot.services.desk import Desk
from storage import dispatches, outbox, roster
from storage.addresses import Address, clerks
from storage.outbox import Outgoing
from storage.transaction import Transaction

_BEFOREHAND = timedelta(days=30)
_DECEMBER = 12


def announce(tx: Transaction, desk: Desk) -> None:
    """Tell what is due to be told, and carry the roster on into a new year."""
    today = tx.now.astimezone(desk.rules.timezone).date()
    if desk.rules.schedule.holidays:
        _warn_of_unknown_years(tx, desk, today)
    _mind_the_roster(tx, desk, today)


def _warn_of_unknown_years(tx: Transaction, desk: Desk, today: date) -> None:
    """A month ahead: the holidays of a year are not known."""
    for year in dict.fromkeys((today.year, (today + _BEFOREHAND).year)):
        if not workdays.known(year):
            tell_once(tx, desk, "calendar", str(year), Text("clock-unknown-year", {"year": year}))


def _mind_the_roster(tx: Transaction, desk: Desk, today: date) -> None:
    """In December that the next year has no targets; in the new year what was done about it."""
    following = today.year + 1
    if today.month == _DECEMBER and not roster.has_year(tx, following):
        text = Text("clock-no-roster", {"year": following})
        tell_once(tx, desk, "roster-warning", str(following), text)
    if not roster.has_year(tx, today.year) and (made := roster.carry_on(tx, today.year)):
        scoring.make(tx)
        text = Text("clock-roster-carried", {"year": today.year, "count": made})
        tell_once(tx, desk, "roster", str(today.year), text)


def tell_once(tx: Transaction, desk: Desk, kind: str, period: str, text: Text) -> bool:
    """Tell the clerks, once for a kind and period; False where nobody is there to be told."""
    told = clerks(tx)
    if not told or not dispatches.claim(tx, kind, period, dispatches.WHOLE_RUN, tx.now):
        return False
    for address in told:
        outbox.put(tx, _notice(tx, desk, f"{kind}:{period}:{address.chat}", address, text))
    return True


def _notice(tx: Transaction, desk: Desk, key: str, address: Address, text: Text) -> Outgoing:
    rules = desk.rules
    now = tx.now.astimezone(rules.timezone)
    return Outgoing(
        key=key,
        kind="notice",
        chat=address.chat,
        chat_kind=address.kind,
        language=address.language or rules.language,
        screen=Screen(text),
        not_before=hold_until(now, rules.schedule.quiet_from, rules.schedule.quiet_until),
    )
