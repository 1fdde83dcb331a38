"""The monthly report to the clerks: what the office asked of its units. It should fall."""

from collections import Counter
from datetime import date, datetime, time, timedelta

from bot.domain.messages import Text
from bot.services.clock.announcements import tell_once
from bot.services.clock.asking import REMINDERS
from bot.services.desk import Desk
from bot.services.periods import Stretch, month_of
from bot.services.views.words import listed
from storage import burden, dispatches
from storage.transaction import Transaction

_MOST = 15
_FROM_HOUR = time(9)


def report_month(tx: Transaction, desk: Desk) -> None:
    """From nine on the first of a month: how many reminders and questions the last one brought."""
    now = tx.now.astimezone(desk.rules.timezone)
    month = month_of(now.date().replace(day=1) - timedelta(days=1))
    if now.time() < _FROM_HOUR or dispatches.started(tx) > _start(desk, month.last):
        return
    period = f"{month.first:%Y-%m}"
    if not dispatches.is_claimed(tx, "monthly", period):
        tell_once(tx, desk, "monthly", period, _text(tx, desk, month))


def _text(tx: Transaction, desk: Desk, month: Stretch) -> Text:
    asked = _asked(tx, desk, month)
    before = _asked(tx, desk, month_of(month.first - timedelta(days=1)))
    names = desk.names(tx).unit_name
    most = tuple(
        f"{names[unit]} {count}" for unit, count in (asked[0] + asked[1]).most_common() if unit
    )
    return Text(
        "clock-monthly",
        {
            "month": f"{month.first:%Y-%m}",
            "reminders": asked[0].total(),
            "questions": asked[1].total(),
            "reminders-before": before[0].total(),
            "questions-before": before[1].total(),
            "units": listed(most, _MOST) if most else Text("nothing"),
        },
    )


def _asked(tx: Transaction, desk: Desk, month: Stretch) -> tuple[Counter[int], Counter[int]]:
    since, until = _start(desk, month.first), _start(desk, month.last + timedelta(days=1))
    return burden.reminders(tx, REMINDERS, since, until), burden.questions(tx, since, until)


def _start(desk: Desk, day: date) -> datetime:
    return datetime.combine(day, time.min, desk.rules.timezone)
