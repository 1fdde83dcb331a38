"""Who reports for which unit in an export: the table that the clerk writes."""

import csv
from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path


class PeopleError(Exception):
    """The table has faults; the message has one line each, with file and row."""


def people(path: Path, units: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    """Units by person (the export's `from_id` or name); none for a coordinator.

    `units` maps names and aliases to the catalogue's names. Raises PeopleError with every fault.
    """
    found: dict[str, list[str]] = defaultdict(list)
    faults: list[str] = []
    for number, row in enumerate(_rows(path), start=2):
        person, unit = (row.get("person") or "").strip(), (row.get("unit") or "").strip()
        if not person:
            faults.append(f"{path}:{number}: person: is empty")
        if unit and unit not in units:
            faults.append(f"{path}:{number}: unit: {unit} is in no catalogue")
        found[person].extend([units[unit]] if unit in units else [])
    if faults:
        raise PeopleError("\n".join(faults))
    return {person: tuple(names) for person, names in found.items()}


def _rows(path: Path) -> list[dict[str, str]]:
    try:
        with path.open(encoding="utf-8-sig", newline="") as handle:
            reader = csv.DictReader(handle)
            rows = list(reader)
    except (OSError, UnicodeDecodeError) as error:
        raise PeopleError(f"{path}: cannot be read ({error})") from None
    missing = {"person", "unit"} - set(reader.fieldnames or ())
    if missing:
        raise PeopleError(f"{path}:1: the columns person and unit are needed")
    return rows
