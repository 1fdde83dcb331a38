"""The solar terms (GB/T 33661-2017), by a rule of thumb from 1901 to 2099."""

from datetime import date
from typing import Final

_TERMS: Final = (
    "小寒5.4055 大寒20.12 立春3.87 雨水18.73 惊蛰5.63 春分20.646 "
    "清明4.81 谷雨20.1 立夏5.52 小满21.04 芒种5.678 夏至21.37 "
    "小暑7.108 大暑22.83 立秋7.5 处暑23.13 白露7.646 秋分23.042 "
    "寒露8.318 霜降23.438 立冬7.438 小雪22.36 大雪7.18 冬至21.94"
)
_BEFORE: Final = (
    "小寒6.11 大寒20.84 立春4.6295 雨水19.4599 惊蛰6.3826 春分21.4155 "
    "清明5.59 谷雨20.888 立夏6.318 小满21.86 芒种6.5 夏至22.2 "
    "小暑7.928 大暑23.65 立秋8.35 处暑23.95 白露8.44 秋分23.822 "
    "寒露9.098 霜降24.218 立冬8.218 小雪23.08 大雪7.9 冬至22.6"
)
"""Those of the century before 2001."""


def _constants(terms: str) -> dict[str, tuple[int, float]]:
    places = enumerate(terms.split())
    return {entry[:2]: (place // 2 + 1, float(entry[2:])) for place, entry in places}


_CONSTANTS: Final = _constants(_TERMS)
_CONSTANTS_BEFORE: Final = _constants(_BEFORE)
_OFF: Final = {
    ("秋分", 1942): 1, ("冬至", 1947): 1, ("小雪", 1978): 1, ("冬至", 1980): 1,
    ("小寒", 1982): 1, ("冬至", 1984): 1, ("霜降", 2089): 1, ("立冬", 2089): 1,
    ("立秋", 2002): 1, ("小满", 2008): 1, ("小暑", 2016): 1,
    ("小寒", 2019): -1, ("冬至", 2021): -1, ("雨水", 2026): -1,
}  # fmt: skip
"""Days by which the rule of thumb misses a term that falls close to midnight."""
NAMES: Final = tuple(_CONSTANTS)
_TROPICAL: Final = 0.2422
_MARCH: Final = 3
_FIRST: Final = 1901
_TURN: Final = 2000
_LAST: Final = 2099


def term(name: str, year: int) -> date | None:
    """The day of the term in that year: 0.2422 later each year, less the leap days gone by."""
    if not _FIRST <= year <= _LAST:
        return None
    late = year > _TURN
    short = year - (_TURN if late else _FIRST - 1)
    month, constant = (_CONSTANTS if late else _CONSTANTS_BEFORE)[name]
    leaps = (short if month >= _MARCH else short - 1) // 4
    day = int(short * _TROPICAL + constant) - leaps + _OFF.get((name, year), 0)
    return date(year, month, day)
