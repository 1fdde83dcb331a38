"""Figures taken back as they are said (三家啊不对四家), which nobody has ever reported."""

import re
from typing import Final

from bot.domain.reading import Measure
from bot.reading.context import Context
from bot.reading.text.tokens import Clause

_SLIP: Final = re.compile("[哦噢喔呃额嗯啊呀哎唉,]*(?:不对|不是|不|[说念讲]错了?|口误)+[啊呀哦]?")
"""How somebody stops who has just said a wrong figure."""
_ACTUAL: Final = Measure.ACTUAL


def slips(clause: Clause) -> bool:
    """Whether a clause does no more than take back what was just said."""
    return _SLIP.fullmatch(clause.text.strip()) is not None


def leave_the_slip(context: Context, names: tuple[str, ...], unit: str) -> None:
    """Forget the figure that was taken back, where the next one is of the same thing.

    What stands in its place corrects no earlier report: a correction would put it in the place of
    the last figure that was stored.
    """
    last = context.updates[-1] if context.updates else None
    if last is not None and last[:3] == (unit, names[0], _ACTUAL):
        context.updates.pop()
    context.corrections.slipped = context.corrections.retracting = False
