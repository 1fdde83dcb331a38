"""Where the name of a place ends that opens a clause."""

import re
from typing import Final

from bot.reading.text.tokens import Clause
from bot.reading.words import Role

_COUNTY: Final = re.compile(
    r"(?![我全本各某该每其在赴到向从由据与和对往去来跟同将为以让把是按经受因])[\u4e00-\u9fff]{1,4}?"
    "(?<![我全本各该某点范进贫强边属业跨])县(?![级直域政乡长道以处])"
)


def end_of_a_place(clause: Clause, first: int) -> int:
    """Where a place's name ends that opens a clause, behind days at most; 0 for none."""
    start = behind_days(clause)
    if led := _LED.match(clause.text, start - clause.start):
        start = clause.start + led.end()
    places = [t for t in clause.tokens if t.role & Role.PLACE and start <= t.start < first]
    county = _COUNTY.match(clause.text, start - clause.start)
    if county is not None and clause.start + county.end() <= first:
        return clause.start + county.end()
    if not places or places[0].start > start + 1:
        return 0
    end = places[0].end
    for one in places[1:]:
        end = one.end if one.start == end else end
    return end


_LED: Final = re.compile(
    "所在的?|地处|像|比如|例如|且看|再看|看|老家"
    "|(?:简报|通报|新闻|报纸|公众号|电视|网)(?:上|里|中)(?:看到|说|讲|写)?"
)


def behind_days(clause: Clause) -> int:
    """Where a clause goes on behind its number and the days that it opens with (1、去年新郑市…)."""
    start = clause.start
    for token in clause.tokens:
        if token.start > start or not token.role & (Role.STRETCH | Role.LABEL):
            break
        start = token.end
    return start
