"""Who has the most or the least has exactly so many (永丰镇最多310户)."""

import re
from typing import Final

from bot.domain.reading import Qualifier
from bot.reading.text.tokens import Token, in_order
from bot.reading.words import Role

_LEADS: Final = re.compile("(?:最[多少高低好差快慢]|居首|领先) ?, ?(?:达到?|有|已有|为|是)(?=\\d)")
"""What leads over a comma from who has the most to how many (永丰镇最多,达到2个)."""


def with_superlatives(text: str, tokens: list[Token]) -> list[Token]:
    """The tokens; 最多 and 最少 right behind a unit tell no bound, and lead to what it has."""
    if "最" not in text and "居首" not in text and "领先" not in text:
        return tokens
    for place in range(1, len(tokens)):
        token, before = tokens[place], tokens[place - 1]
        most = token.quantity is not None and token.words.startswith(("最多", "最少"))
        if most and token.quantity and before.role == Role.UNIT and before.end == token.start:
            tokens[place] = token.valued(token.quantity.but(qualifier=Qualifier.EXACT))
    leads = [
        Token(Role.FILLER, *found.span(), found[0], "changes_nothing")
        for unit in tokens
        if unit.role == Role.UNIT and (found := _LEADS.match(text, unit.end)) is not None
    ]
    taken = {place for one in leads for place in range(one.start, one.end)}
    return in_order([t for t in tokens if t.start not in taken], leads) if leads else tokens
