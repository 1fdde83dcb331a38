"""Words that complete a name, without what only tells how far or how soon it has come."""

import re
from typing import Final

from bot.reading.names.completing import without_lead
from bot.reading.statements.segments import Segment
from bot.reading.words import Role

_GOING_ON: Final = re.compile(
    "^(?:然后|接着|随后|后来|另外|此外|同时|以及|而且|并且)+(?:是|呢|的话)?"
)
"""Words that only go on from one name to the next (签约2个,然后总投资3亿元)."""
_FINISHED: Final = re.compile("(?<=..)(?:完毕?|好)了?$")
"""That it was finished (隐患38处,整改完35处)."""
_AT_ONCE: Final = re.compile("^(?:现场|当场|当即|就地|随即|立即|及时)+")
"""How quickly something was done, which is no part of its name (排查隐患120处,现场整改98处)."""


def said_otherwise(segment: Segment, head: str) -> tuple[str, ...]:
    """The other ways to say what leads up to a value (现场整改完, 整改数)."""
    return (
        _GOING_ON.sub("", head),
        _FINISHED.sub("", head),
        without_lead(segment),
        head if segment.led_by(Role.TOTAL) else _AT_ONCE.sub("", head),
        head.removesuffix("数"),
    )
