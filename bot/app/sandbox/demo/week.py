"""What was said before the sandbox opens, to be said again through the real application."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from importlib.resources import files
from zoneinfo import ZoneInfo


@dataclass(frozen=True)
class Said:
    """Something said in a group; without a person the clock alone comes to this moment."""

    at: datetime
    chat: str = ""
    person: str = ""
    text: str = ""


def week(zone: ZoneInfo) -> Iterator[Said]:
    """The example office's week, in order, on the clocks of `zone`."""
    text = (files("bot.app.sandbox.demo") / "week.csv").read_text(encoding="utf-8")
    for row in csv.DictReader(text.splitlines()):
        at = datetime.fromisoformat(row["at"]).replace(tzinfo=zone)
        yield Said(at, row["chat"], row["person"], row["text"])
