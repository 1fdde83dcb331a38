"""Days called by the lunar calendar (农历八月十五) are none of ours, and nobody can tell them."""

import re
from typing import Final

from bot.reading.text.tokens import Token, in_order
from bot.reading.words import Role

_NUMBER: Final = "[\\d〇零一二三四五六七八九十廿卅]"
_CALLED: Final = re.compile(
    f"(?P<until>截[至止]到?)?(?:今年的?)?(?:农|阴|旧|夏)历的?(?:{_NUMBER}{{4}}年|[去今明前]年)?的?闰?"
    f"(?:(?:{_NUMBER}{{1,2}}|[正冬腊])月份?(?:初?{_NUMBER}{{1,3}}[日号]?|[底末])?|初{_NUMBER}{{1,2}})"
    f"(?:[至到~-]初?{_NUMBER}{{1,3}}[日号]?)?(?![个家户项次处])(?P<before>[之以]?前)?"
)


def without_lunar_days(text: str, tokens: list[Token]) -> list[Token]:
    """The tokens, with a label in the place of what names days of the lunar calendar.

    八月 behind 农历 is no August: the doubt about them is told by `times/unclear_days.py`. What
    was reached by them (截至农历九月底) is a total all the same, what is due before them a plan.
    """
    if "历" not in text:
        return tokens
    for found in _CALLED.finditer(text):
        start, end = found.span()
        beside = [t for t in tokens if t.end <= start or t.start >= end]
        begin = start if found["until"] is None else found.end("until")
        until = [Token(Role.TOTAL, start, begin, text[start:begin], "total")]
        planned = found["before"] is not None
        role, rule = (Role.PLAN, "is_plan") if planned else (Role.LABEL, "label")
        days = Token(role, begin, end, text[begin:end], rule)
        tokens = in_order(beside, [*(until if begin > start else []), days])
    return tokens
