"""Numbers that are days by the place where they stand (10.12改厕5户, 李寨镇10/12:改厕5户)."""

import re
from datetime import date
from typing import Final

from bot.reading.quantities import Granularity, Quantity, QuantityKind, Stretch
from bot.reading.quantities.calendar.days import nearest, safe_date
from bot.reading.quantities.characters import HAN, has_any, is_at, kind_of
from bot.reading.text.tokens import Token
from bot.reading.words import Role

_DAY: Final = re.compile(r"(\d{1,2})[./-](\d{1,2})(?: ?[-~—–至到]{1,2} ?(\d{1,2}))?")
_LAST_DAY: Final = re.compile(r" ?[-~—–至到] ?\d{1,2}")
_DIVIDED: Final = kind_of("./-")
_BEHIND: Final = re.compile(r" *[:,、\n]? *(?=[\u4e00-\u9fff])")
_ENDS: Final = re.compile("[\n。;!?]")
_HEADS: Final = kind_of("\n。;,、!?")
_LONGEST_AGO: Final = 31
_DAYS_AGO: Final = 184
"""A day told by its number alone lies no longer back, days from one to another not so long; else
it is a number (3.5), or the place of a paragraph (1.1)."""


def as_days(text: str, tokens: list[Token], today: date) -> list[Token]:
    """The tokens; a number at the head of a clause that is a day just past is that day.

    It stands first or right behind the unit, and a name with its own figure follows.
    """
    if "." not in text and "/" not in text and "-" not in text:
        return tokens
    if not any(token.role == Role.QUANTITY and _is_divided(token) for token in tokens):
        return tokens
    found: list[Token] = []
    for place, token in enumerate(tokens):
        if found and token.start < found[-1].end:
            continue
        found.append(_as_day(text, tokens, place, today))
    return found


def _as_day(text: str, tokens: list[Token], place: int, today: date) -> Token:
    token = tokens[place]
    if token.role != Role.QUANTITY or not _is_divided(token):
        return token
    end = _end(text, tokens, place)
    words = text[token.start : end]
    stretch = _stretch(words.strip(), today)
    if stretch is None or not _stands_for_a_day(text, tokens, place, end):
        return token
    dated = Quantity(QuantityKind.DATE, token.start, end, stretch=stretch)
    return Token(Role.STRETCH, token.start, end, words, "stretch", quantity=dated)


def _end(text: str, tokens: list[Token], place: int) -> int:
    """Where the number ends, with the last day behind a dash (10.1-10, 9/4-10)."""
    token, after = tokens[place], tokens[place + 1] if place + 1 < len(tokens) else None
    if after is None or after.role != Role.QUANTITY or after.quantity is None:
        return token.end
    joined = text[token.end : after.start] + after.words
    bare = not after.quantity.unit_text and _LAST_DAY.fullmatch(joined) is not None
    return after.end if bare else token.end


def _is_divided(token: Token) -> bool:
    quantity = token.quantity
    if quantity is None or quantity.unit_text or quantity.signed:
        return False
    words = token.words
    return len(words) > 2 and (is_at(words, 1, _DIVIDED) or is_at(words, 2, _DIVIDED))


def _stretch(words: str, today: date) -> Stretch | None:
    """The day, or days, that month and day name, none ahead and none long past."""
    match = _DAY.fullmatch(words)
    if match is None:
        return None
    first = nearest(int(match[1]), int(match[2]), today)
    if first is None:
        return None
    last = safe_date(first.year, first.month, int(match[3])) if match[3] else first
    ago = _DAYS_AGO if match[3] else _LONGEST_AGO
    if last is None or not first <= last <= today or (today - last).days > ago:
        return None
    return Stretch(first, last, Granularity.DAYS if match[3] else Granularity.DAY)


def _stands_for_a_day(text: str, tokens: list[Token], place: int, end: int) -> bool:
    if text[end : end + 1] == ")":
        return _in_brackets(text, tokens, place, end)
    behind = _BEHIND.match(text, end)
    if behind is None or not _at_the_head(text, tokens, place):
        return False
    if "\n" in behind[0] and not _opens_the_message(tokens, place):
        return False
    return _tells(_behind_the_unit(tokens, place, behind.end()), _stop(text, behind.end()))


