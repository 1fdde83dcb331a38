"""How often something was held for people leads to how many they were (12场次,培训520人次)."""

import re
from typing import Final

from bot.reading.scanning.vocabulary import Vocabulary
from bot.reading.text.tokens import Token, with_one
from bot.reading.words import Role

_NUMBER: Final = r"[\d一二两三四五六七八九十百千]+"
_TERMS: Final = re.compile(
    rf"(?<![\d.]){_NUMBER} ?个?(?:场次|场|期|班次|班|次) ?[,、]? ?(?:共|共计|合计)?(?:参加)?"
    r"(?:培训|参训|覆盖|惠及|受训|受益)?(?:人员|学员|群众|农民)?"
    rf"(?=(?:约|近|超)?{_NUMBER}(?:\.\d+)?[余多]?万?[余多]?(?:人|名))"
)
_HELD: Final = re.compile(" ?班?(?:举办|开办|开展|组织|举行)?了?(?:各类|各种)?(?:培训)?班? ?")
_PEOPLE: Final = ("人", "万人")


def with_terms(text: str, tokens: list[Token], vocabulary: Vocabulary) -> list[Token]:
    """The tokens; how often people were taught leads only to how many they were."""
    for found in _TERMS.finditer(text):
        start, end = found.span()
        named = [t for t in tokens if t.role == Role.INDICATOR and t.end <= start][-1:]
        if named and _is_held(text, named[0], start, vocabulary):
            start = named[0].end
            led = Token(Role.FILLER, start, end, text[start:end], "changes_nothing")
            tokens = with_one(tokens, led)
    return tokens


def _is_held(text: str, named: Token, start: int, vocabulary: Vocabulary) -> bool:
    """Whether a name of what is counted in people leads to how often it was held."""
    if vocabulary.indicator(named.names[0]).uom not in _PEOPLE:
        return False
    return _HELD.fullmatch(text, named.end, start) is not None
