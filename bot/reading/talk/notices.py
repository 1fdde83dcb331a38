"""Notices, rules, conditions and the news: what tells of figures that nobody here has reached."""

import re
from typing import Final

from bot.reading.quantities.characters import NONE, beside, is_at, kind_of
from bot.reading.talk.own_acts import is_its_own_act_later
from bot.reading.text.tokens import Clause, Token
from bot.reading.words import Role

_EVERY: Final = re.compile(
    r"每个?(?:周|月|天|日|年|季度?|旬|半年|星期|单位|人|村|镇|乡|局|部门|科室)(?!一报)"
    r"|(?<![\u4e00-\u9fff])每?隔[\d一两二三四五六七八九十几]{1,2}(?:天|个?(?:周|星期|礼拜)|个?月)"
)
_IF_SO: Final = re.compile(
    r"就(?:(?:放假|请客)(?!了)|能|可|够|完成|达标|好|行|圆满|超额|差不多|齐|及格|合格|过关|交差)|才(?:合格|及格|达标|过关|交差|能|算|够|可|行|完成|叫|称|是)|就?该多好|即可"
)
_WITHOUT: Final = re.compile("没有[^,]{2,8}(?:就没有|哪来|哪有|何来|谈何)")
"""A saying that there is none of one thing without another (没有走访就没有发言权)."""
_NOTICE: Final = re.compile(
    r"关于[^,]{2,40}的(?:通知|意见|方案|办法|函|通告|公告|批复|提示)[》”\"]?$"
)
_SOURCE: Final = re.compile(
    r"[\u4e00-\u9fff]{2,4}(?<![管电联路水宽渔全])网(?:讯|消息|报道|快讯)?|[\u4e00-\u9fff]{2,6}(?:新闻网|客户端|通讯社|电视台|广播)"
)
_SOURCE_ENDS: Final = kind_of("网讯息道端社台播")
_DONE_THEN: Final = re.compile(
    "(?:全部|可|能|全面)?(?:完成|建成|竣工|改完|投用|交付|到位|办结|弄完|干完|做完|启动|实施)"
)
_ASKED_FOR: Final = re.compile("请[^,]{0,6}?(?:报送|提供|提交|准备|携带|上传)")
"""What the words before a colon ask for stands behind it (请报送佐证:照片3张)."""
_BY_PAPER: Final = re.compile("[据照按依]|落实|收到|接到|贯彻|学习|印发|出台|制定|起草|报送")
"""What stands before a paper that is only named (根据…通知, 收到…通知)."""
_CALLED: Final = re.compile("@(?:全体|所有人|各)")
_SO_FAR: Final = Role.TOTAL | Role.CURRENT | Role.REMAINING | Role.HAPPENED | Role.DONE


_ONE_IN: Final = re.compile("(?:[一二两三四五六七八九十]|\\d)(?:天|周|个?月|年)一$")


def tells_a_habit(clause: Clause) -> bool:
    """Whether a clause tells how often something is, or is to be, done (每月外出招商不少于1次)."""
    if "一" in clause.text and _one_in_so_long(clause):
        return True
    often = "每" in clause.text or "隔" in clause.text
    if not often or not clause.has(Role.QUANTITY):
        return False
    if clause.has(Role.TOTAL) and "连续" not in clause.text:
        return False
    every = _EVERY.search(clause.text)
    return every is not None and every.start() < _last_value(clause).start - clause.start


def _one_in_so_long(clause: Clause) -> bool:
    """Whether one in so many days is a slogan (三天一签约、五天一开工)."""
    before = (clause.text[: t.start - clause.start] for t in clause.of(Role.INDICATOR))
    return any(text.endswith("一") and _ONE_IN.search(text) for text in before)


_IN_THAT_CASE: Final = re.compile("的话[,]?(?:就|也|还|大概|应该)?(?:能|会|可以|可|有)")


def is_conditional(clause: Clause) -> bool:
    """Whether a figure only tells what would follow from it (再签约3个就完成任务了)."""
    text = clause.text
    if "没有" in text and not clause.has(Role.STRETCH) and _WITHOUT.search(text) is not None:
        return True
    if "的话" in text and _IN_THAT_CASE.search(text) is not None:
        return True
    if "就" not in text and "才" not in text and "即" not in text:
        return False
    if not clause.has(Role.QUANTITY) or clause.has(Role.TOTAL):
        return False
    found = _IF_SO.search(text, _last_value(clause).end - clause.start)
    if found is None:
        return False
    return "再" in text or not text.startswith("了", found.end()) or found[0] != "就完成"


_NORM: Final = re.compile(
    "(?:就?[是为算](?:一?[个条项])?(?:(?:最低|起码|基本|刚性|硬)+的?(?:任务|指标|要求|标准|杠杠)"
    "|底线|门槛|红线|及格线|军令状)[啊呀哦呢吧的]*|就?算是?(?:完成任务|达标|合格|及格|过关))"
    "(?=[ ,。;!]|$)"
)


