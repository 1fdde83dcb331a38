"""The reader: from a message to its meaning, stage by stage (docs/reading.md)."""

from dataclasses import replace
from typing import Final

from bot.domain.reading import Outcome, Reading, Request
from bot.reading.answers.list_places import with_places_marked
from bot.reading.answers.prompts import answered, unanswered
from bot.reading.answers.remarks_apart import with_remark_apart
from bot.reading.answers.speaking import speak_of_what_was_asked, unplaced_answer
from bot.reading.answers.unchanged import (
    is_as_before,
    with_nothing_changed,
    with_nothing_done,
)
from bot.reading.context import Context
from bot.reading.outcome import concluded
from bot.reading.scanning.numbers import MOST_VALUES
from bot.reading.scanning.scan import scan
from bot.reading.scanning.vocabulary import Vocabulary
from bot.reading.sharing.shares import Share
from bot.reading.sharing.sharing import shared
from bot.reading.sharing.tasks_dealt import deal_tasks
from bot.reading.statements.segments import VALUES
from bot.reading.statements.statements import pass_over, read_clause
from bot.reading.statements.whom.taking import take_planner
from bot.reading.tables.cells import Sight
from bot.reading.tables.finding import Table, tables_in
from bot.reading.tables.outside import outside
from bot.reading.tables.reading import read_table
from bot.reading.talk.acknowledged import leave_what_is_noted
from bot.reading.talk.demands import DEMANDING, leave_demands
from bot.reading.talk.our_share import keep_to_our_share
from bot.reading.talk.praised import leave_praised
from bot.reading.talk.talk import talk
from bot.reading.talk.told_already import leave_what_was_told
from bot.reading.text.clauses import split
from bot.reading.text.hints import AIMED, DEMAND, NOTING, REPORTED
from bot.reading.text.normalise import normalise
from bot.reading.text.quoted import without_quotation
from bot.reading.text.tokens import Clause, Token
from bot.reading.undoing import withdraws
from bot.reading.words import Role

SHORT: Final = 3
"""A message of so many clauses speaks of one thing at most."""

SAYING: Final = (
    Role.INDICATOR
    | Role.GROUP
    | Role.QUANTITY
    | Role.NO_MOVEMENT
    | Role.IS_ZERO
    | Role.UNDO
    | Role.CORRECTION
)
"""A message of none of these says nothing: no name, no number, no zero and nothing taken back."""

LONGEST: Final = 4096
"""Text beyond so many characters is not read (contract: Bounds)."""


def read(request: Request, vocabulary: Vocabulary, *, tracing: bool = False) -> Reading:
    """What a message means; pure, and never an exception.

    Values are exact and in the catalogue's units of measure; spans are places in the text as sent.
    With `tracing` the reading tells which rule did what (`explain.py` says it in words).
    """
    normal = without_quotation(normalise(request.text[:LONGEST]))
    if request.prompt:
        request = _asked_of_this_office(request, vocabulary)
        normal = with_places_marked(normal, len(request.prompt))
        normal = with_remark_apart(normal, len(request.prompt))
    context = Context(request, vocabulary, normal, tracing=tracing)
    tokens = scan(normal.text, context.today, vocabulary, context.hints)
    if tracing:
        for token in tokens:
            context.step(token.rule, token.start, token.end, ", ".join(token.names))
    if request.prompt and is_as_before(normal.text):
        return unanswered(context, 0, len(normal.text))
    if request.prompt:
        tokens = with_nothing_changed(normal.text, tokens)
        tokens = with_nothing_done(normal.text, tokens, request.prompt)
    saying = SAYING | Role.ALL_DONE if request.prompt else SAYING
    if any(token.role & saying for token in tokens):
        return _read(context, tokens)
    return concluded(context)


def _asked_of_this_office(request: Request, vocabulary: Vocabulary) -> Request:
    """The request with those names of its prompt that the catalogue has."""
    known = tuple(name for name in request.prompt if name in vocabulary.indicators)
    return request if known == request.prompt else replace(request, prompt=known)


def _read(context: Context, tokens: list[Token]) -> Reading:
    """What a message of names, numbers or words of zero means: tables, answers, clauses."""
    text, request = context.normal.text, context.request
    sight = Sight(text, tokens, context.today, context.vocabulary)
    tables = tables_in(text, sight)
    beside, others = outside(text, tokens, tables)
    beside, others = _bounded(beside, others)
    clauses = split(beside, others)
    if request.prompt and (reply := answered(context, clauses)):
        return reply
    if request.prompt:
        speak_of_what_was_asked(context, clauses)
    context.short = len(clauses) <= SHORT + _greets(clauses)
    if context.hints & AIMED:
        deal_tasks(clauses)
    shares = shared(clauses, context.vocabulary)
    silences = _silences(context, clauses)
    for place, silent in enumerate(silences):
        while tables and tables[0].start <= clauses[place].start:
            _read_table(context, sight, tables.pop(0), silent)
        _read_clause(context, clauses, place, shares, silent)
    for table in tables:
        read_table(context, sight, table)
    reading = withdraws(context, clauses) or concluded(context)
    lost = bool(request.prompt) and reading.outcome is Outcome.IGNORE
    return (unplaced_answer(context, clauses) if lost else None) or reading


def _greets(clauses: list[Clause]) -> bool:
    """Whether nothing but a courtesy opens a message."""
    opening = clauses[0].tokens if clauses else []
    return bool(opening) and all(token.rule == "is_courtesy" for token in opening)


def _silences(context: Context, clauses: list[Clause]) -> list[str]:
    """For each clause why it is no report of ours, or an empty string."""
    text, unit = context.normal.text, context.request.unit
    silences = talk(clauses, text, context.today, context.hints)
    keep_to_our_share(clauses, silences, unit)
    leave_praised(clauses, silences, unit)
    if context.hints & REPORTED or "发" in text:
        leave_what_was_told(clauses, silences)
    if context.hints & NOTING or "@" in text:
        leave_what_is_noted(clauses, silences, unit)
    if context.hints & DEMAND and any(word in text for word in DEMANDING):
        leave_demands(clauses, silences, context.today)
    return silences


def _read_clause(
    context: Context,
    clauses: list[Clause],
    place: int,
    shares: dict[int, tuple[Share, ...]],
    silent: str,
) -> None:
    """Read a clause, or pass over it where it is talk."""
    if silent:
        context.step(silent, clauses[place].start, clauses[place].end)
        if silent in _OF_ITS_OWN:
            take_planner(context, clauses, place)
        pass_over(context, clauses[place], silent)
    else:
        read_clause(context, clauses, place, shares)


_OF_ITS_OWN: Final = (
    "is_plan", "is_drive", "is_exhortation", "is_wish", "is_soon", "is_condition",
)  # fmt: skip
"""What is said of a unit that goes on to speak of its figures."""


def _read_table(context: Context, sight: Sight, table: Table, silent: str) -> None:
    """Read a table, unless it stands where all is talk (下周计划: over it)."""
    if silent:
        context.step(silent, table.start, table.end)
    else:
        read_table(context, sight, table)


def _bounded(text: str, tokens: list[Token]) -> tuple[str, list[Token]]:
    """The text and its tokens up to the last value that is read."""
    if len(tokens) <= MOST_VALUES:
        return text, tokens
    values = [place for place, token in enumerate(tokens) if token.role & VALUES]
    if len(values) <= MOST_VALUES:
        return text, tokens
    last = values[MOST_VALUES]
    return text[: tokens[last].start], tokens[:last]
