"""Each value of a clause with the words that lead up to it."""

import re
from typing import Final

from bot.reading.quantities import Quantity, QuantityKind
from bot.reading.scanning.vocabulary import Vocabulary
from bot.reading.text.tokens import Clause, Token, roles_of
from bot.reading.words import Role

NO_TOKENS: Final[list[Token]] = []

VALUES: Final = Role.QUANTITY | Role.IS_ZERO | Role.NO_MOVEMENT | Role.BREAKTHROUGH | Role.ALL_DONE
_WORDED: Final = VALUES & ~Role.QUANTITY
_SAYING: Final = VALUES | Role.TARGET | Role.COMPLETION
"""A clause without one of these has no value."""
MARKERS: Final = (
    Role.TARGET
    | Role.COMPLETION
    | Role.REMAINING
    | Role.DONE
    | Role.CURRENT
    | Role.TOTAL
    | Role.REACHED
    | Role.ADDED
    | Role.REMOVED
    | Role.UNIT
    | Role.STRETCH
    | Role.GROWTH
    | Role.FALL
    | Role.WRONG
    | Role.CORRECTION
    | Role.EACH
    | Role.OWN
    | Role.FROM
)
"""Words that tie a value without a name to the indicator before it."""

_AMOUNTS: Final = (QuantityKind.MONEY, QuantityKind.AREA, QuantityKind.LENGTH, QuantityKind.MASS)
_KIND_OF: Final = re.compile(
    r"\s*(及以上|以上|以下|以内)?的?(大|重大|重点|工业|产业)*(项目|企业|工程|\d)"
)
_OF: Final = re.compile(
    r"\s*(规模)?的(?!目标|任务|(?:可喜|优异|骄人|喜人|亮眼|不俗|历史)?(?:收获|好?成绩|佳绩|成效|成果|业绩|答卷|战果|新高))"
)
_BEFORE_OF: Final = frozenset(" \t规的")
_GOAL: Final = re.compile(r"完成.*(目标|任务|计划)|(目标|任务)完成")
_SIZE: Final = re.compile(r"(计划|合同)?(总)?(投资|投资额|产值|规模|面积|注册资本)(达|约|超|为)?$")


class Segment:
    """A value, the tokens before it since the last value, and those behind it in the clause.

    `start` is where the words before it begin, `roles` the roles that they have, `names` the
    indicators named among them. `alone` tells that it is the only value of its clause.
    """

    __slots__ = (
        "alone", "before", "behind", "clause", "last", "names", "roles", "start", "value",
    )  # fmt: skip

    def __init__(
        self,
        clause: Clause,
        value: Token,
        start: int,
        before: list[Token],
        behind: list[Token],
        last: bool,
    ) -> None:
        """A segment as its fields say."""
        self.clause = clause
        self.value = value
        self.start = start
        self.before = before
        self.behind = behind
        self.last = last
        self.alone = last and start == clause.start
        self.roles = roles = roles_of(before)
        named = roles & Role.INDICATOR
        self.names = [t for t in before if t.role == Role.INDICATOR] if named else NO_TOKENS

    def led_by(self, roles: int) -> bool:
        """Whether one of `roles` stands between the last value and this one."""
        return self.roles & roles != 0

    def led_up_by(self, before: list[Token]) -> "Segment":
        """The same value with other words before it."""
        return Segment(self.clause, self.value, self.start, before, self.behind, self.last)

    def valued(self, quantity: Quantity) -> "Segment":
        """The same words with another value."""
        value = self.value.valued(quantity)
        return Segment(self.clause, value, self.start, self.before, self.behind, self.last)


def segments(clause: Clause, vocabulary: Vocabulary) -> list[Segment]:
    """The values of a clause in order, without thresholds (投资3亿元以上项目2个 is 2)."""
    if not clause.roles & _SAYING or (clause.inside and _only_a_size(clause)):
        return []
    tokens = clause.tokens
    if clause.roles & Role.QUANTITY:
        tokens = _without_thresholds(clause, vocabulary)
    if clause.roles & _AIMED:
        tokens = _with_all_done(tokens)
    places = [p for p, token in enumerate(tokens) if token.role & VALUES]
    if clause.roles & _WORDED:
        places = _stated(tokens, places)
    found, start, first = [], clause.start, 0
    for order, place in enumerate(places):
        behind = tokens[place + 1 :]
        last = order + 1 == len(places)
        found.append(Segment(clause, tokens[place], start, tokens[first:place], behind, last))
        start, first = tokens[place].end, place + 1
    return _with_targets(clause, found) if clause.roles & _AIMED else found


