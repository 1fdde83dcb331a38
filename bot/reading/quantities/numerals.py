"""Read one numeral, Arabic, Chinese or mixed: 1,234.5, 三千二, 3亿5000万, 二十三点五, 七百三四十.

Two neighbouring digits in one place (三四十) make a range: the numeral is added up twice, once with
the lower and once with the higher digit.
"""

import re
from decimal import Decimal
from typing import Final

from bot.reading.quantities.neighbours import run_together
from bot.reading.quantities.plain_numbers import MAX_DIGITS, plain_end
from bot.reading.quantities.tokens import DIGITS, MAX_TOKENS, SCALES, TENS, Token, tokenise

_NEIGHBOURS: Final = frozenset(
    ("一二", "一两", "两三", "二三", "三四", "三五", "四五", "五六", "六七", "七八", "八九", "三两")
)
_POINT: Final = re.compile(r" ?点 ?([零一二三四五六七八九]++)(?!十|百[^万亿]|分[^之]|分$|刻|半)")
_POINT_HEARD: Final = re.compile(
    r"点(\d{1,2})(?!\d|[分刻半时到至~-])"
    r"(?P<measured>(?P<hundred>个亿)|(?= ?(?:[万亿%亩吨]|公里|千米|平|个百)))?"
)
"""A decimal point that was dictated (45点2, 2点3亿); behind an hour only before a measure."""
_HOURS: Final = 24
_DECIMAL_SCALE: Final = re.compile(r" {0,3}([十百千万亿兆]{1,4})")
_LETTER_SCALE: Final = re.compile(r" ?([kKwWM]|thousand|million|mn|billion|bn)(?![A-Za-z0-9²³])")
LETTERS: Final = {
    "k": 10**3, "K": 10**3, "w": 10**4, "W": 10**4, "M": 10**6,
    "thousand": 10**3, "million": 10**6, "mn": 10**6, "billion": 10**9, "bn": 10**9,
}  # fmt: skip
_EXPONENT: Final = re.compile(r"[eE]([+-]?\d{1,2})(?![\dA-Za-z.])")
_POWER: Final = re.compile(r"\^([+-]{0,2}\d{1,2})(?!\d)")
_ALONE: Final = re.compile(
    "[零一二三四五六七八九两](?![ 点零一二三四五六七八九两廿卅十百千万亿兆]|个亿)"
)
"""One Chinese digit with which nothing goes on."""
_WORD: Final = re.compile(r"[\u4e00-\u9fff\dA-Za-z]")
_PREFIXED_UNIT: Final = re.compile("(?:米|克|瓦|卡|伏|帕|赫|焦|升|字节|比特)")


class Numeral:
    """A numeral ending at `end`; `value` is None where it has more than 15 digits.

    `high` is the upper end of a range of neighbouring digits (三四十: 30, 40). `pair` holds
    two bare neighbouring digits (三四), which are a range only before a unit; `value` is then 34.
    `scale` is the product of the scale words at the end that follow a plain number (3.5亿: 10^8).
    """

    __slots__ = (
        "chinese",
        "digits",
        "end",
        "high",
        "pair",
        "scale",
        "value",
    )

    def __init__(
        self,
        end: int,
        value: Decimal | None,
        high: Decimal | None = None,
        pair: tuple[int, int] | None = None,
        chinese: bool = False,
        scale: int = 1,
        digits: int = 0,
    ) -> None:
        """As its fields say."""
        self.end = end
        self.value = value
        self.high = high
        self.pair = pair
        self.chinese = chinese
        self.scale = scale
        self.digits = digits


def read_numeral(text: str, start: int) -> Numeral | None:
    """The longest numeral that begins at `start` of the folded `text`; None where none does."""
    digit = "0" <= text[start : start + 1] <= "9"
    end = plain_end(text, start) if digit else -1
    if end > start:
        return Numeral(end, Decimal(text[start:end]), digits=end - start)
    if not digit and _ALONE.match(text, start) is not None:
        return Numeral(start + 1, Decimal(DIGITS[text[start]]), chinese=True, digits=1)
    if not digit and (neighbours := run_together(text, start)) is not None:
        low, high, end = neighbours
        return Numeral(end, Decimal(low), high=Decimal(high), chinese=True, digits=2)
    tokens = tokenise(text, start)
    if not tokens:
        return None
    count = _digit_count(tokens)
    if count > MAX_DIGITS or len(tokens) >= MAX_TOKENS:
        return Numeral(_run_end(text, tokens[-1].end), None, digits=count)
    numeral = _whole(tokens, count)
    if tokens[-1].scale and text[numeral.end : numeral.end + 1] in _TEN_THOUSAND:
        return _in_ten_thousands(text, numeral)
    if len(tokens) == 1 and tokens[0].arabic:
        return _with_letters(text, numeral)
    return _with_fraction(text, numeral) if "." not in tokens[-1].digits else numeral


