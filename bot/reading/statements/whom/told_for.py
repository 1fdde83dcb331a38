"""Units for which somebody else reports, and units that tell what somebody else has."""

import re
from typing import Final

from bot.reading.quantities.characters import is_at, kind_of
from bot.reading.text.tokens import Clause, Token
from bot.reading.words import Role

_FOR: Final = re.compile(r"(?:代|替|帮|帮忙)\s*$")
_REPORTS: Final = re.compile(r"\s*(?:代|上|填|补)?报(?![告纸表])")


def reported_for(clause: Clause, token: Token) -> bool:
    """Whether somebody reports in the place of a unit (替秣陵镇报改厕35户)."""
    if hears_from(clause, token):
        return True
    if "报" not in clause.text:
        return False
    before = clause.text[: token.start - clause.start]
    behind = _REPORTS.match(clause.text, token.end - clause.start)
    return behind is not None and _FOR.search(before) is not None


_HEARING: Final = re.compile(
    "^(?:刚刚?|刚才|今天|今日|早上|上午|下午|中午|现|兹)*(?:根?据|接到?|收到)$"
)
_HEARD: Final = re.compile("(?:同志)?(?:刚刚?|刚才|今天)?(?:上?报(?:告|送|来|称)?|电话|来电)")


def hears_from(clause: Clause, unit: Token) -> bool:
    """Whether a clause tells no more than that a unit reported, or by which way.

    据高寺镇报:, 接到高寺镇电话,, 贾楼镇电话报:
    """
    text, begin = clause.text.strip(), clause.start + len(clause.text) - len(clause.text.lstrip())
    if not text.endswith(_ENDINGS) or clause.has(Role.OWN | Role.QUANTITY | Role.INDICATOR):
        return False
    if unit.start == begin and ":" in clause.ends and _BY.fullmatch(text, unit.end - begin):
        return True
    heard = _HEARD.fullmatch(text, unit.end - begin)
    return heard is not None and _HEARING.search(text, 0, unit.start - begin) is not None


_ENDINGS: Final = ("报", "报告", "报送", "报来", "报称", "电话", "来电", "微信", "口头", "汇报")
_BY: Final = re.compile(
    "(?:电话|来电|微信|口头|短信|语音|书面)(?:里|上)?(?:[上汇]?报(?:告|送|来|称)?)?"
)
"""By which way a unit reported, as a clerk notes it."""


_ITSELF: Final = re.compile(
    "(?:那边|这边|那里|那儿|那头|这里|自己|自家|单独)(?:说|报|讲|反馈|发来|回复|统计)?"
    "|(?:说|讲|回复|回话)(?:是|的是|的|了|,|他们|自己)?"
    "|(?:工作)?(?:简报|快讯|简讯|专报|动态)$"
)


def reports_itself(clause: Clause, unit: Token) -> bool:
    """Whether a unit's side, or what it says of itself, is spoken of (官湖镇那边签约1个).

    What it says of us (商务局说我们签约3个) is ours.
    """
    behind = clause.text[unit.end - clause.start : unit.end - clause.start + 1]
    return behind in _SIDES and _ITSELF.match(clause.text, unit.end - clause.start) is not None


_SIDES: Final = frozenset("那这自单说讲回工简快专动")


_GREETED: Final = re.compile(
    "(?:的)?(?:(?:各位|诸位|所有)?(?:领导|老师|同志|同仁|同事|朋友|家人)?们?"
    "(?:[您你]们?好|好|早|早上好|[上中下]午好|晚上好|[您你]?辛苦了?|费心了?)[啊呀哈]?(?![\u4e00-\u9fff])"
    "|(?:(?:各位|诸位)(?:领导|老师|同志|同仁|同事)?|领导|老师|同志)们?$)"
)
"""What is said to a unit that is to hear a report (商务局领导好, 应急局各位领导)."""
_TO_WHOM: Final = kind_of("的各诸所领老同朋家您你好早上中下晚辛费")


def is_greeted(clause: Clause, unit: Token) -> bool:
    """Whether a unit is only greeted by whoever reports (商务局领导好,签约1个)."""
    end = unit.end - clause.start
    return is_at(clause.text, end, _TO_WHOM) and _GREETED.match(clause.text, end) is not None


_TELLS: Final = re.compile(
    "(?:说|讲|反馈|报送|报来|通报|核定|认定|确认|统计|告知|下达)(?:的|了|给)*$"
)


