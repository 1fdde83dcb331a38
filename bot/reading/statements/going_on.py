"""Whether what follows a name goes on with it, or makes another thing of it (签约的照片)."""

import re
from typing import Final

from bot.reading.text.tokens import Clause, Token
from bot.reading.words import Role

_NO_PART: Final = Role.PLAIN | Role.OTHER_THING
"""What is known only to be another word, and no part of what is reported."""


def goes_on(clause: Clause, named: Token, tail: list[Token]) -> bool:
    """Whether known words follow a name at once; 的 and an unknown thing do not (签约的照片).

    Nor do they behind a word that tells which (签约成功的免费加肉), nor does a meeting about it
    (竣工投产现场会改到周四) or where it is (签约那屋).
    """
    behind = next((t for t in tail if t.start == named.end), None)
    if behind is None or _ELSEWHERE.match(clause.text, named.end - clause.start) is not None:
        return False
    of = next((t for t in tail if t.words == "的" and t.start in (named.end, behind.end)), None)
    if of is None or of.end == clause.end:
        return True
    if clause.text[of.end - clause.start :].startswith(_WHO):
        return False  # 在谈的那家老总属猴,今年43
    return any(t.start == of.end and not t.role & _NO_PART for t in tail)


_WHO: Final = ("那家", "那位", "那几位", "这家", "这位", "这几位")
"""Firms and people that are told of by what they have to do with."""
_ELSEWHERE: Final = re.compile(
    "[那这][屋间桌楼栋厅层门辆]|(?:项目)?(?:工作)?(?:现场|推进|观摩|动员|调度|协调|启动|座谈|专题|推介|对接|发布|表彰|总结)(?:工作)?会"
)
_STEP: Final = re.compile("第.{1,3}[步招课关]")


def is_a_step(named: Token, tail: list[Token]) -> bool:
    """Whether a name only heads one of the steps of doing it (安全检查第一步:)."""
    behind = tail[0] if tail else None
    near = behind is not None and behind.role == Role.LABEL and behind.start == named.end
    return near and behind is not None and _STEP.fullmatch(behind.words) is not None


_LONGER: Final = 4
_REPORTS: Final = (
    "情况", "进展", "进度", "数据", "统计", "汇总", "明细", "总结", "小结", "汇报", "成效", "表",
)  # fmt: skip


def names_another_thing(loose: str) -> bool:
    """Whether unknown words behind a name over figures make another thing (开工现场停车位分配:)."""
    return len(loose) >= _LONGER and not loose.endswith(_REPORTS)