def _stop(text: str, start: int) -> int:
    stop = _ENDS.search(text, start)
    return stop.start() if stop else len(text)


def _behind_the_unit(tokens: list[Token], place: int, start: int) -> list[Token]:
    """The next tokens, without the unit that stands right behind the day (10.17永丰镇改厕35户)."""
    following = [t for t in tokens[place + 1 : place + _NEAR] if t.start >= start]
    led = bool(following) and following[0].role == Role.UNIT and following[0].start == start
    return following[1:] if led else following


def _in_brackets(text: str, tokens: list[Token], place: int, end: int) -> bool:
    """Whether brackets behind a unit or a name hold a day, for its own figure stands behind them.

    永丰镇(10.18):改厕35户, 改厕(10.17)35户; but not 改厕(10.5)户.
    """
    start, before = tokens[place].start, tokens[place - 1] if place else None
    if before is None or text[before.end : start].strip() != "(":
        return False
    following = [t for t in tokens[place + 1 : place + _NEAR] if t.start >= end]
    if before.role == Role.UNIT:
        return _heads(text, before.start) and _tells(following, _stop(text, end))
    own = next((t for t in following if not t.role & _LEADING), None)
    if own is None or own.role != Role.QUANTITY or before.role != Role.INDICATOR:
        return False
    return _PAUSE.search(text, end, own.start) is None


_LEADING: Final = Role.ADDED | Role.TOTAL | Role.REACHED | Role.DONE | Role.FILLER
_PAUSE: Final = re.compile("[\n。;,!?]|[\u4e00-\u9fff]{4}")


def _opens_the_message(tokens: list[Token], place: int) -> bool:
    """Whether nothing, or the unit alone, is said before (a day over the lines of a report)."""
    return place == 0 or (place == 1 and tokens[0].role == Role.UNIT)


def _at_the_head(text: str, tokens: list[Token], place: int) -> bool:
    """Whether a number opens its clause, or stands behind a unit that opens its line."""
    start = tokens[place].start
    if _heads(text, start):
        return True
    unit = tokens[place - 1] if place else None
    if unit is None or not unit.role & (Role.UNIT | Role.OWN):
        return False
    return not text[unit.end : start].strip(" :") and _heads(text, unit.start)


def _heads(text: str, start: int) -> bool:
    """Whether a clause begins at `start`, behind a few spaces, or a title in brackets."""
    before = text[max(0, start - 4) : start].rstrip(" ")
    if before.endswith(")"):
        opened = text.rfind("(", max(0, start - _LONGEST_TITLE), start)
        titled = opened >= 0 and has_any(text[opened:start], HAN)
        return titled and _opens(text, opened)
    return _opens(text, start)


def _opens(text: str, start: int) -> bool:
    """Whether nothing but a few spaces stands between the last mark and `start`."""
    before = text[max(0, start - 4) : start].rstrip(" ")
    return not before or is_at(before, len(before) - 1, _HEADS)


_NEAR: Final = 12
_LONGEST_TITLE: Final = 20


def _tells(tokens: list[Token], end: int) -> bool:
    """Whether a name stands before its own figure, and both before `end`.

    Or an act and its figure before that name (11.23 检查5次 隐患8处).
    """
    named = _tells_an_act(tokens)
    for token in tokens:
        if token.start >= end or token.role == Role.UNIT:
            return False
        named = named or token.role == Role.INDICATOR
        if token.role == Role.QUANTITY:
            return named
    return False


def _tells_an_act(tokens: list[Token]) -> bool:
    """Whether a figure in counting words of its own comes first, and a name with one behind it."""
    told = [t for t in tokens if t.role not in (Role.FILLER, Role.PLAIN)][:3]
    in_a_row = [t.role for t in told] == [Role.QUANTITY, Role.INDICATOR, Role.QUANTITY]
    first = told[0].quantity if in_a_row else None
    return first is not None and bool(first.unit_text)
