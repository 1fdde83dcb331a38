"""The values of an answer, each with the words that it was said with, and the days they tell."""

from typing import Final

from bot.reading.meaning.meaning import When
from bot.reading.quantities import QuantityKind, as_two_things
from bot.reading.text.tokens import Clause, Token
from bot.reading.words import Role

_TIMES: Final = Role.STRETCH | Role.TOTAL | Role.CURRENT
_MEASURES: Final = Role.COMPLETION | Role.REMAINING | Role.TARGET
_ALSO: Final = ("还有", "仍有", "尚有")


class Said:
    """A value of an answer with the words before it, since the value before, and its remarks."""

    __slots__ = ("remarks", "value", "words")

    def __init__(self, value: Token) -> None:
        """A value without words yet."""
        self.value = value
        self.words: list[Token] = []
        self.remarks: list[Token] = []

    @property
    def told(self) -> list[Token]:
        """The words that tell over which days it is, or that it is a total."""
        return [t for t in (*self.words, *self.remarks) if t.role & _TIMES]

    @property
    def leading(self) -> list[Token]:
        """The words that tell what it is, those that a remark adds first (3户(新增))."""
        return [t for t in self.remarks if t.role & _CHANGES] + self.words

    @property
    def name(self) -> Token | None:
        """The indicator that is named with it."""
        return next((t for t in self.words if t.role == Role.INDICATOR), None)

    @property
    def of_each(self) -> bool:
        """Whether it is said of each thing that was asked (都是65%)."""
        return any(t.role == Role.EACH for t in self.words)

    @property
    def of_the_last(self) -> bool:
        """Whether it tells how far the thing before is (1250户,完成率83.3%)."""
        quantity = self.value.quantity
        share = quantity is not None and quantity.kind is QuantityKind.PERCENT
        done = share and any(t.role == Role.DONE for t in self.words)
        return done or any(t.role & _MEASURES for t in self.words)


def said_with(values: list[Token], clauses: list[Clause]) -> list[Said]:
    """Each of `values` with its words; what is said behind the last, or in brackets, is a remark.

    Words that only trail behind all values, none of which tells its days, speak of each.
    """
    found = [Said(value) for value in values]
    trailing: list[Token] = []
    for clause in clauses:
        of_clause = [one for one in found if clause.start <= one.value.start < clause.end]
        for token in clause.tokens:
            if token.start == token.end and of_clause:
                of_clause[-1].remarks.append(token)
            else:
                _give(found, trailing, token)
        _go_on_adding(found, clause, of_clause)
    if found:
        _go_on_measuring(found)
    if found and not any(one.told for one in found[:-1]):
        remarks = found[-1].remarks + trailing
        for one in found if not any(t.role & _TIMES for t in found[-1].words) else found[-1:]:
            one.remarks = remarks
    return found


def _go_on_adding(found: list[Said], clause: Clause, of_clause: list[Said]) -> None:
    """Let what 、 or a gap adds to a value be as new as that one (新增5、2; 新增3 5 0)."""
    for one in of_clause:
        place = found.index(one)
        opens = one.value.start == clause.start
        if (
            place
            and not one.words
            and (one is not of_clause[0] or (opens and clause.begins == "、"))
        ):
            one.words += [t for t in found[place - 1].words if t.role & _CHANGES]


def _go_on_measuring(found: list[Said]) -> None:
    """Let what opens an answer of bare numbers measure all of them (还差3、5、1)."""
    opening = [t for t in found[0].words if t.role & (Role.REMAINING | Role.COMPLETION)]
    if opening and not any(one.words for one in found[1:]):
        for one in found[1:]:
            one.words += opening


_CHANGES: Final = Role.ADDED | Role.REMOVED


def _give(found: list[Said], trailing: list[Token], token: Token) -> None:
    """Give a word to the first value behind it, or a name to the nameless value right before it."""
    behind = next((one for one in found if one.value.start >= token.start), None)
    if token.role == Role.INDICATOR:
        before = next((one for one in found if one.value.end == token.start), None)
        behind = before if before is not None and before.name is None else behind
    if behind is None:
        trailing.append(token)
    elif token.start != behind.value.start:
        behind.words.append(token)


def times_of(found: list[Said]) -> list[When]:
    """When each value speaks of: days and totals hold on until others are told (contract).

    目前 does where it opens the answer; 新增 is no total, whatever was one before.
    """
    held, times = When(None, False, False, False), []
    for place, one in enumerate(found):
        when = _told_anew(held, one)
        changed = any(t.role & (Role.ADDED | Role.REMOVED) for t in one.words)
        holds = when.total and not (changed and not _tells(one, Role.TOTAL))
        times.append(When(when.stretch, when.own, holds or (when.now and _dated(when)), when.now))
        if not any(t.role & _TIMES for t in one.remarks):
            opens = place == 0 or held.now
            held = When(when.stretch, False, when.total, when.now and opens)
    return times


