"""What is wrong in a catalogue file: values with a place, their words chosen later."""

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from bot.domain.messages import Text
from bot.office.columns import HEADINGS


class FaultCode(StrEnum):
    """Why a file, a row or a field cannot be used; the sentence is `fault-<code>`."""

    MISSING_FILE = "missing-file"
    UNREADABLE = "unreadable"
    NO_CATALOGUE = "no-catalogue"
    NOT_UTF8 = "not-utf8"
    QUOTES = "quotes"
    TOO_LARGE = "too-large"
    MISSING_COLUMN = "missing-column"
    UNKNOWN_COLUMN = "unknown-column"
    REPEATED_COLUMN = "repeated-column"
    TOO_MANY_CELLS = "too-many-cells"
    EMPTY = "empty"
    EMPTY_FILE = "empty-file"
    TOO_LONG = "too-long"
    UNKNOWN_WORD = "unknown-word"
    NOT_A_NUMBER = "not-a-number"
    NOT_A_PERCENTAGE = "not-a-percentage"
    NOT_A_DATE = "not-a-date"
    NOT_A_YEAR = "not-a-year"
    FORMULA = "formula"
    QUARTERS = "quarters"
    QUARTER_SUM = "quarter-sum"
    HIDDEN = "hidden"
    LINE_BREAK = "line-break"
    NO_LETTERS = "no-letters"
    ONE_CHARACTER = "one-character"
    QUANTITY = "quantity"
    READERS_WORD = "readers-word"
    CLASH = "clash"
    ALSO_INDICATOR = "also-indicator"
    REPEATED_ROW = "repeated-row"
    UNKNOWN_UNIT = "unknown-unit"
    UNKNOWN_INDICATOR = "unknown-indicator"
    OWN_GROWTH = "own-growth"


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault: the file or sheet, the row as a spreadsheet counts (0: all of it), the field."""

    file: str
    row: int
    field: str
    code: FaultCode
    params: Mapping[str, str] = dataclasses.field(default_factory=dict)

    @property
    def text(self) -> Text:
        """The fault as a text to be said, its place in front."""
        words = Text(f"fault-{self.code}", {"field": _named(self.field), **self.params})
        key = "fault-in-row" if self.row else "fault-in-file"
        return Text(key, {"file": self.file, "row": self.row, "fault": words})


def _named(field: str) -> Text:
    """A column by both its headings: a file may have either."""
    heading = HEADINGS.get(field)
    if heading is None:
        return Text("plain", {"text": field})
    return Text("column-by-both", {"heading": heading, "name": field})
