"""So many that have not done what is named (2个没开工; 还有3个村没改厕): no figure, no zero."""

import re
from typing import Final

from bot.reading.context import Context
from bot.reading.names.stages import is_built
from bot.reading.quantities import QuantityKind
from bot.reading.statements.segments import Segment
from bot.reading.text.tokens import Clause, Token
from bot.reading.words import Role

_NOT: Final = re.compile(
    " ?(?:(?:行政|自然)?村|镇|乡|街道|社区|户|家|单位|企业|项目|学校|科室)?"
    "(?:也|都|均)?(?:还|尚|仍|暂)?(?:没有?|未)"
)
_ONE_OF_THEM: Final = re.compile("[1一](?P<unit>[个家户处条座项])(?:都|也)?[没未]$")
_LISTS: Final = re.compile("(?:系统|材料|名单|平台|台账|文件|附件|通报|表)[里中上内]面?$")
"""Papers and systems in which a thing is wanting, which is no zero of it (名单里没有高企)."""


def have_not(context: Context, segment: Segment) -> bool:
    """Whether a number tells how many have not, or a word of zero stands behind such a number.

    The number is of no name before it: 外出招商2次没签约 are two journeys, and nothing signed.
    """
    text = segment.clause.text
    if "没" not in text and "未" not in text:
        return False
    if segment.value.role == Role.QUANTITY:
        return _leads_to_none(segment.clause, segment.value) or _counts_undone(segment)
    if segment.value.role != Role.IS_ZERO:
        return False
    if _is_of_others(context, segment) or _is_wanting(segment) or _says_which(segment):
        return True
    return _has_no_such_thing(context, segment)


def _leads_to_none(clause: Clause, number: Token) -> bool:
    """Whether a number without a name leads over 没 or 未 to a name (2个还没开工)."""
    quantity = number.quantity
    if quantity is None or quantity.kind is not QuantityKind.COUNT:
        return False
    if any(t.start < number.start for t in clause.of(Role.INDICATOR)):
        return False
    found = _NOT.match(clause.text, number.end - clause.start)
    return found is not None and _named_at(clause, clause.start + found.end())


def _named_at(clause: Clause, place: int) -> bool:
    return any(t.start == place for t in clause.of(Role.INDICATOR))


def _is_of_others(context: Context, segment: Segment) -> bool:
    """Whether a word of zero is said of so many, or of one of those just counted (…,1家未开工)."""
    numbers = [t for t in segment.clause.of(Role.QUANTITY) if t.end <= segment.value.start]
    if numbers and _leads_to_none(segment.clause, numbers[-1]):
        return True
    one = _ONE_OF_THEM.match(segment.value.words)
    return one is not None and segment.clause.begins == "," and _counted(context, one["unit"])


def _counted(context: Context, unit: str) -> bool:
    """Whether things of that counting word were counted earlier in the sentence."""
    given = (context.request.text[slice(*one.span)] for one in context.in_sentence())
    return any(unit in words for words in given)


def _is_wanting(segment: Segment) -> bool:
    """Whether a thing is wanting in a paper or a system."""
    end = segment.value.start - segment.clause.start
    return _LISTS.search(segment.clause.text, 0, end) is not None


def _has_no_such_thing(context: Context, segment: Segment) -> bool:
    """Whether there is none of what is built where one is, or none left (咱这没有停车场)."""
    clause, value = segment.clause, segment.value
    named = next((t for t in segment.behind if t.start == value.end), None)
    if named is None or named.role != Role.INDICATOR or not is_built(context, named.names):
        return False
    if named.words.startswith("新") or segment.roles & _KNOWN:
        return False
    behind = clause.text[named.end - clause.start :].strip()
    if behind == "了":
        return True
    before = clause.text[segment.start - clause.start : value.start - clause.start]
    return not behind and _SOMEWHERE.search(before) is not None


_KNOWN: Final = Role.UNIT | Role.STRETCH | Role.TOTAL | Role.CURRENT | Role.GROUP
_SOMEWHERE: Final = re.compile(
    "(?:[这那](?:里|边|儿|块)?|里|附近|周边|门口|楼下|单位|小区|学校|公司)都?$"
)


_NOT_DONE: Final = ("没", "未", "还没", "尚未", "仍未")


def _says_which(segment: Segment) -> bool:
    """Whether 没 before a name tells which, or how many, have not (没改厕的; 停车场没开工2个)."""
    clause, value = segment.clause, segment.value
    named = next((t for t in segment.behind if t.start == value.end), None)
    if named is None or named.role != Role.INDICATOR:
        return False
    if clause.text.startswith("的", named.end - clause.start):
        return True
    counted = any(t.start == named.end for t in clause.of(Role.QUANTITY))
    return counted and value.words in _NOT_DONE


_VERB: Final = 2
"""By so many characters a name is begun by its verb."""


def _counts_undone(segment: Segment) -> bool:
    """Whether 没 and the name alone lead to a number (停车场没开工2个), or follow it."""
    named = segment.names[-1:]
    if not named or named[0].end != segment.value.start:
        return False
    text, begin = segment.clause.text, segment.clause.start
    found = _NOT.match(text, segment.value.end - begin)
    verb = named[0].words[:_VERB]
    again = (verb, *(f"{going}{verb}" for going in "去能来"))
    if found is not None and text.startswith(again, found.end()):
        return True  # 走访企业1家没走访
    return any(
        t.role == Role.IS_ZERO and t.end == named[0].start and t.words in _NOT_DONE
        for t in segment.clause.tokens
    )


_UNREPORTED: Final = re.compile(
    "[\u4e00-\u9fff]{0,2}(?:都|也)?还?[没未]有?(?:上报|报|交(?![付工接])|转(?![入换化])|付|缴|领|填|发|回|反馈|签到|来|到(?!位))"
)


def not_reported(segment: Segment) -> bool:
    """Whether those are counted who still owe a report (还有7家没报)."""
    if not segment.roles & Role.REMAINING:
        return False
    return (
        _UNREPORTED.match(segment.clause.text, segment.value.end - segment.clause.start) is not None
    )
