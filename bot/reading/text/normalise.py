"""The first stage: one way of writing, with the way back to the text as sent."""

import re
import unicodedata
from functools import cache
from typing import Final

import opencc

from bot.reading.quantities.characters import (
    CODES,
    DIGITS,
    HAN,
    NONE,
    beside,
    between,
    kind_of,
    kinds_in,
    kinds_of,
)
from bot.reading.text.normal import Normal
from bot.reading.text.typeset import plainly_set

_BREAKS: Final = {
    "\r": "\n",
    "\u2028": "\n",
    "\u2029": "\n",
    "\x0b": "\n",
    "\x0c": "\n",
    "\x85": "\n",
}
_SAME: Final = {
    "﹣": "-", "−": "-", "‐": "-", "‑": "-", "–": "-", "﹕": ":", "∶": ":", "．": ".", "｡": "。",
    "､": "、", "﹐": ",", "﹔": ";", "﹙": "(", "﹚": ")", "【": "(", "】": ")", "［": "(",
    "］": ")", "[": "(", "]": ")", "〜": "~", "⁄": "/", "∕": "/", "•": "·", "÷": "/", "﹪": "%",
}  # fmt: skip


def normalise(text: str) -> Normal:
    """`text` simplified, half-width, lower-case, without characters that nobody sees.

    Control, zero-width and bidirectional characters are dropped (contract: Bounds); every other
    character stays one character, so that each knows where it came from.
    """
    folded = _folded(text)
    signs = kinds_in(folded, _SIGNS, 0)
    if signs & _GREATER:
        folded = _ARROW.sub(_drawn, folded)
    folded = _punctuated(folded, signs)
    places: list[int] | None = None
    if len(folded) < len(text):
        places = [place for place, char in enumerate(text) if _FOLDED[ord(char)]]
    normal = Normal(folded, places)
    if signs & _AMONG:
        normal = _without_idle_commas(normal)
    if signs & _HUM:
        normal = _without_humming(normal)
    set_by_others = " " in folded or "**" in folded
    return plainly_set(normal) if set_by_others else normal


def _folded(text: str) -> str:
    """Every character in the one way of writing."""
    written = kinds_in(text, _written(), _ODD)
    if written & _COMMA and between(text, "，", DIGITS, DIGITS):
        text = _BETWEEN_DIGITS.sub("；", text)
    if written & _RETURN:
        text = text.replace("\r\n", " \n")  # one line break, not two, which would end a table
    if written & _CAP:
        text = _KEYCAP.sub(_circled, text)
    if written & _BROAD:
        text = _narrowed(text)
    return _odd().sub(_one_way, text) if written & _ODD else text


def _without_idle_commas(normal: Normal) -> Normal:
    """The text without commas behind those out of which so many are done."""
    if "中," not in normal.text:
        return normal
    idle = {found.start(1) for found in _OUT_OF_THEM.finditer(normal.text)}
    return normal.without(idle) if idle else normal


_HUMS: Final = ("嗯", "呃", "额")
_HUMMING: Final = re.compile(
    "\\s*(?:(?:嗯+|呃+|额+(?=[,、. 那这就]))[,、. ]*)+"
    "(?:(?:那个|这个(?![月周星礼季])|就是说?|然后)[,、. ]*)*(?=[\u4e00-\u9fff\\d@(])"
)


_HUMMED: Final = re.compile(
    "(?<=[,、])[嗯呃]+[,、]|(?<=[\u4e00-\u9fff\\d])[嗯呃]+(?![嗯呃啊哦]*不)(?=[\u4e00-\u9fff\\d])"
)
"""The same between words; before 不 it takes back what was said (两个呃不是三个)."""


def _without_humming(normal: Normal) -> Normal:
    """The text without what one says before one has begun to speak (嗯那个商务局签约1个)."""
    hums = normal.text.lstrip()[:1] in _HUMS
    hummed = _HUMMING.match(normal.text) if hums else None
    if hummed is not None:
        normal = normal.without(set(range(hummed.end())))
    if "呃" not in normal.text and "嗯" not in normal.text:
        return normal
    between = {p for found in _HUMMED.finditer(normal.text) for p in range(*found.span())}
    return normal.without(between) if between else normal


