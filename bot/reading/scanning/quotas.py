"""What is handed down, and a quota, are goals (改厕下达310户, 改厕指标30户)."""

from typing import Final

from bot.domain.catalogue import Kind
from bot.reading.quantities import QuantityKind
from bot.reading.scanning.vocabulary import Vocabulary
from bot.reading.text.tokens import Token
from bot.reading.words import Role

_HANDED: Final = ("下达", "下达了")
_WORDS: Final = (*_HANDED, "指标", "指标数")
_WHOSE: Final = Role.UNIT | Role.OWN | Role.BESIDE | Role.FILLER | Role.STRETCH
_MOVED: Final = Role.ADDED | Role.REMOVED
_LEADING: Final = _WHOSE | _MOVED | Role.HAPPENED
_FURTHEST: Final = 5
_SHARES: Final = (QuantityKind.PERCENT, QuantityKind.FRACTION, QuantityKind.POINTS)


def with_quotas(text: str, tokens: list[Token], vocabulary: Vocabulary) -> list[Token]:
    """The tokens; 下达 and 指标 between a name of things that are counted and a number are a goal.

    They are none where what is handed down is itself what is counted (专项债下达1.2亿元,
    土地整治新增指标30亩).
    """
    if "下达" not in text and "指标" not in text:
        return tokens
    for place, token in enumerate(tokens):
        if token.role == Role.FILLER and token.words in _WORDS:
            named = _named(tokens, place)
            if named is not None and _is_counted(named, token.words, vocabulary):
                tokens[place] = token.playing(Role.TARGET, "names_target")
    return tokens


def _named(tokens: list[Token], place: int) -> Token | None:
    """The name of which a number is said to be handed down, or a quota."""
    before = tokens[place - 1] if place else None
    after = tokens[place + 1 : place + 1 + _FURTHEST]
    number = next((at for at, t in enumerate(after) if not t.role & _LEADING), None)
    if number is None:
        return None
    if before is not None and before.role == Role.INDICATOR and before.end == tokens[place].start:
        moved = any(t.role & _MOVED for t in after[:number])
        beside = not number and after[0].start == tokens[place].end
        return before if _is_so_many(after[number]) and (moved or beside) else None
    handed = tokens[place].words in _HANDED and after[number].role == Role.INDICATOR
    counts = handed and _is_so_many(next(iter(after[number + 1 :]), None))
    return after[number] if counts and not any(t.role & _MOVED for t in after[:number]) else None


def _is_so_many(token: Token | None) -> bool:
    quantity = token.quantity if token is not None and token.role == Role.QUANTITY else None
    return quantity is not None and quantity.kind not in _SHARES


def _is_counted(named: Token, word: str, vocabulary: Vocabulary) -> bool:
    """Whether things are counted, and nothing of their group is named by the word itself."""
    one = vocabulary.indicator(named.names[0])
    return one.kind is Kind.COUNT and (one.group, word[:2]) not in vocabulary.granted
