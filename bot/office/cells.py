"""Rows of words as they stand in a file, and how a field of one becomes a value or a fault."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from typing import TypeVar
from unicodedata import normalize

from bot.office.columns import fold
from bot.office.faults import Fault, FaultCode
from bot.office.hidden import hidden, seen

T = TypeVar("T", bound=StrEnum)
V = TypeVar("V")

LONGEST = 200  # characters of a cell that is a name or a list of names
DIGITS = 15
MOST_PERCENT = 200


@dataclass(slots=True)
class Row:
    """One row, the `place`th of its file: cells by column; what is wrong goes to `faults`."""

    file: str
    place: int
    cells: Mapping[str, str]
    faults: list[Fault] = field(default_factory=list)

    def fault(self, column: str, code: FaultCode, **params: str) -> None:
        """Note a fault of a field of this row."""
        self.faults.append(Fault(self.file, self.place, column, code, params))

    def words(self, column: str, required: bool = False) -> str:
        """A field's words, empty where there are none."""
        said = " ".join(self.cells.get(column, "").split())
        if required and not said:
            self.fault(column, FaultCode.EMPTY)
        return said

    def label(self, column: str, required: bool = False) -> str:
        """A field's words that are a name: without characters that nobody sees, a fault each."""
        said = self.cells.get(column, "").strip()
        if found := hidden(said):
            code = FaultCode.LINE_BREAK if found.ends_line else FaultCode.HIDDEN
            self.fault(column, code, char=found.code, before=found.before or "none")
            return " ".join(seen(said).split())
        return self.words(column, required)

    def name(self, column: str) -> str:
        """A field that must hold a name of bounded length."""
        said = self.label(column, required=True)
        if len(said) > LONGEST:
            self.fault(column, FaultCode.TOO_LONG, most=str(LONGEST))
        return said

    def names(self, column: str) -> tuple[str, ...]:
        """The names in a field, divided by `;` (full-width too), each once."""
        parts = self.label(column).replace("；", ";").split(";")
        said = dict.fromkeys(part.strip() for part in parts if part.strip())
        if any(len(part) > LONGEST for part in said):
            self.fault(column, FaultCode.TOO_LONG, most=str(LONGEST))
        return tuple(said)

    def one_of(self, column: str, words: Mapping[str, T]) -> T | None:
        """The member that a field names, in English or Chinese; None where it is empty."""
        said = fold(self.words(column))
        if said and said not in words:
            self.fault(column, FaultCode.UNKNOWN_WORD, value=said[:40], known="、".join(words))
        return words.get(said)

    def number(self, column: str) -> Decimal | None:
        """The number in a field; None where it is empty or no number of at most 15 digits."""
        return self._parsed(column, _decimal, FaultCode.NOT_A_NUMBER)

    def percent(self, column: str) -> Decimal | None:
        """The percentage in a field, over 1 and at most 200, its sign written or not.

        0.8 is none: nobody can tell whether 80 % was meant. None where it is empty or none.
        """
        return self._parsed(column, _percent, FaultCode.NOT_A_PERCENTAGE)

    def day(self, column: str) -> date | None:
        """The ISO date in a field."""
        return self._parsed(column, date.fromisoformat, FaultCode.NOT_A_DATE)

    def year(self, column: str) -> int:
        """The year in a field, 0 where it is none."""
        self.words(column, required=True)
        return self._parsed(column, _year, FaultCode.NOT_A_YEAR) or 0

    def _parsed(self, column: str, parse: Callable[[str], V], code: FaultCode) -> V | None:
        said = self.words(column)
        if not said:
            return None
        try:
            return parse(said)
        except ValueError:
            self.fault(column, code, value=said[:40])
            return None


def _decimal(words: str) -> Decimal:
    try:
        value = Decimal(words.replace(",", ""))
    except InvalidOperation:
        raise ValueError(words) from None
    small = value.is_finite() and abs(value.adjusted()) <= DIGITS
    if not small or len(value.as_tuple().digits) > DIGITS:
        raise ValueError(words)
    return value


def _percent(words: str) -> Decimal:
    value = _decimal(normalize("NFKC", words).removesuffix("%").rstrip())
    if not 1 < value <= MOST_PERCENT:
        raise ValueError(words)
    return value


def _year(words: str) -> int:
    year = int(words.removesuffix("年"))
    if not 2000 <= year <= 2100:
        raise ValueError(words)
    return year
