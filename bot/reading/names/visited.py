"""Firms of any kind that were visited (走访小微企业8家, 走访慰问企业8家)."""

import re
from typing import Final

from bot.reading.context import Context
from bot.reading.statements.segments import Segment
from bot.reading.text.tokens import Token
from bot.reading.words import Role

VISIT: Final = "走访"
FIRMS: Final = "企业"
_OF_A_KIND: Final = re.compile("走访[了过]?([\u4e00-\u9fff]{1,6})企业 ?$")
NO_KIND: Final = re.compile(
    "[未没不非无和与及跟率额比量需有存时后前等向为由把被将让请村]|中(?!小)|对(?!接$)|群众|居民|农户|家属|职工|党员|商户|"
    "客商|学校|社区|银行|机关|部门|单位|乡镇|发现|查出|解决|反映|反馈|带动|引导|推动|督促|动员|了解|记录|"
    "名单|清单|台账|计划|问题|协调|收集|签约|引进|招商|新增|净增|"
    "培育|申报|邀请|约谈|处罚|罚款|组织|推荐|参加"
)
"""What stands before 企业 and tells of other things than of what kind they are."""
ONE_MORE_KIND: Final = re.compile("[家户次个]*[、和及与,] ?(?:走访)?[\u4e00-\u9fff]{1,8}企业 ?\\d")
KINDS_APART: Final = re.compile("走访[了过]?[\u4e00-\u9fff]{1,8}企业")
_NOTHING_OF_A_NAME: Final = ~(
    Role.FILLER | Role.PLAIN | Role.OTHER_THING | Role.UNIT | Role.REFERENCE
)
"""What no kind holds; where the firms are, or whose (高新区企业), tells which."""


def visited(context: Context, segment: Segment, head: str) -> tuple[str, ...]:
    """The visits to firms of whatever kind, or for whatever end, where only they are counted.

    Beside all firms visited, or those of another kind, they are a part.
    """
    if not head.endswith(FIRMS) or VISIT not in head:
        return ()
    clause, value = segment.clause, segment.value
    found = _OF_A_KIND.search(clause.text[: value.start - clause.start])
    if found is None or NO_KIND.search(found[1]) or _is_a_part(context, segment):
        return ()
    begin = clause.start + found.start(1)
    if any(_is_of_no_kind(t, begin) for t in segment.before if t.start >= begin):
        return ()
    forms = context.vocabulary.forms
    other = found[1] in forms or found[1] + FIRMS in forms
    return () if other else forms.get(VISIT + FIRMS, ())


def _is_of_no_kind(token: Token, begin: int) -> bool:
    """Whether a word between 走访 and 企业 is of a report; 新 in the midst of a kind is none."""
    inside = token.words == "新" and token.start > begin  # 专精特新
    return token.role & _NOTHING_OF_A_NAME != 0 and not inside


def _is_a_part(context: Context, segment: Segment) -> bool:
    """Whether all firms that were visited are told of as well, or a further kind of them."""
    text = context.normal.text
    if VISIT + FIRMS in text or "走访了企业" in text:
        return True
    if len(KINDS_APART.findall(text)) > 1:
        return True
    return ONE_MORE_KIND.match(text, segment.value.end) is not None
