"""A goal that a verb keeps in view (锚定目标不放松, 围绕年度目标): it leads to no figure of one."""

import re
from typing import Final

from bot.reading.text.tokens import Token
from bot.reading.words import Role

_KEPT: Final = re.compile(
    "(?:锚定|锁定|紧盯|盯紧|盯住|盯牢|瞄准|围绕|聚焦|咬定|认准|朝着|向着|奔着|着眼于?)"
    "(?:着|了|住)?(?:全年|年度|年初|既定|各项|总体|发展|重点|省定|市定)*的?$"
)
_FURTHEST: Final = 10
"""So many characters before the goal, at most, the verb begins."""


def without_goals_in_view(text: str, tokens: list[Token]) -> list[Token]:
    """The tokens; a goal behind such a verb and before no number is a light word."""
    if "目标" not in text and "任务" not in text:
        return tokens
    for place, token in enumerate(tokens):
        if not token.role & Role.TARGET or _leads_to_a_number(tokens, place):
            continue
        if _KEPT.search(text[max(0, token.start - _FURTHEST) : token.start]) is not None:
            tokens[place] = token.playing(Role.FILLER, "goal_in_view")
    return tokens


def _leads_to_a_number(tokens: list[Token], place: int) -> bool:
    after = tokens[place + 1] if place + 1 < len(tokens) else None
    return after is not None and after.role == Role.QUANTITY and after.start - tokens[place].end < 2
