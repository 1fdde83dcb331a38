"""Words with a part to play: a named row each, its examples beside it."""

from typing import Final, NamedTuple


class Role:
    """What a piece of a message does in it: a bit each, so that several are asked for at once."""

    UNIT: Final = 1 << 0
    INDICATOR: Final = 1 << 1
    GROUP: Final = 1 << 2
    QUANTITY: Final = 1 << 3
    STRETCH: Final = 1 << 4
    LABEL: Final = (
        1 << 5
    )  # a number that is never a value: a time, a telephone number, a list marker

    TOTAL: Final = 1 << 6
    CURRENT: Final = 1 << 7
    REACHED: Final = 1 << 8
    ADDED: Final = 1 << 9
    REMOVED: Final = 1 << 10
    CORRECTION: Final = 1 << 11
    WRONG: Final = 1 << 12
    UNDO: Final = 1 << 13

    TARGET: Final = 1 << 14
    COMPLETION: Final = 1 << 15
    REMAINING: Final = 1 << 16
    ALL_DONE: Final = 1 << 17
    DONE: Final = 1 << 18

    GROWTH: Final = 1 << 19
    FALL: Final = 1 << 20
    COMPARISON: Final = 1 << 21
    FROM: Final = 1 << 22
    PART: Final = 1 << 23
    EACH: Final = 1 << 24

    NO_MOVEMENT: Final = 1 << 25
    IS_ZERO: Final = 1 << 26
    BREAKTHROUGH: Final = 1 << 27

    OWN: Final = 1 << 28
    BESIDE: Final = 1 << 29
    OTHERS: Final = 1 << 30
    PLAN: Final = 1 << 31
    EXHORTATION: Final = 1 << 32
    DRIVE: Final = 1 << 33
    REQUEST: Final = 1 << 34
    QUESTION: Final = 1 << 35
    RULE: Final = 1 << 36
    HAPPENED: Final = 1 << 37
    REFERENCE: Final = 1 << 38
    OTHER_THING: Final = 1 << 39

    FILLER: Final = 1 << 40
    PLACE: Final = 1 << 42  # a word of PLAIN that is the name of a place elsewhere
    PLAIN: Final = 1 << 41  # a longer word in which a word of another role is none


class Row(NamedTuple):
    """One rule: the words that have a role, why, and fragments in which they have it or not.

    `rule` names it in a trace, `says` is the sentence by which a clerk understands it.
    """

    rule: str
    role: int
    words: tuple[str, ...]
    says: str
    found_in: tuple[str, ...] = ()
    not_in: tuple[str, ...] = ()


def row(
    rule: str,
    role: int,
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
