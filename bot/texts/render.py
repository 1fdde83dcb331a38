"""From a Text to what a person reads: HTML of the messenger, every piece of data escaped."""

from datetime import date, datetime
from decimal import Decimal
from html import escape, unescape
from re import compile as pattern
from typing import Any

from fluent.runtime.types import fluent_number

from bot.domain.messages import Param, Text
from bot.texts.bundles import LANGUAGES, bundle

__all__ = ["LANGUAGES", "render", "render_plain"]

_TAG = pattern(r"</?[a-z][^>]*>")
_LONG = pattern("\ue000\\d+\ue001")
_LONGEST = 1000


def render(text: Text, language: str) -> str:
    """The text in a language, as the messenger's HTML; simplified Chinese for an unknown one.

    Raises KeyError where the catalogue has no such key, ValueError where a parameter is missing:
    both are faults of ours that the tests of the catalogues find.
    """
    tongue = language if language in LANGUAGES else LANGUAGES[0]
    message = bundle(tongue).get_message(text.key)
    if message.value is None:
        raise KeyError(text.key)
    arguments = {name: _argument(value, tongue) for name, value in text.params.items()}
    short, long = _long_apart(arguments)
    rendered, errors = bundle(tongue).format_pattern(message.value, short)
    if errors:
        raise ValueError(f"{tongue}: {text.key}: {errors[0]}")
    return _LONG.sub(lambda found: long.get(found.group(), ""), str(rendered))


def render_plain(text: Text, language: str) -> str:
    """The text without markup, for buttons, notices, files and the terminal."""
    return unescape(_TAG.sub("", render(text, language)))


def _long_apart(arguments: dict[str, Any]) -> tuple[dict[str, Any], dict[str, str]]:
    """The arguments with stand-ins for long ones, and those by stand-in: Fluent refuses them."""
    short, long = dict(arguments), {}
    for number, (name, value) in enumerate(arguments.items()):
        if isinstance(value, str) and len(value) > _LONGEST:
            short[name] = f"\ue000{number}\ue001"
            long[short[name]] = value
    return short, long


def _argument(value: Param, language: str) -> Any:  # noqa: ANN401 -- Fluent takes str or number
    match value:
        case Text():
            return render(value, language)
        case tuple():
            return "\n".join(render(line, language) for line in value)
        case int():
            return fluent_number(value, useGrouping=False)
        case Decimal():
            return format_decimal(value)
        case datetime():
            return value.strftime("%Y-%m-%d %H:%M")
        case date():
            return value.isoformat()
        case _:
            return escape(str(value), quote=False)


def format_decimal(value: Decimal) -> str:
    """A decimal as people write it: no exponent, no trailing zeros, the sign where negative."""
    plain = format(value, "f")
    return plain.rstrip("0").rstrip(".") if "." in plain else plain
