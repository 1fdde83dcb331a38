"""Numbers that are none of what was done: 4 planned, 3 cancelled, 5 per week, for 12 people."""

import re
from itertools import pairwise
from typing import Final

from bot.reading.quantities import QuantityKind
from bot.reading.text.tokens import Token
from bot.reading.words import Role

UNDONE: Final = "is_undone"
_LEADS: Final = re.compile(r"[a-z] (?:for|with|to) $")
DURATION: Final = re.compile(" (?:second|minute|min|hour|hr|week|month|year|time)s?(?![a-z])")
_BETWEEN: Final = Role.INDICATOR | Role.FILLER
_REACH: Final = 8
_NEAR: Final = 6
"""So many tokens beside a number are looked at."""


def without_what_was_not_done(text: str, tokens: list[Token]) -> list[Token]:
    """The tokens; a number that words beside it say nothing was done of is never a value."""
    told = list(tokens)
    for place, token in enumerate(tokens):
        if token.role == Role.QUANTITY and _is_none(text, tokens, place):
            told[place] = Token(Role.LABEL, token.start, token.end, token.words, "label")
    return told


def _is_none(text: str, tokens: list[Token], place: int) -> bool:
    before = tokens[place - 1] if place else None
    if before is not None and before.rule == UNDONE and _gap(text, before, tokens[place]) == " ":
        return True
    if _lasts(text, tokens[place]) or _tells_which(text, tokens, place):
        return True
    if _is_for_somebody(text, tokens, place):
        return True
    if _is_a_comparison(text, tokens, place) or _is_led_up_by_others(text, tokens, place):
        return True
    return _is_called_so_behind(text, tokens, place) or _tells_of_them(text, tokens, place)


def _lasts(text: str, token: Token) -> bool:
    """Whether a number tells how long something takes, and the catalogue has no such unit."""
    measured = token.quantity is not None and bool(token.quantity.unit)
    return not measured and DURATION.match(text, token.end) is not None


_NUMBERED: Final = re.compile(
    r"(?<![a-z])(?P<word>day|week|group|room|page|no\.|nr\.|phase|round|team|class|grade|bus|route"
    r"|version|table|floor|zone|ward|block|item|step|part|section|chapter|level|line|stage) $"
)


def _tells_which(text: str, tokens: list[Token], place: int) -> bool:
    """Whether a number only tells which one is meant (day 5, room 12)."""
    start = tokens[place].start
    word = _NUMBERED.search(text, max(0, start - _REACH - 2), start)
    return word is not None and not _is_known(
        tokens[max(0, place - _NEAR) : place], word.start("word")
    )


def _gap(text: str, one: Token, other: Token) -> str:
    return text[one.end : other.start]


def _is_called_so_behind(text: str, tokens: list[Token], place: int) -> bool:
    """Whether planned, cancelled or per follow a number, with its name at most between them."""
    for one, other in pairwise(tokens[place : place + _NEAR]):
        if _gap(text, one, other) not in ("", " "):
            return False
        if other.rule == UNDONE:
            return True
        if not other.role & _BETWEEN:
            return False
    return False


def _is_for_somebody(text: str, tokens: list[Token], place: int) -> bool:
    """Whether a number and its name are those of for whom or with what (training for 12 …)."""
    token, behind = tokens[place], tokens[place + 1 : place + 2]
    named = bool(behind) and behind[0].role == Role.INDICATOR
    led = _LEADS.search(text, max(0, token.start - _REACH), token.start)
    if not named or led is None:
        return False
    known = [
        t
        for t in tokens[max(0, place - _NEAR) : place]
        if t.end > led.start() and t.start <= led.start()
    ]
    return not known


def _is_a_comparison(text: str, tokens: list[Token], place: int) -> bool:
    """Whether a number tells how many more or fewer than another (3 more visits than last week).

    So does one behind a word of change and before earlier days (visits up 120 on last week).
    """
    token = tokens[place]
    percent = token.quantity is not None and token.quantity.kind is QuantityKind.PERCENT
    if not percent and _CHANGED.search(text, max(0, token.start - _LEAD), token.start) is not None:
        return _ON_EARLIER_DAYS.match(text, token.end) is not None
    behind = [t for t in tokens[place + 1 : place + 5] if t.start < token.end + 40]
    apart = next((t.start for t in behind if t.words == "than"), -1)
    return apart > 0 and not re.search("[,;:.\n]", text[token.end : apart])


