"""Names that a word of operation or of time parts (亿元以上项目本周签约3个)."""

from typing import Final

from bot.reading.scanning.vocabulary import Vocabulary
from bot.reading.text.tokens import Token
from bot.reading.words import Role

_BETWEEN: Final = Role.ADDED | Role.STRETCH | Role.TOTAL | Role.CURRENT
_NEW: Final = "新"
_LONGEST: Final = 8
_SHORTEST: Final = 3
"""So many characters a part before such a word has."""


def with_parted(text: str, tokens: list[Token], vocabulary: Vocabulary) -> list[Token]:
    """The tokens; a name is the longer one that it ends, with the words before what parts it."""
    for place, token in enumerate(tokens):
        if token.role != Role.INDICATOR or not token.start:
            continue
        words = token.words.removeprefix(_NEW)
        start = _behind_the_first_part(tokens, place)
        if start == token.start and words == token.words:
            continue
        if names := _longer(text, start, words, vocabulary):
            tokens[place] = Token(
                token.role, token.start, token.end, token.words, token.rule, names
            )
    return tokens


def _behind_the_first_part(tokens: list[Token], place: int) -> int:
    """Where the words of operation begin that stand right before a name."""
    start = tokens[place].start
    while place and tokens[place - 1].end == start and tokens[place - 1].role & _BETWEEN:
        place -= 1
        start = tokens[place].start
    return start


def _longer(text: str, end: int, words: str, vocabulary: Vocabulary) -> tuple[str, ...]:
    """What is named by the words before `end` together with `words`, the longest first."""
    for length in range(min(_LONGEST, end), _SHORTEST - 1, -1):
        if names := vocabulary.forms.get(text[end - length : end] + words):
            return names
    return ()
