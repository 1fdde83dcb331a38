"""Units of measure: a stated quantity in the catalogue's unit (contract: Numbers)."""

from decimal import ROUND_HALF_UP, Decimal, getcontext
from enum import StrEnum
from typing import Final, NamedTuple

from bot.domain.catalogue import Indicator
from bot.reading.meaning.english_money import english_money
from bot.reading.quantities import Quantity, QuantityKind
from bot.reading.quantities.units import UNITS


class Dimension(StrEnum):
    """What a unit of measure measures."""

    COUNT = "count"
    PEOPLE = "people"
    YUAN = "yuan"
    OTHER_MONEY = "other_money"
    LENGTH = "length"
    AREA = "area"
    PERCENT = "percent"
    MASS = "mass"
    VOLUME = "volume"
    OTHER = "other"


class Uom(NamedTuple):
    """A unit of measure: its dimension and base unit, its size, and its scale word (万) alone."""

    dimension: Dimension
    base: str
    factor: Decimal
    scale: Decimal = Decimal(1)


_BASES: Final = {
    "元": (Dimension.YUAN, Decimal(1)),
    "人民币": (Dimension.YUAN, Decimal(1)),
    "米": (Dimension.LENGTH, Decimal(1)),
    "千米": (Dimension.LENGTH, Decimal(1000)),
    "公里": (Dimension.LENGTH, Decimal(1000)),
    "里": (Dimension.LENGTH, Decimal(500)),
    "平方米": (Dimension.AREA, Decimal("0.0015")),  # of a mu: a hectare is 15 mu
    "平方公里": (Dimension.AREA, Decimal(1500)),
    "亩": (Dimension.AREA, Decimal(1)),
    "公顷": (Dimension.AREA, Decimal(15)),
    "人": (Dimension.PEOPLE, Decimal(1)),
    "名": (Dimension.PEOPLE, Decimal(1)),
    "千克": (Dimension.MASS, Decimal(1)),
    "公斤": (Dimension.MASS, Decimal(1)),
    "吨": (Dimension.MASS, Decimal(1000)),
    "斤": (Dimension.MASS, Decimal("0.5")),
    "微克": (Dimension.MASS, Decimal("0.000000001")),
    "升": (Dimension.VOLUME, Decimal(1)),
    "立方米": (Dimension.VOLUME, Decimal(1000)),
    "方": (Dimension.VOLUME, Decimal(1000)),
    "%": (Dimension.PERCENT, Decimal(1)),
}
_SCALES: Final = {
    "万": Decimal(10**4),
    "亿": Decimal(10**8),
    "千": Decimal(1000),
    "百万": Decimal(10**6),
}
_CURRENCIES: Final = (
    "美元",
    "欧元",
    "英镑",
    "日元",
    "港元",
    "港币",
    "美金",
    "卢布",
    "澳元",
    "加元",
)
_NOT_COUNTED: Final = ("天", "微克/立方米", "度", "小时", "毫克/升", "分")
_CENT: Final = Decimal("0.01")


_MEASURES: Final = (
    QuantityKind.LENGTH, QuantityKind.AREA, QuantityKind.MASS, QuantityKind.VOLUME,
)  # fmt: skip
"""What English units of measure (kg, miles) measure."""


def uom(name: str) -> Uom:
    """The unit of measure of that name (万平方米, 亿元, 家次)."""
    known = _KNOWN.get(name)
    if known is None:
        known = _KNOWN[name] = _uom(name)
    return known


_KNOWN: Final[dict[str, Uom]] = {}
"""Units of measure met before: as many as catalogues and the number layer name."""


def _uom(name: str) -> Uom:
    if name in _BASES:
        return Uom(_BASES[name][0], name, _BASES[name][1])
    for scale, factor in _SCALES.items():
        if name.startswith(scale) and len(name) > len(scale):
            inner = uom(name[len(scale) :])
            return Uom(inner.dimension, inner.base, inner.factor * factor, inner.scale * factor)
    if name in _CURRENCIES:
        return Uom(Dimension.OTHER_MONEY, name, Decimal(1))
    if name.isascii() and (known := UNITS.get(name)) is not None and known.kind in _MEASURES:
        inner = uom(known.unit)
        return Uom(inner.dimension, inner.base, inner.factor * known.factor)
    if (money := english_money(name)) is not None:
        inner = uom(money[0])
        return Uom(inner.dimension, inner.base, money[1], money[1])
    dimension = Dimension.OTHER if name in _NOT_COUNTED else Dimension.COUNT
    return Uom(dimension, name, Decimal(1))


