"""Turning the pages of a list by its buttons."""

from bot.domain.messages import Press, PressAnswer, Text
from bot.services.choices import decoded
from bot.services.commands.asking import Right, ask_of_press
from bot.services.commands.days import day_of_button
from bot.services.commands.lagging import lagging_screen, past_screen
from bot.services.desk import Desk
from storage.transaction import Transaction

_STALE = PressAnswer(notice=Text("page-stale"))


def turn(tx: Transaction, desk: Desk, press: Press, words: tuple[str, ...]) -> PressAnswer:
    """The page that a button of a list names (`page:lagging:<choice>:<number>[:<day>]`)."""
    if not ask_of_press(tx, desk, press).may(Right.LEADERS):
        return PressAnswer(notice=Text(Right.LEADERS.value))
    if len(words) not in (3, 4) or not all(word.isdecimal() for word in words[2:]):
        return _STALE
    choice, page = decoded(words[1], desk.catalogue(tx)), int(words[2])
    if choice is None:
        return _STALE
    if len(words) == 3:
        return PressAnswer(screen=lagging_screen(tx, desk, choice, page))
    day = day_of_button(words[3])
    past = past_screen(tx, desk, choice, page, day) if day else None
    return PressAnswer(screen=past) if past else _STALE
