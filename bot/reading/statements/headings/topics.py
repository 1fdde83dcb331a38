"""Clauses that end their line or a colon: what they head, and what only announces a report."""

from typing import Final

from bot.reading.text.tokens import Clause
from bot.reading.words import FIGURES, Role

_LONGEST_TOPIC: Final = 8
_NO_TOPICS: Final = (
    "下", "报", "告", "况", "作业", "接龙", "打卡", "签到",
    "领导", "主任", "书记", "老师", "同志", "们", "主席", "总", "经理", "姐", "哥",
    "局长", "市长", "县长", "镇长", "区长", "部长", "科长", "处长",
)  # fmt: skip
"""What before a colon only announces a report, or greets those who read it."""


def is_a_topic(clause: Clause) -> bool:
    """Whether a clause before a colon is no more than the name of something (森林防火:)."""
    words = clause.text.strip()
    told = clause.has(Role.OWN | Role.UNIT) or words.endswith(_NO_TOPICS)
    return len(words) <= _LONGEST_TOPIC and not told


def ends_its_line(clauses: list[Clause], place: int) -> bool:
    """Whether a colon or a line ends a clause, or brackets without a figure do (改厕(户)⏎)."""
    clause, behind = clauses[place], clauses[place + 1 : place + 2]
    if _ends_a_line(clause):
        return True
    if not clause.ends.endswith("(") or not behind or not _ends_a_line(behind[0]):
        return False
    return behind[0].inside > 0 and not behind[0].has(FIGURES)


def _ends_a_line(clause: Clause) -> bool:
    return ":" in clause.ends or "\n" in clause.ends
