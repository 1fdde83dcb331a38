"""Plans of the very act that a figure counts: nothing of it has been done yet (签约2个,下周签).

Another act is of what has been done (签约2个,下周开工; 在谈3个,下月签约).
"""

import re
from typing import Final

from bot.reading.text.tokens import Clause
from bot.reading.words import Role

_PLANNED: Final = (
    "(?:力争|争取|预计|预期|预估|计划|原计划|打算|准备|拟|拟于|确保|有望|可望"
    "|将|将于|要|估计|定于|定在)"
)
_WHEN: Final = (
    "(?:(?:在|于)?(?:下个?月|下周|下个?礼拜|下星期|下季度|下半年|明[年天日儿]|明早|后天"
    "|过两天|年底|年末|月底|年内|本月|月内|近期|近日|\\d{1,2}月份?(?:\\d{1,2}[日号])?|\\d{1,2}[日号]|(?:下?周|星期|礼拜)[一二三四五六日天])"
    "(?:[上中下]旬|[底初末中])?(?:之?前|左右|上午|下午|晚上)?)"
)
_HOW: Final = "(?:就|才|都|正式|集中|再|可|能|全部|全面|基本|举行|进行|组织|开展)*"
_LATER: Final = re.compile(
    f"(?:(?P<plan>{_PLANNED}){_WHEN}?|{_WHEN}){_HOW}(?P<act>[\u4e00-\u9fff]{{0,4}}?)(?:仪式)?(?:的|了?吧)?"
)
_BEGUN: Final = ("完成", "开始", "启动", "实施", "动手", "落实")
"""What may be said of any act, that it is begun or done."""
_FINISHED: Final = ("完工", "建成", "建好", "竣工", "通车", "投用", "交付", "投入使用")
STAGES: Final = ("签约", "开工", "在谈", "竣工", "投产")
"""What has been done of projects that are not finished yet."""
_JOURNEYS: Final = ("出发", "动身", "启程", "成行", "走", "去")
_GONE: Final = ("招商", "外出", "走访", "检查")
_COURSES: Final = ("开班", "开课")
_ENDINGS: Final = "完成好下掉"


def is_its_own_act_later(clause: Clause, place: int, words: str) -> bool:
    """Whether words at a place behind a figure tell only when what it counts is to be done."""
    found = _LATER.fullmatch(words)
    if found is None or clause.has(Role.TOTAL | Role.DONE | Role.ADDED | Role.REMAINING):
        return False
    named = "".join(
        word for t in clause.of(Role.INDICATOR) if t.end <= place for word in (*t.names, t.words)
    )
    return bool(named) and _is_its_act(found["act"], named, planned=bool(found["plan"]))


def _is_its_act(act: str, named: str, *, planned: bool) -> bool:
    """Whether an act is the one that a name tells of; none said is that one (签约2个,预计下月)."""
    if not act:
        return planned
    if act in _BEGUN or act in named:
        return True
    if act in _FINISHED and not any(word in named for word in STAGES):
        return True
    if act in _JOURNEYS and any(word in named for word in _GONE):
        return True
    if act in _COURSES and "培训" in named:
        return True
    return len(act) == len("签完") and act[0] in named and act[1] in _ENDINGS
