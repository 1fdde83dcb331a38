"""A small office to make boards of, in few words."""

from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

from bot.boards.snapshot import Key, Snapshot
from bot.domain.catalogue import Catalogue, Direction, Indicator, Kind, Target, Unit
from bot.domain.ledger import Standing

ZONE = ZoneInfo("Asia/Shanghai")
GROUP = "招商"
UNITS = ("商务局", "发改委", "工信局", "城关镇", "园区")
TRIPS = Indicator("外出招商", group=GROUP)
TALKS = Indicator("在谈项目", group=GROUP, kind=Kind.LEVEL)
SIGNED = Indicator("签约项目", group=GROUP)
SHARE = Indicator("工业投资占比", group="质效", kind=Kind.RATIO, uom="%")
GROWTH = Indicator("战新增速", group="质效", kind=Kind.RATE, uom="%")
DUST = Indicator("PM2.5", group="质效", kind=Kind.LEVEL, direction=Direction.DOWN)
LAND = Indicator("土地整治", group="要素", uom="亩")
INDICATORS = (TRIPS, TALKS, SIGNED, SHARE, GROWTH, DUST, LAND)


def at(month: int, day: int, year: int = 2023) -> datetime:
    return datetime(year, month, day, 17, 30, tzinfo=ZONE)


def target(unit: str, indicator: Indicator, amount: object, **more: object) -> Target:
    value = None if amount is None else Decimal(str(amount))
    return Target(unit, indicator.name, 2023, value, **more)  # type: ignore[arg-type] # spelled out by tests


def office(*targets: Target) -> Catalogue:
    return Catalogue(
        tuple(Unit(name, category="局" if name[-1] in "局委" else "镇") for name in UNITS),
        INDICATORS,
        targets,
    )


def snapshot(
    moment: datetime,
    values: Mapping[Key, object],
    moved: Mapping[Key, date] | None = None,
    last: Mapping[str, date] | None = None,
    **more: object,
) -> Snapshot:
    standings = {
        key: Standing(
            *key,
            2023,
            None if value is None else Decimal(str(value)),
            as_of=moment.date(),
            last_movement=(moved or {}).get(key),
        )
        for key, value in values.items()
    }
    return Snapshot(moment, standings, last or {}, **more)  # type: ignore[arg-type] # spelled out by tests