_TEN_THOUSAND: Final = ("w", "W")


def _in_ten_thousands(text: str, numeral: Numeral) -> Numeral:
    """5千W is fifty million: the letter for 万 behind 十, 百 or 千."""
    end = numeral.end + 1
    letters = text[end : end + 1]
    if numeral.scale > 1 or numeral.value is None or (letters.isascii() and letters.isalnum()):
        return numeral
    return Numeral(end, numeral.value * 10**4, scale=10**4, digits=numeral.digits)


_MILLION: Final = re.compile(" ?[mM](?![A-Za-z0-9²³])")


def in_millions(text: str, numeral: Numeral) -> Numeral:
    """$1.5m: behind a number that the sign of a currency leads, m is a million and no metre."""
    million = _MILLION.match(text, numeral.end)
    if million is None or numeral.value is None or numeral.scale > 1:
        return numeral
    value = numeral.value * 10**6
    return Numeral(million.end(), value, scale=10**6, digits=numeral.digits)


def read_long(text: str, start: int) -> Decimal | None:
    """The value of the numeral at `start`, of however many digits; None where none begins there."""
    tokens = tokenise(text, start)
    if not tokens:
        return None
    return _with_fraction(text, _whole(tokens, 0)).value


def read_bare_fraction(text: str, start: int) -> Numeral | None:
    """点五 as 0.5, where no word or number stands before it."""
    if not text.startswith("点", start) or _WORD.match(text[max(start - 1, 0) : start]):
        return None
    nothing = Numeral(start, Decimal(0), chinese=True)
    numeral = _with_fraction(text, nothing)
    return None if numeral is nothing else numeral


def _digit_count(tokens: list[Token]) -> int:
    return sum(len(token.digits.replace(".", "").lstrip("0")) for token in tokens)


_RUN: Final = re.compile(r"[\d,.零一二三四五六七八九两十百千万亿兆]*")


def _run_end(text: str, position: int) -> int:
    match = _RUN.match(text, position)
    return match.end() if match else position


def _whole(tokens: list[Token], count: int) -> Numeral:
    chinese = not any(token.arabic for token in tokens)
    end = tokens[-1].end
    if len(tokens) == 1 and tokens[0].digits in _NEIGHBOURS:
        low, high = sorted(int(DIGITS[char]) for char in tokens[0].digits)
        return Numeral(end, Decimal(low * 10 + high), pair=(low, high), chinese=True, digits=2)
    low_sum = _sum(tokens, 0)
    if any(token.digits.lstrip("零") in _NEIGHBOURS for token in tokens):
        return Numeral(end, low_sum, _sum(tokens, 1), chinese=chinese, digits=count)
    return Numeral(end, low_sum, chinese=chinese, scale=_trailing(tokens), digits=count)


def _trailing(tokens: list[Token]) -> int:
    scale, first = 1, len(tokens)
    while first > 1 and tokens[first - 1].scale >= 10**4:
        first -= 1
        scale *= tokens[first].scale
    return scale


def _sum(tokens: list[Token], choice: int) -> Decimal:
    """Add the tokens up; of neighbouring digits in one place the one at `choice` counts."""
    parts: list[Decimal] = []
    pending: Decimal | None = None
    scale, zero = 1, False
    for token in tokens:
        if token.scale:
            pending = pending or (None if token.scale == 10 and not parts else pending)  # 零十
            _multiply(parts, pending, token.scale)
            pending, scale, zero = None, token.scale, False
            continue
        digits = token.digits
        if digits in TENS.values() and not token.arabic:
            parts.append(Decimal(digits))
            scale = 10
            continue
        zero = scale > 1 and digits.startswith("零")
        pending = _digits_value(digits.lstrip("零") if zero else digits, choice)
    if pending is not None:
        # 三千二 is 3200: one digit right behind a scale stands one place below it.
        shortened = scale >= 100 and not zero and len(tokens[-1].digits) == 1
        ranged = scale >= 100 and not zero and tokens[-1].digits in _NEIGHBOURS
        parts.append(pending * scale / 10 if shortened or ranged else pending)
    elif _thousands_behind_yi(tokens):
        parts[-1] *= 10**4
    return sum(parts, Decimal(0))


