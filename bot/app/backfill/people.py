"""Who reports for which unit in an export: the table that the clerk writes."""

import csv
from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path

from bot.domain.messages import Param, Text


class PeopleError(Exception):
    """The table has faults; the text has one line each, with file and row."""

    def __init__(self, *faults: Text) -> None:
        """An error of these faults."""
        super().__init__(*faults)
        self.text = Text("lines", {"lines": faults})


def people(path: Path, units: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    """Units by person (the export's `from_id` or name); none for a coordinator.

    `units` maps names and aliases to the catalogue's names. Raises PeopleError with every fault.
    """
    found: dict[str, list[str]] = defaultdict(list)
    faults: list[Text] = []
    for number, row in enumerate(_rows(path), start=2):
        person, unit = (row.get("person") or "").strip(), (row.get("unit") or "").strip()
        if not person:
            faults.append(Text("people-nobody", {"path": str(path), "row": number}))
        if unit and unit not in units:
            where: dict[str, Param] = {"path": str(path), "row": number}
            faults.append(Text("people-unknown-unit", {**where, "unit": unit}))
        found[person].extend([units[unit]] if unit in units else [])
    if faults:
        raise PeopleError(*faults)
    return {person: tuple(names) for person, names in found.items()}


def _rows(path: Path) -> list[dict[str, str]]:
    try:
        with path.open(encoding="utf-8-sig", newline="") as handle:
            reader = csv.DictReader(handle)
            rows = list(reader)
    except (OSError, UnicodeDecodeError) as error:
        unreadable: dict[str, Param] = {"path": str(path), "reason": str(error)}
        raise PeopleError(Text("people-unreadable", unreadable)) from None
    missing = {"person", "unit"} - set(reader.fieldnames or ())
    if missing:
        raise PeopleError(Text("people-columns", {"path": str(path)}))
    return rows
