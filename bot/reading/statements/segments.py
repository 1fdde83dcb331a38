"""Each value of a clause with the words that lead up to it."""

import re
from typing import Final

from bot.reading.quantities import Quantity, QuantityKind
from bot.reading.scanning.vocabulary import Vocabulary
from bot.reading.statements.passed.sizes import only_a_size, without_thresholds
from bot.reading.text.tokens import CALLED_ON, NO_TOKENS, Clause, Token, roles_of
from bot.reading.words import Role

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

_GOAL: Final = re.compile(r"完成.*(目标|任务|计划)|(目标|任务)完成")


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
    if not clause.roles & _SAYING or (clause.inside and only_a_size(clause)):
        return []
    tokens = clause.tokens
    if clause.roles & Role.QUANTITY:
        tokens = without_thresholds(clause, vocabulary)
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
    return _with_targets(clause, _with_task_done(clause, found)) if clause.roles & _AIMED else found


_AIMED: Final = Role.TARGET | Role.COMPLETION


_TASK_ALONE: Final = Role.INDICATOR | Role.TARGET | Role.UNIT | Role.OWN | Role.LABEL
_THIS_YEAR: Final = ("今年", "全年", "本年", "本年度", "今年全年")
_FINISHED: Final = re.compile(
    "(?:均|都)?(?:已经?)?(?:全部|如期|提前|圆满|全面)(?:完成|建成|完工)了?|(?:均|都)?已经?(?:完成|建成|完工)"
)
_DIVIDED: Final = (QuantityKind.COUNT, QuantityKind.LENGTH, QuantityKind.AREA)


def _with_task_done(clause: Clause, found: list[Segment]) -> list[Segment]:
    """The number of a task that is told as done right behind it is what is done as well.

    改厕任务320户全部完成 is a target, and as many done.
    """
    if len(found) != 1 or not _is_a_task(found[0]) or not _is_done_behind(clause, found[0]):
        return found
    task = found[0]
    before = [t.playing(Role.TOTAL, "all_done") if _aims(t) else t for t in task.before]
    return [task, Segment(clause, task.value, task.start, before, [], last=True)]


def _aims(token: Token) -> bool:
    return token.role == Role.TARGET


def _is_a_task(segment: Segment) -> bool:
    """Whether a number of things, or a length or an area, stands right behind 任务 of a thing."""
    quantity = segment.value.quantity
    if quantity is None or not segment.names or quantity.kind not in _DIVIDED:
        return False
    if not all(_goes_with_a_task(t) for t in segment.before) or _says_more(segment):
        return False
    return _aims(segment.before[-1]) and "任务" in segment.before[-1].words


def _goes_with_a_task(token: Token) -> bool:
    """Whether a word before a task tells whose it is, of what, or that it is the year's."""
    return token.role & _TASK_ALONE != 0 or token.words in _THIS_YEAR


def _says_more(segment: Segment) -> bool:
    """Whether unknown words stand before a task, as the name of a village does."""
    known = sum(t.end - t.start for t in segment.before)
    said = segment.clause.text[segment.start - segment.clause.start :]
    said = said[: segment.value.start - segment.start]
    return len(said) - said.count(" ") > known


def _is_done_behind(clause: Clause, task: Segment) -> bool:
    """Whether a clause ends by telling that it is done, and no brackets or colon tell how far."""
    behind = clause.text[task.value.end - clause.start :].strip()
    if _FINISHED.fullmatch(behind) is None or any(mark in clause.ends for mark in "(:"):
        return False
    return "," not in clause.ends or _ALL.search(behind) is not None


_ALL: Final = re.compile("全|如期|提前|圆满")


def _with_targets(clause: Clause, found: list[Segment]) -> list[Segment]:
    """The values, and of each the target of which it is a share (完成目标6500人的90.4%).

    The target may stand in the midst of its word too (完成年度45公里目标的37.3%).
    """
    told: list[Segment] = []
    for segment in found:
        if base := _target_of(clause, segment):
            before = [t for t in segment.before if t.end <= base.start]
            before[-1] = before[-1].playing(Role.TARGET, "names_target")
            told.append(Segment(clause, base, segment.start, _led_on(before), [], last=False))
        elif told and (goal := _goal_behind(clause, told[-1], segment)):
            told[-1] = _aimed_at(told[-1], goal)
        told.append(segment)
    return told


_REACHING: Final = Role.DONE | Role.TOTAL | Role.REACHED | Role.CURRENT
"""Words of what is done, which lead on to the share, and not to the goal before it."""


def _goal_behind(clause: Clause, number: Segment, share: Segment) -> Token | None:
    """The word of a goal between a number and its share (45公里目标的37.3%, 100户改厕任务的88%)."""
    quantity, value = share.value.quantity, number.value.quantity
    if quantity is None or quantity.kind is not QuantityKind.PERCENT:
        return None
    if value is None or value.kind in _PARTS_OF_ALL or not share.before:
        return None
    goal = next((t for t in share.before if t.words.endswith(GOALS)), None)
    if (
        goal is None
        or clause.text[goal.end - clause.start : share.value.start - clause.start] != "的"
    ):
        return None
    known = [t for t in share.before if t.start < goal.start]
    between = clause.text[number.value.end - clause.start : goal.start - clause.start]
    said = "".join(t.words for t in known if t.role & (Role.INDICATOR | Role.FILLER))
    return goal if between.replace(" ", "") == said else None


_PARTS_OF_ALL: Final = (QuantityKind.PERCENT, QuantityKind.FRACTION, QuantityKind.POINTS)


def _aimed_at(number: Segment, goal: Token) -> Segment:
    """The number as the goal that the word behind it says it is."""
    place = number.value.start
    aim = Token(Role.TARGET, place, place, goal.words, "names_target")
    return number.led_up_by([*_led_on(number.before), aim])


def _led_on(before: list[Token]) -> list[Token]:
    """The words before a goal, of which those of what is done say nothing of the goal itself."""
    light = Role.FILLER
    return [Token(light, t.start, t.end, "") if t.role & _REACHING else t for t in before]


GOALS: Final = ("目标", "任务", "任务数", "目标任务", "目标值")


def _target_of(clause: Clause, share: Segment) -> Token | None:
    """The number right behind 目标 or 任务 of which a percentage is told."""
    quantity = share.value.quantity
    if quantity is None or quantity.kind is not QuantityKind.PERCENT:
        return None
    known = [t for t in clause.tokens if t.end <= share.value.start and t.words != "的"][-2:]
    if len(known) < 2 or known[1].role != Role.QUANTITY or not known[0].words.endswith(GOALS):
        return None
    between = clause.text[known[1].end - clause.start : share.value.start - clause.start].strip()
    return known[1] if between == "的" and known[0].end == known[1].start else None


def _with_all_done(tokens: list[Token]) -> list[Token]:
    """已完成全年目标, 提前完成年度任务 without a figure are all done (contract: Numbers)."""
    if not tokens or any(token.role & VALUES for token in tokens):
        return tokens
    last = tokens[-1]
    if last.rule == CALLED_ON:
        return _with_all_done(tokens[:-1])  # 已经完成年度任务 @王主任
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
