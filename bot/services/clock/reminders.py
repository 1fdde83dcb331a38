"""The reminders: each chat is told what its units still owe, and nothing else."""

from collections.abc import Sequence

from bot.domain.messages import Screen, Text
from bot.domain.people import Part
from bot.services.clock.asking import owing
from bot.services.clock.round import Round
from bot.services.owing import Missing, alike, in_parts
from bot.services.periods import week_of
from bot.services.samples import sample
from bot.services.views.words import listed, short
from storage import addresses, dispatches
from storage.addresses import Address
from storage.dispatches import Asked

PART_SIZE = 40  # units named in one message


def remind(run: Round) -> None:
    """Ask every chat with a unit that owes something; say to the clerks who cannot be reached."""
    left = {run.names.unit_id[one.unit]: one for one in owing(run)}
    reached: set[int] = set()
    for address, units in _recipients(run, tuple(left)).items():
        here = [left[unit] for unit in units if unit in left]
        reached.update(unit for unit in units if unit in left)
        if here:
            _ask(run, address, here)
    _tell_unreached(run, [one.unit for unit, one in left.items() if unit not in reached])


def _recipients(run: Round, units: Sequence[int]) -> dict[Address, tuple[int, ...]]:
    """The units' chats; for units without one their liaisons in private."""
    chats = addresses.of_units(run.tx)
    homeless = set(units).difference(*chats.values())
    return chats | addresses.of_holders(run.tx, Part.LIAISON, homeless)


def _ask(run: Round, address: Address, units: Sequence[Missing]) -> None:
    parts = in_parts(units, PART_SIZE)
    asked = [_asked(run, one, number) for number, part in enumerate(parts, 1) for one in part]
    dispatch = dispatches.claim(
        run.tx,
        run.kind,
        run.period,
        address.chat,
        run.run.slot.due_at,
        late=run.run.late,
        asked=asked,
    )
    if dispatch is None:
        return
    for number, part in enumerate(parts, 1):
        key = f"{run.kind}:{run.period}:{address.chat}" + (f":{number}" if number > 1 else "")
        screen = Screen(_text(run, part, number, len(parts)))
        run.say(key, address, screen, f"dispatch:{dispatch}:{number}")
    dispatches.settle(run.tx, dispatch, "queued")


def _asked(run: Round, one: Missing, part: int) -> Asked:
    indicators = tuple(run.names.indicator_id[name] for name in one.indicators)
    return Asked(run.names.unit_id[one.unit], indicators, part)


def _text(run: Round, units: Sequence[Missing], number: int, parts: int) -> Text:
    week = week_of(run.day)
    key = "clock-reminder" if run.kind == "reminder" else "clock-reminder-second"
    lines = tuple(
        Text("clock-missing", {"indicators": "、".join(names), "units": "、".join(members)})
        for names, members in alike(units).items()
    )
    stretch = {"first": short(week.first), "last": short(week.last)}
    part = (Text("clock-part", {"number": number, "parts": parts}),) if parts > 1 else ()
    heading = (Text(key, stretch), *part, *run.late_line())
    return Text("lines", {"lines": (*heading, *lines, _answer(units))})


def _answer(units: Sequence[Missing]) -> Text:
    """How to answer, with as many numbers as the unit owes that owes the most."""
    most = max(units, key=lambda one: len(one.indicators))
    how = "clock-answer-one" if len(units) == 1 else "clock-answer-many"
    return Text(how, {"unit": most.unit, "sample": sample(len(most.indicators))})


def _tell_unreached(run: Round, units: Sequence[str]) -> None:
    if not units or run.kind != "reminder":
        return
    named = listed(tuple(units), PART_SIZE)
    text = Text("clock-unreached", {"count": len(units), "units": named})
    run.tell_clerks(f"unreached:{run.period}", text)