def tells_us(clause: Clause, unit: Token) -> bool:
    """Whether a unit only tells what the sender has (乡村振兴局反馈我镇改厕完成率77.5%)."""
    if not clause.roles & Role.OWN:
        return False
    own = next((t for t in clause.of(Role.OWN) if t.start >= unit.end), None)
    if own is None:
        return False
    between = clause.text[unit.end - clause.start : own.start - clause.start]
    return _TELLS.search(between) is not None


_SENT: Final = re.compile("上报|报送|呈报|呈送|呈|抄送|抄报|致")


_SENT_ENDS: Final = kind_of("报送呈致")


def addressed_to(clause: Clause, unit: Token) -> bool:
    """Whether a report goes to a unit (报乡村振兴局:, 上报乡村振兴局改厕310户)."""
    before = clause.text[: unit.start - clause.start].strip()
    if not is_at(before, len(before) - 1, _SENT_ENDS):
        return False
    behind = clause.text[unit.end - clause.start :].strip()
    if behind.startswith(_ITS_OWN):
        return False
    return _SENT.fullmatch(before) is not None or (before == "报" and not behind)


_ITS_OWN: Final = ("的", "情况", "进展", "进度", "数据", "工作", "本周", "今日")
"""Behind a unit, these tell of what is its own (报官湖镇情况:)."""


_ACTED_ON: Final = re.compile(
    "(?:检查|抽查|督查|督导|巡查|暗访|走访|调研|指导|帮助|组织|带领|率领|邀请|通过|协助|支持|服务|表扬|走进|深入|前往|奔赴|赶赴|下沉|帮扶|包联|包保|进驻|来到|慰问)了?$"
    "|(?<![评环对占])比$|(?:超过?|超出|反超|领先于?|落后于?|不如|不及|仅次于)了?$"
    "|(?:^|[共已])为$|^对$"
)


def is_acted_on(clause: Clause, place: int) -> bool:
    """Whether a unit is the object of a verb (今天检查永丰镇, 为永丰镇解决问题2个).

    Behind a name it has its own figure (安全检查 永丰镇6次).
    """
    unit = clause.tokens[place]
    before = clause.tokens[place - 1] if place else None
    if before is not None and before.role == Role.INDICATOR and before.end == unit.start:
        return False
    return _ACTED_ON.search(clause.text[: unit.start - clause.start]) is not None


_THANKED: Final = re.compile("(?:谢谢|感谢|多谢|感激|致谢|辛苦|劳驾|麻烦)(?:了|一下|咱们?|我们)?$")
_THANKING: Final = kind_of("谢激苦驾烦了下咱们")
_BY_ITS_WISH: Final = re.compile("(?:按照?|依照?|遵照|根据|应|照)$")
_BY_WHAT: Final = kind_of("按照依遵据应")
_WISHED: Final = re.compile(
    "(?:的)?(?:统一|最新|有关|相关)?(?:安排|要求|部署|通知|意见|指示|邀请|调度)"
)


_REACH: Final = 8
"""So far before a unit the words begin that lead to it."""


def _ends_with(words: re.Pattern[str], last: bytes, clause: Clause, unit: Token) -> bool:
    """Whether such words, whose last character is one of those, stand right before a unit."""
    end = unit.start - clause.start
    if not is_at(clause.text, end - 1, last):
        return False
    return words.search(clause.text, max(0, end - _REACH), end) is not None


def is_thanked(clause: Clause, unit: Token) -> bool:
    """Whether a unit is only thanked by whoever reports (谢谢商务局,签约1个)."""
    return _ends_with(_THANKED, _THANKING, clause, unit)


def asked_for_it(clause: Clause, unit: Token) -> bool:
    """Whether a unit only wished for what the sender did (按商务局安排外出招商1次)."""
    if not _ends_with(_BY_ITS_WISH, _BY_WHAT, clause, unit):
        return False
    return _WISHED.match(clause.text, unit.end - clause.start) is not None


_DEMANDED: Final = re.compile("(?<![按照据依应合])(?:责令|勒令|要求|让|叫|通知|督促)了?$")
_DEMANDING: Final = kind_of("令求让叫知促了")


def is_told_to(clause: Clause, unit: Token) -> bool:
    """Whether a unit is told to do something, which it has not done (责令燃气公司整改隐患3处)."""
    return _ends_with(_DEMANDED, _DEMANDING, clause, unit)
