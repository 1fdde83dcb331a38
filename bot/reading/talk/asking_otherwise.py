"""Questions about something else than the figure of a name that they hold (改厕一户多少)."""

import re
from typing import Final

from bot.reading.context import Context
from bot.reading.names import naming
from bot.reading.text.tokens import Clause, Token
from bot.reading.words import Role

_PRICED: Final = re.compile(r"[^\d\n]{0,8}\d[\d.]*(?![\d.]|[\u4e00-\u9fff](?<![元块]))")
"""An answer in so many yuan, or in a number alone."""
_HOW_MUCH_EACH: Final = re.compile("[一每]\\S{1,2}(?:是|要|给|补)?多少")


def asks_of_something_else(context: Context, clause: Clause, name: Token) -> bool:
    """Whether a question asks of no figure of a name (外出招商报销标准多少, 改厕一户多少)."""
    if not clause.roles & Role.QUESTION or not _PRICED.match(context.normal.text, clause.end):
        return False
    if _HOW_MUCH_EACH.search(clause.text, name.end - clause.start):
        return True
    asked = next((t for t in clause.of(Role.QUESTION) if t.start >= name.end), None)
    if asked is None:
        return False
    between = [t for t in clause.tokens if name.end <= t.start < asked.start]
    return len(naming.loose(clause, name.end, asked.start, between)) > 1
