"""Tables of texts and what the face shows of them, one a line: 3英镑20便士 | 3.2 英镑."""

from collections.abc import Mapping

from bot.reading.quantities.face import quantities_json

FRIDAY = "2024-05-17T10:00:00+08:00"


def table(lines: str) -> list[tuple[str, str]]:
    """The text and the quantities of each line; a text of which nothing is shown has none."""
    pairs = [line.rpartition("|") for line in lines.strip().splitlines()]
    return [(text.strip(), shown.strip()) for text, _, shown in pairs]


def shown(text: str) -> str:
    """The quantities of `text` as a table has them: value and unit, 2~3 for a range, @ a date."""
    line = {"id": "1", "text": text, "sent_at": FRIDAY}
    return "; ".join(map(_row, quantities_json(line)["quantities"]))


def _row(row: Mapping[str, object]) -> str:
    if "from" in row:
        return f"@{row['kind']}"
    if row["kind"] == "range":
        return f"{_written(row['low'])}~{_written(row['high'])} {row['unit']}".strip()
    return f"{_written(row['value'])} {row['unit']}".strip()


def _written(value: object) -> str:
    return f"{value:.10g}" if isinstance(value, float) else str(value)
