"""Numbers that only count the names listed before them (签约、在谈两项均为零)."""

import re
from typing import Final

from bot.reading.quantities.characters import is_at, kind_of
from bot.reading.text.tokens import Token
from bot.reading.words import Role

_COUNTING: Final = ("项", "类", "个")
_JOINED: Final = re.compile(" ?(?:[、和与及]|以及) ?")
_GOES_ON: Final = re.compile(
    " ?(?:(?:重点|主要|核心|民生)?(?:指标|工作|任务|工程|实事|数据)"
    "|[均都全为是无没零空已完分排居低高尚暂仍也]|本[周月季]|今[天日年]|这周|目前|至今"
    "|(?:累计|最新|完成)数|$|(?=[,。;!\n]))"
)


_BEGINS: Final = kind_of(
    " 重主核民指工任实数均都全为是无没零空已完分排居低高尚暂仍也累最本今这目至,。;!\n"
)
"""How what follows such a number begins."""
_ALL_ARE: Final = re.compile("(?:指标|工作|任务)?[为是][0-9零]")
_OPEN: Final = ("等", "等等")
_MOST: Final = 12


def with_counted_names(text: str, tokens: list[Token]) -> list[Token]:
    """The tokens; a number of 项 behind so many names that are told of next is no figure.

    等3项 may count more than are named; of 个 only 指标 and the like are things told of. Behind it
    为 gives one number to all of them (三项为0), as 均为 does.
    """
    for place in range(2, len(tokens)):
        if tokens[place].role == Role.QUANTITY and _counts_names(text, tokens, place):
            all_are = _ALL_ARE.match(text, tokens[place].end) is not None
            role = Role.EACH if all_are else Role.FILLER
            tokens[place] = tokens[place].playing(role, "counts_the_names")
    return tokens


def _counts_names(text: str, tokens: list[Token], place: int) -> bool:
    number, quantity = tokens[place], tokens[place].quantity
    if quantity is None or quantity.unit_text not in _COUNTING or quantity.value is None:
        return False
    if not 1 < quantity.value <= _MOST:
        return False
    if number.end < len(text) and not is_at(text, number.end, _BEGINS):
        return False
    goes_on = _GOES_ON.match(text, number.end)
    if goes_on is None or (quantity.unit_text == "个" and len(goes_on[0].strip()) < 2):
        return False
    named, is_open = _listed_before(text, tokens, place)
    if is_open and named and len(goes_on[0].strip()) > 1:
        return quantity.value >= named  # 外出招商等3项工作
    return named > 1 and quantity.value == named


def _listed_before(text: str, tokens: list[Token], place: int) -> tuple[int, bool]:
    """How many names are listed right before a number, and whether 等 leaves the list open."""
    names, start, is_open = 0, tokens[place].start, False
    for token in reversed(tokens[max(0, place - 2 * _MOST) : place]):
        gap = text[token.end : start]
        if token.role == Role.INDICATOR:
            is_open = is_open or (not names and gap in _OPEN)
            if not (_JOINED.fullmatch(gap) if names else not gap or gap in _OPEN):
                break
            names, start = names + 1, token.start
        elif token.start < start - 2:
            break
    return names, is_open
