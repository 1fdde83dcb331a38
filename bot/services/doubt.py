"""What waits for an answer: a doubt with its options, as a value and as JSON for the database."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from bot.domain.messages import Text
from bot.domain.reading import IndicatorUpdate, Measure, Op, Qualifier
from storage.screens import pack_text, unpack_text


@dataclass(frozen=True, slots=True)
class Option:
    """An answer on a button: what it stores (nothing: 不记), or the unit that it names."""

    label: Text
    updates: tuple[IndicatorUpdate, ...] = ()
    unit: str | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """The words of a row, and up to where the text of its message stands over it."""

    words: str
    above: int


@dataclass(frozen=True, slots=True)
class Doubt:
    """One question about a part of a report.

    `positions` are the places of its facts in the message. `template` is the fact that a number in
    a reply completes. `prompt` are the indicators whose numbers a reply may give in that order.
    `facts` lack only the unit, which a reply may name. `row` is a row that may be sent anew.
    `called` is what the message calls a unit or an indicator that is in no catalogue.
    A doubt that nobody but the clerk can settle has no options and no template.
    """

    kind: str
    text: Text
    positions: tuple[int, ...]
    options: tuple[Option, ...] = ()
    template: IndicatorUpdate | None = None
    prompt: tuple[str, ...] = ()
    unit: str | None = None
    facts: tuple[IndicatorUpdate, ...] = ()
    row: Row | None = None
    called: str = ""

    @property
    def answerable(self) -> bool:
        """Whether the sender can settle it."""
        chosen = any(option.updates or option.unit for option in self.options)
        by_reply = self.template is not None or bool(self.prompt) or self.kind in _BY_NAME
        return chosen or by_reply or bool(self.facts) or self.row is not None


_BY_NAME = ("unit_missing",)


def completed(template: IndicatorUpdate, value: Decimal, stated: str) -> IndicatorUpdate:
    """The template with the number that was replied."""
    return template._replace(value=value, stated=stated)


def pack(doubt: Doubt) -> dict[str, Any]:
    """The doubt as JSON."""
    return {
        "kind": doubt.kind,
        "text": pack_text(doubt.text),
        "positions": list(doubt.positions),
        "options": [_pack_option(option) for option in doubt.options],
        "template": _pack_update(doubt.template) if doubt.template else None,
        "prompt": list(doubt.prompt),
        "unit": doubt.unit,
        "facts": [_pack_update(update) for update in doubt.facts],
        "row": {"words": doubt.row.words, "above": doubt.row.above} if doubt.row else None,
        "called": doubt.called,
    }


def unpack(packed: dict[str, Any]) -> Doubt:
    """The doubt that was packed."""
    template = packed["template"]
    return Doubt(
        kind=packed["kind"],
        text=unpack_text(packed["text"]),
        positions=tuple(packed["positions"]),
        options=tuple(_unpack_option(option) for option in packed["options"]),
        template=_unpack_update(template) if template else None,
        prompt=tuple(packed["prompt"]),
        unit=packed["unit"],
        facts=tuple(_unpack_update(update) for update in packed.get("facts", ())),
        row=Row(**packed["row"]) if packed.get("row") else None,
        called=packed.get("called", ""),
    )


def _pack_option(option: Option) -> dict[str, Any]:
    return {
        "label": pack_text(option.label),
        "updates": [_pack_update(update) for update in option.updates],
        "unit": option.unit,
    }


def _unpack_option(packed: dict[str, Any]) -> Option:
    return Option(
        unpack_text(packed["label"]),
        tuple(_unpack_update(update) for update in packed["updates"]),
        packed["unit"],
    )


def _pack_update(update: IndicatorUpdate) -> dict[str, Any]:
    return {
        "unit": update.unit,
        "indicator": update.indicator,
        "measure": update.measure.value,
        "op": update.op.value,
        "value": format(update.value, "f"),
        "as_of": update.as_of.isoformat(),
        "since": update.since.isoformat() if update.since else None,
        "qualifier": update.qualifier.value,
        "stated": update.stated,
        "replaces": None if update.replaces is None else format(update.replaces, "f"),
    }


def _unpack_update(packed: dict[str, Any]) -> IndicatorUpdate:
    since, replaces = packed["since"], packed["replaces"]
    return IndicatorUpdate(
        unit=packed["unit"],
        indicator=packed["indicator"],
        measure=Measure(packed["measure"]),
        op=Op(packed["op"]),
        value=Decimal(packed["value"]),
        as_of=date.fromisoformat(packed["as_of"]),
        since=date.fromisoformat(since) if since else None,
        qualifier=Qualifier(packed["qualifier"]),
        stated=packed["stated"],
        replaces=None if replaces is None else Decimal(replaces),
    )
