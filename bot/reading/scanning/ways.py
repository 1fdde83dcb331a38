"""How well or how soon something was finished, told right before the verb and the number."""

import re
from typing import Final

from bot.reading.text.hints import WAYS
from bot.reading.text.tokens import Token, with_one
from bot.reading.words import Role

_WAY: Final = (
    "高(?:标准|质量|水平|起点|品质|规格|效率?|速度?)|按(?:时按质|时保质|质按量|质|期|时|计划|节点|序时|要求|标准|规[范定]|程序)|"
    "较好|统一|自行|单独|分[两二三四五]?批|"
    "提[前早]|全(?:面|部|线|数|速|力)|保质(?:保量)?|优质(?:高效)?|又好又快|如[期数]|顺利|圆满|准时|抢先"
)
_NUMBER: Final = "了? ?(?:约|近|超|共)?[\\d一二两三四五六七八九十百]"
_DONE: Final = (
    f"(?:建[成好完]|完[成工]|竣工|更换|改造|改[好完]|换[好完]|修[好完通]|交付|投用|落成){_NUMBER}"
)
_FINISHED: Final = re.compile(_DONE)
"""A verb of finishing and a number, looked for first, for they are found fast."""
_IN_SUCH_A_WAY: Final = re.compile(f"(?:{_WAY})(?:{_WAY})?地?(?={_DONE})")
"""A way, and behind it a verb of finishing and a number (高标准建成38.6公里)."""
_IN_USE: Final = re.compile(f"(?:已经?|现已|均已)?(投用|投运|落成)(?={_NUMBER})")
"""That things are finished and in use, right behind their name (停车场已投用8个)."""
_ALL_THE_SAME: Final = re.compile("还是(?=[\u4e00-\u9fff]{1,2}了[\\d一二两三四五六七八九十])")
"""还是 before a verb and 了: it was done all the same, and there are not still so many."""
_LIGHT: Final = Role.FILLER | Role.PLAIN


def with_ways(text: str, tokens: list[Token], hints: int) -> list[Token]:
    """The tokens; how something was finished changes nothing (农村公路高标准建成38.6公里)."""
    told = hints & WAYS != 0 and _FINISHED.search(text) is not None
    for found in _IN_SUCH_A_WAY.finditer(text) if told else ():
        tokens = _made_light(text, tokens, found.start(), found.end())
    if ("投" in text and ("用" in text or "运" in text)) or "落成" in text:
        for found in _IN_USE.finditer(text):
            if any(t.role == Role.INDICATOR and t.end == found.start() for t in tokens):
                tokens = _made_light(text, tokens, found.start(1), found.end(1))
    return tokens


def with_what_is_done_all_the_same(text: str, tokens: list[Token]) -> list[Token]:
    """The tokens; 还是 before what has been done changes nothing (下着雨还是跑了12家)."""
    if "还是" not in text:
        return tokens
    spans = {found.span() for found in _ALL_THE_SAME.finditer(text)}
    return [t.playing(Role.FILLER, "tells_how") if (t.start, t.end) in spans else t for t in tokens]


def _made_light(text: str, tokens: list[Token], start: int, end: int) -> list[Token]:
    """The tokens with one that changes nothing in the place of light or unknown words."""
    inside = [t for t in tokens if t.start < end and t.end > start]
    if any(t.role & ~_LIGHT or t.start < start or t.end > end for t in inside):
        return tokens
    way = Token(Role.FILLER, start, end, text[start:end], "tells_how")
    return with_one(tokens, way)
