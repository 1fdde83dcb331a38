"""From a command to its function: who may use it, what is said to whom may not."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from bot.domain.messages import Command, Screen, Text
from bot.services import membership
from bot.services.commands.asking import Ask, Right, ask_of, refuse, reply
from bot.services.commands.binding import ask_invite, ask_part
from bot.services.commands.boards import ask_indicator, ask_unit, ask_zero, may_see
from bot.services.commands.brief import ask_brief
from bot.services.commands.deciding import ask_exempt, ask_recognise, ask_return
from bot.services.commands.export import ask_export
from bot.services.commands.lagging import ask_lagging
from bot.services.commands.oneself import ask_help, ask_me
from bot.services.commands.queue import ask_queue
from bot.services.commands.quiet import ask_quiet
from bot.services.commands.trend import ask_trend
from bot.services.commands.who import ask_who
from bot.services.desk import Desk
from storage.transaction import Transaction

Function: TypeAlias = Callable[[Ask], Screen | None]


@dataclass(frozen=True, slots=True)
class Entry:
    """A command: its function, and who may use it."""

    function: Function
    right: Right = Right.ANYONE


COMMANDS = {
    "help": Entry(ask_help),
    "me": Entry(ask_me),
    "unit": Entry(ask_unit),
    "quiet": Entry(ask_quiet),
    "lagging": Entry(ask_lagging, Right.LEADERS),
    "zero": Entry(ask_zero, Right.LEADERS),
    "indicator": Entry(ask_indicator, Right.LEADERS),
    "who": Entry(ask_who, Right.LEADERS),
    "trend": Entry(ask_trend),
    "brief": Entry(ask_brief, Right.LEADERS),
    "export": Entry(ask_export, Right.LEADERS),
    "invite": Entry(ask_invite, Right.CLERKS),
    "part": Entry(ask_part, Right.CLERKS),
    "queue": Entry(ask_queue, Right.CLERKS),
    "recognise": Entry(ask_recognise, Right.CLERKS),
    "return": Entry(ask_return, Right.CLERKS),
    "exempt": Entry(ask_exempt, Right.CLERKS),
}


def answer(tx: Transaction, desk: Desk, command: Command) -> None:
    """Answer a command through the outbox; an unknown one is passed over in groups."""
    if command.name == "start":
        membership.start(tx, desk, command)
        return
    entry = COMMANDS.get(command.name)
    ask = ask_of(tx, desk, command)
    if entry is None:
        if command.incoming.chat.private:
            reply(ask, Screen(Text("command-unknown")))
        return
    refusal = _refusal(ask, entry)
    if refusal is not None:
        refuse(ask, refusal)
    elif screen := entry.function(ask):
        reply(ask, screen)


def _refusal(ask: Ask, entry: Entry) -> Text | None:
    if not ask.may(entry.right):
        return Text(entry.right.value)
    if entry.function is ask_unit and not may_see(ask):
        return Text("unit-not-yours")
    return None
