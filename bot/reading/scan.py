"""The second stage: every name, number, stretch and word that the reader knows, in order."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from datetime import date
from functools import cache
from itertools import zip_longest

from bot.reading.lexicon import Lexicon
from bot.reading.quantities import NEVER_A_VALUE, Quantity, QuantityKind, find
from bot.reading.tokens import Token
from bot.reading.vocabulary import Vocabulary
from bot.reading.words import ROWS, Role, Row

_MASK = "\ue000"
_NUMBER_BEHIND: re.Pattern[str] = re.compile(
    r"[”\"」』]?\s*[:：]?\s*(项目)?[^,。;!?\n、]{0,4}?[\d一二两三四五六七八九十百零〇]"
)
_NUMBERED: re.Pattern[str] = re.compile(r"[\d一二三四五六七八九十]{1,3}号")
_HAN: re.Pattern[str] = re.compile(r"[\u4e00-\u9fff]")
_BESIDE_A_NAME: re.Pattern[str] = re.compile(r"[\s“”\"'‘’「」『』《》]")
_VAGUE: re.Pattern[str] = re.compile(r"一批[”\"」』]?(项目)?$")
_ZERO: re.Pattern[str] = re.compile(r"[^,。;!?\n]{0,12}?(无|零|没有|空白|没)")
_REPORTED: re.Pattern[str] = re.compile(r"(上报|填报|报送|报|发|填|说)的|的?那[条个份]")

_COMPARED: re.Pattern[str] = re.compile(r"(?:^|[^占之对环百同])比$|较$")
"""What makes a stretch one that is compared with (较上半年, 比9月份), not one spoken of."""

_MEETING: re.Pattern[str] = re.compile(r"(?:举行|召开|举办|参加|出席)了?$")
"""What makes the stretch behind it say which meeting it was (举行三季度签约仪式)."""

_FROM: re.Pattern[str] = re.compile(r"[自从]\s?$")
_ON: re.Pattern[str] = re.compile(r"[^,。;!?\n]{1,24}?以来")

_DURATIONS = (
    "年",
    "个月",
    "小时",
    "分钟",
    "期",
    "岁",
    "点",
    "周年",
    "届",
    "秒",
    "个小时",
    "周",
    "个工作日",
)


def scan(text: str, today: date, vocabulary: Vocabulary) -> list[Token]:
    """The tokens of a normalised text, in order, none overlapping another.

    Names beat numbers (PM2.5, 三个一批), numbers beat words, a longer word beats a number inside it
    (零进展).
    """
    names = list(_names(text, vocabulary))
    masked = _masked(text, names)
    groups = list(_groups(masked, vocabulary))
    masked = _masked(masked, groups)
    quantities = [*_quantities(masked, today, vocabulary), *_impossible(masked)]
    quantities.sort(key=lambda token: token.start)
    masked = _masked(masked, quantities)
    found = [*names, *groups, *quantities, *_words(masked)]
    found.sort(key=lambda token: token.start)
    found = [t for t, after in zip_longest(found, found[1:]) if _is_day(text, t, after)]
    return [_grown(text, t, before) for t, before in zip(found, [None, *found], strict=False)]


def _is_day(text: str, token: Token, after: Token | None) -> bool:
    """False for a number that names a thing and no day: 号 with a noun nobody knows (3号坝段)."""
    if token.role != Role.STRETCH or not _NUMBERED.fullmatch(token.words):
        return True
    known = after is not None and after.start == token.end
    return known or not _HAN.match(text[token.end : token.end + 1])


def _grown(text: str, token: Token, before: Token | None) -> Token:
    """A token; 到现在 behind a verb that nobody knows (忙到现在) tells no total."""
    if token.role != Role.CURRENT or token.words[0] != "到" or not token.start:
        return token
    known = before is not None and before.end == token.start
    if known or not _HAN.match(text[token.start - 1]):
        return token
    return token.playing(Role.PLAIN, "is_plain")


def _names(text: str, vocabulary: Vocabulary) -> Iterator[Token]:
    compact, places = _compact(text)
    for first, stop, (role, names) in vocabulary.names.found_in(compact):
        start, end = places[first], places[stop - 1] + 1
        if _stands_alone(text, start, end) and _is_name(text, start, end):
            yield Token(role, start, end, text[start:end], "name", names)
        elif role == Role.INDICATOR:
            yield from _shorter(text, start, end, vocabulary)


def _shorter(text: str, start: int, end: int, vocabulary: Vocabulary) -> Iterator[Token]:
    """The longest name at the beginning of one that does not hold (签约 of 签约一批)."""
    for stop in range(end - 1, start, -1):
        words = _BESIDE_A_NAME.sub("", text[start:stop])
        if (names := vocabulary.forms.get(words)) and _is_name(text, start, stop):
            yield Token(Role.INDICATOR, start, stop, text[start:stop], "name", names)
            return


def _is_name(text: str, start: int, end: int) -> bool:
    """Whether a name that ends in a vague number has a number behind (contract: Numbers)."""
    return not _VAGUE.search(text[start:end]) or bool(_NUMBER_BEHIND.match(text, end))


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Whether a name in Latin letters is not part of a longer word, nor its digits of a number."""
    before, after = text[start - 1 : start], text[end : end + 1]
    first, last = text[start], text[end - 1]
    if _latin(first) and _latin(before):
        return False
    return not ((_latin(last) and _latin(after)) or (last.isdigit() and after.isdigit()))


def _latin(char: str) -> bool:
    return char.isascii() and char.isalpha()


