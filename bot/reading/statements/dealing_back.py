"""Values dealt out over the figures just given (新开工8个,竣工6个,分别完成任务的78%和80%)."""

from typing import Final

from bot.domain.reading import IndicatorUpdate, Measure
from bot.reading.context import Context
from bot.reading.sharing.shares import MEASURES, Share, Shares
from bot.reading.sharing.sharing import DEALT, OF_FIGURES, paired, values_after
from bot.reading.text.tokens import Clause
from bot.reading.words import Role

_LEAST: Final = 2


def dealt_back(context: Context, clauses: list[Clause], place: int) -> Shares:
    """What 分别 and 均 beside a word of measure or growth deal out over the sentence's figures.

    With 分别 there must be as many values as figures; 均 says one of all.
    """
    clause = clauses[place]
    each, told = clause.of(Role.EACH), [t for t in clause.tokens if t.role & OF_FIGURES]
    if not each or not told or clause.has(Role.UNIT | Role.INDICATOR):
        return {}
    figures = _of_the_sentence(context)
    values = values_after(clauses, place, each[0])
    if len(figures) < _LEAST or (each[0].words.startswith(DEALT) and len(values) != len(figures)):
        return {}
    measure = MEASURES.get(told[0].role)
    return paired([Share(one.unit, (one.indicator,), measure) for one in figures], values)


def _of_the_sentence(context: Context) -> list[IndicatorUpdate]:
    """The figures that the sentence has given since its last semicolon; no rates, no targets."""
    given = context.updates[context.told :]
    kind = context.vocabulary.indicator
    actual = [u for u in given if u.measure is Measure.ACTUAL]
    return [u for u in actual if not kind(u.indicator).kind.percent]
