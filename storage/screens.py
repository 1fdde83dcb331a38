"""Screens as JSON and back, exact: decimals, dates, times and nested texts survive."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any

from bot.domain.messages import Button, Keyboard, Param, Screen, Text


def pack_text(text: Text) -> dict[str, Any]:
    """The text as JSON; raises TypeError for a parameter that is none."""
    return {"key": text.key, "params": {name: _pack(value) for name, value in text.params.items()}}


def unpack_text(packed: dict[str, Any]) -> Text:
    """The text that was packed."""
    return Text(packed["key"], {name: _unpack(value) for name, value in packed["params"].items()})


def pack_keyboard(keyboard: Keyboard) -> list[Any]:
    """The keyboard as JSON, row by row."""
    return [[_pack_button(button) for button in row] for row in keyboard]


def unpack_keyboard(packed: list[Any]) -> Keyboard:
    """The keyboard that was packed."""
    return tuple(tuple(_unpack_button(button) for button in row) for row in packed)


def pack_screen(screen: Screen) -> dict[str, Any]:
    """The screen as JSON."""
    return {"text": pack_text(screen.text), "keyboard": pack_keyboard(screen.keyboard)}


def unpack_screen(packed: dict[str, Any]) -> Screen:
    """The screen that was packed."""
    return Screen(unpack_text(packed["text"]), unpack_keyboard(packed["keyboard"]))


def _pack_button(button: Button) -> dict[str, Any]:
    return {"label": pack_text(button.label), "data": button.data, "url": button.url}


def _unpack_button(packed: dict[str, Any]) -> Button:
    return Button(unpack_text(packed["label"]), packed["data"], packed["url"])


def _pack(value: Param) -> Any:  # noqa: ANN401 -- JSON
    match value:
        case str() | int():
            return value
        case Decimal():
            return {"decimal": str(value)}
        case datetime():
            return {"datetime": value.isoformat()}
        case date():
            return {"date": value.isoformat()}
        case Text():
            return {"text": pack_text(value)}
        case tuple():
            return {"lines": [pack_text(line) for line in value]}
        case _:
            raise TypeError(f"no parameter of a text: {value!r}")


def _unpack(value: Any) -> Param:  # noqa: ANN401 -- JSON
    match value:
        case str() | int():
            return value
        case {"decimal": str(plain)}:
            return Decimal(plain)
        case {"datetime": str(plain)}:
            return datetime.fromisoformat(plain)
        case {"date": str(plain)}:
            return date.fromisoformat(plain)
        case {"text": dict(packed)}:
            return unpack_text(packed)
        case {"lines": list(lines)}:
            return tuple(unpack_text(line) for line in lines)
        case _:
            raise TypeError(f"no packed parameter: {value!r}")
