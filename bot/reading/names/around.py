"""Names that a number stands in (走访5家企业, 更换了12个窨井盖)."""

import re
from typing import Final

from bot.reading.names.naming import LONGEST_TAIL, Named, bare, plain, said
from bot.reading.quantities.said_beside import unit_of_measure
from bot.reading.scanning.vocabulary import Vocabulary
from bot.reading.statements.passed import acts
from bot.reading.statements.segments import Segment
from bot.reading.text.clauses import PAIRING
from bot.reading.text.tokens import Clause, Token
from bot.reading.words import Role


def name_around(
    clause: Clause, before: str, value: Token, behind: list[Token], vocabulary: Vocabulary
) -> Named | None:
    """A name that a number stands in (走访5家企业, 更换了12个窨井盖)."""
    head = bare(before)
    if not head or value.end >= clause.end or _stands_apart(clause, head, value, vocabulary):
        return None
    following = next((t for t in behind if t.role & _VALUES), None)
    stop = clause.end if following is None else following.start
    rest = said(clause, value.end, stop, [t for t in behind if t.end <= stop])
    rest = bare(rest)
    if not rest or _leads_on(behind, following):
        return None
    for words in _heads(head):
        for length in range(min(len(rest), LONGEST_TAIL), 0, -1):
            if following is not None and not rest[length:].strip(_DONE):
                continue  # these words lead up to the next number (整改完35处)
            if names := vocabulary.forms.get(words + rest[:length]):
                whole = words + rest[:length]
                return Named(names, whole, "number_inside", start=value.start, end=value.end)
    if following is None and (names := _whatever_the_kind(head, rest, vocabulary)):
        return Named(names, head + rest, "number_inside", start=value.start, end=value.end)
    return _act_around(clause, value, behind[:1], vocabulary)


_VALUES: Final = Role.QUANTITY | Role.IS_ZERO | Role.NO_MOVEMENT
_DONE: Final = "了完出到过成好"


def _stands_apart(clause: Clause, head: str, value: Token, vocabulary: Vocabulary) -> bool:
    """Whether a gap parts what is named and counted from what is behind (签约+1 金额晚点补)."""
    return clause.text[value.end - clause.start] == " " and head in vocabulary.forms


def _leads_on(behind: list[Token], following: Token | None) -> bool:
    """Whether nothing but a name stands before the next number (隐患88处 整改隐患81处)."""
    return (
        following is not None
        and len(behind) > 1
        and behind[1] is following
        and (behind[0].role == Role.INDICATOR)
    )


def _whatever_the_kind(head: str, rest: str, vocabulary: Vocabulary) -> tuple[str, ...]:
    """A name that a number and a word of kind stand in (解决了3个实际问题)."""
    noun = plain(rest)
    if noun == rest:
        return ()
    return next((n for words in _heads(head) if (n := vocabulary.forms.get(words + noun))), ())


def _act_around(
    clause: Clause, value: Token, behind: list[Token], vocabulary: Vocabulary
) -> Named | None:
    """The act that a number of named things stands in (走访3家高新技术企业 counts 走访企业)."""
    for name in behind:
        if name.role == Role.INDICATOR and name.start == value.end:
            own = acts.own_name(clause, name, value.start, vocabulary)
            whole = name.words + "  "
            return Named(own, whole, "act", start=value.start, end=name.end) if own else None
    return None


def _heads(head: str) -> list[str]:
    """What a head may hold of a name: its end, or its beginning (走访 of 走访甲厂等)."""
    if head.endswith("等"):
        return [head[:stop] for stop in range(min(6, len(head) - 1), 1, -1)]
    return [head[start:] for start in range(max(0, len(head) - LONGEST_TAIL), len(head))]


_IN_BRACKETS: Final = re.compile(r"\(([^()\n]{1,6})\) ?$")


def answers_its_name(text: str, segment: Segment) -> bool:
    """Whether a value stands right behind a colon, or a measure in brackets (改厕(户)310)."""
    start, begins = segment.value.start, segment.clause.begins
    if begins.strip().removeprefix(")") in PAIRING:
        return True
    if not begins.startswith(")"):
        return False
    found = _IN_BRACKETS.search(text, max(0, start - 9), start)
    return found is not None and unit_of_measure(found[1].strip()) is not None
