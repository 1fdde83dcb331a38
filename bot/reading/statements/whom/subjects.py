"""Which unit a clause speaks of (contract: Which unit)."""

import re
from typing import Final

from bot.reading.scanning.vocabulary import Vocabulary
from bot.reading.statements.passed.acts import ACTS
from bot.reading.statements.whom.grown_names import is_a_hazard, is_of_many, latin_goes_on
from bot.reading.statements.whom.heads import BEFORE_A_SUBJECT, is_led
from bot.reading.statements.whom.told_for import (
    addressed_to,
    asked_for_it,
    hears_from,
    is_acted_on,
    is_greeted,
    is_thanked,
    reported_for,
    reports_itself,
    tells_us,
)
from bot.reading.statements.whom.unknown_units import letters, mentioned, unknown_unit
from bot.reading.text.tokens import Clause, Token
from bot.reading.words import Role

_LISTED: Final = re.compile(r"\s*[和与同跟及、]\s*")
_CALLED_OR_HEARD: Final = re.compile(
    r"(?:@|(?<!已)经|(?<![数依证])据|不含|不包括|不包含|扣除"
    r"|落地|落户|选址|入驻|考察了?|参观了?|参加了?|前往)\s*$"
)
"""Who is called on (@应急局), whose word stands behind figures (经统计局核实), or is left out."""


class Subject:
    """Of whom a clause speaks: a unit of the catalogue, one that is in none, or the sender."""

    __slots__ = (
        "colon",
        "own",
        "start",
        "unit",
        "unknown",
    )

    def __init__(
        self,
        unit: str | None = None,
        unknown: str = "",
        own: bool = False,
        start: int = 0,
        colon: bool = False,
    ) -> None:
        """As its fields say."""
        self.unit = unit
        self.unknown = unknown
        self.own = own
        self.start = start
        self.colon = colon


def subject(clause: Clause, vocabulary: Vocabulary, beside: bool) -> Subject | None:
    """The subject that a clause names, if any; `beside`: it goes on a list of bystanders."""
    if clause.roles & _WHO and (named := _known(clause, beside)):
        return named
    found = unknown_unit(clause, vocabulary)
    if found is None:
        return None
    return Subject(unknown=found[0], start=found[1], colon=":" in clause.ends)


_WHO: Final = Role.UNIT | Role.OWN


def _known(clause: Clause, beside: bool) -> Subject | None:
    """The unit of the catalogue, or the sender, of which a clause speaks."""
    for place, token in enumerate(clause.tokens):
        if token.role == Role.UNIT and _only_hears(clause, token):
            continue
        if token.role == Role.UNIT and not beside and is_subject(clause, place):
            return Subject(unit=token.names[0], start=token.start, colon=_colon(clause, token))
        if token.role == Role.OWN and not _names_it(clause, place):
            return Subject(own=True, start=token.start)
    return None


def _only_hears(clause: Clause, unit: Token) -> bool:
    """Whether a unit is greeted or thanked, told us, or wished for what the sender did."""
    if is_greeted(clause, unit) or tells_us(clause, unit):
        return True
    return is_thanked(clause, unit) or asked_for_it(clause, unit)


def _names_it(clause: Clause, place: int) -> bool:
    """Whether the sender's own unit is named right behind 我 or 咱 (咱林业中心)."""
    token, behind = clause.tokens[place], clause.tokens[place + 1 : place + 2]
    return bool(behind) and behind[0].role == Role.UNIT and behind[0].start == token.end


def opens_the_clause(clause: Clause, unit: Token) -> bool:
    """Whether nothing but days and words of operation stands before a unit."""
    before = [t for t in clause.tokens if t.end <= unit.start]
    known = all(t.role & BEFORE_A_SUBJECT for t in before)
    return known and not _loose(clause, clause.start, unit.start, before)


def is_subject(clause: Clause, place: int) -> bool:
    """Whether the unit token at `place` is a subject, not a bystander or part of a longer name."""
    if is_of_many(clause, clause.tokens[place]):
        return False
    return _free_before(clause, place) and _free_behind(clause, place)


def is_beside(clause: Clause) -> bool:
    """Whether the first unit of a clause stands beside the subject (到农商行, @应急局)."""
    units = clause.of(Role.UNIT)
    if len(units) > 1 and "@" in clause.text:
        units = [t for t in units if t.start >= mentioned(clause)] or units
    return bool(units) and _after_beside(clause, clause.tokens.index(units[0]))


def ends_beside(clause: Clause) -> bool:
    """Whether a clause ends with a unit that stands beside another (应急局会同住建局、…)."""
    last = clause.tokens[-1] if clause.tokens else None
    if last is None or last.role != Role.UNIT or last.end < clause.end:
        return False
    return _after_beside(clause, len(clause.tokens) - 1)


