"""Taking back what was reported (contract: undo)."""

import re
from itertools import pairwise
from typing import Final

from bot.domain.reading import Named, Outcome, Reading
from bot.reading.context import Context
from bot.reading.named import all_named
from bot.reading.names.naming import loose
from bot.reading.scanning.vocabulary import Vocabulary
from bot.reading.statements.times.timing import stretch_of
from bot.reading.talk.left_out import leaves_out
from bot.reading.talk.worded import speaks_of_wording
from bot.reading.text.tokens import Clause
from bot.reading.undone_by_others import is_anothers, messenger, of_another_unit
from bot.reading.words import Role

_EXCUSE: Final = re.compile(
    r"此条|本条|声明|特此|sorry|科室|办公室|单位|部门|小结|总结|日报|周报|月报|快报|报表|昨天|今天|昨晚|昨日|予以?|"
    r"[我你您俺咱们那这条个先帮请麻烦不好意思抱歉数据吧下一上前面的了啊哈错群把将哎唉呃就都也给全]"
)
_NO_REPORT: Final = re.compile(
    "图(?!书)|照片|文本|条款|措辞|讲话|不是[我你他她咱俺本小老][^,]{0,5}[发报填写弄]的$|视频|附件|文件|系统|打印机|手机|电脑|网络|软件|表格|新表|旧表|通知|会议|时间|地点|名字|"
    "方案|模板|名单|公式|口径|议程|预案|邀请函|姓名|人名|电话|号码|车牌|编号|账号|卡号|密码|链接|"
    "位置|截图|合同|协议|标题|落款|文号|格式|红包"
)
"""What else is sent, broken or called off in a group, and is no report."""
_TOLD: Final = Role.QUANTITY | Role.INDICATOR | Role.UNDO | Role.CORRECTION
_REPORTED: Final = re.compile("(?:[上填]报|报送|[报发])的|所[上填]?报")
LONGEST_TITLE: Final = 10
"""What was reported is called by so many characters (招商引资工作进展情况)."""

YEARLY: Final = 31
"""A report is of no longer stretch than so many days."""


def withdraws(context: Context, clauses: list[Clause]) -> Reading | None:
    """The reading of a message that takes back the last report, where it gives no new value.

    Figures that a last clause takes back are the report's, and no new ones (签约5个,报错了).
    """
    if context.problems or (context.updates and not _all_taken_back(clauses)):
        return None
    for clause in clauses:
        asked = "?" in clause.ends or clause.has(Role.QUESTION) or speaks_of_wording(clause.text)
        meant = not asked and _taken_back(clause) and not _went_astray(clauses, clause)
        if meant and _is_meant(context, clause):
            context.step("withdrawn", clause.start, clause.end)
            named = _named(clauses, context.vocabulary)
            return Reading(Outcome.UNDO, trace=tuple(context.steps), named=named)
    return None


_ASTRAY: Final = ("发错了", "发错群了", "报错群了")


def _went_astray(clauses: list[Clause], undone: Clause) -> bool:
    """Whether words sent to the wrong group, and no report, are meant (老板来2碗面。发错了)."""
    if not any(t.words in _ASTRAY for t in undone.of(Role.UNDO)):
        return False
    return any(len(_unknown(one)) > _A_WORD for one in clauses if one is not undone)


_A_WORD: Final = 2


def _all_taken_back(clauses: list[Clause]) -> bool:
    if not any(clause.roles & (Role.UNDO | Role.CORRECTION) for clause in clauses):
        return False
    if any(leaves_out(clauses, place) for place in range(len(clauses))):
        return False
    return _ends_taking_back(clauses) or _lists(clauses) or _lists_what_was_reported(clauses)


def _lists_what_was_reported(clauses: list[Clause]) -> bool:
    """Whether all figures stand in one list that 报的 opens and 不算 ends (报的8次、3处不算)."""
    told = [place for place, clause in enumerate(clauses) if clause.has(Role.QUANTITY)]
    first, last = told[0] if told else 0, told[-1] if told else 0
    listed = all(clauses[place].ends == "、" for place in range(first, last))
    reported = clauses[first].has(Role.REFERENCE) and clauses[first].has(Role.INDICATOR)
    return first < last and listed and reported and clauses[last].has(Role.UNDO)


def _ends_taking_back(clauses: list[Clause]) -> bool:
    """Whether the last clause takes back what was said before it, and no earlier report."""
    if any(clause.has(Role.REMOVED) and clause.has(Role.QUANTITY) for clause in clauses):
        return False  # 核减签约1个,报错了 tells by how much
    told = [clause for clause in clauses if clause.has(_TOLD)]
    return bool(told) and _calls_back(told[-1]) and not told[-1].has(Role.REFERENCE)


