"""改 between two numbers, and 应 behind what was called wrong, put a number right (签约3改2)."""

from typing import Final

from bot.reading.scanning.vocabulary import Vocabulary
from bot.reading.text.tokens import Token
from bot.reading.words import MENDED, Role

_CALLED_WRONG: Final = Role.CORRECTION | Role.WRONG


def with_numbers_put_right(text: str, tokens: list[Token], vocabulary: Vocabulary) -> list[Token]:
    """The tokens; such a 改 or 应 leads to a correction."""
    if ",不," in text:
        tokens = _with_denials(text, tokens)
    if "改" not in text and "应" not in text:
        return tokens
    for place in range(1, len(tokens) - 1):
        words = tokens[place].words
        changed = words == "改" and _is_changed(tokens, place, vocabulary)
        if changed or (words == "应" and _is_called_wrong(tokens, place)):
            tokens[place] = tokens[place].playing(Role.CORRECTION, "said_as_correction")
    return tokens


_NO: Final = ",不,"


def _with_denials(text: str, tokens: list[Token]) -> list[Token]:
    """The tokens with 不 alone between two figures, which corrects the first (签约2个,不,3个)."""
    found: list[Token] = []
    for place, token in enumerate(tokens):
        found.append(token)
        behind = [t for t in tokens[place + 1 : place + 3] if t.words != "是"][:1]
        if not behind or not token.role == behind[0].role == Role.QUANTITY:
            continue
        if text[token.end : behind[0].start] in (_NO, _NO + "是"):
            at = token.end + 1
            found.append(Token(Role.CORRECTION, at, at + 1, "不", "said_as_correction"))
    return found


def _is_called_wrong(tokens: list[Token], place: int) -> bool:
    """Whether 应 leads to a number behind what was called wrong (有误,应12个)."""
    after = tokens[place + 1]
    if tokens[place].end != after.start or after.role != Role.QUANTITY:
        return False
    return any(t.role & _CALLED_WRONG for t in tokens[max(0, place - 3) : place])


def _is_changed(tokens: list[Token], place: int, vocabulary: Vocabulary) -> bool:
    """Whether 改 stands right between two numbers, of which none is a day (今天改5户).

    Of what was found some may be put right (查隐患12处改10处).
    """
    before, token, after = tokens[place - 1 : place + 2]
    if not before.role == after.role == Role.QUANTITY:
        return False
    if before.end != token.start or token.end != after.start:
        return False
    return not _puts_right(tokens[:place], before, after, vocabulary)


def _puts_right(before: list[Token], one: Token, other: Token, vocabulary: Vocabulary) -> bool:
    """Whether 改 between two numbers puts right some of what was found (查隐患12处改10处)."""
    named = next((t for t in before[-3:] if t.role == Role.INDICATOR), None)
    found, mended = one.quantity, other.quantity
    if named is None or found is None or mended is None:
        return False
    if found.value is None or mended.value is None:
        return False
    return mended.value <= found.value and vocabulary.continued(named.names[0], MENDED) is not None
