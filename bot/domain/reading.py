"""What a message says: requests in, readings out. Words as in the parsing contract."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

ANY_INDICATOR = "*"


class Outcome(StrEnum):
    """What is to be done with a message."""

    RECORD = "record"
    ASK = "ask"
    UNDO = "undo"
    IGNORE = "ignore"


class Measure(StrEnum):
    """Which figure of an indicator an update speaks of."""

    ACTUAL = "actual"
    TARGET = "target"
    COMPLETION = "completion"  # percent of the target
    REMAINING = "remaining"  # what is left to do


class Op(StrEnum):
    """How an update enters the standing."""

    SET = "set"
    ADD = "add"
    WINDOW = "window"
    CORRECT = "correct"


class Qualifier(StrEnum):
    """How exactly the sender spoke."""

    EXACT = "exact"
    ABOUT = "about"
    AT_LEAST = "at_least"
    AT_MOST = "at_most"


class ProblemCode(StrEnum):
    """Why a part of a message could not be stored."""

    PLACEHOLDER_VALUE = "placeholder_value"
    VAGUE_NUMBER = "vague_number"
    RANGE = "range"
    UNKNOWN_INDICATOR = "unknown_indicator"
    UNKNOWN_UNIT = "unknown_unit"
    UNIT_MISSING = "unit_missing"
    UOM_MISMATCH = "uom_mismatch"
    IMPLIED_COUNT = "implied_count"
    CONFLICT = "conflict"
    AMBIGUOUS_INDICATOR = "ambiguous_indicator"
    PROMPT_MISMATCH = "prompt_mismatch"
    OUT_OF_RANGE = "out_of_range"


@dataclass(frozen=True, slots=True)
class Request:
    """One message to be read.

    `sent_at` is aware; the reading uses its calendar date in its own offset.
    `unit` is the catalogue's name of the unit the sender reports for, or None.
    `prompt` names the indicators asked for by the bot's message that this one answers.
    """

    text: str
    sent_at: datetime
    unit: str | None = None
    prompt: tuple[str, ...] = ()
    addressed: bool = False

    @property
    def today(self) -> date:
        """The calendar date of sending, in the offset of sending."""
        return self.sent_at.date()


class IndicatorUpdate(NamedTuple):
    """One fact of a report (指标更新); `value` is in the indicator's unit of measure.

    `stated` is the words of the message that gave the value (with its unit of measure as said);
    `span` is where the fact stands in the text as sent, in characters.
    `replaces` is the value that a correction names as wrong (不是5个是4个), if it names one.
    """

    unit: str
    indicator: str
    measure: Measure
    op: Op
    value: Decimal
    as_of: date
    since: date | None = None
    qualifier: Qualifier = Qualifier.EXACT
    stated: str = ""
    span: tuple[int, int] = (0, 0)
    replaces: Decimal | None = None


class Problem(NamedTuple):
    """A part of a message that reads as a report and cannot be stored as it stands (疑点).

    `span` is the part's place in the text as sent. `unit` and `indicators` are what was
    understood (several indicators where they fit alike). `proposals` are complete updates, the
    likeliest first, any one of which would settle the problem if the sender chose it; those of
    `unit_missing` and `unknown_unit` are all meant, and lack only the unit. `choices` are several
    updates each, any one of which would settle a row of a table. `above` tells, of a row that may
    be sent anew, up to where the text as sent stands over it. `called` is what the message calls
    an indicator that is in no catalogue.
    """

    code: ProblemCode
    span: tuple[int, int]
    words: str = ""
    unit: str | None = None
    indicators: tuple[str, ...] = ()
    proposals: tuple[IndicatorUpdate, ...] = ()
    choices: tuple[tuple[IndicatorUpdate, ...], ...] = ()
    above: int | None = None
    called: str = ""


class Step(NamedTuple):
    """One step of the trace: which named rule did what, on which words of the message."""

    rule: str
    span: tuple[int, int]
    words: str
    result: str = ""


class Named(NamedTuple):
    """A figure that is named (签约5个作废, 签约报错了, 5个作废).

    `indicators` are those that its name fits, none where its value alone is said. `stated` is the
    value as said, "" where none is; `values` has it in the unit of measure of each indicator that
    may have it, `size` in a base unit of what it measures, to be told from another stated value.
    `measure` is of which figure of the indicator the value is. `unit` is the one whose figure it
    is, None where none is named; a unit may be named alone (孙集镇的作废).
    """

    indicators: tuple[str, ...] = ()
    stated: str = ""
    values: tuple[tuple[str, Decimal], ...] = ()
    size: tuple[str, Decimal] | None = None
    measure: Measure = Measure.ACTUAL
    unit: str | None = None


class Reading(NamedTuple):
    """What a message means (解读): what is stored, what is asked, and why.

    `named` are the figures that a withdrawal names.
    """

    outcome: Outcome
    updates: tuple[IndicatorUpdate, ...] = ()
    problems: tuple[Problem, ...] = ()
    trace: tuple[Step, ...] = ()
    named: tuple[Named, ...] = ()


IGNORED = Reading(Outcome.IGNORE)