def corrects_earlier(clause: Clause) -> bool:
    """Whether a clause behind figures calls an earlier report wrong (签约5个,上一条报错了)."""
    return clause.has(Role.REFERENCE) and _calls_back(clause)


def _calls_back(clause: Clause) -> bool:
    told = clause.has(Role.INDICATOR | Role.QUANTITY) or "?" in clause.ends
    return not told and _taken_back(clause) and _of_a_report(clause)


def _lists(clauses: list[Clause]) -> bool:
    """Whether every figure of a list is taken back (撤回签约5个、开工3个; 签约5个,开工3个作废).

    Over commas it is a list where nothing but names and numbers are said.
    """
    if not (clauses[0].has(Role.UNDO) or clauses[-1].has(Role.UNDO)):
        return False
    if any(_unknown(one) or one.has(Role.CORRECTION) for one in clauses):
        return False
    ends = (clauses[0].tokens[:1], clauses[-1].tokens[-1:])
    at_an_end = any(token.role == Role.UNDO for found in ends for token in found)
    if not _begins_a_list(clauses[0]):
        return False
    ends_of = {one.ends.strip() for one in clauses[:-1]} - {":"}
    plain = all(not one.roles & ~_FIGURES_ALONE for one in clauses)
    return at_an_end and (ends_of <= {"、"} or (plain and ends_of <= {"、", ","}))


def _begins_a_list(clause: Clause) -> bool:
    """Whether what follows is taken back: a word alone and a comma corrects (撤回,签约2个)."""
    alone = bool(clause.tokens) and not clause.roles & ~Role.UNDO
    return not alone if clause.ends.strip() == "," else alone or ":" not in clause.ends


_FIGURES_ALONE: Final = (
    Role.UNIT | Role.OWN | Role.INDICATOR | Role.QUANTITY | Role.FILLER | Role.UNDO
)  # fmt: skip


def _named(clauses: list[Clause], vocabulary: Vocabulary) -> tuple[Named, ...]:
    """The figures taken back (签约,报错了), not those only spoken of (开工仪式去不了,撤回)."""
    return all_named((clause for clause in clauses if not _unknown(clause)), vocabulary)


def _unknown(clause: Clause) -> str:
    """What is said in a clause beside known words and excuses."""
    return _EXCUSE.sub("", loose(clause, clause.start, clause.end, clause.tokens))


def _is_meant(context: Context, clause: Clause) -> bool:
    """Whether a report is taken back; said to the bot, the word at the head will do (撤销撤销…)."""
    if is_anothers(context, clause):
        return False
    opens = clause.tokens[0].role == Role.UNDO and clause.tokens[0].start == clause.start
    said = context.request.addressed and opens and not clause.has(Role.INDICATOR | Role.QUANTITY)
    return _of_a_report(clause) or (said and not _goes_on(clause) and not of_something_else(clause))


def takes_back(clause: Clause) -> bool:
    """Whether a clause does nothing but withdraw the last report (上面那条作废)."""
    asked = "?" in clause.ends or clause.has(Role.QUESTION)
    alone = clause.has(Role.UNDO) and not clause.has(Role.INDICATOR | Role.QUANTITY)
    return alone and not asked and _of_a_report(clause)


_THRESHOLD: Final = re.compile(r"\d[^,\d]{0,3}以[下上][^,]{0,4}不[算计]")
"""From where on something counts, as a rule has it (5000万以下不算)."""


def _taken_back(clause: Clause) -> bool:
    """Whether a clause withdraws; 报错了 does where no new value follows."""
    if not clause.roles & (Role.UNDO | Role.CORRECTION):
        return False
    if _THRESHOLD.search(clause.text) is not None:
        return False
    mistaken = any(token.words in ("报错了", "报错啦") for token in clause.of(Role.CORRECTION))
    return mistaken or clause.has(Role.UNDO)


def _of_a_report(clause: Clause) -> bool:
    """Whether what is taken back is a report, not a picture, a contract, a notice or a meeting.

    Nothing but words for a report may be said beside it, a little more where an earlier one is
    named (上午报送的工作小结); what follows the word of taking back makes no other thing of it
    (撤回不了, 不算难), and a year is no report (去年的不算).
    """
    if clause.has(Role.NO_MOVEMENT) or of_another_unit(clause):
        return False  # 半年没动静的都清掉了; 不算秣陵镇那个
    if of_something_else(clause) or _goes_on(clause) or not _recent(clause) or _denied(clause):
        return False
    if messenger(clause) or _of_a_thing(clause) or _of_a_kind(clause) or _of_some(clause):
        return False
    rest = _unknown(clause)
    named = clause.of(Role.REFERENCE)
    reported = _REPORTED.search(clause.text) is not None
    return len(rest) <= (LONGEST_TITLE if reported else 4 if named else 0)


