"""Questions without a mark of their own: 要…吗, 用不用, 2个没, 是本周的还是本月的."""

import re
from typing import Final

from bot.reading.text.tokens import Clause, Token
from bot.reading.words import Role

_ASKING: Final = re.compile(
    "[吗么吧不算是](?:"
    r"(?<=吗)\s*$|(?<=[\u4e00-\u9fff]么)(?<![什这那怎要多]么)\s*$|(?<=对吧)\s*$"
    r"|(?<=([\u4e00-\u9fff])不)(?<![动时差三]不)(?<!不[\u4e00-\u9fff]不)"
    r"(?<!(?:不知道|不晓得|不确定)[\u4e00-\u9fff]不)(?<!不知[\u4e00-\u9fff]不)\1(?!合算)"
    r"|(?<=[\u4e00-\u9fff]不)(?<![无要还决哦噢啊呃]不)\s*$"
    r"|(?:(?<=算)|(?<=是)(?<![还不]是))[^,]{1,10}还是(?![没未不零0]))"
)
_OR_NOT: Final = re.compile(r"没有?\s*$")
"""没 behind a figure asks whether there are so many (签约有2个没)."""


_DONE_OR_NOT: Final = re.compile(
    "(?:完成?|完工|[^没]了|好|成|到位|上去|下来|报|交|换|改|修|建)没\\s*$"
    "|(?:完|好|上去|下来|[^没]了|成|到位)没有\\s*$|有没有\\s*$"
)
"""没 behind a verb asks whether it was done (改厕完成没), and behind a name tells a zero."""


_HEARD: Final = re.compile("(?:收到|记上|看到|看见|报上|录进去|录上|更新|登记|录入)了?没有?\\s*$")
"""How one asks whether a figure has been heard (昨天报的改厕280户收到没)."""


def asks(clause: Clause) -> bool:
    """Whether a clause asks, also behind what it calls for (签约1个要附合同吗)."""
    text = clause.text
    if (_may_ask(text) and _ASKING.search(text) is not None) or _asks_when(text):
        return True
    if _asks_whether(clause):
        return True
    if "还是" in text and (
        (_ONE_OR_ANOTHER.search(text) is not None and not clause.has(Role.IS_ZERO))
        or any(_asks_which(clause, t) for t in clause.of(Role.QUANTITY))
    ):
        return True
    if "没" not in text or _OR_NOT.search(text) is None:
        return False
    if (_HEARD if clause.has(Role.QUANTITY) else _DONE_OR_NOT).search(text) is not None:
        return True
    told = [t for t in clause.tokens if t.role == Role.QUANTITY]
    return bool(told) and not text[told[-1].end - clause.start :].strip().strip("了没有")


_LEADS: Final = Role.UNIT | Role.STRETCH | Role.CURRENT | Role.INDICATOR | Role.FILLER


def _asks_whether(clause: Clause) -> bool:
    """Whether a message is no more than a thing and 没 (停车场开工没); 没有 answers."""
    last = clause.tokens[-1] if clause.tokens else None
    if last is None or last.words != "没" or last.role != Role.IS_ZERO:
        return False
    alone = not clause.begins and not clause.ends and last.end == clause.end
    return alone and clause.has(Role.INDICATOR) and not clause.roles & ~(_LEADS | Role.IS_ZERO)


_LAST: Final = ("吗", "么", "吧", "不")


def _may_ask(text: str) -> bool:
    """Whether a text ends as a question does, or holds what stands in the midst of one."""
    return "不" in text or "还是" in text or text.rstrip().endswith(_LAST)


_ONE_OR_ANOTHER: Final = re.compile("还是[^,]{1,8}[啊呢呀]$")
"""啊 behind one or the other asks which (补1200还是1500啊)."""
_WHEN: Final = re.compile("(?:什么|啥)时[候间](?![都也])")


def _asks_when(text: str) -> bool:
    """Whether it is asked when something will be (5处隐患什么时候整改完)."""
    return ("么时" in text or "啥时" in text) and _WHEN.search(text) is not None


def _asks_which(clause: Clause, value: Token) -> bool:
    """Whether a verb behind one number or another asks which it is (按75还是78考核)."""
    if "还是" not in value.words:
        return False
    return _VERB.match(clause.text, value.end - clause.start) is not None


_VERB: Final = re.compile("[\u4e00-\u9fff]{2}")


_SOME: Final = re.compile("[\u4e00-\u9fff](?<![了吗呢啊呀么?没吧])")


_MORE: Final = re.compile("[多少][\u4e00-\u9fff]{1,2}了$")
"""How many more or fewer there are than elsewhere, before 几个 (比别的镇多跑了几家)."""
_NEAR: Final = 4


def tells_of_some(clause: Clause, token: Token) -> bool:
    """Whether 几个 behind a figure and before a noun tells of some (…户集中在几个行政村)."""
    if token.words not in ("几个", "几家", "几处", "几项", "几户", "几次"):
        return False
    begin = clause.start
    if _MORE.search(clause.text, max(0, token.start - begin - _NEAR), token.start - begin):
        return True
    told = any(t.end <= token.start for t in clause.of(Role.QUANTITY))
    return told and _SOME.match(clause.text, token.end - clause.start) is not None


_WHATEVER: Final = re.compile("[\u4e00-\u9fff]{0,2}?[都也](?:[\u4e00-\u9fff]{0,2}?)[没不未]")
_MISSED: Final = ("见", "顾", "来得及", "找", "赶上", "碰", "遇", "时间", "休息")
"""What 没 behind 了 tells not to have come about (出国了没见着)."""


def denies(clause: Clause, token: Token) -> bool:
    """Whether a word of questions denies all there is, or 没 what had to follow, of no figure.

    谁也没想到; 什么都没耽误; 出国了没见着 (but no 签了没签).
    """
    if clause.has(Role.QUANTITY | Role.INDICATOR):
        return False
    place = token.end - clause.start
    if token.words == "了没":
        return clause.text.startswith(_MISSED, place)
    if token.words.startswith(("多", "几")):
        return False
    return _WHATEVER.match(clause.text, place) is not None