def _only_a_size(clause: Clause) -> bool:
    """Whether brackets only say of what size the things named are (签约项目(5000万以上)3个)."""
    value = clause.tokens[-1] if clause.tokens else None
    if value is None or value.quantity is None or not clause.ends.startswith(")"):
        return False
    limit = value.words.endswith(("以上", "以下")) and value.quantity.kind is not QuantityKind.COUNT
    before = clause.text[: value.start - clause.start].strip()
    return limit and value.end == clause.end and (not before or _SIZE.fullmatch(before) is not None)


_AIMED: Final = Role.TARGET | Role.COMPLETION


def _with_targets(clause: Clause, found: list[Segment]) -> list[Segment]:
    """The values, and before each the target of which it is a share (完成目标6500人的90.4%)."""
    told: list[Segment] = []
    for segment in found:
        if base := _target_of(clause, segment):
            before = [t for t in segment.before if t.end <= base.start]
            before[-1] = before[-1].playing(Role.TARGET, "names_target")
            told.append(Segment(clause, base, segment.start, before, [], last=False))
        told.append(segment)
    return told


_GOALS: Final = ("目标", "任务", "任务数", "目标任务", "目标值")


def _target_of(clause: Clause, share: Segment) -> Token | None:
    """The number right behind 目标 or 任务 of which a percentage is told."""
    quantity = share.value.quantity
    if quantity is None or quantity.kind is not QuantityKind.PERCENT:
        return None
    known = [t for t in clause.tokens if t.end <= share.value.start and t.words != "的"][-2:]
    if len(known) < 2 or known[1].role != Role.QUANTITY or not known[0].words.endswith(_GOALS):
        return None
    between = clause.text[known[1].end - clause.start : share.value.start - clause.start].strip()
    return known[1] if between == "的" and known[0].end == known[1].start else None


def _with_all_done(tokens: list[Token]) -> list[Token]:
    """已完成全年目标, 提前完成年度任务 without a figure are all done (contract: Numbers)."""
    if not tokens or any(token.role & VALUES for token in tokens):
        return tokens
    last = tokens[-1]
    if last.role == Role.TARGET and _done_before(tokens):
        return [*tokens[:-1], last.playing(Role.ALL_DONE, last.rule)]
    ahead = any(token.words.startswith("提前") for token in tokens)
    done = ahead or any(token.role == Role.TOTAL for token in tokens)
    if done and last.role == Role.COMPLETION and _GOAL.fullmatch(last.words):
        return [*tokens[:-1], last.playing(Role.ALL_DONE, last.rule)]
    return tokens


def _done_before(tokens: list[Token]) -> bool:
    """Whether the tokens before the last are 已 and 完成."""
    return [token.role for token in tokens[-3:-1]] == [Role.TOTAL, Role.DONE]


def _stated(tokens: list[Token], places: list[int]) -> list[int]:
    """Words like 全部完成 and 没有 are values only where no number is."""
    numbers = [p for p in places if tokens[p].role == Role.QUANTITY]
    places = [p for p in places if p + 1 not in numbers or tokens[p].role != Role.IS_ZERO]
    weak = Role.ALL_DONE | Role.BREAKTHROUGH
    return [p for p in places if not (numbers and tokens[p].role & weak)]


def _without_thresholds(clause: Clause, vocabulary: Vocabulary) -> list[Token]:
    tokens = clause.tokens
    values = [p for p, t in enumerate(tokens) if t.role == Role.QUANTITY]
    limits = [p for p in values if _is_threshold(clause, tokens[p], p == values[-1])]
    places = [p for p in values[:-1] if counts_places(clause, tokens, p, vocabulary)]
    places += _places_ahead(clause, tokens, values, vocabulary)
    if not limits and not places:
        return tokens
    kept = list(tokens)
    for place in places:
        kept[place] = _with_places(clause, tokens[place])
    for place in limits:
        kept[place] = _with_size(clause, tokens[place])
        if place and place - 1 not in limits and tokens[place - 1].role == Role.INDICATOR:
            kept[place - 1] = _event_alone(tokens[place - 1], vocabulary)
    return kept


