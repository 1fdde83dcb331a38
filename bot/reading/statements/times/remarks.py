"""Remarks between figures whose days date none of them."""

import re
from typing import Final

from bot.reading.context import Context
from bot.reading.text.tokens import Clause
from bot.reading.words import Role

_LIFE: Final = re.compile(
    "加班|熬夜|值班|降温|下[雨雪]|刮风|停电|不休息|请假|生病|发烧|[特太很真]别?忙|忙[得死坏晕]|堵车"
    "|(?:(?<!积)累(?![计积])|(?:去|跑|回来|见)的)(?=[了坏死得]|$)"
)
"""How people and the weather are doing, and when it was that something just told was done."""


def is_of_life(context: Context, clause: Clause) -> bool:
    """Whether days right behind a figure are of its doing or of life (昨晚加班到十点, 昨天去的).

    Where figures have days of their own they end these as any other do (昨天走访5家,今天下雨,…).
    """
    held = context.times.stretch
    if held is not None and not held.to_date:
        return False
    between = clause.begins.endswith(",") and context.spoken.valued and ":" not in clause.ends
    if not between or clause.has(Role.INDICATOR | Role.TOTAL):
        return False
    return _LIFE.search(clause.text) is not None
