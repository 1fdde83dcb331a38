"""How many there were before the new ones (原有高企3家,新增1家): no figure of this year's."""

import re
from typing import Final

from bot.reading.context import Context
from bot.reading.names import naming
from bot.reading.statements.segments import Segment
from bot.reading.words import Role

_WERE: Final = re.compile("原(?:来|先|本)?就?(?:只|仅|共)?有|存量")
_WAS: Final = re.compile("原(?:来|先|本)?就?[^,\\d]{0,4}?(?:只|仅|共)?(?:有|是|为)$")
_NOW: Final = re.compile(
    "[^\\d,。;\n]{0,4}[,;] ?(?:现在?|目前|如今|眼下)[^\\d,。;\n]{0,8}[\\d一二两三四五六七八九十]"
)
"""What there is now, right behind what there was (原来是96个,现在100个)."""
_ARE: Final = re.compile("现有|现存|已有|现共有")
_NEW: Final = re.compile(
    "[^\\d。;\n]{0,4}[,、 ](?:[^\\d,。;\n]{0,6}(?:[今本这][年周月日天]|年内))?(?:又|再|拟?已?)?"
    "新(?:增|建|改建|开工|认定|培育|引进|创建|设|办|添)[^\\d,。;\n]{0,8}?[\\d一二两三四五六七八九十]"
)
_OF_NEW_ONES: Final = ("新增", "新建", "净增", "新改建")


def there_were(context: Context, segment: Segment) -> bool:
    """Whether a value tells how many there were, right before how many are new.

    原有 tells so of anything; 现有 only of a thing whose name counts new ones (新增学位, 停车场:
    新建停车场), for else it may be the total.
    """
    begin, text = segment.clause.start, segment.clause.text
    lead = text[segment.start - begin : segment.value.start - begin]
    if _WAS.search(lead) is not None and _NOW.match(context.normal.text, segment.value.end):
        return True
    were = _WERE.search(lead) is not None
    if not were and _ARE.search(lead) is None:
        return False
    if _NEW.match(context.normal.text, segment.value.end) is None:
        return False
    return were or _counts_new_ones(context, segment)


def _counts_new_ones(context: Context, segment: Segment) -> bool:
    named = naming.name_before(
        segment.clause, segment.value.start, segment.before, context.vocabulary
    )
    name = naming.only(named.names if named is not None else context.spoken.names)
    forms = context.vocabulary.said.get(name, ()) if name else ()
    return any(new in form for form in forms for new in _OF_NEW_ONES)


def built_besides(context: Context, segment: Segment) -> bool:
    """Whether so many are built besides those there are (现有80套,新建20套).

    Either may be the total, so that both are figures of the thing, and asked about.
    """
    last = context.updates[-1] if context.updates else None
    if last is None or segment.roles & ~Role.FILLER or context.spoken.names != (last.indicator,):
        return False
    if [t.words for t in segment.before] not in (["新建"], ["新改建"]):
        return False
    told = context.request.text[max(0, last.span[0] - _NEAR) : last.span[0]]
    return _ARE.search(told) is not None


_NEAR: Final = 12
"""So many characters at most stand between 现有 and its number."""
