"""Words with a part to play: a named row each, its examples beside it."""

from enum import StrEnum
from typing import NamedTuple


class Role(StrEnum):
    """What a piece of a message does in it."""

    UNIT = "unit"
    INDICATOR = "indicator"
    GROUP = "group"
    QUANTITY = "quantity"
    STRETCH = "stretch"
    LABEL = "label"  # a number that is never a value: a time, a telephone number, a list marker

    TOTAL = "total"
    CURRENT = "current"
    REACHED = "reached"
    ADDED = "added"
    REMOVED = "removed"
    CORRECTION = "correction"
    WRONG = "wrong"
    UNDO = "undo"

    TARGET = "target"
    COMPLETION = "completion"
    REMAINING = "remaining"
    ALL_DONE = "all_done"
    DONE = "done"

    GROWTH = "growth"
    FALL = "fall"
    COMPARISON = "comparison"
    FROM = "from"
    PART = "part"
    EACH = "each"

    NO_MOVEMENT = "no_movement"
    IS_ZERO = "is_zero"
    BREAKTHROUGH = "breakthrough"

    OWN = "own"
    BESIDE = "beside"
    OTHERS = "others"
    PLAN = "plan"
    EXHORTATION = "exhortation"
    DRIVE = "drive"
    REQUEST = "request"
    QUESTION = "question"
    RULE = "rule"
    HAPPENED = "happened"
    REFERENCE = "reference"
    OTHER_THING = "other_thing"

    FILLER = "filler"
    PLAIN = "plain"  # a longer word in which a word of another role is none


class Row(NamedTuple):
    """One rule: the words that have a role, why, and fragments in which they have it or not.

    `rule` names it in a trace, `says` is the sentence by which a clerk understands it.
    """

    rule: str
    role: Role
    words: tuple[str, ...]
    says: str
    found_in: tuple[str, ...] = ()
    not_in: tuple[str, ...] = ()


def row(
    rule: str,
    role: Role,
    words: str,
    says: str,
    *,
    found_in: tuple[str, ...] = (),
    not_in: tuple[str, ...] = (),
) -> Row:
    """A row whose words are written one after another, divided by spaces (_ stands for a space)."""
    return Row(
        rule, role, tuple(w.replace("_", " ") for w in words.split()), says, found_in, not_in
    )
