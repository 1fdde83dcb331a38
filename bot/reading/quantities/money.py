"""What only money has: a symbol before the number, and small change behind it (五块六毛)."""

import re
from decimal import Decimal
from typing import Final

from bot.reading.quantities.characters import is_at, kind_of
from bot.reading.quantities.model import QuantityKind as Kind
from bot.reading.quantities.tokens import DIGITS
from bot.reading.quantities.units import UNITS, Unit

SYMBOLS: Final = {
    "¥": "元",
    "RMB": "元",
    "人民币": "元",
    "CNY": "元",
    "$": "美元",
    "US$": "美元",
    "USD": "美元",
    "美元": "美元",
    "HK$": "港元",
    "€": "欧元",
    "£": "英镑",
    "₽": "卢布",
    "₩": "韩元",
    "฿": "泰铢",
}
_SYMBOL: Final = re.compile(
    r"(US\$|HK\$|RMB|CNY|USD|人民币|[¥$€£₽₩฿]) ?(?=[\d一二三四五六七八九两十])"
)
_FIRST: Final = kind_of("URCH人¥$€£₽₩฿")
_DIGIT: Final = "[\\d一二三四五六七八九两]"
_BEHIND: Final = (
    "\\d.十百千万亿零点角毛分%个家户项次人米年月日成折小斤只件度吨天趟顿碗份杯瓶位张套平桌盒箱"
)
_CHANGE: Final = re.compile(
    rf"(?:零?(?P<jiao>{_DIGIT})[角毛]钱?)?"
    rf"(?:零?(?P<fen>{_DIGIT}{{1,2}})分钱?(?![之钟公局])|(?<=[角毛])(?P<bare>[1-9一二三四五六七八九])(?![{_BEHIND}]))?"
)
_LAST: Final = re.compile(rf"(?P<jiao>{_DIGIT})(?![{_BEHIND}])")
_WHOLE: Final = ("元", "块")
_TENTHS: Final = ("角", "毛")
_FEN: Final = re.compile(
    rf"(?P<fen>{_DIGIT})分钱?(?![之钟公局])|(?P<bare>[1-9一二三四五六七八九])(?![{_BEHIND}])"
)


def symbol_before(text: str, start: int) -> tuple[Unit, int] | None:
    """The currency whose symbol stands at `start` before a number, and where that begins."""
    match = _SYMBOL.match(text, start) if is_at(text, start, _FIRST) else None
    if match is None:
        return None
    name = SYMBOLS[match[1]]
    unit = UNITS[name] if name in UNITS else Unit(Kind.MONEY, name, Decimal(1))
    return unit, match.end()


_NAMED: Final = re.compile(
    "(港币|港元|美元|美金|欧元|英镑|日元|日币|澳元|加元|韩元|台币|新台币) ?$"
)
_NAME_ENDS: Final = kind_of("币元金镑 ")


def currency_before(text: str, start: int) -> Unit | None:
    """The foreign currency named right before a number that names none but 元 (港币50万元)."""
    if not is_at(text, start - 1, _NAME_ENDS):
        return None
    match = _NAMED.search(text, max(0, start - 5), start)
    return UNITS[match[1]] if match else None


def small_change(text: str, start: int, unit_text: str) -> tuple[int, Decimal]:
    """Small change behind an amount in `unit_text`: its end, and its value in the whole unit."""
    if unit_text in _TENTHS and (last := _FEN.match(text, start)):
        return last.end(), _digits(last["fen"] or last["bare"]) / 100
    if unit_text not in _WHOLE:
        return start, Decimal(0)
    match = _CHANGE.match(text, start)
    if (match is None or match.end() == start) and unit_text == "块":
        match = _LAST.match(text, start)
    if match is None or match.end() == start:
        return start, Decimal(0)
    groups = match.groupdict()
    fen = groups.get("fen") or groups.get("bare")
    return match.end(), _digits(groups["jiao"]) / 10 + _digits(fen) / 100


def _digits(written: str | None) -> Decimal:
    return Decimal("".join(DIGITS.get(char, char) for char in written or "0"))
