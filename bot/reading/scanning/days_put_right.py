"""Days that the sender puts right in the same breath: no figure is corrected by it.

The day was misspoken before its figure (昨天哦不对是前天外出招商1次), or the right one follows
(昨天外出招商1次,不对,是前天).
"""

import re
from typing import Final

from bot.reading.text.tokens import Token
from bot.reading.words import Role

_AT_ONCE: Final = re.compile("[,。、… 哦噢喔啊呃额嗯]*")
_LEADING: Final = re.compile("[,。、… 哦噢喔啊呃额嗯是应该]*")
_ENDS: Final = re.compile("的? *(?:[,。;!\n]|$)")
_WRONG: Final = (
    "不对", "哦不对", "哦不", "不不", "错了", "说错了", "写错了", "不是", "口误", "更正",
)  # fmt: skip
_LEADS: Final = Role.CORRECTION | Role.FILLER


_NEAR: Final = 12
"""So many tokens before it at most the day was named that is put right behind its figure."""


def with_days_put_right(text: str, tokens: list[Token]) -> list[Token]:
    """The tokens; the right day stands for the wrong one, and the words for it say nothing."""
    if not any(letter in text for letter in "不错误更"):
        return tokens
    for place in range(1, len(tokens) - 1):
        right = _right_behind(text, tokens, place) if tokens[place].words in _WRONG else 0
        if right and _is_alike(tokens[place - 1], tokens[right]):
            if _AT_ONCE.fullmatch(text, tokens[place - 1].end, tokens[place].start):
                _silence(tokens, place - 1, right)
        elif right and _ENDS.match(text, tokens[right].end):
            _put_right(tokens, place, right)
    return tokens


def _right_behind(text: str, tokens: list[Token], place: int) -> int:
    """The place of the stretch that follows a word for a mistake, or 0."""
    right = place + 1
    if tokens[right].role & _LEADS and right + 1 < len(tokens):
        right += 1
    led = _LEADING.fullmatch(text, tokens[place].end, tokens[right].start)
    return right if led is not None and tokens[right].role == Role.STRETCH else 0


def _put_right(tokens: list[Token], place: int, right: int) -> None:
    """Give the one stretch of the figure before the days that follow."""
    first = max(0, place - _NEAR)
    wrong = [at for at in range(first, place) if tokens[at].role == Role.STRETCH]
    if len(wrong) != 1 or not _is_alike(tokens[wrong[0]], tokens[right]):
        return
    between = tokens[wrong[0] : place]
    quantity = tokens[right].quantity
    if quantity is not None and any(t.role == Role.QUANTITY for t in between):
        tokens[wrong[0]] = tokens[wrong[0]].valued(quantity)
        _silence(tokens, place, right + 1)


def _silence(tokens: list[Token], first: int, behind: int) -> None:
    for at in range(first, behind):
        tokens[at] = tokens[at].playing(Role.FILLER, "changes_nothing")


def _is_alike(one: Token, other: Token) -> bool:
    """Whether both are stretches of a kind: two days, two weeks, two months."""
    if one.role != Role.STRETCH or one.quantity is None or other.quantity is None:
        return False
    some, others = one.quantity.stretch, other.quantity.stretch
    return some is not None and others is not None and some.granularity == others.granularity
