"""The solar terms (GB/T 33661-2017), by a rule of thumb that holds from 2001 to 2099."""

from datetime import date
from typing import Final

_TERMS: Final = (
    "小寒5.4055 大寒20.12 立春3.87 雨水18.73 惊蛰5.63 春分20.646 "
    "清明4.81 谷雨20.1 立夏5.52 小满21.04 芒种5.678 夏至21.37 "
    "小暑7.108 大暑22.83 立秋7.5 处暑23.13 白露7.646 秋分23.042 "
    "寒露8.318 霜降23.438 立冬7.438 小雪22.36 大雪7.18 冬至21.94"
)
_CONSTANTS: Final = {
    entry[:2]: (place // 2 + 1, float(entry[2:])) for place, entry in enumerate(_TERMS.split())
}
_OFF: Final = {
    ("立秋", 2002): 1, ("小满", 2008): 1, ("小暑", 2016): 1,
    ("小寒", 2019): -1, ("冬至", 2021): -1, ("雨水", 2026): -1,
}  # fmt: skip
"""Days by which the rule of thumb misses a term that falls close to midnight."""
NAMES: Final = tuple(_CONSTANTS)
_TROPICAL: Final = 0.2422
_MARCH: Final = 3


def term(name: str, year: int) -> date | None:
    """The day of the term in that year: 0.2422 later each year, less the leap days gone by."""
    short = year - 2000
    if not 0 < short < 100:
        return None
    month, constant = _CONSTANTS[name]
    leaps = (short if month >= _MARCH else short - 1) // 4
    day = int(short * _TROPICAL + constant) - leaps + _OFF.get((name, year), 0)
    return date(year, month, day)
