"""A share said in the words of its name (工业投资占固定资产投资的35.2% is 工业投资占…比重)."""

import re
from typing import Final

from bot.reading.scanning.vocabulary import Vocabulary
from bot.reading.text.tokens import Token, with_one
from bot.reading.words import Role

_SHARE: Final = re.compile(
    r"占(?P<whole>[^,。;:!?\n占的]{2,14})的(?:比重|比例)?(?=[^,。;:!?\n\d百]{0,4}(?:\d|百分之))"
)
_LONGEST: Final = 16
"""A name of what has the share is no longer."""
_CALLED: Final = ("比重", "比", "比例")


def with_shares(text: str, names: list[Token], vocabulary: Vocabulary) -> list[Token]:
    """The names; what has a share of another thing, with the word for it, names one indicator."""
    if "占" not in text:
        return names
    for found in _SHARE.finditer(text):
        start, forms = _named(text, found.start(), found["whole"], vocabulary)
        if not forms:
            continue
        end = found.end()
        share = Token(Role.INDICATOR, start, end, text[start:end], "name", forms)
        names = with_one(names, share)
    return names


def _named(
    text: str, place: int, whole: str, vocabulary: Vocabulary
) -> tuple[int, tuple[str, ...]]:
    """Where the longest name begins that goes on with the whole, and the indicators it names."""
    if not any(whole + called in vocabulary.shares for called in _CALLED):
        return place, ()
    for start in range(max(0, place - _LONGEST), place - 1):
        for called in _CALLED:
            forms = vocabulary.forms.get(f"{text[start:place]}占{whole}{called}", ())
            if forms:
                return start, forms
    return place, ()
