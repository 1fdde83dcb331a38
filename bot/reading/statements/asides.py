"""Brackets behind a figure: what follows them goes on with that figure, not with theirs."""

from bot.reading.context import Context
from bot.reading.text.tokens import Clause


def take_aside_in_brackets(context: Context, clause: Clause) -> None:
    """Go back, behind brackets, to what had its figure before them.

    GDP235亿元(规上工业增加值98亿元),增长5.8%; what they tell of is kept as `inner`, for words that
    complete it alone (检查45次(隐患40处),整改38处).
    """
    if clause.inside:
        if context.outer is None:
            context.outer = context.names if context.valued else ()
        return
    if context.outer and context.valued and context.names != context.outer:
        context.inner, context.names = context.names, context.outer
    context.outer = None
