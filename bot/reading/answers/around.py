"""What is said around an answer: to whom, greetings and excuses, and who signs it."""

import re
from itertools import pairwise
from typing import Final

from bot.reading.answers.rest import tells_of_the_rest
from bot.reading.names.naming import loose
from bot.reading.text.tokens import CALLED_ON, Clause
from bot.reading.words import Role

_VALUES: Final = Role.QUANTITY | Role.IS_ZERO
_MEANS: Final = (
    Role.QUANTITY
    | Role.NO_MOVEMENT
    | Role.INDICATOR
    | Role.UNIT
    | Role.GROUP
    | Role.UNDO
    | Role.CORRECTION
    | Role.WRONG
    | Role.PLAN
    | Role.QUESTION
    | Role.TARGET
    | Role.COMPLETION
    | Role.REMAINING
    | Role.LABEL
    | Role.STRETCH
)
"""What makes a clause more than small talk behind an answer."""
_CHUNK: Final = re.compile(r"@?[^\s@]+")
_ADDRESSING: Final = re.compile(
    "@.*|.{0,6}(?:主任|局长|书记|镇长|科长|处长|部长|市长|股长|队长|领导|老师|同志|总|哥|姐|好|早)"
    "|ok(?:ay)?|嗯+|行|好嘞|明白|收到了?|知道了"
)


def parted(clauses: list[Clause], own: str | None) -> list[Clause]:
    """The clauses with gaps for commas between bare numbers and small talk (3 5 0 请查收).

    Whom an answer is for (@小王) and the unit `own` that signs it at either end are left out.
    """
    found = [piece for clause in clauses for piece in _pieces(clause, own)]
    kept = [one for one in found if one.has(_VALUES) or not one.text.lstrip().startswith("@")]
    if len(kept) > 1 and _signs(kept[-1], own):
        kept.pop()
    if len(kept) > 1 and _signs(kept[0], own):
        kept = kept[1:]
    for clause in kept:
        if _tells_days(clause):
            clause.hold(clause.of(Role.STRETCH))
    return kept


_WITH_A_UNIT: Final = Role.UNIT | Role.OWN | Role.FILLER | Role.PLAIN
_NAME_OF_WHO: Final = 5


def _signs(clause: Clause, own: str | None) -> bool:
    """Whether a clause is nothing but the sender's unit, and perhaps who wrote."""
    units = clause.of(Role.UNIT)
    if not units or clause.roles & ~_WITH_A_UNIT or any(own not in t.names for t in units):
        return False
    return len(loose(clause, clause.start, clause.end, clause.tokens)) <= _NAME_OF_WHO


def of_another_unit(clauses: list[Clause], own: str | None) -> bool:
    """Whether an answer ends with a unit that is not the sender's (1个,工信局的)."""
    last = clauses[-1]
    units = last.of(Role.UNIT)
    if len(clauses) < 2 or not units or last.roles & ~_WITH_A_UNIT:
        return False
    alone = not loose(last, last.start, last.end, last.tokens)
    return alone and all(own not in t.names for t in units)


def _pieces(clause: Clause, own: str | None) -> list[Clause]:
    """A clause, or what stands before and behind the numbers of an answer at a gap."""
    if not clause.has(_VALUES) or (" " not in clause.text and "@" not in clause.text):
        return [clause]
    chunks = [_Chunk(clause, match) for match in _CHUNK.finditer(clause.text)]
    plain = [place for place, chunk in enumerate(chunks) if chunk.valued and not chunk.unknown]
    if not plain or not _surround(chunks, plain[0], plain[-1], own):
        return [clause]
    addresses = any(chunk.unknown for chunk in chunks[: plain[0]])
    head, rest = _cut(clause, chunks[plain[0]].start) if addresses else (None, clause)
    talks = any(chunk.unknown or chunk.talks for chunk in chunks[plain[-1] + 1 :])
    body, tail = _cut(rest, chunks[plain[-1]].end) if talks else (rest, None)
    return [one for one in (head, body, tail) if one is not None]


_TALKING: Final = (
    Role.REQUEST | Role.EXHORTATION | Role.PLAN | Role.QUESTION | Role.NO_MOVEMENT | Role.UNIT
    | Role.REFERENCE | Role.CORRECTION | Role.UNDO
)  # fmt: skip


class _Chunk:
    """Words between two gaps: where they stand, what of them nobody knows, if a value is there."""

    __slots__ = ("end", "start", "talks", "units", "unknown", "valued")

    def __init__(self, clause: Clause, match: re.Match[str]) -> None:
        """A chunk of a clause; a name that goes on over the gap is known."""
        self.start, self.end = clause.start + match.start(), clause.start + match.end()
        tokens = [t for t in clause.tokens if t.start < self.end and t.end > self.start]
        whole = all(self.start <= t.start and t.end <= self.end for t in tokens)
        unknown = loose(clause, self.start, self.end, tokens) if whole else ""
        self.unknown = match[0] if match[0][0] == "@" else unknown
        self.units = [name for t in tokens if t.role == Role.UNIT for name in t.names]
        took = _TOOK.search(match[0]) is not None
        self.valued = not took and any(t.role & _VALUES for t in tokens)
        self.talks = took or any(t.role & _TALKING for t in tokens)


