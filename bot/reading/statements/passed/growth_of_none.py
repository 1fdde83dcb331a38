"""The growth of a thing whose growth no indicator keeps (外贸进出口总额增速7.5%,目前7.9%)."""

from typing import Final

from bot.reading.context import Context
from bot.reading.quantities import QuantityKind
from bot.reading.statements.segments import Segment
from bot.reading.text.tokens import Clause
from bot.reading.words import Role

_GROWN: Final = Role.GROWTH | Role.FALL
_PERCENT: Final = QuantityKind.PERCENT


def take_growth_of_none(context: Context, clause: Clause) -> None:
    """Keep in mind what a clause names to tell of its growth alone, which nobody keeps."""
    tokens = clause.tokens
    place = len(tokens) - 1
    while not tokens[place].role & Role.INDICATOR:
        place -= 1
    named = tokens[place]
    behind = tokens[place + 1] if place + 1 < len(tokens) else None
    if behind is not None and behind.words == "的" and place + 2 < len(tokens):
        behind = tokens[place + 2]
    told = behind is not None and behind.role & _GROWN and behind.words.endswith(_GROWTH_ITSELF)
    alone = told and not any(_keeps_growth(context, name) for name in named.names)
    context.spoken.grown = named.names if alone else ()


_GROWTH_ITSELF: Final = ("增速", "增幅", "增长率", "降幅", "涨幅")


def _keeps_growth(context: Context, name: str) -> bool:
    vocabulary = context.vocabulary
    return vocabulary.indicator(name).kind.percent or vocabulary.growth_of(name) is not None


def is_more_of_the_growth(segment: Segment) -> bool:
    """Whether a percentage goes on with a growth, and is no share of a task."""
    quantity = segment.value.quantity
    percent = quantity is not None and quantity.kind is _PERCENT
    return percent and not segment.roles & Role.COMPLETION
