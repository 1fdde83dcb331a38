"""Words that lead to what was reached: 至 and 为 behind a change, 变 (签约2变3)."""

from typing import Final

from bot.reading.quantities import QuantityKind
from bot.reading.text.tokens import Token
from bot.reading.words import Role

_TO: Final = frozenset("至到为达")
_CHANGED: Final = Role.GROWTH | Role.FALL | Role.ADDED | Role.REMOVED


def with_levels(text: str, tokens: list[Token]) -> list[Token]:
    """The tokens; 至 between a change in points and a percentage leads to the level reached."""
    if "点" not in text and "p" not in text:
        return tokens  # no points, be they pct or pp
    for place in range(1, len(tokens) - 1):
        if tokens[place].words in _TO and _leads_to_a_level(text, tokens, place):
            tokens[place] = tokens[place].playing(Role.REACHED, "said_as_reached")
    return tokens


def _leads_to_a_level(text: str, tokens: list[Token], place: int) -> bool:
    token, before, after = tokens[place], tokens[place - 1], tokens[place + 1]
    if token.end != after.start or text[before.end : token.start] not in ("", ","):
        return False
    if before.quantity is None or after.quantity is None:
        return False
    kinds = before.quantity.kind, after.quantity.kind
    return kinds == (QuantityKind.POINTS, QuantityKind.PERCENT)


def with_levels_behind_changes(text: str, tokens: list[Token]) -> list[Token]:
    """The tokens; what was reached is said by 为 that opens a clause behind a change, and by 后.

    下降6.5%,为43; 核减3户后298户.
    """
    if "后" in text:
        tokens = _with_levels_after(text, tokens)
    if ",为" not in text:
        return tokens
    for place in range(2, len(tokens) - 1):
        if tokens[place].words == "为" and _tells_the_level(text, tokens, place):
            tokens[place] = tokens[place].playing(Role.REACHED, "said_as_reached")
    return tokens


def _tells_the_level(text: str, tokens: list[Token], place: int) -> bool:
    token, number, after = tokens[place], tokens[place - 1], tokens[place + 1]
    if number.role != Role.QUANTITY or after.role != Role.QUANTITY or token.end != after.start:
        return False
    opens = text[number.end : token.start] == ","
    return opens and tokens[place - 2].role & _CHANGED != 0


_IT_IS: Final = ("为", "是", "有", "还有", "剩", "还剩", "剩余", "余", "实有", "现有")


def _with_levels_after(text: str, tokens: list[Token]) -> list[Token]:
    """The tokens; 后 right between a change and a number leads to what is left then."""
    found = list[Token]()
    for place, token in enumerate(tokens):
        if found and token.words in _IT_IS and _is_behind_after(found[-1], token):
            found[-1] = Token(Role.REACHED, found[-1].start, token.end, "后", _AFTER)
            continue
        if token.words == "后" and _follows_a_change(text, tokens, place):
            token = token.playing(Role.REACHED, _AFTER)
        found.append(token)
    return found


_AFTER: Final = "said_as_reached"


def _is_behind_after(before: Token, token: Token) -> bool:
    return before.words == "后" and before.role == Role.REACHED and before.end == token.start


_NOT_DONE: Final = ("没", "未", "还没", "尚未", "待")


def _follows_a_change(text: str, tokens: list[Token], place: int) -> bool:
    """Whether right behind a change and its number stands 后, and a number behind it.

    Behind the number 没 and the like tell that so many are not done (核减3户后还剩22户没改).
    """
    beside = tokens[max(0, place - 2) : place + 3]
    if place < 2 or len(beside) < len("减3后4"):
        return False
    change, number, after = beside[:3]
    if place > 2 and tokens[place - 3].role == Role.TARGET:
        return False  # 改厕任务核减3户后298户 tells the goal
    if not change.role & (Role.ADDED | Role.REMOVED) or number.role != Role.QUANTITY:
        return False
    it_is = beside[4:] and beside[3].words in _IT_IS and beside[3].start == after.end
    value = beside[4] if it_is else beside[3]
    near = value.start == (beside[3].end if it_is else after.end)
    if text.startswith(_NOT_DONE, value.end):
        return False
    return number.end == after.start and near and value.role == Role.QUANTITY


def with_turns(text: str, tokens: list[Token]) -> list[Token]:
    """The tokens; 变 right between two numbers leads from one to the other (签约2变3).

    So does 转为 between a percentage and what became of it (由下降3.2%转为增长4.5%).
    """
    if "转为" in text:
        tokens = _with_growth_turned(text, tokens)
    if "变" not in text:
        return tokens
    turned: list[Token] = []
    for token in tokens:
        before = turned[-1] if turned else None
        if before is not None and _turns(text, before, token):
            turned.append(Token(Role.REACHED, before.end, token.start, "变", "said_as_reached"))
        turned.append(token)
    return turned


def _turns(text: str, before: Token, token: Token) -> bool:
    numbers = (token.role & before.role) == Role.QUANTITY
    return numbers and text[before.end : token.start].strip() == "变"


_TURNED: Final = ("转为", "扭转为", "逆转为")
_OF_GROWTH: Final = Role.GROWTH | Role.FALL | Role.QUANTITY


def _with_growth_turned(text: str, tokens: list[Token]) -> list[Token]:
    tokens = list(tokens)
    for place in range(1, len(tokens) - 1):
        token, before, after = tokens[place], tokens[place - 1], tokens[place + 1]
        share = before.quantity is not None and before.quantity.kind is QuantityKind.PERCENT
        turned = token.words == "为" and text[before.end : token.end] in _TURNED
        if turned and share and after.role & _OF_GROWTH and after.start == token.end:
            tokens[place] = Token(Role.REACHED, before.end, token.end, "转为", _AFTER)
    return tokens