def _after_beside(clause: Clause, place: int) -> bool:
    token = clause.tokens[place]
    if token.start == clause.start or reported_for(clause, token):
        return False
    if place and clause.tokens[place - 1].role == Role.BESIDE:
        return not letters(clause, clause.tokens[place - 1].end, token.start)
    if place and clause.tokens[place - 1].role == Role.REQUEST:
        return True
    if addressed_to(clause, token) or is_acted_on(clause, place):
        return True
    return _CALLED_OR_HEARD.search(clause.text[: token.start - clause.start]) is not None


def _free_before(clause: Clause, place: int) -> bool:
    token = clause.tokens[place]
    if reported_for(clause, token):
        return True
    if _after_beside(clause, place) and not _listed_subject(clause, place):
        return False
    begin = mentioned(clause)
    before = [t for t in clause.tokens[:place] if t.start >= begin]
    if all(t.role & BEFORE_A_SUBJECT for t in before if t.role != Role.UNIT) and not _loose(
        clause, clause.start, token.start, before
    ):
        return True
    if place and clause.tokens[place - 1].role == Role.QUANTITY:
        return True
    return _directly_before_a_name(clause, place) or _before_its_own_value(clause, place, before)


def _before_its_own_value(clause: Clause, place: int, before: list[Token]) -> bool:
    """Whether a unit stands between a name and its number (改厕 李寨镇150户)."""
    token, behind = clause.tokens[place], clause.tokens[place + 1 : place + 2]
    led = any(t.role == Role.INDICATOR for t in before)
    valued = bool(behind) and behind[0].role == Role.QUANTITY
    valued = (
        valued
        and not clause.text[token.end - clause.start : behind[0].start - clause.start].strip()
    )
    plain = all(t.role & (BEFORE_A_SUBJECT | Role.INDICATOR) for t in before)
    return led and valued and plain and not _loose(clause, clause.start, token.start, before)


def _listed_subject(clause: Clause, place: int) -> bool:
    """Whether the unit before it in the same list is a subject (妇联和团市委各1次)."""
    units = [t for t in clause.tokens[:place] if t.role == Role.UNIT]
    listed = bool(units) and joined(clause, units[-1], clause.tokens[place])
    return listed and clause.has(Role.EACH)


def joined(clause: Clause, one: Token, other: Token) -> bool:
    """Whether nothing but 和 or a pause stands between two units."""
    between = clause.text[one.end - clause.start : other.start - clause.start]
    return _LISTED.fullmatch(between) is not None


def _directly_before_a_name(clause: Clause, place: int) -> bool:
    behind = clause.tokens[place + 1 : place + 2]
    return bool(behind) and behind[0].role == Role.INDICATOR


def _free_behind(clause: Clause, place: int) -> bool:
    """Whether nothing unknown is grown together with the name (永丰路小学, 农业银行大厦)."""
    end = clause.tokens[place].end
    if is_led(clause, place) or hears_from(clause, clause.tokens[place]):
        return True
    if reports_itself(clause, clause.tokens[place]):
        return all(t.role & BEFORE_A_SUBJECT for t in clause.tokens[:place])
    for token in clause.tokens[place + 1 :]:
        if token.start != end:
            break
        if token.role & Role.PLAIN or is_a_hazard(clause.tokens[place], token):
            return False
        if token.role != Role.FILLER or len(token.words) > 1:
            return True
        end = token.end
    if letters(clause, end, end + 1):
        return _does_something(clause, place, end)
    return not latin_goes_on(clause, place)


_DOES: Final = re.compile(
    "|".join((*ACTS, "组织", "开展", "举办", "召开", "完成", "实施", "反馈", "报来"))
    + "|(?:承建|负责|承担|承办|建设|管理|主管|包保)的|新?引进|招引|招商引资"
)
"""What a unit does; its people and offices (班子, 人民政府) are longer names (contract)."""
_SURE: Final = 3
"""A name of fewer characters is too often the beginning of another word (移动检查站)."""


def _does_something(clause: Clause, place: int, end: int) -> bool:
    """Whether a verb of doing goes on with the name of the unit (农商行走访3家企业)."""
    opens = all(t.role & BEFORE_A_SUBJECT for t in clause.tokens[:place])
    sure = len(clause.tokens[place].words) >= _SURE
    return opens and sure and _DOES.match(clause.text, end - clause.start) is not None


def _loose(clause: Clause, start: int, end: int, known: list[Token]) -> bool:
    """Whether unknown words stand between `start` and `end`."""
    place = max(start, mentioned(clause))
    for token in known:
        if letters(clause, place, token.start):
            return True
        place = max(place, token.end)
    return letters(clause, place, end)


def _colon(clause: Clause, token: Token) -> bool:
    rest = clause.text[token.end - clause.start :].strip()
    return ":" in clause.ends and not rest
