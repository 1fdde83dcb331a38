"""/help and /me: what one may do, and who one is to the bot."""

from bot.domain.messages import Screen, Text
from bot.services.commands.asking import Ask
from bot.services.views.words import listed

_NAMED = 30


def ask_help(ask: Ask) -> Screen:
    """What the asker can do, by part."""
    parts = [Text("help-liaison")] if ask.scene.own_units or not ask.leader else []
    if ask.leader:
        parts.append(Text("help-leader"))
    if ask.scene.clerk:
        parts.append(Text("help-clerk"))
    return Screen(Text("help", {"parts": tuple(parts)}))


def ask_me(ask: Ask) -> Screen:
    """The asker's parts and units."""
    names = ask.names.unit_name
    held: dict[str, list[str]] = {}
    for one in ask.scene.held:
        units = held.setdefault(one.part, [])
        units.extend([names[one.unit_id]] if one.unit_id is not None else [])
    if not held:
        return Screen(Text("me-nothing"))
    lines = tuple(
        Text("me-part", {"part": Text(f"part-{part}"), "units": listed(tuple(units), _NAMED)})
        if units
        else Text("me-part-alone", {"part": Text(f"part-{part}")})
        for part, units in held.items()
    )
    return Screen(Text("me", {"lines": lines}))