def converted(quantity: Quantity, indicator: Indicator) -> Decimal | None:
    """The value of a quantity in the indicator's unit of measure, or None where there is no way.

    A number without a unit has the catalogue's; one with a scale word alone (12.4亿) is of its
    base unit, one with an English scale word alone (277.59 billion) of none that is known.
    """
    if quantity.value is None:
        return None
    wanted = uom(indicator.uom)
    if quantity.kind is _FRACTION:
        return rounded(quantity.value * 100) if wanted.dimension is Dimension.PERCENT else None
    if quantity.unit_text in ("亿", "万") and (wanted.dimension is _COUNT or _is_far(wanted)):
        return None
    bare = quantity.kind is _NUMBER and quantity.unit == ""
    scaled = bare and quantity.unit_text in _ENGLISH_SCALES
    if scaled and wanted.dimension not in _COUNTED and not indicator.uom.isascii():
        return None
    if bare:
        return quantity.value / wanted.scale if quantity.unit_text else quantity.value
    said = uom(_said(quantity))
    value = _between(quantity.value, said, wanted)
    return _of_each(quantity, indicator) if value is None else value


def _is_far(wanted: Uom) -> bool:
    """Whether lengths are told in kilometres, of which nobody has 万 (农村公路2400万 is money)."""
    return wanted.dimension is Dimension.LENGTH and wanted.factor >= _KILOMETRE


_KILOMETRE: Final = 1000


def _of_each(quantity: Quantity, indicator: Indicator) -> Decimal | None:
    """The value where only per what it is measured is left unsaid (43微克 for 微克/立方米)."""
    if "/" not in indicator.uom or quantity.value is None:
        return None
    of_which = indicator.uom.partition("/")[0]
    value = _between(quantity.value, uom(_said(quantity)), uom(of_which))
    return value if value == quantity.amount else None


def size(quantity: Quantity) -> tuple[str, Decimal] | None:
    """What a quantity measures and how much of it there is, alike for 3亿元 and 30000万元."""
    if quantity.value is None:
        return None
    said = uom(_said(quantity))
    counted = said.dimension in _COUNTED or not quantity.unit
    what = Dimension.COUNT if counted else f"{said.dimension} {said.base}"
    alike = said.dimension if said.dimension in _CONVERTIBLE else what
    return alike, quantity.value * said.factor


def _said(quantity: Quantity) -> str:
    return "%" if quantity.kind in _SHARES else quantity.unit


def _between(value: Decimal, said: Uom, wanted: Uom) -> Decimal | None:
    if said is wanted:
        return value
    same = said.base == wanted.base and said.dimension is wanted.dimension
    alike = said.dimension is wanted.dimension and said.dimension in _CONVERTIBLE
    if same or alike or _counted(said, wanted):
        if said.factor == wanted.factor:
            return value
        found = value * said.factor / wanted.factor
        return found if _is_exact(found) else rounded(found)
    return None


def _is_exact(quotient: Decimal) -> bool:
    """Whether a quotient has fewer digits than are reckoned with; most are written in fewer."""
    most = getcontext().prec
    return len(str(quotient)) < most or len(quotient.as_tuple().digits) < most


_CONVERTIBLE: Final = (
    Dimension.LENGTH,
    Dimension.AREA,
    Dimension.YUAN,
    Dimension.MASS,
    Dimension.VOLUME,
)


_ENGLISH_SCALES: Final = ("thousand", "million", "mn", "billion", "bn")
_COUNT: Final = Dimension.COUNT
_PEOPLE: Final = Dimension.PEOPLE
_COUNTED: Final = (_COUNT, _PEOPLE)
_FRACTION: Final = QuantityKind.FRACTION
_NUMBER: Final = QuantityKind.NUMBER
_SHARES: Final = (QuantityKind.PERCENT, QuantityKind.POINTS)
_NO_PEOPLE: Final = ("场", "场次", "期", "班", "班次", "个班", "堂", "节", "轮次", "次", "项次")
"""What events are counted by, of which each has many people (技能培训2场)."""


def _counted(said: Uom, wanted: Uom) -> bool:
    """Whether both count: any counting word does for a count (contract: Numbers).

    Events are no people, and people no events.
    """
    if wanted.dimension is _PEOPLE and said.base in _NO_PEOPLE:
        return False
    return said.dimension in _COUNTED and wanted.dimension in _COUNTED


def rounded(value: Decimal) -> Decimal:
    """A quotient to two decimals (contract: value)."""
    return value.quantize(_CENT, ROUND_HALF_UP)
