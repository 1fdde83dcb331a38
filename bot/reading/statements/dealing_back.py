"""Values dealt out over the figures just given (新开工8个,竣工6个,分别完成任务的78%和80%)."""

from typing import Final

from bot.domain.reading import IndicatorUpdate, Measure
from bot.reading.context import Context
from bot.reading.quantities import QuantityKind
from bot.reading.sharing.dealt_values import DEALT, LONGEST_LIST, values_after
from bot.reading.sharing.shares import UNPLACED, Share, Shares, measured
from bot.reading.sharing.sharing import OF_FIGURES, paired
from bot.reading.statements.becoming import BECOMING
from bot.reading.text.tokens import Clause, Token
from bot.reading.words import SUMS, Role

_LEAST: Final = 2
_IN_A_ROW: Final = Role.QUANTITY | Role.BESIDE


def dealt_back(context: Context, clauses: list[Clause], place: int) -> Shares:
    """What 分别 and 均 beside a word of measure or growth deal out over the sentence's figures.

    With 分别 there must be as many values as figures; 均 says one of all. Several completions in a
    row are dealt out like with 分别, and asked about where they are not as many as the figures.
    """
    clause = clauses[place]
    each, told = clause.of(Role.EACH), [t for t in clause.tokens if t.role & OF_FIGURES]
    if not each and told and not clause.has(Role.UNIT | Role.INDICATOR):
        return _in_a_row(context, clauses, place)
    if not each or not told or clause.has(Role.UNIT | Role.INDICATOR):
        return {}
    figures = _of_the_sentence(context)
    values = values_after(clauses, place, each[0])
    if len(figures) < _LEAST or (each[0].words.startswith(DEALT) and len(values) != len(figures)):
        return {}
    measure = measured(clause, told[0])
    return paired([Share(one.unit, (one.indicator,), measure) for one in figures], values)


def said_again(context: Context, clauses: list[Clause], place: int) -> Shares:
    """Values in a row that go by place over the figures just given, whose names they leave out.

    永丰镇改厕20户、窨井盖2个,秣陵镇30户、3个; 今日改厕5户、窨井盖1个。累计:255户、12个;
    任务:改厕320户、窨井盖45个,完成310户、40个. Where they are not as many, nobody knows whose
    they are.
    """
    clause = clauses[place]
    led = _led_first(clause)
    if clause.has(Role.INDICATOR | Role.STRETCH | Role.GROUP) or clause.has(Role.UNIT) == bool(led):
        return {}
    values = _row(clauses, place)
    if not values or (led and len(values) < _LEAST):
        return {}
    figures = _of_the_last(context, led) if led else _of_the_unit_before(context)
    if len({one.indicator for one in figures}) < _LEAST:
        return {}
    if len(values) != len(figures):
        return dict.fromkeys((value.start for value in values), UNPLACED)
    return paired([Share(names=(one.indicator,), total=led != 0) for one in figures], values)


def _led_first(clause: Clause) -> int:
    """The role of the word of total or doing, 分别 at most behind it, before the first value."""
    first = next(iter(clause.of(Role.QUANTITY)), None)
    before = [t for t in clause.tokens if first is not None and t.end <= first.start]
    if not all(t.role & _LEADING and t.words not in BECOMING for t in before):
        return 0
    if any(t.role == Role.TOTAL and t.words not in SUMS for t in before):
        return Role.TOTAL
    return Role.DONE if any(t.role == Role.DONE for t in before) else 0


_LEADING: Final = Role.TOTAL | Role.DONE | Role.EACH | Role.FILLER


def _of_the_last(context: Context, led: int) -> list[IndicatorUpdate]:
    """The figures given since the last semicolon, else in the part before: of a total the actual.

    What is done goes over targets.
    """
    given = context.updates[context.given.told :] or context.updates[context.given.former :]
    if led == Role.TOTAL:
        return _actual(context, given) or _targets(given)
    return _targets(given)


