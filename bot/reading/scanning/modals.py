"""Words that make a wish, a chance, an order or a habit of what is named right behind them."""

import re
from typing import Final

from bot.reading.quantities.characters import is_at, kind_of
from bot.reading.text.tokens import Token
from bot.reading.words import Role

_MODAL: Final = re.compile(
    "(?:想要?|(?<!没)想着|能够?|可以|愿意|[肯敢]|来得及|赶得上|(?:有|没)(?:机会|信心|把握|能力)|保底|托底|最[好坏]"
    "|[搞弄]不好|说不定|没准儿?|(?:顺利|快|不出意外)的话|不出意外|哪怕|别说"
    "|(?:领导|书记|[市县镇乡局区]长|主任|老板|上级|上面|[市县省镇]里)(?:非要?)?[让叫逼]|不让"
    "|(?P<must>[会得])|(?P<habit>每次|经常|通常|平时|往常|时常|常常))(?:再|多|先|也)?$"
)
"""What stands right before a name and its number that nobody has reached (今年能签约2个)."""
_LAST: Final = kind_of("想要着能够以意肯敢及上会心握力底好坏定准儿话外怕说让叫逼得次常时再多先也")
_PARTS: Final = re.compile(
    "(?:[理思梦设感联猜料]想|[智功性产节职效技储热动体潜]能|[获取赢夺难值]得)(?:再|多|先|也)?$"
)
"""Words that only end as one of them does (智能, 难得)."""
_OPENS: Final = re.compile(
    "(?:(?:^|[,。;:!?\\n ]|[就也还将不才都总非])[会得]|[我你他咱们]得)(?:再|多|先|也)?$"
)
"""我会 is the federation that reports."""
_FIRMS: Final = ("项目", "企业", "公司", "集团", "等")
_AT_IT: Final = kind_of("上后中间场期")
_SUBJECT: Final = Role.STRETCH | Role.OWN | Role.UNIT | Role.CURRENT
_LEADING: Final = Role.INDICATOR | Role.DONE | Role.ADDED | Role.FILLER
_ACT: Final = re.compile(
    "(?:走访|解决|整改|改造|更换|新建|培训|检查|新增|增加|完成|实现|开展|达到|签|改|换|谈|跑|有)$"
)
_ACT_ENDS: Final = kind_of("访决改造换建训查增加成现展到签谈跑有")
_WHOLE: Final = Role.INDICATOR | Role.UNIT | Role.STRETCH
_LONGEST: Final = 8
_MOST: Final = 3
"""So many words at most stand between a modal and its number (能完成改厕12户)."""


def with_modals(text: str, tokens: list[Token]) -> list[Token]:
    """The tokens; a modal that leads to a number makes a plan, or a habit, of what it counts."""
    told = list[Token]()
    for place, token in enumerate(tokens):
        modal = _modal_before(text, tokens, place) if token.role == Role.QUANTITY else None
        if modal is not None:
            _put_in(told, modal)
        told.append(token)
    return told


def _put_in(told: list[Token], modal: Token) -> None:
    """Let a modal stand in its place, near the end, instead of the words inside it."""
    behind = list[Token]()
    while told and told[-1].end > modal.start:
        last = told.pop()
        if last.start >= modal.end:
            behind.append(last)
    told += [modal, *reversed(behind)]


def _modal_before(text: str, tokens: list[Token], place: int) -> Token | None:
    """The modal before a number, or before the name or the act that leads to it."""
    for end in _beginnings(text, tokens, place):
        if end and is_at(text, end - 1, _LAST) and (modal := _modal(text, tokens[:place], end)):
            return modal
    return None


def _beginnings(text: str, tokens: list[Token], place: int) -> list[int]:
    """Where what leads to a number begins: each word right before it, and an act nobody names."""
    begin = tokens[place].start
    found = [begin]
    for token in reversed(tokens[max(0, place - _MOST) : place]):
        if token.end != begin or not token.role & _LEADING:
            break
        begin = token.start
        found.append(begin)
    acted = is_at(text, begin - 1, _ACT_ENDS)
    act = _ACT.search(text, max(0, begin - 2), begin) if acted else None
    inside = act is not None and any(
        t.start < act.start() < t.end and t.role & _WHOLE for t in tokens[:place]
    )
    return found if act is None or inside else [*found, act.start()]


def _modal(text: str, before: list[Token], end: int) -> Token | None:
    start = max(0, end - _LONGEST)
    found = _MODAL.search(text, start, end)
    if found is None or _PARTS.search(text, start, end) is not None:
        return None
    if text.startswith(_FIRMS, end):
        return None  # 达能项目签约1个
    if found["must"] and not _has_a_subject(text, before, found.start(), end):
        return None
    if any(t.start < found.start() < t.end and t.role & _WHOLE for t in before):
        return None
    rule = "is_habit" if found["habit"] else "is_plan"
    return Token(Role.PLAN, found.start(), end, found[0], rule)


def _has_a_subject(text: str, before: list[Token], start: int, end: int) -> bool:
    """Whether 会 and 得 are verbs: they open a clause, or stand behind whoever is to do it.

    推介会签约2个 and 会上签约2个 tell where it was done.
    """
    if is_at(text, end, _AT_IT):
        return False
    if _OPENS.search(text, max(0, start - 1), end) is not None:
        return True
    return any(t.end == start and t.role & _SUBJECT for t in before[-2 * _MOST :])