def _thousands_behind_yi(tokens: list[Token]) -> bool:
    """Whether 千 right behind 亿 leaves its 万 unsaid (两亿三千 is 2.3亿)."""
    scales = [token.scale for token in tokens[-3:]]
    return scales == [10**8, 0, 1000] and not tokens[-2].digits.startswith("零")


def _multiply(parts: list[Decimal], pending: Decimal | None, scale: int) -> None:
    group = pending
    if group is None:
        behind = bool(parts) and scale > SCALES["十"]
        group = parts.pop() if behind else Decimal(1)  # 三百十五 is 315
    if scale >= 10**4:
        while parts and parts[-1] < scale:
            group += parts.pop()
    parts.append(group * scale)


def _digits_value(digits: str, choice: int) -> Decimal | None:
    if not digits:
        return None
    if digits in _NEIGHBOURS:
        return sorted(Decimal(DIGITS[char]) for char in digits)[choice]
    return Decimal("".join(DIGITS.get(char, char) for char in digits))


def _with_letters(text: str, numeral: Numeral) -> Numeral:
    match = _LETTER_SCALE.match(text, numeral.end)
    if match and numeral.value is not None:
        scale = LETTERS[match[1]]
        return Numeral(match.end(), numeral.value * scale, scale=scale, digits=numeral.digits)
    exponent = _EXPONENT.match(text, numeral.end)
    if exponent and numeral.value is not None:
        value = numeral.value.scaleb(int(exponent[1]))
        return Numeral(exponent.end(), value, digits=numeral.digits)
    power = _POWER.match(text, numeral.end)
    if power and numeral.value:
        value = numeral.value ** int(power[1].replace("--", "").replace("+", ""))
        return Numeral(power.end(), value, digits=numeral.digits)
    return _with_fraction(text, numeral)


def _with_fraction(text: str, numeral: Numeral) -> Numeral:
    match = _POINT.match(text, numeral.end)
    if match is None and text.startswith("点", numeral.end):
        return _dictated(text, numeral)
    if match is None or numeral.value is None or numeral.high is not None:
        return numeral
    fraction = "".join(DIGITS[char] for char in match[1])
    digits = len(f"{numeral.value}{fraction}".lstrip("0"))
    if digits > MAX_DIGITS:
        return Numeral(match.end(), None, chinese=numeral.chinese, digits=digits)
    value = numeral.value + Decimal(f"0.{fraction}")
    end, scale = _decimal_scale(text, match.end())
    return Numeral(end, value * scale, chinese=numeral.chinese, scale=scale, digits=digits)


def _dictated(text: str, numeral: Numeral) -> Numeral:
    """The numeral with the digits behind a point that a telephone wrote down as heard."""
    match = _POINT_HEARD.match(text, numeral.end)
    value = numeral.value
    if match is None or value is None or numeral.chinese or value != int(value):
        return numeral
    if match["measured"] is None and value <= _HOURS:
        return numeral
    value += Decimal(f"0.{match[1]}")
    digits = numeral.digits + len(match[1])
    if match["hundred"]:
        return Numeral(match.end(), value * 10**8, scale=10**8, digits=digits)
    end, scale = _decimal_scale(text, match.end())
    return Numeral(end, value * scale, scale=scale, digits=digits)


_OF_A_HUNDRED_MILLION: Final = re.compile("个亿(?![元级])")


def _decimal_scale(text: str, position: int) -> tuple[int, int]:
    if text.startswith("个", position) and _OF_A_HUNDRED_MILLION.match(text, position):
        return position + 2, 10**8  # 两点五个亿
    match = _DECIMAL_SCALE.match(text, position)
    if match is None:
        return position, 1
    words = match[1]
    end = match.end()
    if words[-1] in "千兆" and _PREFIXED_UNIT.match(text, end):
        words, end = words[:-1], end - 1
    scale = 1
    for word in words:
        scale *= SCALES[word]
    return (end, scale) if words else (position, 1)