def _with_a_gap(words: re.Match[str]) -> str:
    return words[1] + " "


def _narrowed(text: str) -> str:
    """The text with the common full-width signs as half-width ones."""
    for wide, narrow in _WIDE:
        if wide in text:
            text = text.replace(wide, narrow)
    return text


def _punctuated(text: str, signs: int) -> str:
    """The text without a colon that divides nothing, and with rows of numbers as such."""
    if signs & _DASH and beside(text, "—", HAN, NONE):
        text = _LEADING_DASH.sub(_as_colon, _AT_FIGURE.sub(_with_a_gap, text))
    # a dash may just have become a colon
    if signs & (_COLON | _DASH) and between(text, ":", HAN, DIGITS):
        text = _AT_FIGURE.sub(_with_a_gap, _IDLE_COLON.sub(_with_a_gap, text))
    if signs & _POINT and beside(text, ".", _STOPPED, NONE):
        text = _FULL_STOP.sub("。", text)
    if signs & _CLOSING and between(text, "(", HAN, DIGITS):
        text = _FIGURE_ALONE.sub(r" \1 ", text)
    if signs & _LISTING and text.count(",") > 1 and _LIKE_A_ROW.search(text):
        text = _ROW.sub(_divided, text)
    return text


_STOPPED: Final = kind_of([*map(chr, range(0x4E00, 0xA000)), ")", "%"])
_FULL_STOP: Final = re.compile(
    r"\.(?<=[\u4e00-\u9fff)%]\.)(?<![零一二三四五六七八九十百千第]\.)"
    r"(?=\d{1,4}(?:[年月]|[-—~至到]\d{1,2}月)|[\u4e00-\u9fff]|\s|$)"
)
"""A full stop typed on an English keyboard between words, or before a date (….8月份签约2个).

Before any other number it is the point of a decimal without its nought (总投资.5亿元)."""
_WIDE: Final = tuple(zip("，：；（）！？", ",:;()!?", strict=True))
"""What nearly every message has to fold, folded first and at once."""
_BETWEEN_DIGITS: Final = re.compile(r"，(?<=[0-9]，)(?=[0-9])")
"""A Chinese comma divides numbers, it never groups their digits (500，800)."""
_LIKE_A_ROW: Final = re.compile(r",\d+,\d")
_ROW: Final = re.compile(r"(?m)(?<=[\u4e00-\u9fff)],)\d{1,3}(?:,\d{3})+ *$")
"""Numbers at the end of a line whose first a comma divides from its name are a row, and no
thousands (永丰镇,310,320)."""
_LEADING_DASH: Final = re.compile(
    r"(?<=[\u4e00-\u9fff])(?<![年月日号季度天点时周期一二三四五六七八九十万亿])"
    r"(?<!\d[\u4e00-\u9fff])—{1,2}(?=\d)"
)
"""A dash between a name and its figure, which is a colon (商务局——2个); no stretch (5月—7月)."""
_IDLE_COLON: Final = re.compile(
    "((?:又|各)[\u4e00-\u9fff]{1,8}|[改换更]为|(?:增加|上升|下降|提高)到|(?<![自理缘事])由):(?=[0-9])"
)
"""A colon behind the words that lead to a number changes nothing (又换了:26个, 各改厕:20户)."""
_OUT_OF_THEM: Final = re.compile(
    "(?<=\\d)[个户处家项套座条件][\u4e00-\u9fff]{2,8}?(?<!任务)(?<!目标)(?<!计划)[当之]?中(,)"
    "(?=(?:已|现已|目前已)[\u4e00-\u9fff]{1,4}了?\\d"
    "|\\d+[个户处家项套座条件](?:均|都)?(?:已|完成|建成))"
)
"""A comma behind those out of which some are done divides nothing (35个项目中,已完工28个)."""
_AT_FIGURE: Final = re.compile(
    r"(?:^|(?<=[\n,。;. )(:]))((?![还仍尚]有)[\u4e00-\u9fff]{2,10})[:—]"
    r"(?=[0-9]+(?:\.[0-9]+)?(?:[个户处座套亩]|家(?!庭)|项(?!目))(?![、,/] ?[0-9]))"
)
"""What only leads from a name to its figure (签约:1个), as a gap does, and to no row of them."""
_FIGURE_ALONE: Final = re.compile(
    r"(?<=[\u4e00-\u9fff])(?<![\d.][个户处座套亩家项次])\(([0-9]+(?:\.[0-9]+)?(?:[个户处座套亩家项]|家次))\)(?!的)"
)
"""A figure alone in brackets behind its name (签约(1个), 走访企业(12家))."""
_ARROW: Final = re.compile(r"[-=]{1,2}>(?=\s*\d)")
"""An arrow typed with the keys that are there (5->4), which is no minus and no sign of more."""
_KEYCAP: Final = re.compile("[1-9１-９](?=\ufe0f?\u20e3)")


