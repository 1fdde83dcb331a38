"""Whose it is, behind a name that counts households (改厕农户298户)."""

import re
from typing import Final

from bot.reading.scanning.vocabulary import Vocabulary
from bot.reading.text.tokens import Clause, Token
from bot.reading.words import Role

HOUSEHOLDS: Final = "农户"
_UOM: Final = HOUSEHOLDS[-1]
_SO_MANY: Final = re.compile(
    " ?:?[^户,]{1,8}户(?:(?![\u4e00-\u9fff])|左右|以上|(?:已|全部|均)*完[工成])"
)
_LEADING: Final = (
    Role.UNIT | Role.STRETCH | Role.TOTAL | Role.CURRENT | Role.ADDED | Role.DONE | Role.REMAINING
)


def counts_households(clause: Clause, token: Token, end: int, vocabulary: Vocabulary) -> bool:
    """Whether households behind a name, and before a number at `end`, are those it counts.

    No other verb leads to them, and nothing else is told of them: not 动员改厕农户58户, nor
    改厕农户28户已回访.
    """
    if any(vocabulary.indicator(name).uom != _UOM for name in token.names):
        return False
    before = clause.text[: token.start - clause.start].rstrip()
    first = clause.start + len(before)
    led = any(t.end == first and t.role & _LEADING for t in clause.tokens)
    return (not before or led) and _SO_MANY.match(clause.text, end - clause.start) is not None
