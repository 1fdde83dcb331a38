"""Bare numbers that answer the bot's question (contract: With `prompt`)."""

import re
from itertools import accumulate
from typing import Final

from bot.domain.catalogue import Bare, Kind
from bot.domain.reading import Outcome, Problem, ProblemCode, Reading
from bot.reading.answers.around import (
    is_known,
    of_another_unit,
    parted,
    without_remarks,
    without_small_talk,
)
from bot.reading.answers.corrections import put_right
from bot.reading.answers.list_places import without_places
from bot.reading.answers.names import name_what_was_asked
from bot.reading.answers.remarks import apart_from_more, before_talk, sum_of, without_asides
from bot.reading.answers.rest import with_rest
from bot.reading.answers.rows import rows_in
from bot.reading.answers.unchanged import values_of_row
from bot.reading.answers.values import (
    Said,
    are_swapped,
    is_one_more,
    levels_alone,
    said_with,
    sides,
    times_of,
    totals_alone,
)
from bot.reading.context import Context
from bot.reading.meaning.figures import figure_update
from bot.reading.meaning.headings import in_its_unit
from bot.reading.meaning.meaning import When
from bot.reading.meaning.updates import Figure, nothing
from bot.reading.outcome import concluded
from bot.reading.quantities import QuantityKind
from bot.reading.statements.segments import Segment
from bot.reading.statements.times.unclear_days import take_unclear_days
from bot.reading.text.tokens import Clause, Token
from bot.reading.words import MENDED, Role

SILENT: Final = (
    Role.FILLER
    | Role.LABEL
    | Role.STRETCH
    | Role.TOTAL
    | Role.OWN
    | Role.QUANTITY
    | Role.IS_ZERO
    | Role.CURRENT
    | Role.DONE
    | Role.REACHED
    | Role.EACH
    | Role.ADDED
    | Role.REMOVED
    | Role.REMAINING
    | Role.COMPLETION
    | Role.HAPPENED
)
"""What an answer may say beside its values."""


GROWING: Final = Role.GROWTH | Role.FALL


def answered(context: Context, clauses: list[Clause]) -> Reading | None:
    """The reading of a reply that is nothing but numbers or 无, or None where it says more.

    The name of a unit may stand before them: they are its figures.
    """
    name_what_was_asked(clauses, context.request.prompt, context.vocabulary)
    whole_message = clauses
    clauses = parted(clauses, context.request.unit)
    asked = len(context.request.prompt)
    if mended := put_right(clauses, asked):
        context.corrections.on, clauses = True, mended
    clauses = without_small_talk(without_remarks(clauses))
    values = [t for clause in clauses for t in clause.of(VALUES)]
    if values and of_another_unit(clauses, context.request.unit):
        return mismatch(context, values)
    if rows := rows_in(clauses, context.request.unit, asked):
        return _of_rows(context, clauses, rows)
    if asked == 1 and (whole := sum_of(clauses)) is not None:
        return _assigned(context, clauses, [Said(whole)])
    if all_told := with_rest(clauses, context.request.prompt):
        return _assigned(context, clauses, all_told)
    if opening := apart_from_more(clauses, context.request.prompt):
        _take_opening(context, whole_message, opening)
        return None
    clauses = before_talk(clauses, asked) or clauses
    ways = (clauses, *without_asides(clauses, asked))
    return next((reply for one in ways if (reply := _plainly(context, one))), None)


def _of_rows(
    context: Context, clauses: list[Clause], rows: list[tuple[str, list[Token]]]
) -> Reading:
    """The reading of an answer for several units."""
    for unit, values in rows:
        context.whom.unit = unit
        _assign(context, clauses, [Said(value) for value in values])
    return concluded(context)


def _take_opening(context: Context, clauses: list[Clause], opening: list[Clause]) -> None:
    """Take in the answers that open a message, and leave what follows them to be read on."""
    found = said_with([t for c in opening for t in c.of(VALUES)], opening)
    if _assign(context, opening, found):
        end = opening[-1].end
        clauses[:] = [clause for clause in clauses if clause.start >= end]


def _plainly(context: Context, clauses: list[Clause]) -> Reading | None:
    """The reading of an answer that says nothing but its values."""
    tokens = [token for clause in clauses for token in clause.tokens]
    named = tokens[0].names[0] if tokens and tokens[0].role == Role.UNIT else None
    tokens = tokens[1:] if named else tokens
    roles = values_of_row(clauses, len(context.request.prompt))
    values = [t for t in tokens if t.role & roles]
    if len(context.request.prompt) == 1 and any(t.role & GROWING for t in tokens):
        return None
    if not values or not _says_nothing_else(tokens, clauses, roles) or _may_be_all(context, tokens):
        return None
    if _counts_the_questions(context, values):
        return mismatch(context, values)
    if len(values) == 1 and len(context.request.prompt) == 2:
        values = sides(values[0])
    asked = [context.vocabulary.catalogue.indicator.get(n) for n in context.request.prompt]
    values = without_places(values, tokens, clauses, asked)
    context.whom.unit = named or context.whom.unit
    found = said_with(values, clauses)
    if all(one.name for one in found) or _reports_more(found, context.request.prompt):
        return None
    if are_swapped(found, [one.uom if one else "" for one in asked]):
        return mismatch(context, values)
    return _assigned(context, clauses, found)


VALUES: Final = Role.QUANTITY | Role.IS_ZERO


def _says_nothing_else(tokens: list[Token], clauses: list[Clause], values: int) -> bool:
    """Whether an answer has only values, names and words that tell of them, and asks nothing."""
    known = SILENT | Role.INDICATOR | GROWING | values
    said = [token for token in tokens if token.words not in _JOINING]
    if any(not token.role & known or is_one_more(token) for token in said):
        return False
    asks = any("?" in clause.ends for clause in clauses)
    return not asks and is_known(clauses)


