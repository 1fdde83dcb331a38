"""Where clauses end and the next begin: at separators, and where people set none."""

import re
from itertools import pairwise
from typing import Final

from bot.reading.text.pauses import pauses
from bot.reading.text.separators import separators
from bot.reading.text.tokens import LIST_PLACE, Token, roles_of
from bot.reading.words import Role


def cuts(text: str, tokens: list[Token]) -> list[tuple[int, int, str]]:
    """Where clauses end and the next begin, with the mark between them: a comma at a pause.

    They do at separators, before the next unit or list place, and where people pause.
    """
    cuts = _separated(text, tokens)
    roles, further = roles_of(tokens), list[tuple[int, int]]()
    if roles & Role.UNIT:
        further += _next_units(text, tokens)
    if roles & Role.PLAN:
        further += _after_plans(tokens)
    if ":" in text and " " in text:
        further += _days_that_head(text, tokens)
    if roles & Role.PART:
        further += _before_parts(tokens)
    if roles & Role.UNDO:
        further += _after_taking_back(text, tokens)
    if roles & Role.LABEL:
        further += [(t.start, t.start) for t in tokens if t.rule == LIST_PLACE]
    marked = [(at, to, text[at:to]) for at, to in (*cuts, *further, (len(text), len(text)))]
    paused = pauses(text, tokens, roles)
    if paused:
        taken = {at for at, _, _ in marked}
        marked += [(at, at, ",") for at in paused if at not in taken]
    return sorted(marked) if further or paused else marked


def _next_units(text: str, tokens: list[Token]) -> list[tuple[int, int]]:
    """Before a unit right behind a value, where its own value follows (南渡签约1个 永丰2个).

    So it is behind a gap and words that nobody knows (…协议刚签完 移动公司走访企业3家).
    """
    found: list[tuple[int, int]] = []
    units = [p for p, token in enumerate(tokens) if token.role == Role.UNIT and p]
    for place in units:
        token, before = tokens[place], tokens[place - 1]
        if not _parts(text, before, token) or _stands_between(tokens, place):
            continue
        if _GOES_ON.match(text, token.end) or _leads_to_its_value(tokens, place + 1):
            found.append((token.start, token.start))
    return found


def _stands_between(tokens: list[Token], place: int) -> bool:
    """Whether an English unit stands between a number and its name (15 ED operations)."""
    unit, behind = tokens[place], tokens[place + 1 : place + 2]
    if not unit.words.isascii() or tokens[place - 1].role != Role.QUANTITY:
        return False
    named = place > 1 and tokens[place - 2].role == Role.INDICATOR
    return not named and bool(behind) and behind[0].role == Role.INDICATOR


def _parts(text: str, before: Token, unit: Token) -> bool:
    """Whether a value stands right before a unit, or a gap and words that name nothing."""
    between = text[before.end : unit.start]
    if between.strip(" /"):
        return _UNKNOWN_BEFORE.search(between) is not None
    if before.role & _OWN_VALUE:
        return before.role == Role.QUANTITY or len(before.words) > 1  # 没永丰镇多
    gap = between != "" or before.words in _SPOKEN
    return gap and before.role & _SAID != 0 and not before.words.isascii()


_GOES_ON: Final = re.compile(":|[\u4e00-\u9fff]{5}")
"""What is told of a unit, as none is that only signs a report (签约1个 永丰镇)."""
_SPOKEN: Final = ("啊", "哈", "呀", "哦", "嗯", "吧", "就是")
"""What one says before going on, in the place of a comma."""
_SAID: Final = Role.FILLER | Role.PLAIN
_UNKNOWN_BEFORE: Final = re.compile("[\u4e00-\u9fff]{2} +$")


_BETWEEN: Final = (
    Role.INDICATOR
    | Role.STRETCH
    | Role.TOTAL
    | Role.CURRENT
    | Role.REACHED
    | Role.ADDED
    | Role.DONE
    | Role.FILLER
)
_OWN_VALUE: Final = Role.QUANTITY | Role.IS_ZERO | Role.NO_MOVEMENT
_FEW: Final = 6
"""So many words at most stand between a unit and its own value."""


def _leads_to_its_value(tokens: list[Token], place: int) -> bool:
    """Whether nothing but a name and words of time stand before the next value (本周签约2个)."""
    for token in tokens[place : place + _FEW]:
        if token.role & _OWN_VALUE:
            return True
        if not token.role & _BETWEEN:
            return False
    return False