def _targets(given: list[IndicatorUpdate]) -> list[IndicatorUpdate]:
    aimed = all(one.measure is Measure.TARGET for one in given)
    return given if aimed else []


def _of_the_unit_before(context: Context) -> list[IndicatorUpdate]:
    """The figures of the unit spoken of last, if it is another one."""
    given = _of_the_sentence(context)
    last = given[-1].unit if given else ""
    return [one for one in given if one.unit == last] if last != context.whom.name else []


_BESIDE_A_ROW: Final = Role.QUANTITY | Role.UNIT | Role.TOTAL | Role.EACH | Role.FILLER | Role.DONE


def _row(clauses: list[Clause], place: int) -> list[Token]:
    """The counts of a clause and of those that go on with a value alone."""
    row: list[Token] = []
    for clause in clauses[place : place + LONGEST_LIST]:
        further = bool(row) and (clause.begins not in ("、", ",") or clause.has(Role.UNIT))
        plain = clause.has(Role.QUANTITY) and not clause.roles & ~_BESIDE_A_ROW
        if further or not plain or (row and not _is_alone(clause)):
            break
        row += clause.of(Role.QUANTITY)
    kinds = {one.quantity.kind for one in row if one.quantity is not None}
    return [] if kinds & _RATES else row


def _is_alone(clause: Clause) -> bool:
    """Whether a clause opens with its value, and no verb tells what it is (正在整改2处)."""
    plain = not clause.roles & ~(Role.QUANTITY | Role.FILLER)
    return (
        plain
        and not clause.text[: clause.tokens[0].start - clause.start].strip()
        and (clause.tokens[0].role == Role.QUANTITY)
    )


_RATES: Final = frozenset((QuantityKind.PERCENT, QuantityKind.POINTS, QuantityKind.FRACTION))


def _in_a_row(context: Context, clauses: list[Clause], place: int) -> Shares:
    """Shares in a row behind as many figures (签约2个,总投资3亿元,完成率81.7%、83.3%).

    Likewise growth behind figures dealt out (分别达到28650元、15230元,增长7.8%、9.2%).
    """
    values, figures = _percentages(clauses, place), _of_the_sentence(context)
    if len(values) < _LEAST or not figures:
        return {}
    grown = clauses[place].roles & Role.COMPLETION == 0
    if len(figures) != len(values):
        return {} if grown else dict.fromkeys((value.start for value in values), UNPLACED)
    measure = None if grown else Measure.COMPLETION
    return paired([Share(one.unit, (one.indicator,), measure) for one in figures], values)


def _percentages(clauses: list[Clause], place: int) -> list[Token]:
    """Percentages behind a word of completion or growth, with nothing but 、 or 和 in between."""
    told = clauses[place].of(Role.COMPLETION) or clauses[place].of(Role.GROWTH)
    if not told:
        return []
    row = [t for t in clauses[place].tokens if t.start >= told[-1].end]
    for clause in clauses[place + 1 : place + LONGEST_LIST]:
        if clause.begins != "、" or any(not t.role & _IN_A_ROW for t in clause.tokens):
            break
        row += clause.tokens
    if len(told) > 1 or any(not t.role & _IN_A_ROW for t in row):
        return []
    values = [t.quantity for t in row if t.quantity is not None]
    percent = all(value.kind is QuantityKind.PERCENT for value in values)
    return [t for t in row if t.quantity is not None] if percent else []


def _of_the_sentence(context: Context) -> list[IndicatorUpdate]:
    """The figures that the sentence has given since its last semicolon; no rates, no targets."""
    return _actual(context, context.updates[context.given.told :])


_ACTUAL: Final = Measure.ACTUAL


def _actual(context: Context, given: list[IndicatorUpdate]) -> list[IndicatorUpdate]:
    """Those of the figures that are no rates and no targets."""
    known = context.vocabulary.indicators
    actual = [u for u in given if u.measure is _ACTUAL]
    return [u for u in actual if u.indicator in known and not known[u.indicator].kind.percent]
