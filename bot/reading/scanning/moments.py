"""Days that are moments, and no stretches: when a form was sent, up to when it counts."""

import re
from datetime import date
from typing import Final

from bot.reading.quantities import Granularity, Quantity, QuantityKind, Stretch
from bot.reading.text.tokens import Token
from bot.reading.words import Role

_SENT: Final = re.compile(r"(?:[报发]送|[填上]报|填表|制表|提交)(?:时间|日期) ?: ?$")
_COUNTED: Final = re.compile(r"(?:统计|截[止至])(?:时间|日期) ?: ?$")
_LONGEST: Final = 8
_HOUR: Final = re.compile(r"\d{1,2} ?[:点时]")
_FROM_ONE_TO_ANOTHER: Final = ("至", "到", "-", "~", "—")
_NEAR: Final = 5
"""So many pieces at most stand between a day with its hour and 累计."""


def as_moments(text: str, tokens: list[Token], today: date) -> list[Token]:
    """The tokens; a day behind 报送时间: tells when the figures were sent, and nothing of them.

    One behind 统计时间: tells up to when they count, and so does one with its hour before 累计
    (11月8日17:30改厕累计310户).
    """
    if ":" not in text and "点" not in text and "时" not in text:
        return tokens
    return [
        _meant(text, tokens, place, today) if token.role == Role.STRETCH else token
        for place, token in enumerate(tokens)
    ]


def _meant(text: str, tokens: list[Token], place: int, today: date) -> Token:
    token = tokens[place]
    before = text[max(0, token.start - _LONGEST) : token.start]
    if _SENT.search(before):
        return Token(Role.LABEL, token.start, token.end, token.words, "label")
    stretch = token.quantity.stretch if token.quantity is not None else None
    if stretch is None or stretch.first != stretch.last or stretch.last > today:
        return token
    if _COUNTED.search(before) or _heads_a_total(text, tokens, place):
        return _up_to(token, stretch.last)
    return token


def _heads_a_total(text: str, tokens: list[Token], place: int) -> bool:
    """Whether an hour stands behind a day, and 累计 before the first value and pause."""
    token, behind = tokens[place], tokens[place + 1 : place + 1 + _NEAR]
    if text[max(0, token.start - 1) : token.start] in _FROM_ONE_TO_ANOTHER:
        return False
    told = [t for t in behind if t.role != Role.FILLER]
    if not told or told[0].role != Role.LABEL or not _HOUR.match(told[0].words):
        return False
    if text[token.end : told[0].start].strip(" 上下中午晚早"):
        return False
    leads = (t for t in told[1:] if t.role & _DECIDING)
    first = next(leads, None)
    total = first is not None and first.role == Role.TOTAL and first.words.startswith("累")
    return total and first is not None and not _PAUSE.search(text, told[0].end, first.start)


_DECIDING: Final = Role.TOTAL | Role.QUANTITY | Role.STRETCH


_PAUSE: Final = re.compile("[\n。;!?]")


def _up_to(token: Token, day: date) -> Token:
    """The token as the day up to which is counted, as 截至 says it."""
    until = Stretch(None, day, Granularity.DAY, until=True)
    dated = Quantity(QuantityKind.DATE, token.start, token.end, stretch=until)
    return Token(Role.STRETCH, token.start, token.end, token.words, token.rule, quantity=dated)
