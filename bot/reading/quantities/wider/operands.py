"""A digit that Chinese says alone and means as a number: 五比二, 是一不是二, 数字八, 三分之."""

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Final

from bot.reading.quantities.fold import Folded
from bot.reading.quantities.model import Quantity
from bot.reading.quantities.model import QuantityKind as Kind
from bot.reading.quantities.numerals import read_long
from bot.reading.quantities.wider.measured import number, with_unit
from bot.reading.quantities.wider.measures import SAID as MEASURES

_CN: Final = "零一二三四五六七八九"
_NUMERAL: Final = f"[{_CN}十百千万亿两\\d]"
_SUMS: Final = "比|和|与|加上?|减去?|乘以?|除以?"
_BETWEEN: Final = f"(?:{_SUMS}|等于|大于|小于|不是|得)"
SUM: Final = re.compile(
    f"(?<!{_NUMERAL})[{_CN}两十](?={_BETWEEN}负?{_NUMERAL}|的(?:{_NUMERAL}{{1,4}}倍|[平立]方根|倒数|相反数)|中?[选取][{_CN}两])"
    f"|(?<={_NUMERAL}[比加减乘除和与])[{_CN}两](?!{_NUMERAL}|点|分)"
    f"|(?<=[加减除乘][上去以])[{_CN}两](?!{_NUMERAL}|点|分)"
)
_ON: Final = "不是|还是|而不|而非|[和与跟或而,，。;；、!?)”」]"
SAID: Final = re.compile(
    f"(?<=是)[{_CN}](?=不是|还是|而[不非是]|[这那]是|是[{_CN}])"
    f"|(?:(?<=[选猜写念填答得])|(?<=[选猜写念填答]了))[{_CN}](?={_ON})"
    f"|(?<=买)[{_CN}两](?=[送赠]{_NUMERAL})"
    "|零(?=[乘除]|大于|小于|等于|是)"
    f"|[{_CN}两](?=[胜平负][{_CN}两\\d][胜平负])|(?<=[胜平负])[{_CN}两](?=[胜平负])"
    f"|(?<=数字)[{_CN}](?!{_NUMERAL}|[号年月日])"
    f"|(?<=从)[{_CN}](?=数到|加到|到{_NUMERAL})"
)
"""A digit that is chosen, said, called a figure, or said to be so and not otherwise."""
HEAD: Final = re.compile(
    f"(?<!{_NUMERAL})[{_CN}两十]{{1,3}}(?=分之(?! ?[{_CN}十百千万亿两\\d负-]))"
)
"""What a fraction would be of whose other part is left out (三分之)."""
BEFORE_UNIT: Final = re.compile(f"(?<!{_NUMERAL})[{_CN[1:]}两十](?={MEASURES})")
"""A digit before a unit of measure that is rarely used (五英寻)."""
_TWO: Final = {"俩": Decimal(2), "仨": Decimal(3)}
_NO_TWO: Final = ("伎",)


def operand(match: re.Match[str], _today: date) -> Quantity:
    """The digit as a number."""
    return number(match, read_long(match[0], 0))


def measured(match: re.Match[str], _today: date) -> Quantity:
    """The digit with the unit behind it."""
    return with_unit(match, read_long(match[0], 0) or Decimal(0))


def two_or_three(text: str, folded: Folded) -> Iterator[Quantity]:
    """俩 and 仨, which hold their counting word (他们俩, 仨苹果, 仨月)."""
    if "俩" not in text and "仨" not in text:
        return
    for place, at in enumerate(folded.kept or range(len(text))):
        if text[at] not in _TWO or text.startswith(_NO_TWO, max(at - 1, 0)):
            continue
        found = Quantity(Kind.NUMBER, place, place + 1, _TWO[text[at]], chinese=True)
        months = folded.text.startswith("月", place + 1)
        yield found.but(kind=Kind.COUNT, end=place + 2, unit="个月") if months else found
