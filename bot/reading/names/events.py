"""Names that tell what happened to a thing, and not the thing itself."""

from typing import Final

from bot.reading.scanning.vocabulary import Vocabulary
from bot.reading.text.tokens import Token
from bot.reading.words import Role

_NOUN: Final = "项目"
DEALS: Final = ("签约", "新签约", "签约落地", "在谈", "洽谈")
"""Events that befall projects of whatever thing, and never the thing itself."""


def has_happened(between: list[Token], first: Token, last: Token, vocabulary: Vocabulary) -> bool:
    """Whether 已 tells that an event of its own befell the things named first (签约项目已开工).

    What is built comes to its own stages (教师周转房已竣工306套).
    """
    if last.words == _FINISHED and is_thing(first, vocabulary):
        return False
    words = "".join(last.words.split())
    own = any(words in form for name in first.names for form in vocabulary.said.get(name, ()))
    return not own and any(t.role == Role.TOTAL for t in between)


_FINISHED: Final = "竣工"
_NO_THINGS: Final = (
    "项目", "企业", "招商", "检查", "隐患", "问题", "筛查", "培训", "就业", "开工",
)  # fmt: skip
"""What names hold that count no things to be finished, or only their beginning."""


def is_thing(token: Token, vocabulary: Vocabulary) -> bool:
    """Whether a name is of one thing that is built, whose end makes it one more."""
    forms = vocabulary.said.get(token.names[0], ()) if len(token.names) == 1 else ()
    return bool(forms) and not any(noun in form for form in forms for noun in _NO_THINGS)


def is_event(token: Token, vocabulary: Vocabulary) -> bool:
    """Whether a name is said without the noun of its full name: 开工 of 开工项目."""
    return says_an_event(token.words, token.names, vocabulary)


def says_an_event(words: str, names: tuple[str, ...], vocabulary: Vocabulary) -> bool:
    """Whether the words that name indicators say only what happened (开工), and to no thing."""
    said = "".join(words.split())
    return len(said) <= 4 and all(
        not said.endswith(_NOUN) and any(_NOUN in form for form in vocabulary.said.get(name, ()))
        for name in names
    )


def is_deal(token: Token) -> bool:
    """Whether a name tells of a deal about a project (污水处理厂项目签约1个)."""
    return token.words in DEALS
