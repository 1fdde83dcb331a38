"""What the clerks should know beforehand about the calendar."""

from datetime import timedelta

from bot.domain.messages import Screen, Text
from bot.services.clock import workdays
from bot.services.clock.schedule import hold_until
from bot.services.desk import Desk
from storage import dispatches, outbox
from storage.addresses import Address, clerks
from storage.outbox import Outgoing
from storage.transaction import Transaction

_BEFOREHAND = timedelta(days=30)


def warn_of_unknown_year(tx: Transaction, desk: Desk) -> None:
    """Tell the clerks, a month ahead and once, of a year whose holidays are not known."""
    if not desk.rules.schedule.holidays:
        return
    today = tx.now.astimezone(desk.rules.timezone).date()
    for year in dict.fromkeys((today.year, (today + _BEFOREHAND).year)):
        if not workdays.known(year):
            _warn(tx, desk, year)


def _warn(tx: Transaction, desk: Desk, year: int) -> None:
    told = clerks(tx)
    if told and dispatches.claim(tx, "calendar", str(year), dispatches.WHOLE_RUN, tx.now):
        for address in told:
            outbox.put(tx, _warning(tx, desk, year, address))


def _warning(tx: Transaction, desk: Desk, year: int, address: Address) -> Outgoing:
    rules = desk.rules
    now = tx.now.astimezone(rules.timezone)
    return Outgoing(
        key=f"calendar:{year}:{address.chat}",
        kind="notice",
        chat=address.chat,
        chat_kind=address.kind,
        language=address.language or rules.language,
        screen=Screen(Text("clock-unknown-year", {"year": year})),
        not_before=hold_until(now, rules.schedule.quiet_from, rules.schedule.quiet_until),
    )
