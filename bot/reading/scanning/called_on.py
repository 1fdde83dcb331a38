"""Who is called on (@poling_bot, @王主任) and what a tag names, which say nothing of a figure."""

import re
from collections.abc import Iterator
from typing import Final

from bot.reading.text.tokens import CALLED_ON, Token, by_start
from bot.reading.words import Role

_ACCOUNT: Final = re.compile("@[a-z0-9_]{2,32}")
_PERSON: Final = re.compile("@[\u4e00-\u9fff]{1,6}(?=[\\s,。;!?@]|$)")
_TAG: Final = re.compile(
    "^#(?:每[日天周月季]|一报|工作|项目|招商|重点|民生|实事|进[展度]|动态|快讯|喜报|捷报|[日周月]报|信息"
    "|简报|播报|打卡|报送|数据|汇报|情况|一线|最新)+#",
    re.MULTILINE,
)
"""A tag that tells what is reported; others may tell more (#本周进展#, #更正#, #下周计划#)."""


def with_called_on(text: str, names: list[Token]) -> list[Token]:
    """The names, accounts and tags in order; a unit called on by its name is that unit (@NQC)."""
    if "@" not in text and "#" not in text:
        return names
    found = [*_accounts(text, names), *_people(text, names)]
    inside = {place for start, end in found for place in range(start + 1, end)}
    kept = [name for name in names if name.start not in inside]
    called = [Token(Role.LABEL, start, end, text[start:end], CALLED_ON) for start, end in found]
    return sorted([*kept, *called], key=by_start)


def _accounts(text: str, names: list[Token]) -> Iterator[tuple[int, int]]:
    ends = {name.start: name.end for name in names}
    for found in _ACCOUNT.finditer(text):
        if ends.get(found.start() + 1, 0) < found.end():
            yield found.span()


def _people(text: str, names: list[Token]) -> Iterator[tuple[int, int]]:
    """People and tags whose words hold no name of the catalogue (@王主任, #每周进展#)."""
    for pattern in (_PERSON, _TAG):
        for found in pattern.finditer(text):
            start, end = found.span()
            if not any(start < name.end and name.start < end for name in names):
                yield start, end