def _places_ahead(
    clause: Clause, tokens: list[Token], values: list[int], vocabulary: Vocabulary
) -> list[int]:
    """The only number of a clause, if it tells how many places did what follows (8个村完成改厕)."""
    if len(values) != 1 or tokens[values[0]].start != clause.start:
        return []
    place, named = values[0], clause.of(Role.INDICATOR)
    found = _PLACES.match(clause.text, tokens[place].end - clause.start)
    if found is None or not named:
        return []
    itself = is_a_place(named[0].names[0], found[1], vocabulary)
    return [] if itself or named[0].start < clause.start + found.end() else [place]


_CLASS: Final = "级"
"""What makes of a number a class of size (10亿级项目1个)."""


def _is_threshold(clause: Clause, token: Token, last: bool) -> bool:
    """Whether a number only says of what size the things counted are."""
    place = token.end - clause.start
    of = clause.text[place : place + 1] in _BEFORE_OF and _OF.match(clause.text, place)
    if of or (clause.roles & Role.OTHER_THING and _of_another_thing(clause, token)):
        return True
    if token.quantity is None:
        return False
    if last or token.quantity.unit == _CLASS:
        return token.quantity.unit == _CLASS
    amount = token.quantity.kind in _AMOUNTS or token.words.endswith(("以上", "以下"))
    return amount and _KIND_OF.match(clause.text, place) is not None


_PLACES: Final = re.compile("(?:行政|自然)?(村|镇|乡|街道|社区|县|小区)")
PLACED: Final = frozenset("行自村镇乡街社县小")
"""How what stands behind a count of places begins."""
_LETTER: Final = re.compile("[\u4e00-\u9fff]")


def counts_places(clause: Clause, tokens: list[Token], place: int, vocabulary: Vocabulary) -> bool:
    """Whether a number counts places, and not what is named (改厕3个村120户)."""
    quantity, text, behind = tokens[place].quantity, clause.text, tokens[place].end - clause.start
    if quantity is None or text[behind : behind + 1] not in PLACED:
        return False
    found = _PLACES.match(text, behind)
    names = [t for t in tokens[:place] if t.role == Role.INDICATOR]
    where = place > 0 and tokens[place - 1].words == "在"
    if found is None or not (names or where) or quantity.unit not in ("", "个"):
        return False
    known = any(t.start == clause.start + found.end() for t in tokens[place + 1 : place + 2])
    grown = _LETTER.match(text, found.end()) is not None and not known
    itself = bool(names) and is_a_place(names[-1].names[0], found[1], vocabulary)
    return not grown and not itself


def _with_places(clause: Clause, token: Token) -> Token:
    """A count of places as one known piece with its noun (3个村)."""
    found = _PLACES.match(clause.text, token.end - clause.start)
    end = clause.start + found.end() if found else token.end
    return Token(Role.FILLER, token.start, end, "", "places")


def is_a_place(name: str, noun: str, vocabulary: Vocabulary) -> bool:
    """Whether what is named is such a place itself (电商村创建3个村), and not what it has.

    镇电商服务站 are no 镇.
    """
    forms = vocabulary.said.get(name, ())
    return any(noun in _OF_A_PLACE.sub("", form) for form in forms)


_OF_A_PLACE: Final = re.compile("农村|^(?:公有产权)?[镇村](?:级|驻地)?")


def _of_another_thing(clause: Clause, token: Token) -> bool:
    """Whether the number is a capacity or the like (年产6万吨)."""
    things = [t for t in clause.of(Role.OTHER_THING) if t.end == token.start]
    names = [t.end for t in clause.of(Role.INDICATOR)]
    return any(t.words != "总量" or t.start not in names for t in things)


def _with_size(clause: Clause, token: Token) -> Token:
    """A threshold as one known piece with the noun before it (总投资 3亿元以上)."""
    before = clause.text[: token.start - clause.start]
    found = _SIZE.search(before)
    start = clause.start + found.start() if found else token.start
    return Token(Role.FILLER, start, token.end, "", "threshold")


def _event_alone(token: Token, vocabulary: Vocabulary) -> Token:
    """The event of a name that swallowed the noun of a threshold (签约 of 签约总投资 3亿元以上)."""
    found = _SIZE.search(token.words)
    names = vocabulary.forms.get(token.words[: found.start()], ()) if found else ()
    if not names or found is None:
        return token
    words = token.words[: found.start()]
    end = token.start + len(words)
    return Token(token.role, token.start, end, words, token.rule, names)