def _circled(digit: re.Match[str]) -> str:
    """A digit in a keycap (1️⃣) marks a place in a list, as ① does."""
    return chr(ord("①") + int(digit[0]) - 1)


def _as_colon(dash: re.Match[str]) -> str:
    return ":".ljust(len(dash[0]))


def _divided(row: re.Match[str]) -> str:
    return row[0].replace(",", ";")


def _drawn(arrow: re.Match[str]) -> str:
    """A typed arrow as the one sign, at the end of as many places."""
    return "→".rjust(len(arrow[0]))


class _Folded(dict[int, str]):
    """Characters in the one way of writing, each folded when it is first met."""

    def __missing__(self, code: int) -> str:
        self[code] = fold(chr(code))
        return self[code]


_FOLDED: Final = _Folded()


def _one_way(odd: re.Match[str]) -> str:
    return _FOLDED[ord(odd[0])]


_PLAIN: Final = "abcdefghijklmnopqrstuvwxyz0123456789\n\t ,.;:!?()%~/+、。@“”-"
_ODD: Final = 1 << 0
_COMMA: Final = 1 << 1
_RETURN: Final = 1 << 2
_CAP: Final = 1 << 3
_BROAD: Final = 1 << 4
"""What a text as written may hold: what is to be folded, and what means something before it is."""
_GREATER: Final = 1 << 0
_DASH: Final = 1 << 1
_COLON: Final = 1 << 2
_POINT: Final = 1 << 3
_CLOSING: Final = 1 << 4
_LISTING: Final = 1 << 5
_AMONG: Final = 1 << 6
_HUM: Final = 1 << 7
_SIGNS: Final = kinds_of(">", "—", ":", ".", ")", ",", "中", "嗯呃额")
"""What a text may hold that has one way of writing."""


@cache
def _kept() -> str:
    """The characters that are surely their own way of writing."""
    han = "\n".join(map(chr, range(0x4E00, 0xA000)))
    plain = zip(han, _opencc().convert(han), strict=True)
    return "".join(one for one, simple in plain if one == simple and one != "\n") + _PLAIN


@cache
def _written() -> bytes:
    kept = frozenset((*_kept(), *(wide for wide, _ in _WIDE)))
    odd = (char for char in map(chr, range(CODES)) if char not in kept)
    return kinds_of(odd, "，", "\r", "\u20e3", (wide for wide, _ in _WIDE))


@cache
def _odd() -> re.Pattern[str]:
    return re.compile(f"[^{_kept()}]")


def fold(char: str) -> str:
    """One character in the one way of writing, or nothing where it is not to be seen."""
    if char in _BREAKS:
        return _BREAKS[char]
    if char in "\n\t":
        return char
    if unicodedata.category(char) in ("Cc", "Cf", "Mn", "Me", "Cs"):
        return ""
    return _simplify(_narrow(char))


def _narrow(char: str) -> str:
    if char in _SAME:
        return _SAME[char]
    if "\uff01" <= char <= "\uff5e":
        return _narrow(chr(ord(char) - 0xFEE0))
    return " " if unicodedata.category(char) == "Zs" else char


def _simplify(char: str) -> str:
    if char.isascii():
        return char.lower()
    simplified: str = _opencc().convert(char)
    return simplified if len(simplified) == 1 else char


@cache
def _opencc() -> opencc.OpenCC:
    return opencc.OpenCC("t2s")


def squeeze(text: str) -> str:
    """A name as it is looked up: normalised, without white space."""
    return "".join(normalise(text).text.split())