def _before_parts(tokens: list[Token]) -> list[tuple[int, int]]:
    """Before 其中 right behind a value, as voice input writes it (累计签约12个其中亿元以上5个)."""
    return [
        (part.start, part.start)
        for before, part in pairwise(tokens)
        if part.words.startswith("其中")
        and before.role == Role.QUANTITY
        and before.end == part.start
    ]


def _days_that_head(text: str, tokens: list[Token]) -> list[tuple[int, int]]:
    """Before days that head what follows, behind a figure and a gap (…3家 明日:走访企业2家)."""
    found: list[tuple[int, int]] = []
    for before, token, behind in zip(tokens, tokens[1:], tokens[2:], strict=False):
        if not token.role & _DAYS or before.role != Role.QUANTITY:
            continue
        apart = text[before.end : token.start] and not text[before.end : token.start].strip()
        leads = text[token.end : behind.start].strip() == ":" and behind.role == Role.INDICATOR
        if apart and leads:
            found.append((token.start, token.start))
    return found


_DAYS: Final = Role.STRETCH | Role.PLAN


def _after_plans(tokens: list[Token]) -> list[tuple[int, int]]:
    """Before what was done, told in one breath with the number planned (计划5户完成3户)."""
    found: list[tuple[int, int]] = []
    verbs = [p for p, t in enumerate(tokens) if t.role == Role.DONE or t.words == "已"]
    for place in [verb - 1 for verb in verbs if 1 < verb < len(tokens) - 1]:
        number, done = tokens[place], tokens[place + 1]
        if number.role != Role.QUANTITY:
            continue
        planned = any(t.role == Role.PLAN for t in tokens[max(0, place - 3) : place])
        if planned and number.end >= done.start - 1 and _leads_to_a_number(tokens, place + 1):
            found.append((done.start, done.start))
    return found


def _after_taking_back(text: str, tokens: list[Token]) -> list[tuple[int, int]]:
    """At the gap behind an earlier report taken back, before a figure (上条作废 签约3个)."""
    return [
        (undone.end, undone.end + 1)
        for (back, undone), named in zip(pairwise(tokens), tokens[2:], strict=False)
        if undone.role == Role.UNDO and back.role == Role.REFERENCE
        if named.role == Role.INDICATOR and text[undone.end : named.start] == " "
    ]


def _leads_to_a_number(tokens: list[Token], place: int) -> bool:
    """Whether a word leads to a number at once, or with an act or a name between."""
    done, *behind = tokens[place : place + 3]
    if behind[0].role & (Role.FILLER | Role.INDICATOR | Role.DONE) and len(behind) > 1:
        return behind[1].role == Role.QUANTITY and behind[1].start == behind[0].end
    return behind[0].role == Role.QUANTITY and done.end == behind[0].start


def _separated(text: str, tokens: list[Token]) -> list[tuple[int, int]]:
    """The separators of a text that stand in no token; the point of 3.5 only begins like one."""
    found: list[tuple[int, int]] = []
    place, count = 0, len(tokens)
    for start, end in separators(text):
        while place < count and tokens[place].end <= start:
            place += 1
        if place and _ties(text, tokens, place, end):
            continue
        if place == count or tokens[place].start >= end:
            found.append((start, end))
        elif tokens[place].start > start:
            found.append((start, tokens[place].start))
        elif tokens[place].end < end:  # 转: takes the colon, and leaves the end of the line
            found.append((tokens[place].end, end))
    return found


_TELLING: Final = (
    Role.TOTAL
    | Role.CURRENT
    | Role.REMAINING
    | Role.STRETCH
    | Role.DONE
    | Role.ADDED
    | Role.REACHED
    | Role.TARGET
    | Role.COMPLETION
    | Role.GROWTH
    | Role.FALL
)
"""Words that tell which figure stands behind them."""


_SHORTENED: Final = "incl"


def _ties(text: str, tokens: list[Token], place: int, end: int) -> bool:
    """Whether a colon only leads from a word that tells which figure to it (累计:155).

    So does a point that only shortens a word (incl. 15).
    """
    before = tokens[place - 1]
    if before.words == _SHORTENED and text[before.end : end].strip() == ".":
        return True
    if not before.role & _TELLING or text[before.end : end].strip() != ":":
        return False
    return (
        place < len(tokens)
        and tokens[place].role == Role.QUANTITY
        and (not text[end : tokens[place].start].strip(" "))
    )