def _compact(text: str) -> tuple[str, list[int] | range]:
    """The text without what may stand inside a name (white space, quotation marks), with places."""
    if not _BESIDE_A_NAME.search(text):
        return text, range(len(text))
    places = [place for place, char in enumerate(text) if not _BESIDE_A_NAME.match(char)]
    return "".join(text[place] for place in places), places


def _masked(text: str, tokens: Iterable[Token]) -> str:
    pieces, place = [], 0
    for token in tokens:
        pieces += [text[place : token.start], _MASK * (token.end - token.start)]
        place = token.end
    return "".join([*pieces, text[place:]])


def _quantities(masked: str, today: date, vocabulary: Vocabulary) -> Iterator[Token]:
    words = list(_words(masked))
    for bare in find(masked, today):
        quantity = _since(masked, _in_its_uom(masked, bare, vocabulary), today)
        start, end = _outer(quantity)
        if _inside_a_word(quantity, words) or _wrong_report(masked, quantity):
            continue
        role, rule = _role(quantity)
        if role == Role.STRETCH and _MEETING.search(masked, max(0, start - 3), start):
            yield Token(Role.LABEL, start, end, masked[start:end], "label", quantity=quantity)
        elif role == Role.STRETCH and _COMPARED.search(masked, max(0, start - 2), start):
            yield Token(Role.COMPARISON, start - 1, end, masked[start - 1 : end], "is_comparison")
        else:
            yield Token(role, start, end, masked[start:end], rule, quantity=quantity)


def _since(masked: str, quantity: Quantity, today: date) -> Quantity:
    """A stretch that goes on to today: 自2021年开展创建以来."""
    stretch = quantity.stretch
    if stretch is None or stretch.open or stretch.first is None or stretch.first > today:
        return quantity
    begun = _FROM.search(masked, max(0, quantity.start - 2), quantity.start)
    if begun is None or _ON.match(masked, quantity.end) is None:
        return quantity
    return quantity.but(stretch=stretch._replace(last=today, open=True))


def _in_its_uom(masked: str, quantity: Quantity, vocabulary: Vocabulary) -> Quantity:
    """A bare number before a unit of measure that only this catalogue knows (24 rooms)."""
    if quantity.kind is not QuantityKind.NUMBER or quantity.unit_text:
        return quantity
    start = quantity.end + masked.startswith(" ", quantity.end)
    for said, uom in vocabulary.uoms.items():
        end = start + len(said)
        if masked.startswith(said, start) and _whole(masked, start, end):
            return quantity.but(kind=QuantityKind.COUNT, unit=uom, unit_text=uom, end=end)
    return quantity


_NOT_A_NUMBER: re.Pattern[str] = re.compile(r"(?<![a-z])(nan|inf|infinity)(?![a-z])")


def _impossible(masked: str) -> Iterator[Token]:
    """What computers write for a number that is none (contract: out_of_range)."""
    for found in _NOT_A_NUMBER.finditer(masked):
        start, end = found.span()
        quantity = Quantity(QuantityKind.NUMBER, start, end, overlong=True)
        yield Token(Role.QUANTITY, start, end, found[0], "quantity", quantity=quantity)


def _outer(quantity: Quantity) -> tuple[int, int]:
    return (
        quantity.outer_start if quantity.outer_start >= 0 else quantity.start,
        quantity.outer_end if quantity.outer_end >= 0 else quantity.end,
    )


def _inside_a_word(quantity: Quantity, words: list[Token]) -> bool:
    """Whether the number is part of a longer word (零进展), or a stretch that lies ahead (下周)."""
    place = bisect_right(words, quantity.start, key=lambda word: word.start) - 1
    if place < 0 or words[place].end < quantity.end:
        return False
    word = words[place]
    longer = word.end - word.start > quantity.end - quantity.start
    return longer or bool(word.role & (Role.PLAN | Role.IS_ZERO | Role.QUESTION))


def _wrong_report(masked: str, quantity: Quantity) -> bool:
    """Whether a stretch names an earlier report (昨天报的; contract: correct)."""
    return quantity.stretch is not None and bool(_REPORTED.match(masked, quantity.end))


def _role(quantity: Quantity) -> tuple[int, str]:
    """The role of a quantity, and the rule by which it has it."""
    if quantity.stretch is not None:
        return Role.STRETCH, "stretch"
    if quantity.kind in NEVER_A_VALUE or quantity.unit in _DURATIONS:
        return Role.LABEL, "label"
    return Role.QUANTITY, "quantity"


def _words(masked: str) -> Iterator[Token]:
    for start, end, found in _lexicon().found_in(masked):
        if not masked[start].isascii() or _whole(masked, start, end):
            yield Token(found.role, start, end, masked[start:end], found.rule)


def known_words(text: str) -> list[str]:
    """The words of any role in a text, longest first wins."""
    return [token.words for token in _words(text)]


def _whole(text: str, start: int, end: int) -> bool:
    return not (
        _latin(text[start]) and (_latin(text[start - 1 : start]) or _latin(text[end : end + 1]))
    )


def _groups(masked: str, vocabulary: Vocabulary) -> Iterator[Token]:
    """Groups are named only to say that nothing moved in them (contract: Zero)."""
    for start, end, (role, names) in vocabulary.groups.found_in(masked):
        if _ZERO.match(masked, end):
            yield Token(role, start, end, masked[start:end], "group", names)


@cache
def _lexicon() -> Lexicon[Row]:
    return Lexicon(_by_word().items())


def _by_word() -> dict[str, Row]:
    found: dict[str, Row] = {}
    for row in ROWS:
        for word in row.words:
            found.setdefault(word.lower(), row)
    return found
