"""Names that tell what happened to a thing, and not the thing itself."""

from typing import Final

from bot.reading.scanning.vocabulary import Vocabulary
from bot.reading.text.tokens import Token
from bot.reading.words import Role

_NOUN: Final = "项目"
_DEALS: Final = ("签约", "新签约", "签约落地", "在谈", "洽谈")
"""Events that befall projects of whatever thing, and never the thing itself."""


def has_happened(between: list[Token], first: Token, last: Token, vocabulary: Vocabulary) -> bool:
    """Whether 已 tells that an event of its own befell the things named first (签约项目已开工)."""
    words = "".join(last.words.split())
    own = any(words in form for name in first.names for form in vocabulary.said.get(name, ()))
    return not own and any(t.role == Role.TOTAL for t in between)


def is_event(token: Token, vocabulary: Vocabulary) -> bool:
    """Whether a name is said without the noun of its full name: 开工 of 开工项目."""
    words = "".join(token.words.split())
    return len(words) <= 4 and all(
        not words.endswith(_NOUN) and any(_NOUN in form for form in vocabulary.said.get(name, ()))
        for name in token.names
    )


def is_deal(token: Token) -> bool:
    """Whether a name tells of a deal about a project (污水处理厂项目签约1个)."""
    return token.words in _DEALS