def _surround(chunks: list[_Chunk], first: int, last: int, own: str | None) -> bool:
    """Whether what nobody knows stands only behind the numbers, or addresses somebody before."""
    between = any(chunk.unknown for chunk in chunks[first : last + 1])
    heads = (chunk for chunk in chunks[:first] if own is None or own not in chunk.units)
    before = [chunk.unknown for chunk in heads if chunk.unknown]
    return not between and all(map(_ADDRESSING.fullmatch, before))


def _cut(clause: Clause, at: int) -> tuple[Clause, Clause]:
    """What of a clause stands before a place, and what behind it."""
    place = at - clause.start
    before = Clause(clause.start, at, clause.text[:place], " ", clause.begins)
    behind = Clause(at, clause.end, clause.text[place:], clause.ends, " ")
    before.hold([t for t in clause.tokens if t.start < at])
    behind.hold([t for t in clause.tokens if t.start >= at])
    for one in (before, behind):
        one.sentence, one.line, one.inside = clause.sentence, clause.line, clause.inside
    return before, behind


def without_remarks(clauses: list[Clause]) -> list[Clause]:
    """The clauses without brackets whose words stand with the value before them (3次(本周))."""
    emptied = [
        after
        for before, after in pairwise(clauses)
        if after.inside and not after.tokens and any(t.start == t.end for t in before.tokens)
    ]
    return [clause for clause in clauses if clause not in emptied]


def without_small_talk(clauses: list[Clause]) -> list[Clause]:
    """The clauses without the words about the answer around it (9家,刚才开会没看到消息)."""
    told = [place for place, clause in enumerate(clauses) if _says_more(clause)]
    if not told:
        return clauses
    first = next(p for p, c in enumerate(clauses) if p == told[0] or not _leads_to_it(c))
    kept = clauses[first : told[-1] + 1]
    while len(kept) > 1 and _tells_how_long(kept[-1]):
        kept.pop()
    return kept


_TOOK: Final = re.compile(
    "[跑走干忙弄搞改修查谈花用去待开]了?(?:[一两二三四五半]|\\d+) ?"
    "(?:天|个?小时|分钟|上午|下午|晚上)"
)


def _tells_how_long(clause: Clause) -> bool:
    """Whether a clause behind an answer only tells how long the work took (今天跑了一天)."""
    if clause.roles & _MEANS & ~(Role.QUANTITY | Role.STRETCH) or clause.has(Role.IS_ZERO):
        return False
    return _TOOK.search(clause.text) is not None and len(clause.of(Role.QUANTITY)) <= 1


_GIVES: Final = re.compile(
    "(?:给你们?|如下|回复|答复?|报数|上报|报[给下]|报一下|数据?)$"
    "|^(?:给|喏|诺|呐|填|拿去|收好|看好|听好|接好)[啊哈了您你]{0,2}$"
)


def _leads_to_it(clause: Clause) -> bool:
    """Whether a clause is small talk before an answer; what heads it may be another thing."""
    return ":" not in clause.ends or _GIVES.search(clause.text.rstrip()) is not None


def _says_more(clause: Clause) -> bool:
    """Whether a clause has a part in the answer; 没 within other words has none (没看到)."""
    if (
        any(t.role & _MEANS and t.rule != CALLED_ON for t in clause.tokens)
        or doubts(clause)
        or any(t.words.startswith("累计") for t in clause.of(Role.TOTAL))
    ):
        return True
    none = clause.has(Role.IS_ZERO)
    if none and tells_of_the_rest(clause):
        return True
    return none and not loose(clause, clause.start, clause.end, clause.tokens)


_OF_DATA: Final = re.compile("(?:以上|上面|这些?|都|均|全|是|为|的|数据|数字|数|统计)+")


def _tells_days(clause: Clause) -> bool:
    """Whether a clause without a value only tells over which days the answer is (本周数据)."""
    if not clause.has(Role.STRETCH) or clause.has(_VALUES):
        return False
    beside = loose(clause, clause.start, clause.end, clause.of(Role.STRETCH))
    return _OF_DATA.fullmatch(beside) is not None


_DOUBT: Final = re.compile("不确定|不准|没核|未核|待核|不知|不清楚|没把握|瞎")


def doubts(clause: Clause) -> bool:
    """Whether a clause says that the answer may not be right (数字不确定)."""
    return _DOUBT.search(clause.text) is not None


def is_known(clauses: list[Clause]) -> bool:
    """Whether nothing is said in clauses that nobody knows."""
    told = (clause for clause in clauses if not _tells_days(clause))
    return not any(loose(one, one.start, one.end, one.tokens) for one in told)
