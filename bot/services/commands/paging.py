"""Turning the pages of a list by its buttons."""

from bot.domain.messages import Press, PressAnswer, Text
from bot.services.choices import decoded
from bot.services.commands.asking import Right, ask_of_press
from bot.services.commands.lagging import lagging_screen
from bot.services.desk import Desk
from storage.transaction import Transaction

_STALE = PressAnswer(notice=Text("page-stale"))


def turn(tx: Transaction, desk: Desk, press: Press, words: tuple[str, ...]) -> PressAnswer:
    """The page that a button of a list names (`page:lagging:<choice>:<number>`)."""
    if not ask_of_press(tx, desk, press).may(Right.LEADERS):
        return PressAnswer(notice=Text(Right.LEADERS.value))
    if len(words) != 3 or not words[2].isdecimal():
        return _STALE
    choice = decoded(words[1], desk.catalogue(tx))
    if choice is None:
        return _STALE
    return PressAnswer(screen=lagging_screen(tx, desk, choice, int(words[2])))
