"""What the number layer finds: quantities and stretches of time, as pure values."""

from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Final

from bot.domain.reading import Qualifier


class QuantityKind(StrEnum):
    """What sort of thing a number in a text is (contract: `parse --quantities`, and Numbers)."""

    NUMBER = "number"
    PERCENT = "percent"  # value in percent: 百分之二点五 is 2.5
    MONEY = "money"
    LENGTH = "length"
    AREA = "area"
    MASS = "mass"
    VOLUME = "volume"
    COUNT = "count"  # a number with a counting word
    DATE = "date"  # a single day
    PERIOD = "period"  # a stretch of days
    RANGE = "range"  # 2-3个: low and high, no value

    FRACTION = "fraction"  # 13/15 and 十五分之十三: numerator and denominator
    POINTS = "points"  # 3.2个百分点: value in percentage points
    VAGUE = "vague"  # 十几个, 若干, 一批: no value
    PLACEHOLDER = "placeholder"  # XX个, xxx.x亿元: no value

    TIME = "time"  # a time of day: 9:30, 17点
    PHONE = "phone"
    ORDINAL = "ordinal"  # 第3次, 第一
    CODE = "code"  # a document, house or model number: 〔2023〕18号, 3号楼, 5G


NEVER_A_VALUE: Final = frozenset(
    {
        QuantityKind.DATE,
        QuantityKind.PERIOD,
        QuantityKind.TIME,
        QuantityKind.PHONE,
        QuantityKind.ORDINAL,
        QuantityKind.CODE,
    }
)
"""Kinds that are no figure of a report (contract: Numbers, "Never a value")."""


class Granularity(StrEnum):
    """In what measure of the calendar a stretch was said."""

    DAY = "day"
    DAYS = "days"
    WEEK = "week"
    MONTH = "month"
    MONTHS = "months"
    QUARTER = "quarter"
    HALF = "half"
    YEAR = "year"
    YEARS = "years"


_LONG: Final = (Granularity.YEAR, Granularity.QUARTER, Granularity.HALF)
"""What is longer than a month, however few of its days are meant."""


class Stretch:
    """Days meant by a date or a stretch of time, both ends inclusive, not clipped to today.

    `first` is None for 截至 (no beginning said).
    `to_now` is true where the end is the day of speaking (5月以来, 3月至今): `last` is today then.
    `until` is true for 截至, 截止到.
    `year_said` is true where the text fixes the year itself (2023年3月, 去年3月, 今年, 本月).
    """

    __slots__ = (
        "first",
        "granularity",
        "last",
        "to_now",
        "until",
        "year_said",
    )

    def __init__(
        self,
        first: date | None,
        last: date,
        granularity: Granularity,
        year_said: bool = False,
        to_now: bool = False,
        until: bool = False,
    ) -> None:
        """As its fields say."""
        self.first = first
        self.last = last
        self.granularity = granularity
        self.year_said = year_said
        self.to_now = to_now
        self.until = until

    def as_of(self, today: date) -> date:
        """The day to which a value over this stretch speaks (contract: Dates)."""
        return min(self.last, today)

    @property
    def to_date(self) -> bool:
        """Whether a value over this stretch is a to-date total and no window.

        Contract, The four operations: true for 截至 and for a stretch of more than one month that
        starts on 1 January.
        """
        if self.first is None:
            return True
        if self.first.month != 1 or self.first.day != 1:
            return False
        if self.granularity in _LONG:
            return True
        return self.last > date(self.first.year, 1, 31)


class Quantity:
    """One quantity, date or stretch found in a text.

    `start` and `end` bound number and unit (80多个) in characters of the text as given;
    `before` and `after` are the lengths of the qualifying words around them (约3.5亿元, 5个以上).
    `value` is in `unit`, scale words applied; None for ranges, vague ones, placeholders and dates.
    `amount` is the number before scale words, `unit_text` the unit as written with them: 万亩.
    `low`, `high`: ends of a range; numerator and denominator of a fraction.
    `signed`: a sign was written (-3, 负5, +1).
    `chinese`: written in Chinese numerals only.
    `overlong`: more than 15 digits (contract: out_of_range); its value is then None.
    """

    __slots__ = (
        "after", "amount", "before", "chinese", "end", "high", "kind", "low", "overlong",
        "qualifier", "signed", "start", "stretch", "unit", "unit_text", "value",
    )  # fmt: skip

    def __init__(
        self,
        kind: QuantityKind,
        start: int,
        end: int,
        value: Decimal | None = None,
        unit: str = "",
        unit_text: str = "",
        amount: Decimal | None = None,
        qualifier: Qualifier = Qualifier.EXACT,
        low: Decimal | None = None,
        high: Decimal | None = None,
        signed: bool = False,
        chinese: bool = False,
        overlong: bool = False,
        stretch: Stretch | None = None,
        before: int = 0,
        after: int = 0,
    ) -> None:
        """As its fields say."""
        self.kind = kind
        self.start = start
        self.end = end
        self.value = value
        self.unit = unit
        self.unit_text = unit_text
        self.amount = amount
        self.qualifier = qualifier
        self.low = low
        self.high = high
        self.signed = signed
        self.chinese = chinese
        self.overlong = overlong
        self.stretch = stretch
        self.before = before
        self.after = after

    def but(self, **changes: object) -> "Quantity":
        """The same with some fields changed."""
        same = Quantity(
            self.kind, self.start, self.end, self.value, self.unit, self.unit_text, self.amount,
            self.qualifier, self.low, self.high, self.signed, self.chinese, self.overlong,
            self.stretch, self.before, self.after,
        )  # fmt: skip
        for field, value in changes.items():
            setattr(same, field, value)
        return same

    @property
    def outer_start(self) -> int:
        """Where the words that qualify it begin (约3.5亿元)."""
        return self.start - self.before

    @property
    def outer_end(self) -> int:
        """Where the words that qualify it end (5个以上)."""
        return self.end + self.after
