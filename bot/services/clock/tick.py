"""The tick: what is due is claimed, then put to be said; again and again, and each thing once."""

from collections.abc import Callable
from datetime import datetime

from bot.domain.messages import Text
from bot.services import questions
from bot.services.clock import workdays
from bot.services.clock.announcements import announce
from bot.services.clock.escalation import escalate
from bot.services.clock.monthly import report_month
from bot.services.clock.publishing import publish
from bot.services.clock.reminders import remind
from bot.services.clock.round import Round
from bot.services.clock.schedule import Run, Slot, due, look_back, slots
from bot.services.desk import Desk
from storage import dispatches
from storage.transaction import Transaction

_MADE: dict[str, tuple[Callable[[Round], None], ...]] = {
    "reminder": (remind,),
    "second_reminder": (remind, escalate),
    "board": (publish,),
}


def tick(tx: Transaction, desk: Desk) -> None:
    """Make every run that is due; nothing happens twice, however often this is called."""
    for run in _due(tx, desk):
        slot = run.slot
        claim = dispatches.claim(
            tx, slot.kind, slot.period, dispatches.WHOLE_RUN, slot.due_at, late=run.late
        )
        if claim is not None:
            _carry_out(Round(tx, desk, run), claim)
    questions.lapse(tx, desk)
    announce(tx, desk)
    report_month(tx, desk)


def _due(tx: Transaction, desk: Desk) -> tuple[Run, ...]:
    rules = desk.rules.schedule
    now = tx.now.astimezone(desk.rules.timezone)
    since = look_back(dispatches.started(tx), now, rules.grace)
    claimed = dispatches.claimed(tx, tuple(_MADE), since)
    return due(_planned(desk, since, now), claimed, now, rules.grace)


def _planned(desk: Desk, since: datetime, now: datetime) -> tuple[Slot, ...]:
    rules = desk.rules.schedule
    moved = workdays.moved if rules.holidays else workdays.unmoved
    words = {
        "reminder": rules.reminder,
        "second_reminder": rules.second_reminder,
        "board": rules.board,
    }
    return tuple(
        slot
        for kind, when in words.items()
        for slot in slots(kind, when, since, now, desk.next_fire, moved)
    )


def _carry_out(run: Round, claim: int) -> None:
    if run.run.skipped is None:
        for make in _MADE[run.kind]:
            make(run)
        dispatches.settle(run.tx, claim, "queued")
        return
    dispatches.settle(run.tx, claim, "skipped", run.run.skipped)
    if run.run.skipped == "beyond grace":
        run.tell_clerks(f"skipped:{run.kind}:{run.period}", _skipped(run))


def _skipped(run: Round) -> Text:
    due = run.run.slot.due_at
    what = Text(f"clock-kind-{run.kind}")
    return Text("clock-skipped", {"what": what, "due": f"{due:%m-%d %H:%M}"})
