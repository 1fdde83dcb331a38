"""Words around a number that say how exactly it is meant (contract: `qualifier`)."""

import re
from typing import Final

from bot.domain.reading import Qualifier
from bot.reading.quantities.characters import any_soon, is_at, kind_of
from bot.reading.quantities.model import Quantity, QuantityKind
from bot.reading.quantities.units import match_unit

_BEFORE: Final = re.compile(
    "(?:"
    "(?P<AT_LEAST>不少于|不低于|不小于|不下于?|至少|起码|最少|超过|突破|高于|大于|多于|超出|超|逾|≥|>=?)"
    "|(?P<AT_MOST>不超过|不高于|不多于|不大于|最多|至多|顶多|不到|不足|低于|少于|小于|未到|不满|≤|<=?)"
    "|(?P<ABOUT>≈|(?<=了)得有|大约|约莫|约为|(?<![签预制节合公条租赴邀违大解契履誓])约|将近|接近|大概|差不多"
    "|(?<![最附临就])近)"
    ")[了过到达为至在 ]{0,2}$"
)
_AFTER: Final = re.compile(
    r" ?(?:(?P<AT_LEAST>以上|及以上|有余|出头|开外|冒头|(?<! )\+(?= ?(?:[,。;、!?)\n]|$)))"
    r"|(?P<AT_MOST>以内|之内|以下|及以下|(?:还|都)?(?:不到|没到|不足|不满)(?=[,。;、!?)\s]|$))"
    "|(?P<ABOUT>左右|上下))"
)
_BEGIN: Final = kind_of("不至起最顶超突高大多逾≥>未低少小≤<约将接差近≈得")
_LAST: Final = kind_of("少低小下至码最过破高大多出超逾≥=>于不到足满≤<约莫为近概差了达在≈有 ")
_FIRST: Final = kind_of(" 以及有出开冒+之还都不没左上下")
"""How the words before a number begin and end, and how those behind it begin."""
_REACH: Final = 7


def qualify(text: str, quantity: Quantity) -> Quantity:
    """`quantity` with the qualifier said around it and the reach of the qualifying words."""
    if text[quantity.end : quantity.end + 1] == "+" and quantity.kind is QuantityKind.NUMBER:
        quantity = _with_more(text, quantity)
    start, end = quantity.start, quantity.end
    begin = start - _REACH if start > _REACH else 0
    led = (
        start > 0 and is_at(text, start - 1, _LAST) and any_soon(text, begin, start - begin, _BEGIN)
    )
    before = _BEFORE.search(text, begin, start) if led else None
    after = _AFTER.match(text, end) if is_at(text, end, _FIRST) else None
    word = (before and before.lastgroup) or (after and after.lastgroup)
    if not word or quantity.qualifier is Qualifier.AT_LEAST:
        return quantity
    return quantity.but(
        qualifier=Qualifier[word],
        before=quantity.start - before.start() if before else 0,
        after=after.end() - quantity.end if after else 0,
    )


def _with_more(text: str, quantity: Quantity) -> Quantity:
    """The number with a plus and its counting word behind it (45+户)."""
    found = match_unit(text, quantity.end + 1)
    if found is None or quantity.unit_text or quantity.value is None:
        return quantity
    unit, word, end = found
    return quantity.but(
        kind=unit.kind,
        value=quantity.value * unit.factor,
        unit=unit.unit,
        unit_text=word,
        end=end,
        qualifier=Qualifier.AT_LEAST,
    )
