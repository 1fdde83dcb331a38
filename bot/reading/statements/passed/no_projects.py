"""Acts of signing, starting and finishing that are told of flats, people or loans: no projects."""

import re
from typing import Final

from bot.domain.catalogue import Bare, Indicator
from bot.reading.context import Context
from bot.reading.names.events import is_event
from bot.reading.statements.segments import Segment
from bot.reading.text.tokens import Token
from bot.reading.words import Role

_ADD: Final = Bare.ADD
_OTHERWISE: Final = frozenset("户套间笔份单栋幢台辆张")
"""Counting words of flats, people, loans and machines, of which a project has many."""
_NOUN: Final = re.compile("[\u4e00-\u9fff]{2,8}$")
_HOW_OR_WHO: Final = re.compile(
    "(?:集中|成功|正式|顺利|现场|共同|同步|率先|新|共|已|再|又|项目|企业|公司|集团|客商|商户|商家|厂家|"
    "[市县区镇乡村局办期中后上里]|招引|引进|引资|招商|对接|洽谈)$"
)
"""How words before an act end that tell how, where or who, and not what is counted."""
_LONGEST: Final = 8
_HOW_FAR: Final = Role.TOTAL | Role.CURRENT | Role.STRETCH | Role.ADDED | Role.DONE
"""What may stand between a noun and its act (住宅楼累计竣工3栋)."""
_THING: Final = Role.FILLER | Role.PLAIN | Role.OTHER_THING


def counts_no_projects(context: Context, segment: Segment, indicator: Indicator) -> bool:
    """Whether an act said without 项目 counts something else (棚改开工1200套, 贷款签约98笔).

    A noun that nobody knows stands before it and another counting word behind it; the next act of
    the sentence goes on with it (保障房开工1200套竣工800套).
    """
    passed = context.passed
    quantity = segment.value.quantity
    if quantity is None or quantity.unit not in _OTHERWISE or quantity.unit == indicator.uom:
        return False
    named = [t for t in segment.before if t.role == Role.INDICATOR]
    if indicator.bare is not _ADD or not named or not is_event(named[-1], context.vocabulary):
        return False
    sentence = segment.clause.sentence
    told = _noun_before(segment, named[-1]) or passed.no_projects == sentence
    passed.no_projects = sentence if told else passed.no_projects
    return told


def _noun_before(segment: Segment, name: Token) -> bool:
    """Whether a noun that is more than known words stands before the name of an act."""
    text, begin, end = segment.clause.text, segment.clause.start, name.start
    before = [t for t in segment.clause.tokens if t.end <= end]
    while before and before[-1].end == end and before[-1].role & _HOW_FAR:
        end = before.pop().start
    start = max([begin, end - _LONGEST, *(t.end for t in before if not t.role & _THING)])
    noun = _NOUN.search(text, start - begin, end - begin)
    if noun is None or _HOW_OR_WHO.search(noun[0]):
        return False
    known = [t for t in before if t.role == Role.FILLER and t.start >= begin + noun.start()]
    return sum(t.end - t.start for t in known) < len(noun[0])
