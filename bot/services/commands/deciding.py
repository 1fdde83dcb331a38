"""/recognise, /return and /exempt: what the clerk decides about figures, each with a trace."""

from dataclasses import replace
from decimal import Decimal

from bot.domain.messages import Param, Screen, Text
from bot.services.commands.asking import Ask
from bot.services.commands.decisions import Decision, decided, exempted
from bot.services.views.words import NOTHING, measured, short
from storage import audit, exemptions, outbox, recognitions, sources, standings
from storage.exemptions import Exemption
from storage.outbox import Outgoing
from storage.recognitions import Recognition
from storage.updates import Key


def ask_recognise(ask: Ask) -> Screen:
    """Recognise an amount of what was reported (/recognise 商务局 签约 2).

    No more is recognised than was reported: for what is more, the report is what is missing.
    """
    made = decided(ask.command.words, ask.catalogue)
    if isinstance(made, Text):
        return _refused(made, "recognise-how")
    kept = _recognition(ask, *made, returned=False)
    reported, before = _reported(ask, kept), _recognised(ask, kept)
    params = {**_params(ask, *made), "reported": reported, "before": before}
    if before + kept.value > reported:
        return Screen(Text("recognise-over", params))
    recognitions.note(ask.tx, kept, ask.scene.person.id)
    return Screen(Text("recognised", params))


def ask_return(ask: Ask) -> Screen:
    """Return an amount with a reason; it stays reported and its sender is told why.

    No more stays recognised than what is left of the reported figure without it.
    """
    made = decided(ask.command.words, ask.catalogue)
    if not isinstance(made, Text) and not made[0].reason:
        made = Text("missing-reason")
    if isinstance(made, Text):
        return _refused(made, "return-how")
    kept = _recognition(ask, *made, returned=True)
    reported, params = _reported(ask, kept), _params(ask, *made)
    if kept.value > reported:
        return Screen(Text("return-over", {**params, "reported": reported}))
    recognitions.note(ask.tx, kept, ask.scene.person.id)
    _tell_sender(ask, kept, Text("returned-to-sender", params))
    return Screen(_returned(ask, kept, reported - kept.value, params))


def _returned(ask: Ask, kept: Recognition, most: Decimal, params: dict[str, Param]) -> Text:
    """That so much was returned; of what was recognised beyond `most` as much is taken back."""
    before = _recognised(ask, kept)
    if before <= most:
        return Text("returned", params)
    back = replace(kept, value=most - before, returned=False)
    recognitions.note(ask.tx, back, ask.scene.person.id)
    return Text("returned-recognised", {**params, "before": before, "after": most})


def _refused(fault: Text, how: str) -> Screen:
    """What is wrong, and how it is written."""
    return Screen(Text("lines", {"lines": (fault, Text(how))}))


def _recognition(ask: Ask, made: Decision, value: Decimal, *, returned: bool) -> Recognition:
    assert made.indicator is not None
    unit, indicator = ask.names.unit_id[made.unit], ask.names.indicator_id[made.indicator]
    return Recognition(unit, indicator, ask.today, value, returned, made.reason)


def _params(ask: Ask, made: Decision, value: Decimal) -> dict[str, Param]:
    assert made.indicator is not None
    return {
        "unit": made.unit,
        "indicator": made.indicator,
        "value": value,
        "uom": measured(ask.catalogue.indicator[made.indicator].uom),
        "reason": made.reason,
    }


def _reported(ask: Ask, of: Recognition) -> Decimal:
    """What the unit reported in the year, 0 where that is nothing or less."""
    standing = standings.get(ask.tx, Key(of.unit, of.indicator, of.day.year))
    return max(standing.value or Decimal(0), Decimal(0)) if standing else Decimal(0)


def _recognised(ask: Ask, of: Recognition) -> Decimal:
    return recognitions.sum_of(ask.tx, of.unit, of.indicator, of.day.year)


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
    asked = exempted(ask.command.words, ask.catalogue, ask.today)
    if isinstance(asked, Text):
        return _refused(asked, "exempt-how")
    made, until = asked
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
