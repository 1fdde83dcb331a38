"""Small pieces of screens."""

from datetime import date
from decimal import Decimal

from bot.domain.messages import Param, Text

NOTHING = Text("nothing")
_ABSENT = "—"


def shown(value: Decimal | None) -> Param:
    """A value, or a dash where there is none."""
    return _ABSENT if value is None else value


def measured(uom: str) -> str:
    """A unit of measure as it stands behind a number: the percent sign close to it."""
    return uom if uom in ("", "%") else f" {uom}"


def short(day: date) -> str:
    """A day of the year as people write it: 4.14."""
    return f"{day.month}.{day.day}"


def listed(names: tuple[str, ...], most: int) -> Text:
    """Names one after the other, and how many more there are than `most`."""
    if len(names) <= most:
        return Text("plain", {"text": "、".join(names)})
    rest = len(names) - most
    return Text("and-more", {"names": "、".join(names[:most]), "rest": rest})
