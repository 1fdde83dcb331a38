"""Words that need no answer."""

import re
from typing import Final

from bot.reading.text.normalise import squeeze

_THANKS: Final = re.compile(
    r"(?:收到|好[的嘞滴]?|谢谢|感谢|多谢|辛苦[了啦]?|明白|知道|了解|ok|嗯|行|可以|没问题|领导|您|你|了|"
    r"[👌👍🙏🤝🌹!,。~、.])+",
    re.IGNORECASE,
)


def is_thanks(text: str) -> bool:
    """Whether words are nothing but thanks, or that a message was seen (收到,谢谢)."""
    return _THANKS.fullmatch(squeeze(text)) is not None
