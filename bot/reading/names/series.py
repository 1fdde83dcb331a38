"""Series of indicators whose names begin alike, told of together (三个一批签约项目、开工项目)."""

from typing import Final

from bot.reading.context import Context
from bot.reading.names.naming import Named
from bot.reading.scanning.vocabulary import LEAST_BEGINNING, Vocabulary
from bot.reading.statements.segments import Segment
from bot.reading.text.tokens import Clause
from bot.reading.words import Role

_QUOTES: Final = "“”\"'《》「」 "
_NOUN: Final = "项目"
_APART: Final = Role.OWN | Role.UNIT


def take_series(context: Context, clause: Clause) -> None:
    """Keep in mind a series that heads a sentence over a colon (第十期“三个一批”:签约项目4个)."""
    names = {t.start for t in clause.of(Role.INDICATOR)}
    for token in clause.of(Role.LABEL | Role.GROUP):
        behind = clause.text[token.end - clause.start :].strip(_QUOTES)
        heads = ":" in clause.ends and behind in ("", _NOUN)
        if (heads or token.end in names) and token.words in context.vocabulary.beginnings:
            context.series = token.words


def of_the_series(context: Context, segment: Segment, named: Named) -> Named:
    """The member of the series that its sentence began, over pauses and a second name."""
    if context.series and not segment.led_by(_APART):
        names = _member(context.series, named.words, context.vocabulary)
        if names:
            return Named(names, named.words, "short_second_name", start=named.start)
    begun = _beginning(named.words, context.vocabulary)
    if begun in context.vocabulary.beginnings:
        context.series = begun
    return named


def _member(series: str, words: str, vocabulary: Vocabulary) -> tuple[str, ...]:
    whole = "".join(words.split())
    for form in (series + whole, series + whole + _NOUN):
        names = vocabulary.forms.get(form, ())
        if len(names) == 1:
            return names
    return ()


def _beginning(words: str, vocabulary: Vocabulary) -> str:
    """How a name begins that goes on with another name (三个一批 of 三个一批签约项目)."""
    whole = "".join(words.split())
    for stop in range(LEAST_BEGINNING, len(whole) - 1):
        if whole[stop:] in vocabulary.forms:
            return whole[:stop]
    return ""
