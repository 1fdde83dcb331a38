"""The office's own rules as plain values; the defaults are those of the product."""

from dataclasses import dataclass, field
from datetime import time, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo


@dataclass(frozen=True, slots=True)
class Lamps:
    """Where the lamps change, in points behind pace (green on pace)."""

    red: Decimal = Decimal(10)
    deep_red: Decimal = Decimal(30)


@dataclass(frozen=True, slots=True)
class Schedule:
    """When the clock acts, in crontab words with day names, in the office's time zone."""

    reminder: str = "0 10 * * fri"
    second_reminder: str = "0 16 * * fri"
    board: str = "30 17 * * fri"
    grace: timedelta = timedelta(hours=6)
    quiet_from: time = time(21)
    quiet_until: time = time(8)
    holidays: bool = True


@dataclass(frozen=True, slots=True)
class Guards:
    """When a figure is doubted, as a question and never a refusal."""

    jump: Decimal = Decimal(10)  # times the last value


@dataclass(frozen=True, slots=True)
class OfficeRules:
    """What an office may set about its own work."""

    name: str = ""  # as it signs its notices
    timezone: ZoneInfo = field(default_factory=lambda: ZoneInfo("Asia/Shanghai"))
    language: str = "zh-Hans"
    watched_group: str = ""  # empty: the catalogue's first group
    schedule: Schedule = field(default_factory=Schedule)
    lamps: Lamps = field(default_factory=Lamps)
    guards: Guards = field(default_factory=Guards)
    question_lifetime: timedelta = timedelta(days=1)