def _told_anew(held: When, one: Said) -> When:
    """What holds for a value: its own days or total, or what was told before it."""
    named = [t.quantity.stretch for t in one.told if t.quantity and t.quantity.stretch]
    now = _tells(one, Role.CURRENT)
    if named:
        return When(named[-1], True, False, now)
    if now:
        kept = held.stretch if held.stretch is not None and held.stretch.to_date else None
        return When(kept, False, held.total or _tells(one, Role.TOTAL), True)
    if _tells(one, Role.TOTAL):
        return When(held.stretch, False, True, False)
    return held


def _tells(one: Said, role: int) -> bool:
    return any(t.role == role for t in one.told)


def _dated(when: When) -> bool:
    return when.stretch is not None


_MOST_ASKED: Final = 12


def are_swapped(found: list[Said], units: list[str]) -> bool:
    """Whether two values are counted each as the other's question is (2个,6家 for 家次 and 个)."""
    said = [one.value.quantity.unit_text if one.value.quantity else "" for one in found]
    if len(said) != len(units) or "" in said or any(one.name for one in found):
        return False
    if len(said) > _MOST_ASKED:
        return False
    pairs = [(a, b) for a in range(len(said)) for b in range(a)]
    return any(
        _fits(said[a], units[b]) and _fits(said[b], units[a]) and not _fits(said[a], units[a])
        for a, b in pairs
    )


def _fits(said: str, unit: str) -> bool:
    return said == unit or (said != "" and unit.startswith(said))


def is_number(value: Token) -> bool:
    """Whether a value is a number without a unit of measure."""
    return value.quantity is not None and value.quantity.kind is QuantityKind.NUMBER


def is_one_more(token: Token) -> bool:
    """Whether 还有 may tell of one more thing as well as of what is left."""
    return token.role == Role.REMAINING and token.words in _ALSO


def totals_alone(found: list[Said], asked: int) -> list[Said]:
    """The values without those that are a day's or new, beside a total right before or behind.

    Of the two the total alone is recorded (contract); so it is where that leaves one for each
    question (今天25户,累计310户).
    """
    if len(found) <= asked:
        return found
    if asked == 1 and len(found) == 2 and _is_bare(found[0]) and _is_total(found[1]):
        return found[1:] if _is_less(found[0].value, found[1].value) else found
    kept = [
        one
        for place, one in enumerate(found)
        if not (_of_a_part(one) and any(map(_is_total, _beside(found, place))))
    ]
    return kept if len(kept) == asked else found


def levels_alone(found: list[Said], asked: int) -> list[Said]:
    """The values without a change in points beside the one level it led to (提高5个点,到65%)."""
    kinds = [one.value.quantity.kind for one in found if one.value.quantity is not None]
    if asked != 1 or sorted(kinds) != sorted((QuantityKind.POINTS, QuantityKind.PERCENT)):
        return found
    return [found[kinds.index(QuantityKind.PERCENT)]]


def _is_less(one: Token, other: Token) -> bool:
    """Whether a number is less than another, of whose days it may be (改了5户,累计85户)."""
    if one.quantity is None or other.quantity is None:
        return False
    return (one.quantity.value or 0) < (other.quantity.value or 0)


def _beside(found: list[Said], place: int) -> list[Said]:
    return [one for one in found[max(0, place - 1) : place + 2] if one is not found[place]]


def _is_bare(one: Said) -> bool:
    return all(t.role == Role.FILLER for t in one.words) and not one.remarks


def _is_total(one: Said) -> bool:
    return one.name is None and any(t.role == Role.TOTAL for t in one.words)


def _of_a_part(one: Said) -> bool:
    """Whether a value is said to be new, or over days that are not the year so far."""
    days = [t.quantity.stretch for t in one.words if t.quantity and t.quantity.stretch]
    added = any(t.role == Role.ADDED for t in one.words)
    return not _is_total(one) and (added or any(not day.to_date for day in days))


def sides(value: Token) -> list[Token]:
    """The two numbers of 5/2, which answers two indicators (13/15 answers one)."""
    quantity = value.quantity
    if quantity is None or quantity.kind is not QuantityKind.FRACTION or quantity.chinese:
        return [value]
    return [value.valued(side) for side in as_two_things(quantity)]
