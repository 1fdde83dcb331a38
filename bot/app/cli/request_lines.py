"""A line that `parse` is given: an object with fitting fields, or its faults in words."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeAlias

from bot.domain.messages import Text

Line: TypeAlias = Mapping[str, Any]
MOMENT = "2023-11-08T10:00:00+08:00"
SAMPLE = f'{{"id": "1", "text": "本周签约2个", "sent_at": "{MOMENT}", "unit": "商务局"}}'
_LONGEST = 60


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a line: what fits, what to say is wanted, whether it must be there."""

    name: str
    fits: Callable[[Any], bool]
    wanted: Text
    needed: bool = False


def line_of(raw: bytes) -> Line | Text:
    """The object that a line holds, or why it holds none."""
    try:
        words = raw.decode("utf-8-sig").strip()
        found = json.loads(words)
    except UnicodeDecodeError:
        return Text("request-not-utf8")
    except json.JSONDecodeError as error:
        return (
            _shape("request-empty")
            if not words
            else _shape("request-not-json", place=error.pos + 1)
        )
    except (ValueError, RecursionError):  # a number of thousands of digits; thousands of brackets
        return _shape("request-beyond-json")
    return found if isinstance(found, dict) else _shape("request-no-object", got=_quoted(found))


def faults(line: Line, fields: Sequence[Field]) -> tuple[Text, ...]:
    """What is wrong in the fields of a line, in the order of the fields."""
    found = (_fault(field, line.get(field.name)) for field in fields)
    return tuple(fault for fault in found if fault is not None)


def told(number: int, found: Sequence[Text]) -> Text:
    """The faults of a line as one text, its number (from 1) in front."""
    *before, rest = found
    for first in reversed(before):
        rest = Text("request-and", {"first": first, "rest": rest})
    return Text("request-line", {"line": number, "fault": rest})


def _fault(field: Field, value: object) -> Text | None:
    if value is None:
        told = Text("request-missing", {"field": field.name, "wanted": field.wanted})
        return told if field.needed else None
    if field.fits(value):
        return None
    said = {"field": field.name, "got": _quoted(value)}
    if field is SENT_AT and _is_moment(value):
        return Text("request-no-offset", said | {"sample": MOMENT})
    return Text("request-wrong", said | {"wanted": field.wanted})


def _shape(key: str, **params: str | int) -> Text:
    return Text(key, {"sample": SAMPLE, **params})


def _quoted(value: object) -> str:
    words = json.dumps(value, ensure_ascii=False)
    return words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}…"


def _is_text(value: object) -> bool:
    return isinstance(value, str)


def _is_moment(value: object) -> bool:
    try:
        return isinstance(value, str) and bool(datetime.fromisoformat(value))
    except ValueError:
        return False


def _has_offset(value: object) -> bool:
    return _is_moment(value) and datetime.fromisoformat(str(value)).tzinfo is not None


def _are_names(value: object) -> bool:
    return not value or (isinstance(value, list) and all(isinstance(name, str) for name in value))


_MOMENT_WANTED = Text("request-sent-at", {"sample": MOMENT})
TEXT = Field("text", _is_text, Text("request-text"), needed=True)
SENT_AT = Field("sent_at", _has_offset, _MOMENT_WANTED, needed=True)
REQUEST = (
    Field("id", _is_text, Text("request-id"), needed=True),
    TEXT,
    SENT_AT,
    Field("unit", _is_text, Text("request-unit")),
    Field("prompt", _are_names, Text("request-prompt")),
    Field("addressed", lambda value: isinstance(value, bool), Text("request-addressed")),
)
"""The fields of a request (contract: parsing.md, The command)."""
QUANTITIES = (TEXT, Field("sent_at", _is_moment, _MOMENT_WANTED))
"""The fields of a line of `parse --quantities` that must be of a sort."""
