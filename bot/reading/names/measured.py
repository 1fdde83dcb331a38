"""Words behind a name that its unit of measure says already (土地整治面积820亩)."""

from typing import Final

from bot.domain.catalogue import Kind
from bot.reading.scanning.vocabulary import Vocabulary
from bot.reading.text.tokens import Token
from bot.reading.words import Role

_AMOUNT: Final = Kind.AMOUNT
_OPERATING: Final = Role.DONE | Role.TOTAL | Role.CURRENT | Role.STRETCH | Role.PLAIN | Role.ADDED

_MEASURED: Final = {
    "亩": ("面积", "总面积"),
    "万亩": ("面积", "总面积"),
    "平方米": ("面积", "总面积"),
    "万平方米": ("面积", "总面积"),
    "千米": ("里程", "总里程", "长度", "总长", "里程数"),
    "公里": ("里程", "总里程", "长度", "总长", "里程数"),
}
"""What the unit of measure of an indicator says already (土地整治面积820亩)."""


def says_the_measure(token: Token, tail: str, between: list[Token], vocabulary: Vocabulary) -> bool:
    """Whether the word behind a name only says what it is measured as.

    Nothing but words of doing and of total stands in between (农村公路通车里程 is all there is).
    """
    if any(not t.role & _OPERATING for t in between):
        return False
    uom = vocabulary.indicator(token.names[0]).uom if len(token.names) == 1 else ""
    return tail in _MEASURED.get(uom, ())


def is_money_of(token: Token, behind: list[Token], vocabulary: Vocabulary) -> bool:
    """Whether 额 right behind what is counted makes it the money of it (开工额3500w)."""
    if not behind or behind[0].start != token.end or behind[0].words not in _SUMS_OF_MONEY:
        return False
    return not any(vocabulary.indicator(name).kind is _AMOUNT for name in token.names)


_SUMS_OF_MONEY: Final = ("额", "金额", "数额", "金额为")
