"""A reply in the words of a button: 不记, 照记, 对, 重复了. Pure."""

import re
from typing import Final

from bot.domain.reading import ProblemCode
from bot.reading.text.normalise import squeeze
from bot.services import asking
from bot.services.doubt import Doubt, Option
from bot.services.guards import Doubtful

_SAID: Final = {
    "option-drop": "[先都就请那]?(?:不用|不要|不必|不|别|甭)再?记(?:录)?|算了?|donotrecord",
    "option-keep": "(?:就)?照(?:此|这个)?记(?:录)?(?:吧)?|record",
    "option-more": "(?:这)?(?:是|算)?新增(?:的)?",
    "option-total": "(?:这)?(?:是|算|记为)?累计(?:数)?(?:的)?",
    "option-same": "(?:是|属)?(?:重复|发重|报重|发重复)(?:发送|的|了)*(?:,?不(?:用)?再?记)?",
    "option-again": "(?:是|又有|又是|有|还有)?新(?:增)?的(?:,?再记)?",
    "option-still": "(?:是)?(?:没有?|无)新?进展",
    "option-zero": "(?:现在)?确实(?:是|为)(?:0|零)",
}
_YES: Final = "(?:(?:嗯|是|对|对的|是的|没错|正确|属实|确认|无误|就是|记上|记吧|yes|right|ok),?)+"
_YES_OR_NO: Final = (
    Doubtful.JUMP,
    Doubtful.NEW_YEAR,
    Doubtful.OVERLAP,
    Doubtful.SMALLER,
    ProblemCode.IMPLIED_COUNT,
)
"""Questions to which 对 is an answer, where there is but one way to record what was said."""
_SLIPS: Final = (Doubtful.SLIP_UP, Doubtful.SLIP_DOWN)
"""Whether it was a slip: 是的 means the figure that was meant, which stands first."""
_ENDS: Final = re.compile(r"[了呀啊哦吧。.,!~]*$")


def pressed_by(reply: str, doubt: Doubt) -> Option | None:
    """The option whose button a reply says, if it says that of one alone."""
    words = _ENDS.sub("", squeeze(reply).lower())
    if _fits(_SAID["option-drop"], words):
        return asking.DROP
    records = [one for one in doubt.options if one.updates]
    if doubt.kind in _YES_OR_NO and len(records) == 1 and _says_yes(words):
        return records[0]
    if doubt.kind in _SLIPS and records and _fits(_YES, words):
        return records[0]
    said = [one for one in doubt.options if _fits(_SAID.get(one.label.key, "(?!)"), words)]
    return said[0] if len(said) == 1 else None


def _says_yes(words: str) -> bool:
    return _fits(_YES, words) or _fits(_SAID["option-keep"], words)


def _fits(pattern: str, words: str) -> bool:
    return re.fullmatch(pattern, words) is not None
