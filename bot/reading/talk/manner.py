"""Words of plans and exhortations that only tell how the sender works, and hold nothing back."""

import re
from typing import Final

from bot.reading.text.tokens import Clause, Token
from bot.reading.words import Role

_FIGURES: Final = Role.QUANTITY | Role.IS_ZERO | Role.NO_MOVEMENT | Role.INDICATOR | Role.GROUP
_TAKES: Final = re.compile(
    "将[^,]{1,12}?(?:作为|当作|当成|列为|列入|纳入|分解|压实|压紧|落实|细化|融入|贯穿|转化为|变为|打造成|"
    "摆在|摆上|放在|抓在|扛在|送到|送上|记在|延伸|下沉)"
)
"""将 that stands for 把: what is done with a thing (将责任压实到人)."""
_CARRIED_OUT: Final = re.compile(
    "(?:实施|落实|制定|制订|推进|启动|出台|完善|细化|围绕|对照)[^,]{0,10}计划$"
)
"""A plan that is only named for being carried out (实施三年行动计划)."""
_MEANS: Final = (
    "坚决",
    "督促",
    "严防",
    "严禁",
    "杜绝",
    "务求",
    "限期",
    "不得",
    "不能",
    "争取",
    "对标",
)
_OBTAINED: Final = re.compile(
    "[^,]{0,10}(?:资金|额度|政策|指标|名额)[^,]{0,4}?(?:创|实现|取得|获得|达)"
)
"""What had been striven for and came (争取专项债券资金再创新高)."""
_AIMED_AT: Final = re.compile(
    "(?:确保|保证)[^,]{0,8}(?:安全|质量|进度|实效|稳定|落地|见效|成效|到位|覆盖|有序|顺利|平稳|实处|无失|不出|不漏)"
)
"""What a way of working secures, which is no figure (确保取得实效)."""


def tells_how(clause: Clause, token: Token) -> bool:
    """Whether a word tells how the sender works, in a clause that names no figure and no day.

    So 坚决扛稳责任, 督促企业落实责任, 积极争取上级支持, 确保取得实效 and 将责任压实到人.
    """
    if token.words == "争取" and _OBTAINED.match(clause.text, token.end - clause.start) is not None:
        return not clause.has(Role.QUANTITY)
    if clause.has(_FIGURES) or ":" in clause.ends:
        return False
    if token.words == "将":
        return _TAKES.match(clause.text, token.start - clause.start) is not None
    if token.words in ("确保", "保证"):
        return _AIMED_AT.match(clause.text, token.start - clause.start) is not None
    if token.words == "计划":
        return clause.ends == "," and _CARRIED_OUT.search(clause.text) is not None
    return token.words in _MEANS and not clause.has(Role.UNIT)
