"""Fold a text to the forms the number layer reads, keeping the way back to the text as given."""

import re
from typing import Final

from bot.reading.quantities.characters import CODES, has_only, kind_of

_UNSEEN: Final = (
    "\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e"
    "\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff"
)
_DROPPED: Final = re.compile(f"[{_UNSEEN}]")

_SPACE_AT_A_POINT: Final = re.compile(r"(?<=\d) (?=\. \d)|(?<=\d \.) (?=\d)")
"""A decimal point with spaces about it, as scanners write it (3 . 5)."""

_PAIRS: Final = (
    "壹一弌一贰二貳二弍二叁三叄三弎三仨三柒七捌八玖九佰百仟千萬万億亿兩两倆两俩两〇零"
    "點点負负個个餘余畝亩釐厘幾几數数來来塊块圓元圆元錢钱週周號号間间後后從从過过達达這这"
    "頓顿噸吨鎊镑歐欧韓韩盧卢國国約约條条項项處处戶户場场輛辆臺台張张雙双對对鐘钟時时歲岁"
    "層层棟栋樓楼顆颗隻只種种級级滿满內内無无開开業业區区書书節节禮礼農农曆历總总際际進进"
    "體体頃顷裡里濟济劃划電电話话長长線线會会陽阳舊旧紀纪當当聖圣誕诞貫贯斷断連连頭头買买"
    "貨货質质費费遠远慶庆勞劳兒儿婦妇師师驚惊蟄蛰穀谷陰阴臘腊閏闰現现為为爲为龍龙馬马雞鸡豬猪﹣-−-￥¥￡£﹪%﹐,～~〜~∼~"
)

_TABLE: Final = {ord(old): new for old, new in zip(_PAIRS[::2], _PAIRS[1::2], strict=True)}
_TABLE.update({code: chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)})
_TABLE.update({0x3000: " ", 0x00A0: " ", ord("\t"): " "})
_ANY_OTHER: Final = re.compile("[" + re.escape("".join(map(chr, _TABLE))) + "]")

# These are words of their own as well (大陆, 伍, 放肆, 收拾): numerals only beside another numeral
# or right before what is counted.
_SHY: Final = {"陆": "六", "陸": "六", "伍": "五", "肆": "四", "拾": "十", "參": "三"}
_ANY_SHY: Final = re.compile("[陆陸伍肆拾參]")
_SHY_DIGIT: Final = re.compile(
    r"[陆陸伍肆參](?= ?[拾十百千万亿点])|(?<=[拾十百千万亿点之零])[陆陸伍肆參](?!加|[与與])"
    r"|(?<=[元角])[陆陸伍肆參](?=[角分])|(?<![\u4e00-\u9fff])[陆陸伍肆參](?=元)"
    r"|(?<![大登着著内內水])[陆陸](?=[个個次项項处處条條座套])"
    r"|(?<![队隊入行退落为為])伍(?=[个個次项項户戶处處条條座套家])|(?<!放)肆(?=[个個次项項户戶处處条條座套家])"
)
_SHY_FRACTION: Final = re.compile("(?<=点)[零一二三四五六七八九陆陸伍肆]+")
_CIRCLES: Final = re.compile("(?<=[一二三四五六七八九零十])○+|○+(?=[一二三四五六七八九零])")
"""Circles that are written for noughts; one that stands alone is a blank (签约○个)."""
_PHONE_ONE: Final = re.compile("幺(?=[一二三四五六七八九零幺])|(?<=[一二三四五六七八九零])幺")
_PHONE_TWO: Final = re.compile("(?<=[零一二三四五六七八九幺])两(?=[零一二三四五六七八九幺])")
"""两 among digits read out one by one, where one is called 幺 (幺两三)."""
_SHY_TEN: Final = re.compile(
    r"(?<=[一二三四五六七八九零])拾|拾(?=[一二三四五六七八九零万亿])|^[拾伍肆陆陸]$"
)


def _plain_forms() -> bytes:
    """Which characters of one way of writing are in their plain form already: nearly all."""
    folded = {*map(chr, _TABLE), *_SHY, "幺", "○"}
    return kind_of(
        char for char in map(chr, range(CODES)) if char not in folded and not _DROPPED.match(char)
    )


_PLAIN_FORMS: Final = _plain_forms()
"""One kind, so that a text is looked through once."""


class Folded:
    """A folded text; `start` and `end` lead from its offsets to those of the text as given."""

    __slots__ = (
        "kept",
        "text",
    )

    def __init__(
        self,
        text: str,
        kept: tuple[int, ...] | None = None,
    ) -> None:
        """As its fields say."""
        self.text = text
        self.kept = kept

    def start(self, offset: int) -> int:
        """Where in the text as given the character at `offset` stands."""
        return offset if self.kept is None else self.kept[offset]

    def end(self, offset: int) -> int:
        """Where in the text as given the folded text before `offset` ends."""
        return offset if self.kept is None else self.kept[offset - 1] + 1


def fold(text: str) -> Folded:
    """Full-width, traditional and financial forms of `text` as plain ones; invisible ones dropped.

    One character stays one character (① and ㎡ stay what they are), so that offsets lead back.
    """
    spaced = " . " in text
    if not spaced and has_only(text, _PLAIN_FORMS):
        return Folded(text)
    if _DROPPED.search(text) is None and not spaced:
        return Folded(_plain(text))
    dropped = {match.start() for match in _DROPPED.finditer(text)}
    if spaced:
        dropped |= {match.start() for match in _SPACE_AT_A_POINT.finditer(text)}
    kept = tuple(index for index in range(len(text)) if index not in dropped)
    return Folded(_plain("".join(text[index] for index in kept)), kept)


def _plain(text: str) -> str:
    plain = text.translate(_TABLE) if _ANY_OTHER.search(text) else text
    if "○" in plain:
        plain = _CIRCLES.sub(lambda found: "零" * len(found[0]), plain)
    if "幺" in plain:
        plain = _PHONE_ONE.sub("一", _PHONE_TWO.sub("二", plain))
    if _ANY_SHY.search(plain) is None:
        return plain
    plain = _SHY_FRACTION.sub(_shy_all, plain)
    plain = _SHY_DIGIT.sub(_shy, plain)
    plain = _SHY_TEN.sub(_shy, plain)
    return _SHY_DIGIT.sub(_shy, plain)


def _shy_all(match: re.Match[str]) -> str:
    return "".join(_SHY.get(char, char) for char in match[0])


def _shy(match: re.Match[str]) -> str:
    return _SHY[match[0]]
