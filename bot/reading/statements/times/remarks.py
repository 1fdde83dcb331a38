"""Days in remarks between figures, of which no figure is."""

import re
from typing import Final

from bot.reading.context import Context
from bot.reading.names.naming import loose
from bot.reading.text.tokens import Clause
from bot.reading.words import Role


def is_a_remark(clause: Clause) -> bool:
    """Whether 目前 only says how things stand, and leads to no figure (目前正在走流程,)."""
    heads = ":" in clause.ends or "\n" in clause.ends or clause.has(Role.INDICATOR)
    return not heads and bool(loose(clause, clause.start, clause.end, clause.tokens))


_LIFE: Final = re.compile(
    "加班|熬夜|值班|降温|下[雨雪]|刮风|停电|休息|请假|生病|发烧|[特太很真]别?忙|忙[得死坏晕]|累|堵车"
    "|(?:去|跑|谈|签|办|弄|查|改|回来|见|定)的$"
)
"""How people and the weather are doing, and when it was that something just told was done."""


def is_of_life(context: Context, clause: Clause) -> bool:
    """Whether days right behind a figure are of its doing or of life (昨晚加班到十点, 昨天去的)."""
    between = (
        clause.begins.endswith(",") and context.spoken.valued and not clause.has(Role.INDICATOR)
    )
    return between and _LIFE.search(clause.text) is not None
