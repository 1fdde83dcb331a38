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
    rendered, errors = bundle(tongue).format_pattern(message.value, arguments)
    if errors:
        raise ValueError(f"{tongue}: {text.key}: {errors[0]}")
    return str(rendered)


def render_plain(text: Text, language: str) -> str:
    """The text without markup, for buttons, notices, files and the terminal."""
    return unescape(_TAG.sub("", render(text, language)))


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
