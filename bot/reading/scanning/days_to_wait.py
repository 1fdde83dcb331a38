"""Days that are to pass before something is done (过两天签约3个): a plan of what follows."""

import re
from typing import Final

from bot.reading.text.tokens import Token, in_order
from bot.reading.words import Role

_TO_WAIT: Final = re.compile(
    "(?:(?<![\u4e00-\u9fff])|(?<=[再得要还先就请]))(?:[过等缓](?:上|个)?|给(?:我|咱)?们?)"
    "(?:\\d{1,2}|[一两二三四五六七八九十几半]{1,2}) ?"
    "(?:天|个?(?:周|星期|礼拜)|个月|个?小时|阵子?)(?![的前]|之前|以前|没)"
)
"""What opens a clause, or stands behind 再 and the like; 过了两天 is over, as 来过2天 is.

Time that is asked for passes first too (给我3个月,签约10个)."""


def with_days_to_wait(text: str, tokens: list[Token]) -> list[Token]:
    """The tokens; what is to pass first makes a plan of what follows (再过3天签约2个)."""
    if not any(word in text for word in ("过", "等", "缓", "给")):
        return tokens
    found = [Token(Role.PLAN, *m.span(), m[0], "is_plan") for m in _TO_WAIT.finditer(text)]
    if not found:
        return tokens
    taken = {place for plan in found for place in range(plan.start, plan.end)}
    return in_order([t for t in tokens if taken.isdisjoint((t.start, t.end - 1))], found)
