"""What editors and other programs set into a text, and what means nothing: spaces, bold type."""

import re
from collections.abc import Iterator
from typing import Final

from bot.reading.quantities.characters import HAN, beside, between, count_of, kind_of
from bot.reading.text.normal import Normal
from bot.reading.text.spaced_clauses import with_commas

_FIGURES: Final = kind_of("0123456789%+-")
_NUMERALS: Final = re.compile(
    r"[零〇一二两三四五六七八九十百千万\s]*[^\u4e00-\u9fff]?[哈啊呀哦啦]?"
)
_IN_DATES: Final = re.compile(
    r"(?<=\d) (?=年(?![产均])|月|日(?![程报均产常志])|号(?![召码])|季度)"
    r"|(?<=年) (?=\d{1,2} ?月)|(?<=月) (?=\d{1,2} ?[日号])|(?<=第) (?=[1-4] ?季度)"
)
"""A space within a date, as editors set it between figures and characters (10 月 31 日)."""
_SET_APART: Final = re.compile(
    r"\d (?=[个户家项次件处条套座场宗笔人万亿元亩公米平吨台辆点倍名列张间份页天大%])"
)
_TIGHT: Final = re.compile(r"\d[\u4e00-\u9fff]|[\u4e00-\u9fff]\d")
_UNIT: Final = (
    "(?:[个户家项次件处条套座宗笔人亩天]|[家人]次|公里|平方米|[万亿](?:元|亩|人|平方米)?)"
)
_BEHIND_FIGURES: Final = re.compile(rf" (?<=[\d%] )(?=[\u4e00-\u9fff])|{_IN_DATES.pattern}")
_AT_FIGURES: Final = re.compile(
    rf"{_BEHIND_FIGURES.pattern}"
    r"| (?:(?<=[\u4e00-\u9fff] )(?=[\d+-])(?!\d{1,2}[)、]|\d{1,2}\.(?!\d))"
    r"|(?<=[\u4e00-\u9fff] [+-] )(?=\d))"
)
"""The same, and before figures; what marks a place in a list stands apart (…1.2亿元 2) 新增…)."""
_ROW: Final = re.compile(rf"\d ?{_UNIT} \d")
"""Figures side by side, as in a row of a table, which a space divides (3 个 2 个)."""
_DIVIDING: Final = re.compile(
    rf"\d(?:{_UNIT} (?=[\u4e00-\u9fff])(?![的以左多余])"
    rf"|(?:{_UNIT}|%) (?=[a-z]{{2,}}(?:\d|[\u4e00-\u9fff])))"
)
"""A space between a figure with its unit of measure and what is told next, which is a comma."""
_BOLD: Final = re.compile(r"(?<![\w*])\*\*(?=[^\s*])[^*\n]{1,200}\*\*(?![\w*])")
"""Words between the marks that other programs set in bold; 签约**个 is a blank to fill in."""
_BOLD_FIGURE: Final = re.compile(r"\*\*\d[\d.,]*%?\*\*")
"""The same around a figure, wherever it stands (签约**3**个, 5到**6**个)."""
_AROUND_SLASH: Final = re.compile(r" (?:(?<=\d )(?=/ ?\d)|(?<=\d/ )(?=\d)|(?<=\d / )(?=\d))")
"""Spaces around the stroke between two numbers (1 / 3 / 1)."""
_INDENT: Final = re.compile(r"(?m)^ +| +$")


def _marks(bold: re.Match[str]) -> tuple[int, int, int, int]:
    """The places of the marks around what is set in bold."""
    first, last = bold.start(), bold.end()
    return first, first + 1, last - 2, last - 1


def _bold(text: str) -> set[int]:
    """The places of all marks of bold type."""
    words, figures = _BOLD.finditer(text), _BOLD_FIGURE.finditer(text)
    return {place for set_bold in (*words, *figures) for place in _marks(set_bold)}


def plainly_set(normal: Normal) -> Normal:
    """The text without the marks of bold type, indents and the spaces that mean nothing."""
    bold = _bold(normal.text) if "**" in normal.text else set()
    indents = _indents(normal.text)
    normal = normal.without(bold | indents) if bold or indents else normal
    text = normal.text
    if _is_spaced_out(text):
        return normal.without({place for place, char in enumerate(text) if char == " "})
    set_in = set(_set_in(text))
    normal = normal.without(set_in) if set_in else normal
    if "/ " in normal.text:
        normal = normal.without({found.start() for found in _AROUND_SLASH.finditer(normal.text)})
    normal = with_commas(normal)
    return Normal(_DIVIDING.sub(_with_a_comma, normal.text), normal.origin)


def _indents(text: str) -> set[int]:
    """The places of the spaces at the ends of lines."""
    if (
        not text.startswith(" ")
        and not text.endswith(" ")
        and " \n" not in text
        and "\n " not in text
    ):
        return set()
    return {place for match in _INDENT.finditer(text) for place in range(*match.span())}


def _with_a_comma(space: re.Match[str]) -> str:
    return space[0][:-1] + ","


def _set_in(text: str) -> Iterator[int]:
    """The places of the spaces that an editor sets between figures and characters, line by line.

    It sets them wherever these meet (签约 3 个，投资 2 亿元); what somebody typed has them here and
    there, where they divide (永丰镇 3 4), and only those within dates mean nothing.
    """
    begin = 0
    for line in text.split("\n"):
        if beside(line, " ", _FIGURES, _FIGURES):
            for space in _meaning_nothing(line).finditer(line):
                yield begin + space.start()
        begin += len(line) + 1


def _meaning_nothing(line: str) -> re.Pattern[str]:
    if _SET_APART.search(line) is None or _TIGHT.search(line) is not None:
        return _IN_DATES
    return _BEHIND_FIGURES if _ROW.search(line) is not None else _AT_FIGURES


def _is_spaced_out(text: str) -> bool:
    """Whether nearly every character stands apart (签 约 1 个)."""
    if _NUMERALS.fullmatch(text):
        return False  # 零 五 零 are three numbers
    gaps = between(text, " ", HAN, HAN)
    return gaps >= 2 and gaps * 10 >= 6 * (count_of(text, HAN) - 1)
