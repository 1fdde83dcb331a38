"""What is told to be so in fact, against a figure told before (表上写的2个,实际3个)."""

from typing import Final

from bot.reading.statements.segments import Segment
from bot.reading.words import Role

_IN_FACT: Final = (
    "实际", "其实", "准确", "抱歉是", "核实为", "核实是", "复核为", "复核是", "核对为", "核对是",
    "经核", "经复核", "重新核实",
)  # fmt: skip


def in_fact(segment: Segment) -> bool:
    """Whether 实际 or 核实为 sets a value against the one just told (表上写的2个,实际3个)."""
    if not segment.roles & Role.FILLER:
        return False
    return any(t.role == Role.FILLER and t.words.startswith(_IN_FACT) for t in segment.before)
