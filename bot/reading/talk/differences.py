"""Comparisons that lead to a difference told behind a comma (跟上周比,签约多了2个)."""

import re
from typing import Final

from bot.reading.text.tokens import Clause
from bot.reading.words import Role

_MORE_OR_LESS: Final = re.compile("多了?|少了?|增[加长]?了?|减少?了?|[高低快慢涨降升]了?")


def leads_to_a_difference(clauses: list[Clause], place: int) -> bool:
    """Whether a clause compares, and the next tells how many more or fewer there are."""
    clause = clauses[place]
    if not clause.has(Role.COMPARISON) or not clause.text.endswith("比"):
        return False
    after = clauses[place + 1 : place + 2]
    value = next((t for clause in after for t in clause.of(Role.QUANTITY)), None)
    if value is None or after[0].sentence != clause.sentence:
        return False
    return _MORE_OR_LESS.search(after[0].text, 0, value.start - after[0].start) is not None
