"""/recognise, /return and /exempt: what the clerk decides about figures, each with a trace."""

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation

from bot.domain.catalogue import Catalogue
from bot.domain.messages import Param, Screen, Text
from bot.services import find
from bot.services.commands.asking import Ask
from bot.services.views.words import NOTHING, measured, short
from storage import audit, exemptions, outbox, recognitions, sources, standings
from storage.exemptions import Exemption
from storage.outbox import Outgoing
from storage.recognitions import Recognition
from storage.updates import Key

_DIGITS = 15
_DAY = re.compile(r"(?:(\d{4})[-.年/])?(\d{1,2})[-.月/](\d{1,2})[日号]?")
_LONGEST_REASON = 200


@dataclass(frozen=True, slots=True)
class Decision:
    """A unit, an indicator (None: all), and the words that are left."""

    unit: str
    indicator: str | None
    rest: tuple[str, ...]

    @property
    def reason(self) -> str:
        """The words after the first one that is left."""
        return " ".join(self.rest[1:])[:_LONGEST_REASON]


def decision(words: tuple[str, ...], catalogue: Catalogue) -> Decision | None:
    """Unit and indicator at the head of some words; None where no unit is named. Pure."""
    unit = find.unit(words[0], catalogue).name if words else None
    if unit is None:
        return None
    indicator = find.indicator(words[1], catalogue).name if len(words) > 1 else None
    return Decision(unit, indicator, words[2:] if indicator else words[1:])


def amount(word: str) -> Decimal | None:
    """A plain positive number, of at most 15 digits; None for anything else. Pure."""
    try:
        value = Decimal(word)
    except InvalidOperation:
        return None
    fits = value.is_finite() and value > 0 and len(value.as_tuple().digits) <= _DIGITS
    return value if fits and value < 10**_DIGITS else None


def day_in(word: str, today: date) -> date | None:
    """A day as people write it (2023-05-31, 5.31, 5月31日), of this year unless said. Pure."""
    found = _DAY.fullmatch(word)
    if found is None:
        return None
    try:
        return date(int(found[1] or today.year), int(found[2]), int(found[3]))
    except ValueError:
        return None


def ask_recognise(ask: Ask) -> Screen:
    """Recognise an amount of what was reported (/recognise 商务局 签约 2).

    No more is recognised than was reported: for what is more, the report is what is missing.
    """
    return _recognition(ask, returned=False)


def ask_return(ask: Ask) -> Screen:
    """Return an amount with a reason; it stays reported and its sender is told why."""
    return _recognition(ask, returned=True)


def _recognition(ask: Ask, *, returned: bool) -> Screen:
    made = decision(ask.command.words, ask.catalogue)
    value = amount(made.rest[0]) if made and made.rest else None
    if made is None or made.indicator is None or value is None or (returned and not made.reason):
        return Screen(Text("return-how" if returned else "recognise-how"))
    unit, indicator = ask.names.unit_id[made.unit], ask.names.indicator_id[made.indicator]
    kept = Recognition(unit, indicator, ask.today, value, returned, made.reason)
    if not returned and (over := _over(ask, kept)) is not None:
        return Screen(over)
    recognitions.note(ask.tx, kept, ask.scene.person.id)
    params: dict[str, Param] = {
        "unit": made.unit,
        "indicator": made.indicator,
        "value": value,
        "uom": ask.catalogue.indicator[made.indicator].uom,
        "reason": made.reason,
    }
    if returned:
        _tell_sender(ask, kept, Text("returned-to-sender", params))
    return Screen(Text("returned" if returned else "recognised", params))


def _over(ask: Ask, asked: Recognition) -> Text | None:
    """Why an amount cannot be recognised: with what was before it is more than was reported."""
    standing = standings.get(ask.tx, Key(asked.unit, asked.indicator, asked.day.year))
    reported = max(standing.value or Decimal(0), Decimal(0)) if standing else Decimal(0)
    before = recognitions.sum_of(ask.tx, asked.unit, asked.indicator, asked.day.year)
    if before + asked.value <= reported:
        return None
    name = ask.names.indicator_name[asked.indicator]
    params: dict[str, Param] = {
        "unit": ask.names.unit_name[asked.unit],
        "indicator": name,
        "reported": reported,
        "before": before,
        "value": asked.value,
        "uom": measured(ask.catalogue.indicator[name].uom),
    }
    return Text("recognise-over", params)


def _tell_sender(ask: Ask, kept: Recognition, text: Text) -> None:
    """Where the figure was reported, under its message."""
    source = sources.moved_by(ask.tx, kept.unit, kept.indicator, kept.day.year)
    if source is None:
        return
    incoming = ask.command.incoming
    outbox.put(
        ask.tx,
        Outgoing(
            key=f"returned:{incoming.chat.id}:{incoming.message_id}",
            kind="notice",
            chat=source.chat,
            chat_kind=source.kind,
            language=ask.desk.rules.language,
            screen=Screen(text),
            reply_to=source.message,
        ),
    )


def ask_exempt(ask: Ask) -> Screen:
    """Excuse a unit from an indicator or from all until a day (/exempt 商务局 签约 5.31 洪灾)."""
    made = decision(ask.command.words, ask.catalogue)
    until = day_in(made.rest[0], ask.today) if made and made.rest else None
    if made is None or until is None or until < ask.today or not made.reason:
        return Screen(Text("exempt-how"))
    unit = ask.names.unit_id[made.unit]
    indicator = ask.names.indicator_id[made.indicator] if made.indicator else None
    exemptions.grant(ask.tx, Exemption(unit, indicator, made.reason, until), ask.scene.person.id)
    audit.note(ask.tx, ask.scene.person.id, "exemption", unit=unit, until=until.isoformat())
    what = Text("of", {"what": made.indicator}) if made.indicator else NOTHING
    params: dict[str, Param] = {
        "unit": made.unit,
        "what": what,
        "until": short(until),
        "reason": made.reason,
    }
    return Screen(Text("exempted", params))