_CHANGED: Final = re.compile(
    "(?:^|[^a-z])(?:up|down|rose|risen|fell|fallen|grew|dropped|increased|decreased|climbed"
    "|(?:an? )?(?:increase|decrease|rise|fall|drop) of)(?: by)? ?$"
)
_ON_EARLIER_DAYS: Final = re.compile(
    "(?: [a-z]+){0,2}? (?:(?:compared (?:with|to)|vs|versus|than|against|relative to)(?![a-z])"
    "|(?:on|over|from) (?:the )?(?:last|previous|prior|same|week|month|year|quarter)(?![a-z]))"
)


def _tells_of_them(text: str, tokens: list[Token], place: int) -> bool:
    """Whether words nobody knows go on behind the name of a number (20 food parcels arrived).

    They tell something else of these things, or make another one of them (5 home visit forms).
    """
    behind = tokens[place + 1 : place + 3]
    if (
        not behind
        or behind[0].role != Role.INDICATOR
        or _gap(text, tokens[place], behind[0]) != " "
    ):
        return False
    known = len(behind) > 1 and behind[1].start == behind[0].end + 1
    if known and behind[1].words == "for":
        return _unit_follows(tokens[place + 3 : place + 4])
    if known and behind[1].words in _AUXILIARIES:
        known = len(tokens) > place + 3 and tokens[place + 3].start == behind[1].end + 1
        return not known and _GOES_ON.match(text, behind[1].end) is not None
    return not known and _GOES_ON.match(text, behind[0].end) is not None


_AUXILIARIES: Final = ("were", "was", "are", "is", "have", "had", "has")


def _unit_follows(behind: list[Token]) -> bool:
    """Whether things are those for a unit (5 food parcels for NQC)."""
    return bool(behind) and behind[0].role == Role.UNIT


_GOES_ON: Final = re.compile(
    " (?!(?:with|at|near|by|on|from|across|among|after|before|while|despite|because|since|via"
    "|inside|outside|within|through|plus|as|so"
    "|to (?:[0-9]|the|our))(?![a-z]))[a-z]{2}"
)


def _is_led_up_by_others(text: str, tokens: list[Token], place: int) -> bool:
    """Whether the words before a number and its name make it none that we did.

    The or our tells of things known (our 14 volunteers), a verb that is not in the past of what is
    to be done (train 10 volunteers), and who did it may be somebody else (the city did 500 …).
    """
    token, behind = tokens[place], tokens[place + 1 : place + 2]
    if not behind or behind[0].role != Role.INDICATOR or _gap(text, token, behind[0]) != " ":
        return False
    begin = max(0, token.start - _LEAD)
    if _KNOWN.search(text, begin, token.start) is not None:
        return True
    word = _WORD_BEFORE.search(text, begin, token.start)
    if word is not None and not _is_known(
        tokens[max(0, place - _NEAR) : place], word.start("word")
    ):
        return _IN_THE_PAST.fullmatch(word["word"]) is None
    who = _WHO_DID.search(text, begin, token.start)
    return who is not None and not _is_known(
        tokens[max(0, place - _NEAR) : place], who.start("who")
    )


_LEAD: Final = 32
_WORD_BEFORE: Final = re.compile(r"(?<![a-z'-])(?P<word>[a-z'-]{2,20}) (?:out )?$")
_IN_THE_PAST: Final = re.compile(
    "(?!(?:receiv|request|order|borrow|promis|offer|want|need|invit|ask|return)ed)[a-z]+ed"
    "|gave|ran|saw|hit|won|put|met|taught|went|led|built|brought"
)
_WHO_DID: Final = re.compile(
    "(?<![a-z'-])(?P<who>(?!(?:team|staff|nurses|teachers|colleagues|officers|workers)(?![a-z]))"
    "[a-z'-]{2,20}) (?:did|has|had|have|held|ran|made|done|conducted) $"
)


def _is_known(tokens: list[Token], start: int) -> bool:
    """Whether a word that begins at `start` is one that the reader knows, or part of a name."""
    return any(t.start <= start < t.end for t in tokens)


_KNOWN: Final = re.compile("(?<![a-z])(?:the|our|all|these|those|your|their|his|her|my) $")
