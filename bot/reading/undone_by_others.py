"""What others take back: their own report, another unit's figure, a message of theirs."""

import re
from itertools import pairwise
from typing import Final

from bot.reading.context import Context
from bot.reading.text.tokens import Clause
from bot.reading.words import Role

_THEY: Final = re.compile("(?:^|[,把将])(?:他们?|她们?|人家|别人)")


_DOES_IT: Final = re.compile("(?:[把将]|(?:已|刚才?|自己|主动)*(?:撤|删|作废)(?!回的))")
"""How a unit is told to take back something itself."""


def is_anothers(context: Context, clause: Clause) -> bool:
    """Whether somebody else takes back what is theirs (南渡镇撤回了他们的, 他刚才那条撤回了)."""
    if _THEY.search(clause.text) is not None:
        return True
    undone, ours = clause.of(Role.UNDO)[:1], context.request.unit
    units = [t for t in clause.of(Role.UNIT) if undone and t.end <= undone[0].start]
    told = [t for t in units if _DOES_IT.match(clause.text, t.end - clause.start)]
    return ours is not None and any(ours not in unit.names for unit in told)


def of_another_unit(clause: Clause) -> bool:
    """Whether what is not to count is a unit's (签约1个,不算秣陵镇那个), or some days' of more."""
    whose = Role.UNIT | Role.STRETCH if clause.has(Role.QUANTITY) else Role.UNIT
    return any(
        one.role == Role.UNDO and other.role & whose and one.end == other.start
        for one, other in pairwise(clause.tokens)
    )


def messenger(clause: Clause) -> bool:
    """Whether the messenger tells that somebody took back a message ("张三"撤回了一条消息)."""
    return "了一条消息" in clause.text
