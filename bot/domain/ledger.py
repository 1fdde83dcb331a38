"""The ledger's values: what standings are folded from, and what comes out."""

from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from typing import NamedTuple

from bot.domain.reading import Measure, Op


class Place(NamedTuple):
    """Where an update stands among those of one day: sending, then message, then position in it.

    `report` breaks ties between chats that number their messages alike.
    """

    sent_at: datetime
    message_id: int
    position: int
    report: int = 0


class Entry(NamedTuple):
    """One update in the ledger of a unit and an indicator.

    `value` is in the indicator's unit of measure. `replaces` is the value a correction names as
    wrong, if it names one. Earlier revisions of a message never become entries; a withdrawn update
    counts for nothing and comes along only so that its corrections fall with it: `withdrawn_at`
    is the moment from which nobody could mean it any more.
    """

    place: Place
    measure: Measure
    op: Op
    value: Decimal
    as_of: date
    since: date | None = None
    replaces: Decimal | None = None
    withdrawn_at: datetime | None = None


class Eve(NamedTuple):
    """The Sunday before the week of a figure's newest day, and the value at its end.

    `value` is None where no figure was reported by then.
    """

    day: date
    value: Decimal | None


@dataclass(frozen=True, slots=True)
class Folded:
    """What one unit's figures of an indicator add up to at the end of a day.

    `value` is None for a ratio, rate or level never reported. `as_of` is the day of the newest
    figure it rests on, `last_movement` the day on which it last changed and `moved_by` the report
    that changed it. `reports` counts the updates that speak of the indicator, zero reports
    included. `stated_target` is the target that the unit itself named last, `stated_at` where.
    `eve` is what stood before the week of `as_of`, where the entries that were folded tell it.
    """

    value: Decimal | None
    as_of: date | None = None
    last_movement: date | None = None
    moved_by: int | None = None
    reports: int = 0
    stated_target: Decimal | None = None
    stated_at: Place | None = None
    eve: Eve | None = field(default=None, compare=False)  # the same state may be told with less


@dataclass(frozen=True, slots=True)
class Closing:
    """What a ledger added up to at the end of a day up to which it is closed (结转).

    It stands for all entries of its year up to `day`. Every entry sent up to `corrected_at`, the
    sending of the last correction, is in it.
    """

    day: date
    found: Folded
    corrected_at: datetime | None = None


class Decided(NamedTuple):
    """What the clerk decided on a reported figure in a year: recognised (认定), returned (退回).

    Both in the indicator's unit of measure; the reported figure stays as it is.
    """

    recognised: Decimal = Decimal(0)
    returned: Decimal = Decimal(0)

    def plus(self, value: Decimal, *, returned: bool) -> "Decided":
        """The same with one decision more."""
        if returned:
            return self._replace(returned=self.returned + value)
        return self._replace(recognised=self.recognised + value)

    def beside(self, value: Decimal | None) -> "Decided":
        """The same to stand beside a figure: what was recognised after all is returned no more."""
        rest = max((value or Decimal(0)) - self.recognised, Decimal(0))
        return Decided(self.recognised, min(self.returned, rest))


class Standing(NamedTuple):
    """What the figures of a unit, an indicator and a year add up to (进度).

    `value` is None for a ratio, rate or level never reported. `as_of` is the day of the newest
    figure that the value rests on. `last_movement` is the day on which the value last changed.
    `reports` counts the updates that speak of the indicator, zero reports included.
    `stated_target` is the last target the unit itself named, if any.
    """

    unit: str
    indicator: str
    year: int
    value: Decimal | None
    as_of: date | None = None
    last_movement: date | None = None
    reports: int = 0
    stated_target: Decimal | None = None
