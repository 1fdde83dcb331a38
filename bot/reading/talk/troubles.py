"""Headings of what is wrong or wanted: some are counted, no progress (问题:签约2个开工慢)."""

import re
from typing import Final

from bot.reading.quantities import QuantityKind
from bot.reading.text.tokens import Clause
from bot.reading.words import FIGURES, Role

TROUBLED: Final = re.compile(
    "问题|困难|不足|短板|薄弱|难点|堵点|卡点|瓶颈|协调|需[要求]?|支持|建议"
)
"""What a text holds in which such a heading may stand."""
_WHEN: Final = "(?:当前|目前|现在|现阶段|工作中|推进中|项目推进中|工作)?"
_THERE: Final = (
    "(?:仍|还)?(?:存在|遇到|面临)?(?:以下|如下)?(?:[\\d一二两三四五六几](?:个?方面|[个点]))?的?"
    "(?:主要|突出)?的?"
)
_WHAT: Final = "(?:问题|困难|不足|短板|薄弱环节|难点|堵点|卡点|瓶颈|问题困难|困难问题)"
_TROUBLES: Final = re.compile(
    f"{_WHEN}{_THERE}{_WHAT}(?:[和及与、]{_WHAT})?(?:[和及与、](?:原因|建议|诉求))?"
    "(?:如下|是|有|在于|方面)?"
)
_REQUESTS: Final = re.compile(
    "(?:提请|恳请|请|需要?|须)(?:市里|市|县里|县|上级|领导|有关部门|市领导)?(?:统筹|帮助|协助|给予)*"
    "(?:协调|解决|支持|研究)(?:解决|推进|支持)?的?(?:主要|重点)?(?:事项|问题|困难|事宜|工作)?"
    "(?:如下|是|有)?"
    "|(?:意见|工作|有关)?建议|(?:请求|需要)支持|(?:支持|资金|用地)?需求|诉求"
)
_LONGEST: Final = 20
_RETURNING: Final = Role.STRETCH | Role.OWN | Role.TOTAL


def under_troubles(clauses: list[Clause], silent: list[str]) -> None:
    """Silence what is told of some under a heading of problems, and all that is asked of others.

    In a line of its own, or before a list, it holds to the next heading or the end of the list,
    else to the end of its sentence. Where there are none (存在问题:无) it ends at once. Totals,
    shares and levels are reported under problems as elsewhere.
    """
    held, sentence, line = "", -1, -1
    for place, clause in enumerate(clauses):
        if held and (sentence not in (-1, clause.sentence) or _is_over(clause, line)):
            held = ""
        if heads := _heading(clause):
            held, line = heads, clause.line
            sentence = -1 if _leads_a_list(clauses, place) else clause.sentence
        elif held and clause.text.strip(" .") in _NONE:
            held = ""
        if held == _WANTED or (held and _tells_of_some(clause)):
            silent[place] = silent[place] or held


_WANTED: Final = "is_request"
_TROUBLE: Final = "is_trouble"


def _heading(clause: Clause) -> str:
    """What a clause heads before a colon, in brackets or in a line of its own, if it does."""
    ends = clause.ends
    leads = ":" in ends or "\n" in ends or (clause.inside == 1 and ")" in ends)
    if not leads or len(clause.text) > _LONGEST or TROUBLED.search(clause.text) is None:
        return ""
    text = _behind_its_place(clause)
    if _TROUBLES.fullmatch(text) is not None:
        return _TROUBLE
    return _WANTED if _REQUESTS.fullmatch(text) is not None else ""


_REPORTED: Final = (
    Role.TOTAL | Role.DONE | Role.CURRENT | Role.REACHED | Role.TARGET | Role.REMAINING
    | Role.STRETCH | Role.COMPLETION
)  # fmt: skip
"""Words by which a figure is reported under problems too (规上工业累计完成…)."""


def _tells_of_some(clause: Clause) -> bool:
    """Whether a count of what is named leads to what is wrong with so many of them.

    A figure that ends its clause is one (研发活动覆盖率87.6%,与先进县市有差距).
    """
    if not clause.has(Role.INDICATOR) or clause.has(_REPORTED):
        return False
    numbers = clause.of(Role.QUANTITY)
    last = numbers[-1] if numbers else None
    if last is None or last.quantity is None or last.quantity.kind is not QuantityKind.COUNT:
        return False
    return _LETTER.search(clause.text, last.end - clause.start) is not None


_LETTER: Final = re.compile("[\u4e00-\u9fff]")


def _behind_its_place(clause: Clause) -> str:
    """The words of a clause without the place in a list that it opens with."""
    return clause.text[_opening(clause) :].strip(" (")


def _opening(clause: Clause) -> int:
    first = clause.tokens[0] if clause.tokens else None
    return first.end - clause.start if first is not None and first.role == Role.LABEL else 0


def _leads_a_list(clauses: list[Clause], place: int) -> bool:
    """Whether a list or lines stand under a heading, and not only the rest of its sentence."""
    if place + 1 == len(clauses):
        return False
    after = clauses[place + 1]
    return after.line != clauses[place].line or _opening(after) > 0


def _is_over(clause: Clause, line: int) -> bool:
    """Whether a line that is no place of a list begins something else under a heading."""
    if clause.line == line or _opening(clause):
        return _heads_another(clause)
    return clause.has(_RETURNING) or _heads_another(clause)


def _heads_another(clause: Clause) -> bool:
    """Whether a clause without a figure or a name heads what follows (三、下步打算)."""
    if clause.inside or clause.has(FIGURES | Role.INDICATOR):
        return False
    return ("\n" in clause.ends or ":" in clause.ends) and bool(_behind_its_place(clause))


_NONE: Final = (
    "无", "暂无", "没有", "无问题", "没有问题", "暂时没有", "目前没有", "目前无", "暂无问题",
)  # fmt: skip
