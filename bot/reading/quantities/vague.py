"""Words in the place of a number: 若干, 几十家, 一批, 过半; and a template's blanks: XX个."""

import re
from decimal import Decimal
from typing import Final

from bot.reading.quantities.characters import is_at, kind_of
from bot.reading.quantities.model import Quantity
from bot.reading.quantities.model import QuantityKind as Kind
from bot.reading.quantities.patterns import any_of
from bot.reading.quantities.tokens import DIGITS
from bot.reading.quantities.units import match_unit

_SCALED: Final = re.compile(
    r"(?:好?几|数|(?<![早晚会以网线路街身手场桌台])上|(?<![完建达改换变])成)"
    r"(?:十|百|千|万|亿)[几多余]?[百千万亿]{0,2}(?:上[千万])?(?!分之|[一二三四五六七八九])"
)
"""Nothing exact is said behind it: 建成十四个 and 户数十二 are exact where 成 and 数 end a word."""
_BARE_SCALE: Final = re.compile(r"(?:[百千万]余|[百千万]把|[百千])(?=[个家户亩人])")
"""A scale word alone: with 余 or 把 (百余家, 千把人) wherever it stands, else behind 近."""
_BEFORE_BARE: Final = re.compile("[近逾过]$")
_FEW: Final = re.compile(
    r"(?:若干|好几|几|不少(?!于)|好多|许多|大量|少量|[多数](?=[个家项户处名场条座]))(?=[^点时]|$)"
)
_BATCH: Final = re.compile(r"(?:一(?:大|小)?批|一些|一(?:大)?部分|大部分|多数)(?!次|了)")
_HALVES: Final = re.compile(
    r"(?:[过近大]半|半数(?:以上)?|一多半|大多数|绝大多数|绝大部分)(?!年|天|径|个百分点)"
)
_ROUGH: Final = re.compile(
    "百(?P<tens>[二三四五六七八九])十|千(?P<hundreds>[二三四五六七八九])百|百十[来多余]"
)
"""Roughly so many, as spoken with the 一 left out (百八十个, 千八百人, 百十来户)."""
_ANY: Final = any_of(_HALVES, _BATCH, _SCALED, _FEW, _BARE_SCALE, _ROUGH)
_SECOND: Final = kind_of(
    "几十百千万亿半批些大小部多少干量数余来把二三四五六七八九个家户亩人项处名场条座"
)
"""How such words go on behind their first character, but for 几."""
_FLOOR: Final = {"十": 10, "百": 100, "千": 1000, "万": 10**4, "亿": 10**8}
_FEW_ALONE: Final = ("若干", "不少", "好多", "许多", "大量", "少量")

_BLANK: Final = re.compile(
    r"(?:[xX×Ⅹ]{1,6}(?:\.[xX×]{1,4})?|[_＿]{1,12}|[□○◯]{1,6}|\*{2,6}|(?<![.…])…{1,2}(?=[个家户%元亿万]))"
)
_GLUED: Final = re.compile(r"[A-Za-z\d]")
_ALONE: Final = re.compile(r"\s|[,。;、!)]|$")
_SCALE: Final = re.compile(r" ?[多余]?[十百千万亿]{0,3}")
_SHARE: Final = re.compile(r" ?(?:%|个百分点)")


def read_vague(text: str, start: int) -> Quantity | None:
    """A vague number with its unit; `low` is the least it can mean where its scale says so."""
    alone = text[start] == "几" or is_at(text, start + 1, _SECOND)
    if not alone or _ANY.match(text, start) is None:
        return None
    halves = _HALVES.match(text, start) or _BATCH.match(text, start)
    if halves:
        return Quantity(Kind.VAGUE, start, halves.end(), unit_text=halves[0][1:], chinese=True)
    scaled = _SCALED.match(text, start) or _ROUGH.match(text, start) or _bare_scale(text, start)
    match = scaled or _FEW.match(text, start)
    if match is None:
        return None
    low = _floor(match[0]) if scaled else None
    found = match_unit(text, match.end())
    if found is None:
        known = low is not None or match[0] in _FEW_ALONE
        return Quantity(Kind.VAGUE, start, match.end(), low=low, chinese=True) if known else None
    unit, word, end = found
    low = None if low is None else low * unit.factor
    return Quantity(Kind.VAGUE, start, end, unit=unit.unit, unit_text=word, low=low, chinese=True)


def _bare_scale(text: str, start: int) -> re.Match[str] | None:
    match = _BARE_SCALE.match(text, start)
    if match is None or len(match[0]) > 1:
        return match
    return match if _BEFORE_BARE.search(text[max(start - 1, 0) : start]) else None


def _floor(words: str) -> Decimal:
    rough = _ROUGH.fullmatch(words)
    if rough is not None:
        return (
            100 + 10 * _digit(rough[1] or "一") if not rough[2] else 1000 + 100 * _digit(rough[2])
        )
    low = Decimal(1)
    for char in words.partition("上")[0] or words:
        low *= _FLOOR.get(char, 1)
    return low


def _digit(written: str) -> Decimal:
    return Decimal(DIGITS[written])


def read_placeholder(text: str, start: int) -> Quantity | None:
    """A template's blank before a unit or a percent sign (XX个, X%, xxx.x亿元, __个)."""
    match = _BLANK.match(text, start)
    if match is None or _GLUED.match(text[max(start - 1, 0) : start]):
        return None
    share = _SHARE.match(text, match.end())
    if share:
        return Quantity(Kind.PLACEHOLDER, start, share.end(), unit="%", unit_text="%")
    scale = _SCALE.match(text, match.end())
    end = scale.end() if scale else match.end()
    found = match_unit(text, end)
    if found is None:
        scaled = scale is not None and bool(scale[0].strip())
        if len(match[0]) > 1 and _ALONE.match(text, match.end()):
            return Quantity(Kind.PLACEHOLDER, start, match.end())
        blank = match[0][0] in "_＿"
        return Quantity(Kind.PLACEHOLDER, start, end) if scaled or blank else None
    unit, word, unit_end = found
    return Quantity(Kind.PLACEHOLDER, start, unit_end, unit=unit.unit, unit_text=word)
