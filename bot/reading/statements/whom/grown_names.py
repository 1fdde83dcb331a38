"""Words that grow a unit's name to that of another thing (燃气安全, Washington Street)."""

import re
from typing import Final

from bot.reading.text.tokens import Clause, Token
from bot.reading.words import Role

_LATIN: Final = re.compile(
    " (?!(?:weekly|daily|monthly|quarterly|team|staff|reports?|reported|updates?|figures|summary"
    "|numbers|statistics|stats|returns?|says|here)(?![a-z]))[a-z]"
)
"""A word behind a name, but for those of its people and its report (NQC weekly update)."""


def is_a_hazard(unit: Token, named: Token) -> bool:
    """Whether the bare name of a company tells what was made safe (燃气安全检查, 燃气隐患)."""
    bare = unit.names[0] == unit.words + "公司"
    return bare and named.role == Role.INDICATOR and named.words.startswith(("安全", "隐患"))


def latin_goes_on(clause: Clause, place: int) -> bool:
    """Whether a name in Latin letters goes on with a word nobody knows (Washington Street)."""
    token, behind = clause.tokens[place], clause.tokens[place + 1 : place + 2]
    if not token.words[-1:].isascii() or (behind and behind[0].start <= token.end + 1):
        return False
    return bool(_LATIN.match(clause.text, token.end - clause.start))


_OF_MANY: Final = re.compile(
    "(?:工作)?(?:专班|领导小组|指挥部|联席会议?|推进会|培训班|论坛|大会|例会|年会)"
)


def is_of_many(clause: Clause, unit: Token) -> bool:
    """Whether a unit's name only begins that of a body or meeting of several (农业农村工作专班)."""
    return _OF_MANY.match(clause.text, unit.end - clause.start) is not None
