"""Spaces in the place of commas, as voice input and hurried typists set them between clauses."""

import re
from typing import Final

from bot.reading.quantities.characters import HAN, count_of, is_at, kind_of
from bot.reading.text.normal import Normal

_SENTENCE: Final = re.compile(r"[^\n。;!?]+")
_NUMERALS: Final = "零一二三四五六七八九十百千万亿两"
_WORDED: Final = kind_of(char for char in map(chr, range(0x4E00, 0xA000)) if char not in _NUMERALS)
_FIGURE: Final = re.compile(rf"\d|[{_NUMERALS}](?=[个户家项次处])")
_CLAUSE: Final = 6  # characters: a word or a cell of a table has fewer beside its figure
_TELLING: Final = re.compile("[了我已把将正就都还也]|不算|作废|撤回|删掉|有误|应为")
_HAILED: Final = re.compile(
    "^((?:嗯|哦|噢|啊|呃|哈|唉|哎|喂|对|是的|好的?|收到|ok|不好意思|抱歉){1,3}) (?=[\u4e00-\u9fff])"
)
"""What one says before one speaks."""
_COMMA: Final = re.compile(r",(?!\d{3}(?!\d))")
_UP_TO: Final = re.compile(r"^(截[至止][^ ]+) (?=[\u4e00-\u9fff])")
_DENIED: Final = re.compile(
    rf"不是[\d{_NUMERALS}]|(?:请|现|特此|予以?)+(?:作废|撤回|撤销|删掉|删除)$"
)
"""How a figure is denied or taken back (写反了 不是12户 是21户; 未经领导审签 请作废)."""
_DENYING: Final = kind_of("不请现特予")
_PAUSE: Final = re.compile(
    r"(?P<called>@[^ ]+ )|(?<=[^a-z\d ])(?<!\d[)、.]) (?=[\u4e00-\u9fff“]"
    r"|(?<![至止到自从于在] )\d{1,2}(?:[-至到]\d{1,2})?月|\d+[个户家项处条座][\u4e00-\u9fff]{3})"
)
"""A space between words; who is called on stays with what he is told (@永丰镇 走访企业3家收到)."""


def with_commas(normal: Normal) -> Normal:
    """The text with commas for the spaces of a sentence that has clauses and no comma.

    A clause has some words and a figure or a word of telling (今年以来 全区排查出隐患30处 整改了
    26处隐患); names and figures that spaces part (永丰镇 签约2个 在谈5个) are left as they are.
    """
    if " " not in normal.text:
        return normal
    text = _SENTENCE.sub(_parted, normal.text)
    if _HAILED.match(text) is not None:
        text = text.replace(" ", ",", 1)
    return Normal(text, normal.origin)


def _parted(sentence: re.Match[str]) -> str:
    words = sentence[0]
    if " " not in words or "  " in words or _COMMA.search(words) is not None:
        return words
    phrases = words.split(" ")
    clauses = any(map(_is_clause, phrases)) or _says_none(phrases)
    clauses = clauses or any(_is_denied(phrase) for phrase in phrases)
    return _PAUSE.sub(_mark, words) if clauses else _UP_TO.sub(r"\1,", words)


_NONE: Final = (
    "无进展",
    "零进展",
    "没进展",
    "没有进展",
    "没有新增",
    "无新增",
    "没有变化",
    "零报告",
)
_DIGIT: Final = re.compile(rf"\d|[{_NUMERALS}](?=[个户家项次处])")


def _is_denied(phrase: str) -> bool:
    return is_at(phrase, 0, _DENYING) and _DENIED.match(phrase) is not None


def _says_none(phrases: list[str]) -> bool:
    """Whether nothing but that nothing moved is said, and a remark (本周无进展 下周去跑).

    A word of it alone, behind a name, is a cell (外出招商 无进展 签约 2个).
    """
    said = [place for place, phrase in enumerate(phrases) if phrase.endswith(_NONE)]
    if len(said) != 1 or any(_DIGIT.search(phrase) for phrase in phrases):
        return False
    return said[0] == 0 or count_of(phrases[said[0]], HAN) > _LONGEST_NONE


_LONGEST_NONE: Final = 4


def _mark(pause: re.Match[str]) -> str:
    return pause["called"] or ","


def _is_clause(phrase: str) -> bool:
    if count_of(phrase, _WORDED) < _CLAUSE:
        return False
    return _FIGURE.search(phrase) is not None or _TELLING.search(phrase) is not None
