"""Words around a number that say how exactly it is meant (contract: `qualifier`)."""

import re
from dataclasses import replace

from bot.domain.reading import Qualifier
from bot.reading.quantities.model import Quantity

_BEFORE = (
    (
        Qualifier.AT_LEAST,
        "不少于|不低于|不小于|不下于?|至少|最少|超过|突破|高于|大于|多于|超出|超|逾|高达|冲破|≥|>=?",
    ),
    (
        Qualifier.AT_MOST,
        "不超过|不高于|不多于|不大于|最多|至多|不到|不足|低于|少于|小于|未到|不满|≤|<=?",
    ),
    (Qualifier.ABOUT, "大约|约莫|约为|约|将近|接近|大概|差不多|近|估计|可能"),
)
_AFTER = (
    (Qualifier.AT_LEAST, "以上|及以上|多点|有余|出头"),
    (Qualifier.AT_MOST, "以内|之内|以下|及以下|不到"),
    (Qualifier.ABOUT, "左右|上下|前后|许"),
)
_BEFORE_WORDS = re.compile(
    "(?:(?P<AT_LEAST>"
    + _BEFORE[0][1]
    + ")|(?P<AT_MOST>"
    + _BEFORE[1][1]
    + ")|(?P<ABOUT>(?<![最附临签预制节合公条租赴邀违大解契履誓])(?:"
    + _BEFORE[2][1]
    + ")))[了过到达为至在 ]{0,2}$"
)
_AFTER_WORDS = re.compile(
    " ?(?:(?P<AT_LEAST>"
    + _AFTER[0][1]
    + ")|(?P<AT_MOST>"
    + _AFTER[1][1]
    + ")|(?P<ABOUT>"
    + _AFTER[2][1]
    + "))"
)
_REACH = 7


def qualify(text: str, quantity: Quantity) -> Quantity:
    """`quantity` with the qualifier said around it, its outer ends taking the qualifying words in."""
    begin = max(quantity.start - _REACH, 0)
    before = _BEFORE_WORDS.search(text, begin, quantity.start)
    after = _AFTER_WORDS.match(text, quantity.end)
    word = (before and before.lastgroup) or (after and after.lastgroup)
    return replace(
        quantity,
        qualifier=Qualifier[word] if word else quantity.qualifier,
        outer_start=before.start() if before else quantity.start,
        outer_end=after.end() if after else quantity.end,
    )
