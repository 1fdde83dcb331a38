"""A reader of the example office, and corpora of messages with their answers."""

import json
from dataclasses import dataclass
from datetime import datetime
from functools import cache, cached_property
from pathlib import Path
from typing import Any

from bot.domain.reading import Measure, Reading, Request
from bot.office.files import load_catalogue
from bot.reading import Vocabulary, read

ROOT = Path(__file__).parents[2]
EXAMPLE = ROOT / "bot" / "office" / "example"
CORPUS = ROOT / "tests" / "corpus"
NOVEMBER = "2023-11-08T10:00:00+08:00"


@cache
def vocabulary() -> Vocabulary:
    loaded = load_catalogue(EXAMPLE)
    assert loaded.catalogue is not None, loaded.faults
    return Vocabulary.build(loaded.catalogue)


def understood(
    text: str,
    unit: str | None = "商务局",
    sent_at: str = NOVEMBER,
    prompt: tuple[str, ...] = (),
    addressed: bool = False,
) -> Reading:
    at = datetime.fromisoformat(sent_at)
    return read(Request(text, at, unit, prompt, addressed), vocabulary())


@dataclass(frozen=True)
class Case:
    """A message and its answer, as the contract writes them."""

    row: dict[str, Any]

    @property
    def name(self) -> str:
        return str(self.row["id"])

    @cached_property
    def reading(self) -> Reading:
        """What its message is read as, read once for all that look at it."""
        return self.read(self.row["text"])

    def read(self, text: str) -> Reading:
        """What another text would be read as in its place."""
        row = self.row
        return understood(
            text,
            row.get("unit"),
            row["sent_at"],
            tuple(row.get("prompt") or ()),
            bool(row.get("addressed")),
        )

    def expected(self) -> tuple[str, frozenset[Any], frozenset[str]]:
        gold = self.row["gold"]
        return gold["outcome"], frozenset(map(_key, gold["updates"])), frozenset(gold["problems"])


def _key(update: dict[str, Any]) -> tuple[Any, ...]:
    told = None if update["measure"] == "target" else update["as_of"]
    value = round(float(update["value"]), 4)
    since = update.get("since")
    return update["unit"], update["indicator"], update["measure"], update["op"], value, told, since


def summary(reading: Reading) -> tuple[str, frozenset[Any], frozenset[str]]:
    """Outcome, updates and problems of a reading, comparable with `Case.expected`."""
    updates = frozenset(
        (
            u.unit,
            u.indicator,
            u.measure.value,
            u.op.value,
            round(float(u.value), 4),
            None if u.measure is Measure.TARGET else u.as_of.isoformat(),
            u.since.isoformat() if u.since else None,
        )
        for u in reading.updates
    )
    return reading.outcome.value, updates, frozenset(p.code.value for p in reading.problems)


def cases(name: str) -> list[Case]:
    lines = (CORPUS / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    return [Case(json.loads(line)) for line in lines if line.strip()]
