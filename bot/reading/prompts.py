"""Bare numbers that answer the bot's question (contract: With `prompt`)."""

from typing import Final

from bot.domain.reading import Outcome, Problem, ProblemCode, Reading
from bot.reading.context import Context
from bot.reading.list_places import without_places
from bot.reading.meaning.figures import figure_update
from bot.reading.meaning.meaning import When
from bot.reading.meaning.updates import Figure
from bot.reading.names.naming import loose
from bot.reading.outcome import concluded
from bot.reading.quantities import QuantityKind, as_two_things
from bot.reading.statements.segments import Segment
from bot.reading.text.tokens import Clause, Token
from bot.reading.words import Role

_SILENT: Final = (
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
)


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


def answered(context: Context, clauses: list[Clause]) -> Reading | None:
    """The reading of a reply that is nothing but numbers or 无, or None where it says more.

    The name of a unit may stand before them: they are its figures.
    """
    clauses = _without_small_talk(clauses)
    tokens = [token for clause in clauses for token in clause.tokens]
    named = tokens[0].names[0] if tokens and tokens[0].role == Role.UNIT else None
    tokens = tokens[1:] if named else tokens
    if any(not token.role & _SILENT for token in tokens):
        return None
    if any(loose(c, c.start, c.end, c.tokens) for c in clauses):
        return None
    values = [t for t in tokens if t.role & (Role.QUANTITY | Role.IS_ZERO)]
    if not values:
        return None
    if len(values) == 1 and len(context.request.prompt) == 2:
        values = _sides(values[0])
    asked = [context.vocabulary.catalogue.indicator.get(n) for n in context.request.prompt]
    values = without_places(values, tokens, clauses, asked)
    context.unit = named or context.unit
    return _assigned(context, clauses, tokens, values)


def speak_of_what_was_asked(context: Context, clauses: list[Clause]) -> None:
    """Let a number that opens an answer, and what is said behind it, speak of the one thing asked.

    198.4亿元,同比增长10.8%; 5家(含昨天2家): beside the number nothing unknown stands in its clause.
    """
    prompt, opening = context.request.prompt, clauses[0] if clauses else None
    if opening is None or not opening.has(Role.QUANTITY) or len(clauses) < 2 or not prompt:
        return
    if any(not t.role & _SILENT for t in opening.tokens):
        return
    if loose(opening, opening.start, opening.end, opening.tokens):
        return
    growth = context.vocabulary.growth_of(prompt[0])
    known = prompt[0] in context.vocabulary.catalogue.indicator
    if known and prompt[1:] in ((), (growth,)):
        context.names = prompt[:1]


def _without_small_talk(clauses: list[Clause]) -> list[Clause]:
    """The clauses up to the words about the answer that follow it (9家,刚才开会没看到消息)."""
    last = max((p for p, c in enumerate(clauses) if _says_more(c)), default=-1)
    return clauses[: last + 1] if last >= 0 else clauses


def _says_more(clause: Clause) -> bool:
    """Whether a clause has a part in the answer; 没 within other words has none (没看到)."""
    if clause.has(_MEANS):
        return True
    none = clause.has(Role.IS_ZERO)
    return none and not loose(clause, clause.start, clause.end, clause.tokens)


def _assigned(
    context: Context, clauses: list[Clause], tokens: list[Token], values: list[Token]
) -> Reading:
    asked = context.request.prompt
    stretch = next((t.quantity.stretch for t in tokens if t.quantity and t.quantity.stretch), None)
    when = When(
        stretch, stretch is not None, _told(tokens, Role.TOTAL), _told(tokens, Role.CURRENT)
    )
    if len(values) == 1 and _is_nothing(values[0]):
        values = values * len(asked)
    if len(values) != len(asked):
        return _mismatch(context, values)
    for name, value in zip(asked, values, strict=True):
        if name in context.vocabulary.catalogue.indicator:
            segment = Segment(clauses[0], value, value.start, [], [], True)
            figure = Figure(segment, (name,), context.unit or "", when)
            figure_update(context, figure)
    return concluded(context)


def _told(tokens: list[Token], role: int) -> bool:
    return any(token.role == role for token in tokens)


def _sides(value: Token) -> list[Token]:
    """The two numbers of 5/2, which answers two indicators (13/15 answers one)."""
    quantity = value.quantity
    if quantity is None or quantity.kind is not QuantityKind.FRACTION or quantity.chinese:
        return [value]
    return [value.valued(side) for side in as_two_things(quantity)]


def _is_nothing(value: Token) -> bool:
    quantity = value.quantity
    return quantity is None or (quantity.kind is QuantityKind.NUMBER and quantity.value == 0)


def _mismatch(context: Context, values: list[Token]) -> Reading:
    start, end = values[0].start, values[-1].end
    span = context.normal.span(start, end)
    words = context.request.text[span[0] : span[1]]
    problem = Problem(
        ProblemCode.PROMPT_MISMATCH, span, words, context.unit, context.request.prompt
    )
    return Reading(Outcome.ASK, (), (problem,), tuple(context.steps))
