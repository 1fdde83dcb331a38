"""Whether 任务 or 目标 leads a list of targets (任务签约2个,在谈2个)."""

from itertools import pairwise
from typing import Final

from bot.reading.text.tokens import Clause
from bot.reading.words import Role

DOING: Final = Role.DONE | Role.TOTAL | Role.CURRENT | Role.REACHED
_ARE: Final = ("是", "为")


def aims(clause: Clause) -> bool:
    """Whether 任务 or 目标 right before a name leads a list of targets, up to a word of doing."""
    if clause.has(DOING):
        return False
    known = [t for t in clause.tokens if t.words not in _ARE]
    return any(
        one.role == Role.TARGET and other.role == Role.INDICATOR and one.end >= other.start - 1
        for one, other in pairwise(known)
    )
