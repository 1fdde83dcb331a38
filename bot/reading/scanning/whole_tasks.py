"""Tasks said to be done, wholly or in part (改厕任务已完成; 完成年度建设任务的35%)."""

import re
from typing import Final

from bot.reading.text.tokens import Token, with_one
from bot.reading.words import Role

_DONE: Final = re.compile(
    r"(?:全年|年度|目标)*(?:任务|目标)(?:(?:已经?|均已|都已)(?:全部|全面|如期|提前|顺利|圆满)?完成了?"
    r"|完成了|(?:已经?)?(?:全部|全面)完成了?) ?(?=[,。;!、)\n]|$)"
)

_LED: Final = re.compile("(?:任务|目标)(?=[已均都完全])")
"""How a task is said to be done, looked for first, for it is found fast."""
_SHARE: Final = re.compile(
    r"(?:完成|占|达到?|实现)了?(?:全年|年度|年初|本年)?[\u4e00-\u9fff]{0,6}(?:任务|目标)[数量值]?的"
    r"(?=[\d.]+ ?[%％]|百分之)"
)


def with_shares_of_tasks(text: str, tokens: list[Token]) -> list[Token]:
    """The tokens; what leads from 完成 over a task of some kind to its share is one piece."""
    if ("务" not in text and "标" not in text) or ("%" not in text and "百分" not in text):
        return tokens
    for found in _SHARE.finditer(text):
        start, end = found.span()
        inside = [t for t in tokens if t.start < end and t.end > start]
        if any(t.role & _OTHERWISE or t.start < start or t.end > end for t in inside):
            continue
        share = Token(Role.COMPLETION, start, end, found[0], "names_completion")
        tokens = with_one(tokens, share)
    return tokens


def with_whole_tasks(text: str, tokens: list[Token]) -> list[Token]:
    """The tokens; words that a task is done, where a clause ends with them, say that all is."""
    if "完" not in text or ("务" not in text and "标" not in text) or not _LED.search(text):
        return tokens
    for found in _DONE.finditer(text):
        start, end = found.span()
        inside = [t for t in tokens if t.start < end and t.end > start]
        if not inside or any(t.role & _OTHERWISE or t.start < start for t in inside):
            continue
        whole = Token(Role.ALL_DONE, start, end, found[0].strip(), "all_done")
        tokens = with_one(tokens, whole)
    return tokens


_DONE_BEFORE: Final = re.compile(
    "(?:已经?|均已|都已|提前|顺利|圆满|如期)+完成了?(?:全年|年度|本年度?|今年)?的?$"
)
_TASK_BEHIND: Final = re.compile(
    "的?(?:全年|年度|本年度?)?(?:目标任务|任务目标|任务|目标)了? ?(?=[,。;!)\n]|$)"
)


def with_tasks_done_first(text: str, tokens: list[Token]) -> list[Token]:
    """The tokens; 已完成 before a name and its task, which ends a clause, says that all is done.

    已完成全年改厕任务 is 改厕任务已完成.
    """
    if "完成" not in text or ("务" not in text and "标" not in text):
        return tokens
    found: list[Token] = []
    end = 0
    for token in tokens:
        if token.start < end:
            continue  # 任务 behind the name
        task = _TASK_BEHIND.match(text, token.end) if token.role == Role.INDICATOR else None
        begin = max(0, token.start - _NEAR)
        done = _DONE_BEFORE.search(text, begin, token.start) if task is not None else None
        if task is None or done is None:
            found.append(token)
            continue
        end = task.end()
        _silence_from(found, done.start())
        found += (token, Token(Role.ALL_DONE, token.end, end, task[0].strip(), "all_done"))
    return found


def _silence_from(found: list[Token], start: int) -> None:
    """Let the last tokens, from a place on, change nothing."""
    place = len(found)
    while place and found[place - 1].start >= start:
        place -= 1
        found[place] = found[place].playing(Role.FILLER, "changes_nothing")


_NEAR: Final = 12
"""So many characters before a name 已完成全年 begins at most."""
_OTHERWISE: Final = Role.UNIT | Role.INDICATOR | Role.QUANTITY | Role.STRETCH