def is_a_norm(clause: Clause) -> bool:
    """Whether a figure is called what is to be reached (签约5个是底线), and not what was."""
    if "是" not in clause.text and "算" not in clause.text and "为" not in clause.text:
        return False
    value = clause.of(Role.QUANTITY)[-1:]
    return bool(value) and _NORM.match(clause.text, value[0].end - clause.start) is not None


def tells_what_follows(clause: Clause) -> bool:
    """Whether a clause tells what the one before it would lead to (…,就能完成任务)."""
    opens = clause.text.lstrip()[:1] in ("就", "才")
    return (
        opens and not clause.has(Role.QUANTITY) and _IF_SO.match(clause.text.lstrip()) is not None
    )


def is_to_be_done(clause: Clause, token: Token) -> bool:
    """Whether a plan right behind a figure is to reach it (改厕200户计划年底完成).

    What has been done, and what is left, is told as it is.
    """
    before = [t for t in clause.tokens if t.end <= token.start]
    if any(t.role & _SO_FAR for t in before) or clause.has(Role.ADDED):
        return False
    value = [t for t in before if t.role == Role.QUANTITY][-1]
    between = clause.text[value.end - clause.start : token.start - clause.start].strip()
    if between not in ("", "项目", "企业", "的", ","):
        return False
    place = token.start - clause.start
    if _DONE_THEN.search(clause.text, place) is not None:
        return True
    return is_its_own_act_later(clause, token.start, clause.text[place:].strip())


def is_a_notice(clause: Clause) -> bool:
    """Whether a clause is the title of a notice (关于做好…工作的通知), or of an agenda."""
    if "议程" not in clause.text and "关于" not in clause.text and "请" not in clause.text:
        return False
    text = clause.text.strip()
    if text.endswith("议程") or (":" in clause.ends and _ASKED_FOR.search(text)):
        return True
    place = text.find("关于")
    if place < 0 or _BY_PAPER.search(text[:place]) is not None:
        return False
    return _NOTICE.match(text, place) is not None and not clause.has(Role.OWN)


def passes_on(clause: Clause, after: Clause) -> bool:
    """Whether 转发 stands over words to all units (转发:各单位…)."""
    if "转" not in clause.text or clause.text.strip() not in ("转发", "转"):
        return False
    if is_over_a_list(after):
        return False
    return any(t.words.startswith("各") and len(t.words) > 1 for t in after.of(Role.PLAIN))


def is_over_a_list(clause: Clause) -> bool:
    """Whether a clause names without a value what a list under it tells (各镇改厕(截至6月20日))."""
    if clause.has(Role.QUANTITY) or not clause.has(Role.INDICATOR):
        return False
    return clause.ends.lstrip(" )")[:1] in ("(", ":", "\n")


def heads_a_notice(clause: Clause) -> bool:
    """Whether a title stands over what it asks for: a line of its own, or a colon."""
    return "\n" in clause.ends or ":" in clause.ends


def addresses_all(clause: Clause) -> bool:
    """Whether a clause speaks to all units (各单位签约2个以上), or calls on all without a value."""
    if not clause.has(Role.QUANTITY):
        return "@" in clause.text and _CALLED.search(clause.text) is not None
    each = [t for t in clause.of(Role.PLAIN) if _ALL_OF_THEM.match(t.words) and len(t.words) > 1]
    told = Role.UNIT | Role.OWN | Role.TOTAL | Role.DONE
    return bool(each) and not clause.has(told)


_CALLED_FOR: Final = re.compile("报(?!来|上来|的)|填|交(?!通)|请|抓紧|速|别忘|记得|注意|务必|收到")
"""What everybody is called on to do (@所有人 周五前报…)."""
_ALL_OF_THEM: Final = re.compile("各(?![位项类种])")


def asks_all(clause: Clause, reason: str) -> bool:
    """Whether a request goes to all units, so that what follows is asked of them too."""
    if reason != "is_request":
        return False
    if clause.has(Role.REQUEST) and _ALL_OF_THEM.search(clause.text) is not None:
        return True
    called = "@" in clause.text and _CALLED.search(clause.text) is not None
    return called and _CALLED_FOR.search(clause.text) is not None


def is_news(clause: Clause) -> bool:
    """Whether a paper or a station and a colon open what it tells (人民网:)."""
    if ":" not in clause.ends or not 2 < len(clause.text.strip()) < 9:
        return False
    text = clause.text.strip()
    return is_at(text, len(text) - 1, _SOURCE_ENDS) and _SOURCE.fullmatch(text) is not None


_ENDING: Final = kind_of("degjmprwxz")
_FILE: Final = re.compile(
    r"[\w\u4e00-\u9fff()-]+\.(?:jpe?g|png|gif|docx?|xlsx?|pptx?|pdf|wps|et|mp4|zip|rar)(?![a-z])"
)


def is_a_file(clause: Clause) -> bool:
    """Whether no number stands beside the name of a file (img_签约现场_03.jpg)."""
    if not beside(clause.text, ".", NONE, _ENDING):
        return False
    found = _FILE.search(clause.text)
    if found is None:
        return False
    return all(
        found.start() <= t.start - clause.start < found.end() for t in clause.of(Role.QUANTITY)
    )


def _last_value(clause: Clause) -> Token:
    return clause.of(Role.QUANTITY)[-1]
