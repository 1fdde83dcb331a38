"""A count over new days, behind a share: it goes back to what was counted before the share."""

from typing import Final

from bot.reading.context import Context
from bot.reading.meaning.uoms import converted
from bot.reading.statements.segments import Segment
from bot.reading.words import Role

_ANEW: Final = Role.STRETCH | Role.TOTAL
_SO_FAR_BACK: Final = 4


def back_to_what_was_counted(
    context: Context, segment: Segment, names: tuple[str, ...]
) -> tuple[str, ...]:
    """The names that a value goes on with, or what was counted in its word before a share.

    10月优良天数22天,比例71%,1-10月230天.
    """
    quantity, vocabulary = segment.value.quantity, context.vocabulary
    if quantity is None or not segment.led_by(_ANEW) or not quantity.unit:
        return names
    spoken = vocabulary.indicator(names[0])
    if not spoken.kind.percent or converted(quantity, spoken) is not None:
        return names
    named = [
        u for u in context.in_sentence()[-_SO_FAR_BACK:] if u.indicator in vocabulary.indicators
    ]
    for update in reversed(named):
        if vocabulary.indicator(update.indicator).uom == quantity.unit:
            context.spoken.growing = update.indicator  # and what follows goes on with it
            return (update.indicator,)
    return names