def _may_be_all(context: Context, tokens: list[Token]) -> bool:
    """Whether 了 at the end leaves open if so many are new or all there are (10个了).

    They are all there are where what was asked is only told so, or a word says it (已经10个了).
    """
    if tokens[-1].role != Role.HAPPENED or any(t.role & _SO_FAR for t in tokens):
        return False
    indicators = context.vocabulary.catalogue.indicator
    asked = [indicators[name] for name in context.request.prompt if name in indicators]
    return any(one.bare is Bare.ADD and not one.kind.percent for one in asked)


_SO_FAR: Final = Role.TOTAL | Role.CURRENT


def _reports_more(found: list[Said], prompt: tuple[str, ...]) -> bool:
    """Whether the answer to one question goes on with another thing or day, as reports do.

    6家,解决问题2个; 昨天2家,今天3家.
    """
    if len(prompt) != 1 or len(found) < 2:
        return False
    if len(found) == 2 and any(
        t.words.endswith(MENDED) or t.role == Role.ADDED for t in found[1].words
    ):
        return True  # 12处,已整改10处; 85户,新增5户
    names = [one.name for one in found[1:]]
    if found[0].name is None and all(name and prompt[0] not in name.names for name in names):
        return True
    return all(any(t.role == Role.STRETCH for t in one.words) for one in found)


_JOINING: Final = ("和", "与")
"""What may stand between two values (310和40)."""
_COUNTED: Final = re.compile(
    "(?:(?<![之以然最目先])[前后]|另外|其[他它余]|剩下的?)[^,]{1,3}[个项]$"
)


def _counts_the_questions(context: Context, values: list[Token]) -> bool:
    """Whether a number tells how many of what was asked is meant (前两个是0)."""
    text = context.normal.text
    return any(_COUNTED.search(text, max(0, t.start - 3), t.end) for t in values)


def _assigned(context: Context, clauses: list[Clause], found: list[Said]) -> Reading:
    asked = context.request.prompt
    alone = len(found) == 1 and not any(clause.has(Role.LABEL) for clause in clauses)
    if alone and found[0].name is None and (_is_nothing(found[0].value) or found[0].of_each):
        found = found * len(asked)
    found = levels_alone(totals_alone(found, len(asked)), len(asked))
    if not _assign(context, clauses, found):
        return mismatch(context, [one.value for one in found])
    return concluded(context)


def _assign(context: Context, clauses: list[Clause], found: list[Said]) -> bool:
    """Give each value to the question that it answers; False where they do not fit."""
    asked = context.request.prompt
    questions = _questions(found, len(asked))
    if questions is None or not _named_in_place(found, [asked[place] for place in questions]):
        return False
    pairs = zip(found, questions, strict=True)
    if not all(_may_grow(context, one, asked[place]) for one, place in pairs):
        return False
    for clause in clauses:
        take_unclear_days(context, clause, valued=True)
    for place, one, when in zip(questions, found, times_of(found), strict=True):
        if asked[place] in context.vocabulary.catalogue.indicator:
            segment = Segment(clauses[0], one.value, one.value.start, one.leading, [], True)
            _keep(context, segment, asked[place], when)
    return True


def _keep(context: Context, segment: Segment, name: str, when: When) -> None:
    """Store a value of an answer, or that nothing has moved."""
    if segment.value.role == Role.NO_MOVEMENT:
        nothing(context, segment, when, context.whom.name, name)
    else:
        segment = in_its_unit(context, segment, (name,))
        figure_update(context, Figure(segment, (name,), context.whom.name, when))


def _may_grow(context: Context, one: Said, name: str) -> bool:
    """Whether a value said to be a growth answers a question for one (增长9.2%)."""
    if not any(t.role & GROWING for t in one.words):
        return True
    indicator = context.vocabulary.catalogue.indicator.get(name)
    return indicator is not None and indicator.kind is Kind.RATE


def _questions(found: list[Said], asked: int) -> list[int] | None:
    """The question that each value answers; what tells how far a thing is belongs to that thing."""
    if len(found) == asked:
        return list(range(asked))
    if len(found) == 2 * asked and _in_two_rows(found, asked):
        return list(range(asked)) * 2
    places = [place - 1 for place in accumulate(int(not one.of_the_last) for one in found)]
    fits = places[0] == 0 and places[-1] == asked - 1
    return places if fits else None


def _in_two_rows(found: list[Said], asked: int) -> bool:
    """Whether all was answered twice, each time over its own days (本周3/5/0,累计12/5/3)."""
    return asked > 1 and all(
        bool(one.told) == (place % asked == 0) for place, one in enumerate(found)
    )


def _named_in_place(found: list[Said], asked: list[str]) -> bool:
    """Whether each value that names what it tells of names what was asked there."""
    named = zip(found, asked, strict=True)
    return all(one.name is None or name in one.name.names for one, name in named)


def _is_nothing(value: Token) -> bool:
    quantity = value.quantity
    return quantity is None or (quantity.kind is QuantityKind.NUMBER and quantity.value == 0)


def mismatch(context: Context, values: list[Token]) -> Reading:
    """The question about values that do not fit what was asked."""
    return unanswered(context, values[0].start, values[-1].end)


def unanswered(context: Context, start: int, end: int) -> Reading:
    """The question about an answer whose words from `start` to `end` do not fit what was asked."""
    span = context.normal.span(start, end)
    words = context.request.text[span[0] : span[1]]
    problem = Problem(
        ProblemCode.PROMPT_MISMATCH, span, words, context.whom.unit, context.request.prompt
    )
    return Reading(Outcome.ASK, (), (problem,), tuple(context.steps))
