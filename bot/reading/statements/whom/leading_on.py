"""Units in a clause without a value that lead on to what is theirs in the next."""

from itertools import pairwise
from typing import Final

from bot.reading.names import naming
from bot.reading.text.tokens import Clause
from bot.reading.words import Role

HEADING: Final = (
    Role.TOTAL | Role.CURRENT | Role.TARGET | Role.REMAINING | Role.COMPLETION | Role.ADDED
    | Role.DONE
)  # fmt: skip
"""Words that tell which figures follow a unit and a colon (永丰镇累计:)."""
ALONE: Final = Role.UNIT | Role.FILLER | Role.STRETCH | Role.OWN | Role.LABEL | Role.CORRECTION


def leads_on(clause: Clause) -> bool:
    """Whether a unit stands right before a name whose value comes later (丁庄镇改厕,累计30户)."""
    known = [t for t in clause.tokens if t.words != "的"]
    near = any(
        one.role == Role.UNIT and other.role == Role.INDICATOR and other.start - one.end < _OF
        for one, other in pairwise(known)
    )
    return near or (":" in clause.ends and _leads_over_days(clause))


def _leads_over_days(clause: Clause) -> bool:
    """Whether a unit, days and a name stand before a colon (范集镇11月份走访企业:5家)."""
    roles = [t.role for t in clause.tokens]
    if roles[:1] != [Role.UNIT] or clause.tokens[-1].role != Role.INDICATOR:
        return False
    known = all(role & (ALONE | HEADING) for role in roles[1:-1]) and len(roles) > 1
    return known and not naming.loose(clause, clause.start, clause.end, clause.tokens)


_OF: Final = 2
"""So many characters at most, 的, stand between a unit and what is its own."""
