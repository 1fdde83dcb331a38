"""English puts the number first: 14 malaria tests, 2 positive; 14 eyeglasses handed out."""

import re
from typing import Final

from bot.reading.context import Context
from bot.reading.names import naming
from bot.reading.names.naming import Named
from bot.reading.statements.segments import Segment
from bot.reading.words import Role

_NOUN: Final = re.compile(" (?P<noun>[a-z][a-z'-]{2,20}s)(?![a-z])")
_OF_TIME: Final = re.compile("(?:second|minute|min|hour|hr|day|night|week|month|year|time|thank)s")
_HEADED: Final = re.compile(r"(?:^|[\n,;.])[ -]*(?P<head>[a-z][a-z' -]{1,40}): *$")
_LONGEST: Final = 48


def said_behind(context: Context, segment: Segment, before: str) -> Named | None:
    """What the words behind a number name: a short second name, or what is in no catalogue.

    `before` are the unknown words before the number.
    """
    return None if before or not segment.clause.text.isascii() else _named(context, segment)


def _named(context: Context, segment: Segment) -> Named | None:
    spoken = context.spoken
    words = naming.loose(segment.clause, segment.value.end, segment.clause.end, segment.behind)
    before = naming.only(spoken.names)
    before = None if spoken.void else before
    if names := naming.short_name(words, before, context.vocabulary):
        return Named(names, words, "short_second_name")
    return _unknown(context, segment) if not spoken.names else None


def _unknown(context: Context, segment: Segment) -> Named | None:
    """The things that are counted behind a unit and a colon, and are in no catalogue."""
    noun = _NOUN.match(segment.clause.text, segment.value.end - segment.clause.start)
    if noun is None or not context.whom.opened or segment.roles & ~_LIGHT:
        return None
    return None if _OF_TIME.fullmatch(noun["noun"]) else Named((), noun["noun"], "unknown")


_LIGHT: Final = Role.FILLER | Role.STRETCH | Role.ADDED | Role.TOTAL


def headed(context: Context, segment: Segment) -> str:
    """The English words before the colon that a number answers (positives: 4)."""
    clause = segment.clause
    plainly = context.request.addressed or context.whom.opened
    if segment.before or ":" not in clause.begins or not plainly:
        return ""
    text = context.normal.text
    found = _HEADED.search(text, max(0, clause.start - _LONGEST), clause.start)
    return "".join(found["head"].split()) if found is not None else ""
