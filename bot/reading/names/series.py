"""Series of indicators whose names begin alike, told of together (三个一批签约项目、开工项目)."""

import re
from typing import Final

from bot.reading.context import Context
from bot.reading.names.naming import Named, loose
from bot.reading.scanning.vocabulary import LEAST_BEGINNING, Vocabulary
from bot.reading.statements.segments import Segment
from bot.reading.text.tokens import Clause, Token
from bot.reading.words import Role

_NOUN: Final = "项目"
_NOUNS: Final = ("", "集", "集体", "方面")
_ENDS: Final = (":", ",", " ")
_LIGHT: Final = (
    Role.FILLER | Role.TOTAL | Role.CURRENT | Role.STRETCH | Role.DONE | Role.ADDED | Role.TARGET
    | Role.LABEL
)  # fmt: skip
"""What may stand between a series and the name that it leads to."""
_APART: Final = Role.OWN | Role.UNIT


def take_series(context: Context, clause: Clause) -> None:
    """Keep in mind a series that heads a sentence (第十期“三个一批”:签约项目4个).

    Nothing but light words stands between it and the name or pause that it leads to
    (“三个一批”活动签约3个, 三个一批已开工4个), or all of it are counted (三个一批项目34个,…).
    """
    for token in clause.of(Role.LABEL | Role.GROUP):
        if token.words in context.vocabulary.beginnings and _leads_on(clause, token):
            context.sentence.series = token.words


def _leads_on(clause: Clause, series: Token) -> bool:
    behind = [t for t in clause.tokens if t.start >= series.end]
    named = next((t for t in behind if t.role == Role.INDICATOR), None)
    if named is None and not any(end in clause.ends for end in _ENDS):
        return False
    known = [t for t in behind if named is None or t.start < named.start]
    light = _LIGHT if named is not None else _LIGHT | Role.QUANTITY
    if any(not t.role & light for t in known):
        return False
    stop = clause.end if named is None else named.start
    return loose(clause, series.end, stop, known).strip(_TO) in _NOUNS


_TO: Final = "-~至到、"
"""What stands between two ordinals of a series (第1-7期)."""


def of_the_series(context: Context, segment: Segment, named: Named) -> Named:
    """The member of the series that its sentence began, over pauses and a second name."""
    if context.sentence.series and not _of_another(context, segment):
        whole = _compact(named.words)
        names = _member(context.sentence.series, whole, context.vocabulary)
        if names and _of_our_own(segment):  # 全省三个一批签约700个,我市签约3个
            return Named((*names, *named.names), named.words, "event", start=named.start)
        newly = (
            ()
            if names
            else _member(context.sentence.series, whole.removeprefix("新"), context.vocabulary)
        )
        if newly:  # more of them, or of all: nobody knows
            return Named((*newly, *named.names), named.words, "event", start=named.start)
        if names:
            return Named(names, named.words, "short_second_name", start=named.start)
    begun = _beginning(_compact(named.words), context.vocabulary)
    if begun in context.vocabulary.beginnings:
        context.sentence.series = begun
    return named


def _of_another(context: Context, segment: Segment) -> bool:
    """Whether the whole area, or a unit, is named that the series was not told of."""
    led = [t for t in segment.before if t.words == context.sentence.series][-1:]
    begin = led[0].end if led else segment.start
    others = (t for t in segment.before if t.start >= begin and t.role & _APART)
    return any(t.role == Role.UNIT or not t.words.startswith(_OUR) for t in others)


_OUR: Final = ("我", "本")


def _of_our_own(segment: Segment) -> bool:
    """Whether 我市 opens what is told, against those that the series was told of."""
    return bool(segment.before) and segment.before[0].words.startswith(_OUR)


def _member(series: str, words: str, vocabulary: Vocabulary) -> tuple[str, ...]:
    for form in (series + words, series + words + _NOUN):
        names = vocabulary.forms.get(form, ())
        if len(names) == 1:
            return names
    return ()


def names_dealt(
    context: Context, dealt: tuple[str, ...] | None, named: Named | None
) -> tuple[str, ...]:
    """What a value is of: what it is dealt out to, or else what is named for it.

    What is listed behind a series is of it (三个一批签约、开工、投产各2个).
    """
    if not dealt:
        return named.names if named is not None else ()
    for form in context.vocabulary.said.get(dealt[0], ()) if context.sentence.series else ():
        if member := _member(context.sentence.series, form, context.vocabulary):
            return member
    return dealt


def _beginning(whole: str, vocabulary: Vocabulary) -> str:
    """How a name begins that goes on with another name (三个一批 of 三个一批签约项目)."""
    for stop in range(LEAST_BEGINNING, len(whole) - 1):
        if whole[stop:] in vocabulary.forms:
            return whole[:stop]
    return ""


_WITHIN: Final = re.compile("[“”\"'《》「」『』 \n\t]")


def _compact(words: str) -> str:
    """A name without the white space and quotation marks in it."""
    return words if words.isalnum() else _WITHIN.sub("", words)
