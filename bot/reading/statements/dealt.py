"""Of what values dealt out over units, days or parts are, where they name nothing themselves."""

from bot.reading.context import Context
from bot.reading.names.naming import Named
from bot.reading.sharing.shares import Share


def is_whole_of_the_heading(
    context: Context, dealt: tuple[Share, ...], named: Named | None
) -> bool:
    """Whether a value stands for its parts under a name (外出招商:上海1次、深圳2次,共3次)."""
    known = named is not None and (named.names or named.rule != "unknown")
    whole = any(share.whole is not None for share in dealt)
    return whole and not known and context.headings.open and bool(context.spoken.names)


def of_the_first(context: Context, dealt: tuple[Share, ...]) -> Named | None:
    """What the first of values dealt out over units or days was of, and so are the others."""
    over = all(share.unit or share.stretch for share in dealt)
    if not context.lists.dealt or not over or any(share.names for share in dealt):
        return None
    return Named(context.lists.dealt, "", "carried", carried=True)
