"""Tables of what is said and what the face of the number layer makes of it."""

from bot.reading.quantities.face import quantities_json

FRIDAY = "2024-05-17"
WEDNESDAY = "2021-11-10"
NEW_YEAR = "2022-01-02"  # a Sunday

Case = tuple[str, str, str]


def cases(table: str) -> list[Case]:
    """The rows of a table: a text, its first day and its last (none said: the same day)."""
    rows = [line.split() for line in table.splitlines() if line]
    return [(row[0], row[1], row[-1]) for row in rows]


def found(text: str, today: str) -> list[dict[str, object]]:
    """The quantities of a text sent at ten o'clock of that day."""
    sent_at = f"{today}T10:00:00+08:00"
    rows: list[dict[str, object]] = quantities_json({"id": "1", "text": text, "sent_at": sent_at})[
        "quantities"
    ]
    return rows


def days(text: str, today: str) -> list[tuple[object, object]]:
    """The first and the last day of everything found; a value in the place of what is no day."""
    return [
        (row.get("from", row["value"]), row.get("to", row["unit"])) for row in found(text, today)
    ]
