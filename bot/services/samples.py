"""What a reply of bare numbers looks like: as many of them as indicators are asked for."""

from collections.abc import Sequence
from itertools import cycle, islice

from bot.domain.messages import Param

_NUMBERS = (3, 5, 0, 2, 1)
_MOST = 8


def sample(count: int) -> str:
    """So many numbers as people divide them (3/5/0); where they are very many, the first."""
    shown = count if count <= _MOST else len(_NUMBERS)
    numbers = "/".join(str(number) for number in islice(cycle(_NUMBERS), shown))
    return numbers if shown == count else f"{numbers}/…"


def asked_for(indicators: Sequence[str]) -> dict[str, Param]:
    """What a text says of the indicators asked for: how many, which, and a sample of numbers."""
    count = len(indicators)
    return {"count": count, "indicators": "、".join(indicators), "sample": sample(count)}
