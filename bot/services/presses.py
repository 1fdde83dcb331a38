"""Buttons: the name in a button's data decides which use case answers the press."""

from collections.abc import Callable
from typing import TypeAlias

from bot.domain.messages import Press, PressAnswer, Text
from bot.services import fixing, questions, undo
from bot.services.commands import paging, pictures, queue, trend
from bot.services.desk import Desk
from storage.transaction import Transaction

Answering: TypeAlias = Callable[[Transaction, Desk, Press, tuple[str, ...]], PressAnswer]

ANSWERING: dict[str, Answering] = {
    "ans": questions.pressed,
    "undo": undo.by_button,
    "fix": fixing.by_button,
    "page": paging.turn,
    "picture": pictures.pressed,
    "trend": trend.pressed,
    "queue": queue.pressed,
    "alias": queue.forget_alias,
}
"""Who answers which button; data are `name:word:word`, at most 64 bytes."""


def press(tx: Transaction, desk: Desk, pressed: Press) -> PressAnswer:
    """Do what a button says; data that are none of ours are answered as outdated."""
    name, *words = pressed.data.split(":")
    answering = ANSWERING.get(name)
    if answering is None or not _numbers(words, _NUMBERED.get(name, 0)):
        return PressAnswer(Text("press-over"))
    return answering(tx, desk, pressed, tuple(words))


_NUMBERED = {
    "ans": 2,
    "undo": 1,
    "fix": 1,
    "alias": 1,
}  # how many numbers at least; the others check
_LONGEST_NUMBER = 9  # more digits fit no row of ours, and not every database takes them


def _numbers(words: list[str], least: int) -> bool:
    if not least:
        return True
    return len(words) >= least and all(
        word.isascii() and word.isdigit() and len(word) <= _LONGEST_NUMBER for word in words
    )
