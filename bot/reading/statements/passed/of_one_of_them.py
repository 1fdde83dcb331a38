"""What one project or firm has of an amount, which is no figure of the whole area."""

import re
from typing import Final

from bot.domain.catalogue import Bare, Indicator, Kind
from bot.domain.reading import IndicatorUpdate, Measure, ProblemCode
from bot.reading.context import Context
from bot.reading.statements.segments import Segment
from bot.reading.text.tokens import Clause, Token
from bot.reading.words import Role

_AMOUNT: Final = Kind.AMOUNT
_SET: Final = Bare.SET
_ACTUAL: Final = Measure.ACTUAL
_ENDS: Final = ("项目", "公司", "集团", "科技", "股份", "实业", "药业", "重工", "企业")
_GETS: Final = (
    "(?:已经?|共|累计|实际|目前|年度|今年|当年|本[月周]|完成|实现|到位|引进|利用|争取|上缴|缴纳"
    "|的|了)*$"
)
_TRADES: Final = (
    "食品", "电子", "机械", "纺织", "服饰", "家具", "建材", "化工", "材料", "新材", "制药", "生物",
    "能源", "电气", "电器", "汽车", "牧业", "饲料", "鞋业", "纸业", "木业", "酒业", "乳业", "包装",
    "光电", "医疗", "医药", "钢铁", "铝业", "精密", "智能", "商贸",
)  # fmt: skip
"""With what firms are called behind a name of their own (恒达食品)."""
_PROJECT: Final = re.compile(
    "(?:(?P<named>[\u4e00-\u9fff]{2,8})|(?P<list>等[\\d一二两三四五六七八九十]+个(?:重点|重大)?))"
    f"项目{_GETS}"
)
_FIRM: Final = re.compile(
    "(?:[\u4e00-\u9fff]{2,8}(?:公司|集团|科技|股份|实业|药业|重工)"
    f"|(?:^|前?[\\d一二两三五十百]+)强企业|(?:龙头|骨干|头部)企业"
    f"|^[\u4e00-\u9fff]{{2,4}}(?:{'|'.join(_TRADES)})){_GETS}"
)
OF_ALL: Final = re.compile(
    "重点|重大|[省市县区镇乡我全各类该个批]|工业|农业|民生|产业|在建|续建|[建工产]设|开工|竣工|投产"
    "|签约|以上|所有|招商|投资|设施|交通|水利|教育|地产|改|债|政府|[入纳]|谋划|储备|前期|新建|更新"
    "|技术|服务|制造|基建|外资|内资|民间|社会|园|能源|文旅|旅游|商贸|物流|基础|其他|一般|计划|列"
)
"""What tells of projects in general, and calls none by its name (省重点项目完成固投12亿元)."""
_CALLED: Final = re.compile("[\u4e00-\u9fff]{2,5}")
_DOING: Final = re.compile(
    "实施|推进|组织|推动|申报|完成|承担|安排|落实|抓|加快|统筹|其中|规|企业|和|及|的|在|新|大|上|有|对"
)
"""What is done about projects, or tells which they are, and calls none by its name."""
_WHEN: Final = Role.STRETCH | Role.TOTAL | Role.CURRENT
_LEADING: Final = _WHEN | Role.UNIT | Role.OWN | Role.LABEL | Role.QUANTITY


def is_of_one_of_them(segment: Segment, update: IndicatorUpdate, indicator: Indicator) -> bool:
    """Whether an amount is told of a project or a firm called by its name (恒达项目固投2亿元).

    What adds up of single ones by itself, as what is signed for, may be.
    """
    if not _is_of_the_whole(segment, update, indicator):
        return False
    clause, named = segment.clause, segment.names[-1]
    lead = _lead(clause, named)
    if named.words.endswith("项目") and _calls_one(lead):
        return True
    if not any(one in lead for one in (*_ENDS, *_TRADES)):
        return False
    if any(_is_of_projects(clause, t) for t in segment.names[:-1]):
        return True
    return _FIRM.search(lead) is not None or _is_of_a_project(lead)


def _is_of_the_whole(segment: Segment, update: IndicatorUpdate, indicator: Indicator) -> bool:
    """Whether a figure names an amount, or people, that are told as a total of the area."""
    if not segment.names or indicator.bare is not _SET or update.measure is not _ACTUAL:
        return False
    return indicator.kind is _AMOUNT or indicator.uom.endswith("人")


_EVENT: Final = ProblemCode.IMPLIED_COUNT
_PARTED: Final = re.compile("[。；;!！\n]")
_ONE_NAMED: Final = re.compile(" ?[一-鿿]{2,8}项目[,，]")


def is_of_the_project_told(
    context: Context, segment: Segment, update: IndicatorUpdate, indicator: Indicator
) -> bool:
    """Whether a figure follows a project called by its name, in the sentence that told of it.

    恒达项目已投产,产值5000万元,新增就业120人; 签约1个恒达电子项目,用工300人,新增就业300人.
    """
    if not _is_of_the_whole(segment, update, indicator) or segment.roles & (_WHEN | _WHOSE):
        return False
    text, start = context.request.text, update.span[0]
    events = [p.span[1] for p in context.problems[-1:] if p.code is _EVENT]
    ones = [u.span[1] for u in context.in_sentence() if _is_one_named(u, text)]
    return any(_PARTED.search(text, end, start) is None for end in (*events, *ones))


_WHOSE: Final = Role.UNIT | Role.OWN


def _is_one_named(update: IndicatorUpdate, text: str) -> bool:
    return update.value == 1 and _ONE_NAMED.match(text, update.span[1]) is not None


def _calls_one(lead: str) -> bool:
    """Whether words right before a name of projects call one of them (恒达智改项目完成投资)."""
    called = _CALLED.fullmatch(lead) is not None
    return called and OF_ALL.search(lead) is None and _DOING.search(lead) is None


def _lead(clause: Clause, named: Token) -> str:
    """The words before a name, behind who and when, and behind the figure before.

    When it was may stand behind the project or the firm, too (恒达项目已完成固投2亿元).
    """
    said, place = "", clause.start
    for token in clause.tokens:
        if token.end > named.start:
            break
        if token.role & _LEADING and not _counts(clause, token):
            said = _up_to(clause, said, place, token.start) if token.role & _WHEN else ""
            place = token.end
    return (said + clause.text[place - clause.start : named.start - clause.start]).strip()


def _up_to(clause: Clause, said: str, start: int, end: int) -> str:
    """The words up to days, where a project or a firm stands right before them."""
    said += clause.text[start - clause.start : end - clause.start].strip()
    return said if said.endswith(_ENDS) else ""


def _counts(clause: Clause, token: Token) -> bool:
    """Whether a number counts projects of which some are named (恒达等3个项目), or the best."""
    before = clause.text[: token.start - clause.start]
    return token.words.endswith("强") or (token.role == Role.QUANTITY and before.endswith("等"))


def _is_of_projects(clause: Clause, token: Token) -> bool:
    """Whether a name is that of what projects are about (停车场项目专项债0.5亿元)."""
    return clause.text.startswith("项目", token.end - clause.start)


def _is_of_a_project(lead: str) -> bool:
    found = _PROJECT.search(lead)
    if found is None:
        return False
    return found["list"] is not None or OF_ALL.search(found["named"]) is None
