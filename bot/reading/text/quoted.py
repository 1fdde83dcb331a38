"""The message that a messenger quotes above a reply, which is no part of what is said."""

import re
from typing import Final

from bot.reading.text.normal import Normal

_QUOTED: Final = re.compile(r"\s*「[^」]*」\s*\n[ \t]*[-—─_=](?:[ \t]*[-—─_=]){2,}[ \t]*(?:\n|$)")


def without_quotation(normal: Normal) -> Normal:
    """The text below a quotation (「工信局:签约2个」 over a line of dashes); else all of it.

    What was quoted has been reported before, or is somebody else's question.
    """
    quoted = _QUOTED.match(normal.text) if "「" in normal.text else None
    if quoted is None:
        return normal
    end = quoted.end()
    places = normal.origin or list(range(len(normal.text)))
    return Normal(normal.text[end:], places[end:])
