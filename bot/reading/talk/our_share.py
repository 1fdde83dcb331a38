"""What the whole area has, where our share of it is set against it (全市签约20个,其中我镇2个)."""

import re
from typing import Final

from bot.reading.quantities import QuantityKind
from bot.reading.text.tokens import Clause, Token, by_start
from bot.reading.words import Role

_WHOLE: Final = ("全市", "全县", "全区", "我市", "我县", "我区", "本市")
_CITY: Final = ("全市", "我市", "本市")
_DISTRICT: Final = ("我区", "我县", "全区", "全县")
_WHO: Final = Role.OWN | Role.UNIT
_SHARE: Final = re.compile("占(?:了|有|其中)?$")


def keep_to_our_share(clauses: list[Clause], silent: list[str], unit: str | None) -> None:
    """Silence what the whole area has where 其中 or 占 sets 我镇 against it in the sentence.

    So does the name of the sender's own `unit`. Our share is then read as said alone.
    """
    if not any(clause.roles & Role.OWN for clause in clauses):
        return
    whole, parted = -1, False
    for place, clause in enumerate(clauses):
        if whole >= 0 and clause.sentence != clauses[whole].sentence:
            whole = -1
        wider = whole >= 0 and _is_wider(clauses[whole])
        ours = next((t for t in clause.of(_WHO) if _is_ours(t, unit, wider)), None)
        parted = whole >= 0 and (parted or clause.has(Role.PART))
        if ours is None and clause.has(Role.OWN) and clause.has(Role.INDICATOR):
            whole, parted = place, False
        elif ours is None or whole < 0 or not _of_the_same(clause, clauses[whole]):
            continue
        elif (parted and clause.has(Role.QUANTITY)) or _has_a_share(clause, ours):
            clause.hold(_as_said_alone(clause, ours))
            silent[whole:place] = [one or "others_results" for one in silent[whole:place]]
            whole = -1


def _is_wider(whole: Clause) -> bool:
    """Whether what is told of is the city, of which 我区 is a part."""
    return any(t.words in _CITY for t in whole.of(Role.OWN))


def _is_ours(token: Token, unit: str | None, wider: bool) -> bool:
    """Whether a word means the sender's unit, and not the whole area."""
    if wider and token.words in _DISTRICT:
        return True
    if token.role == Role.UNIT:
        return token.names[0] == unit
    return token.words not in _WHOLE


def _of_the_same(clause: Clause, whole: Clause) -> bool:
    """Whether a clause names nothing but what is told of the whole."""
    told = [t.names for t in whole.of(Role.INDICATOR)]
    return all(t.names in told for t in clause.of(Role.INDICATOR))


def _has_a_share(clause: Clause, ours: Token) -> bool:
    return _share(clause, ours) is not None


def _share(clause: Clause, ours: Token) -> Token | None:
    """占 and what belongs to it between us and a number of our own, which is no percentage."""
    value = next((t for t in clause.of(Role.QUANTITY) if t.start >= ours.end), None)
    if value is None or value.quantity is None or value.quantity.kind is QuantityKind.PERCENT:
        return None
    found = _SHARE.search(clause.text[: value.start - clause.start])
    if found is None or clause.start + found.start() < ours.end:
        return None
    return Token(Role.FILLER, clause.start + found.start(), value.start, found[0], "our_share")


def _as_said_alone(clause: Clause, ours: Token) -> list[Token]:
    """The tokens, those that make a share of what follows changing nothing."""
    share = _share(clause, ours)
    tokens = [
        t.playing(Role.FILLER, "our_share") if t.role == Role.PART else t for t in clause.tokens
    ]
    if share is None:
        return tokens
    kept = [t for t in tokens if t.end <= share.start or t.start >= share.end]
    return sorted([*kept, share], key=by_start)