_DENIED: Final = re.compile(
    "(?:(?<!要)(?<!对)不|没有?|未|别|勿|莫|不[要用必会能再]|无需)[再给能]?$"
)


def _denied(clause: Clause) -> bool:
    """Whether it is said that nothing is taken back (先不撤回, 我没撤回)."""
    if any(t.role == Role.PLAN and t.words.isascii() for t in clause.tokens):
        return True  # do not delete my last report
    undone = (t.start - clause.start for t in clause.of(Role.UNDO))
    return any(_DENIED.search(clause.text, 0, start) for start in undone)


_ARRANGED: Final = re.compile(
    "(?:地点|时间|位置|会场|开会|集合|电话|公式|列宽|标题|转文字|字体|单位由)[^,]{0,6}"
    "(?:改[为成到]|应[该当]?[为是]|[写打弄念]?[错成]|不是)"
)
"""What is put right of a meeting, a sheet or a telephone number."""


_THIS_TIME: Final = re.compile(" ?这[次回局把盘](?:[\u4e00-\u9fff]{4})?不算")
"""What opens a word on a try or a game (这次不算,再来)."""


def of_something_else(clause: Clause) -> bool:
    """Whether a clause tells of what is no report and no figure (系统报错了, 会议时间有误).

    Behind a name too it does (在谈项目联系人电话打错了).
    """
    if _ARRANGED.search(clause.text) is not None or _THIS_TIME.match(clause.text) is not None:
        return True
    if clause.has(Role.QUANTITY):
        return False
    named = clause.of(Role.INDICATOR)
    begin = named[-1].end - clause.start if named else 0
    return _NO_REPORT.search(clause.text, begin) is not None


def _goes_on(clause: Clause) -> bool:
    """Whether words nobody knows follow the word of taking back."""
    last = [t for t in clause.tokens if t.role == Role.UNDO][-1:]
    behind = [t for t in clause.tokens if last and t.start >= last[0].end]
    rest = loose(clause, last[0].end, clause.end, behind) if last else ""
    if last and clause.text[last[0].end - clause.start :].startswith(" "):
        return False  # an excuse of its own (昨天报的签约撤回 客商变卦了)
    denied = rest.startswith(("不", "难", "没", "失败"))
    return denied or (clause.has(Role.INDICATOR) and bool(_EXCUSE.sub("", rest)))


def _recent(clause: Clause) -> bool:
    """Whether no stretch is named that is too long for a report, or that is itself left out.

    The day's report is taken back (今天的不算), a day is not (周末不算).
    """
    bare = clause.has(Role.STRETCH) and not clause.has(Role.REFERENCE | Role.INDICATOR)
    if bare and clause.text.rstrip().endswith("不算") and "的" not in clause.text:
        return False
    spans = (stretch_of(token) for token in clause.of(Role.STRETCH))
    return all(
        span is None or span.first is None or (span.last - span.first).days <= YEARLY
        for span in spans
    )


_THINGS: Final = ("项目", "企业", "活动", "任务", "领导")


def _of_a_thing(clause: Clause) -> bool:
    """Whether a project or the like is called off itself (项目作废), and no report of it."""
    told = clause.has(Role.REFERENCE | Role.INDICATOR)
    return not told and any(token.words in _THINGS for token in clause.tokens)


def _of_a_kind(clause: Clause) -> bool:
    """Whether it is said what does not count at all (9999万都不算), and no report is named."""
    kind = "都不算" in clause.text or "也不算" in clause.text
    return kind and not clause.has(Role.REFERENCE | Role.INDICATOR)


_SOME: Final = re.compile("(?:有|其中)[\\d一二三四五六七八九十两]{1,3}[个家户项次处]不(?:算|作)")
"""What does not count of more (签约2个,有1个不算)."""


def _of_some(clause: Clause) -> bool:
    """Whether so many are taken off a figure, and no report is taken back (签约数去掉1个)."""
    if _SOME.search(clause.text):
        return True
    return any(
        one.words in ("去掉", "划掉", "清掉", "删掉") and other.role == Role.QUANTITY
        for one, other in pairwise(clause.tokens)
        if one.end == other.start
    )
