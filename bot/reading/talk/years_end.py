"""The end of the year before it has come: what is told of it is a plan (年底竣工1个)."""

import re
from datetime import date
from typing import Final

from bot.reading.talk.ahead import days_of
from bot.reading.text.tokens import Clause, Token
from bot.reading.words import Role

_END: Final = ("年底", "年末")
_COMING_UP: Final = re.compile("(?:临近?|将?近|接近|靠近|距离?|离|岁末|又到|快到?)(?:今年)?$")
"""What only tells that the year is coming to its end (临近年底,签约2个)."""
_ALSO: Final = re.compile("了|将[至近到]|考|冲|决|评|攻|收官|大|阶段|来临|事|工作|总结|盘点|报")
_ALONE: Final = re.compile(" *(?:预计|估计)?(?:到|至|在)?(?:今年|本年)?(?:年底|年末) *")
_EVENT: Final = re.compile(
    "前?(?:可|能|全部|正式|全面|集中|建成)*(?:开工|竣工|投产|完工|建成|交付|投用|达产|签约)"
    "(?:投产|投用|使用)? ?$"
)
"""What is to happen at the end of the year (恒达项目年底竣工)."""
_LAST_DAYS: Final = 6
_SO_FAR: Final = Role.TOTAL | Role.CURRENT | Role.TARGET | Role.CORRECTION


def is_the_years_end(clause: Clause, token: Token, today: date) -> bool:
    """Whether a figure is told of the end of the year, or of nothing else, and it lies ahead."""
    if not token.words.endswith(_END) or clause.has(_SO_FAR):
        return False
    if (days_of(token).last - today).days <= _LAST_DAYS:
        return False
    place = token.start - clause.start
    if _COMING_UP.search(clause.text, 0, place) is not None:
        return False
    if _ALSO.match(clause.text, token.end - clause.start) is not None:
        return False
    if _EVENT.match(clause.text, token.end - clause.start) is not None:
        return True
    return clause.has(Role.QUANTITY) or _ALONE.fullmatch(clause.text) is not None
