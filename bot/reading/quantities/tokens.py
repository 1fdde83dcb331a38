"""Cut a numeral into tokens: runs of digits and scale words."""

import re
from typing import Final

SCALES: Final = {"十": 10, "百": 100, "千": 1000, "万": 10**4, "亿": 10**8, "兆": 10**12}
DIGITS: Final = {char: str(index) for index, char in enumerate("零一二三四五六七八九")} | {
    "两": "2"
}
TENS: Final = {"廿": "20", "卅": "30", "卌": "40"}
MAX_TOKENS: Final = 40

_ARABIC: Final = re.compile(
    r"\d{1,3}(?:,\d{3})+(?!\d|,\d)(?:\.\d+(?!\.?\d))?|\d+(?:\.\d+(?!\.?\d))?|(?<![\dA-Za-z.])\.\d+"
)
_HUNDRED_MILLION: Final = re.compile("个亿(?![元级])")  # 1个亿元项目 is one project
_GAP: Final = re.compile(" {0,4}")
_CHINESE: Final = re.compile("[零一二三四五六七八九两]+")
_FILLED: Final = re.compile(r"零\d{1,4}(?![\d.,])")
# 千, 兆 and 百 before these belong to the unit of measure (千克, 兆瓦, 百分点), not to the number.
_PREFIXED: Final = re.compile("[千兆](?:米|克|瓦|卡|伏|帕|赫|焦|升|字节|比特|安)|百分点")
_SCALED_DIGIT: Final = re.compile(r"\d{1,4} {0,3}[十百千万亿]")


class Token:
    """A run of digits (`digits`) or a scale word (`scale`), ending at `end`."""

    __slots__ = (
        "arabic",
        "digits",
        "end",
        "scale",
    )

    def __init__(
        self,
        end: int,
        digits: str = "",
        scale: int = 0,
        arabic: bool = False,
    ) -> None:
        """As its fields say."""
        self.end = end
        self.digits = digits
        self.scale = scale
        self.arabic = arabic


def tokenise(text: str, start: int) -> list[Token]:
    """The tokens of the numeral that begins at `start`; empty where none does."""
    tokens: list[Token] = []
    position = start
    while len(tokens) < MAX_TOKENS:
        token = _next(text, position, tokens)
        if token is None:
            break
        tokens.append(token)
        position = token.end
    return tokens


def _next(text: str, position: int, tokens: list[Token]) -> Token | None:
    gap = _GAP.match(text, position) if text.startswith(" ", position) else None
    begin = gap.end() if gap else position
    if begin >= len(text) or (begin > position and not tokens):
        return None
    char = text[begin]
    if char == "个" and tokens and _HUNDRED_MILLION.match(text, begin):
        return Token(begin + 2, scale=SCALES["亿"])
    if char in SCALES:
        return _scale(text, begin, tokens)
    if char in DIGITS:
        return _chinese(text, begin, tokens, spaced=begin > position)
    if char in TENS:
        return None if tokens and tokens[-1].scale < 100 else Token(begin + 1, digits=TENS[char])
    return _arabic(text, begin, tokens, spaced=begin > position)


def _scale(text: str, begin: int, tokens: list[Token]) -> Token | None:
    if not tokens and text[begin] != "十":
        return None
    if _PREFIXED.match(text, begin) and _stands_before_unit(tokens):
        return None
    scale = SCALES[text[begin]]
    if tokens and tokens[-1].scale > scale > _TEN:
        return None  # 一亿万万: a smaller scale right behind a larger one multiplies nothing
    if tokens and tokens[-1].scale in _SMALL and tokens[-1].scale < scale <= _LARGEST_SMALL:
        return None  # 五十百货: 十 is multiplied by no 百 and no 千
    return Token(begin + 1, scale=scale)


_SMALL: Final = (10, 100)
_LARGEST_SMALL: Final = 1000
_TEN: Final = 10
"""It alone may leave its 一 unsaid behind a larger scale (三百十五)."""


def _stands_before_unit(tokens: list[Token]) -> bool:
    last = tokens[-1]
    if last.arabic or last.scale or len(tokens) == 1:
        return True
    return tokens[-2].scale < 10**4 or last.digits.startswith("零")  # 三十五千米 is 35 km


_SCALE_NEXT: Final = re.compile(" {0,3}([十百千万亿兆])")


def _begins_anew(text: str, end: int, tokens: list[Token]) -> bool:
    """Whether digits that end here are of their own number: 1亿 2亿 are two, 1亿2千万 one."""
    match = _SCALE_NEXT.match(text, end)
    if match is None or not tokens[-1].scale:
        return False
    following, last = SCALES[match[1]], tokens[-1].scale
    return following == last or following > last >= 10**4


_GOING_ON: Final = frozenset((*SCALES, *",。;、!元块"))


def _begins_a_word(text: str, match: re.Match[str], tokens: list[Token], *, spaced: bool) -> bool:
    """Whether a Chinese digit behind a figure in digits is another word's (12.3亿一般…, 5亿 二期).

    It goes on with the number only where it stands close, and a scale or the end of what is said
    follows it (3亿五千万, 2万三).
    """
    written = [token for token in tokens if token.arabic]
    if not written or match[0].startswith("零"):
        return False
    goes_on = text[match.end() : match.end() + 1] in _GOING_ON or match.end() == len(text)
    return spaced or not goes_on or any("." in token.digits for token in written)


def _chinese(text: str, begin: int, tokens: list[Token], *, spaced: bool) -> Token | None:
    if tokens and not tokens[-1].scale and not _follows_twenty(tokens):
        return None
    match = _CHINESE.match(text, begin)
    if match is None or _begins_a_word(text, match, tokens, spaced=spaced):
        return None
    if tokens and _begins_anew(text, match.end(), tokens):
        return None
    if match[0] == "零" and tokens and (filled := _FILLED.match(text, begin)):
        return Token(filled.end(), digits=filled[0], arabic=True)  # 3亿零500万
    run = _without_liang(match[0], text[match.end() : match.end() + 1], first=not tokens)
    if not run or (spaced and len(run) > 1 and tokens[-1].scale < 10**4):
        return None
    return Token(begin + len(run), digits="".join(run))


def _follows_twenty(tokens: list[Token]) -> bool:
    return tokens[-1].digits in TENS.values() and not tokens[-1].arabic


_THREE_OR_TWO: Final = frozenset("个家户天年次句")
"""What 三两 counts loosely before these (三两个); else 两 is the unit of weight (三两酒)."""


def _without_liang(run: str, following: str, *, first: bool) -> str:
    """The run up to a 两 that is the unit of weight (二两), not the digit (两百, 一两个)."""
    at = run.find("两", 1 if first else 0)
    if at < 0 or (at == len(run) - 1 and following in SCALES and following):
        return run
    if run[at - 1 : at + 1] == "一两" and at == 1 and first and following not in ("", " "):
        return run
    if run[at - 1 : at + 1] == "三两" and at == 1 and first and following in _THREE_OR_TWO:
        return run
    return run[:at]


def _arabic(text: str, begin: int, tokens: list[Token], *, spaced: bool) -> Token | None:
    match = _ARABIC.match(text, begin)
    if match is None:
        return None
    if tokens:
        if not tokens[-1].scale or match[0].startswith(".") or "." in tokens[0].digits:
            return None  # 16.2亿 360万 are two numbers
        if (spaced and not _SCALED_DIGIT.match(text, begin)) or "." in match[0]:
            return None
        if _begins_anew(text, match.end(), tokens):
            return None
    return Token(match.end(), digits=match[0].replace(",", ""), arabic=True)
