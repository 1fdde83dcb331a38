"""Answers without a number: that nothing has changed (老样子), or that it is as before (同上)."""

import re
from typing import Final

from bot.reading.text.tokens import Clause, Token
from bot.reading.words import Role

_VALUES: Final = Role.QUANTITY | Role.IS_ZERO

_UNCHANGED: Final = re.compile(
    "(?:好的|收到|您好)?[,。 ]?"
    "(?:数据|数字|情况|[都均全也]|全部|还是|仍然?|依然|依旧|保持|暂时)*"
    "(?:不变|老样子|照旧|没变化?|无变化|没有变化)[了啊。!~ ]*"
)
_AS_BEFORE: Final = re.compile(
    "(?:数据|数字|情况|[都均全也]|还是)*(?:(?:同|照)(?:上一?[周次月期个]?|昨[天日]|前[天日]?)|[和跟与同]?(?:上一?[周次个月期]+|昨[天日]|前[天日]|之前|以前)"
    "的?(?:数据|数字|情况)?(?:一样|一致|相同|一个样|持平))[了的吧啊。!~ ]*"
)


def with_nothing_changed(text: str, tokens: list[Token]) -> list[Token]:
    """The tokens of an answer, with that of no movement where all it says is 不变 or 老样子."""
    found = _UNCHANGED.fullmatch(text)
    if found is None:
        return tokens
    return [Token(Role.NO_MOVEMENT, 0, len(text), text, "no_movement")]


_NOT: Final = "未"


def with_nothing_done(text: str, tokens: list[Token], prompt: tuple[str, ...]) -> list[Token]:
    """The tokens of an answer, with that of no movement where it denies what was asked (未签约)."""
    last = tokens[-1] if tokens else None
    if last is None or last.role != Role.INDICATOR or text[last.end :].strip("。!. "):
        return tokens
    before = tokens[-2].end if len(tokens) > 1 else 0
    start = last.start - 1
    if start < before or text[start : last.start] != _NOT or not set(prompt) & set(last.names):
        return tokens
    none = Token(Role.NO_MOVEMENT, start, last.start, _NOT, "no_movement")
    return [*tokens[:-1], none, last]


def values_of_row(clauses: list[Clause], asked: int) -> int:
    """The roles of the values of an answer, with no movement where it is one (3,没变,0)."""
    still = sum(len(c.of(Role.NO_MOVEMENT)) for c in clauses)
    told = sum(len(c.of(_VALUES)) for c in clauses)
    return _VALUES | Role.NO_MOVEMENT if still and told and still + told == asked else _VALUES


def is_as_before(text: str) -> bool:
    """Whether an answer only likens itself to an earlier one, whose numbers nobody repeats."""
    return _AS_BEFORE.fullmatch(text) is not None
