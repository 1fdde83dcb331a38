"""Units of measure of money as English catalogues write them (million dollars, USD, $ thousand)."""

import re
from decimal import Decimal
from typing import Final

_CURRENCY: Final = (
    "us\\$|usd|us dollars?|dollars?|\\$|rmb|cny|yuan|€|eur|euros?|£|gbp|pounds?|hk\\$|hkd|jpy|yen"
)
_MONEY: Final = re.compile(
    f"(?P<before>{_CURRENCY})? ?(?P<scale>thousand|million|billion|k|mn|m|bn)? ?"
    f"(?:of )?(?P<behind>{_CURRENCY})?"
)
_SCALES: Final = {
    "thousand": 10**3, "k": 10**3, "million": 10**6, "m": 10**6, "mn": 10**6,
    "billion": 10**9, "bn": 10**9,
}  # fmt: skip
_CALLED: Final = (
    ("hk", "港元"), ("us", "美元"), ("dollar", "美元"), ("$", "美元"), ("rmb", "元"), ("cny", "元"),
    ("yuan", "元"), ("€", "欧元"), ("eur", "欧元"), ("£", "英镑"), ("gbp", "英镑"),
    ("pound", "英镑"), ("jpy", "日元"), ("yen", "日元"),
)  # fmt: skip


def english_money(name: str) -> tuple[str, Decimal] | None:
    """The currency that a unit of measure counts, and how many of it one is; None for others."""
    found = _MONEY.fullmatch(name.strip().lower())
    said = found and (found["before"] or found["behind"])
    if not found or not said:
        return None
    currency = next(unit for word, unit in _CALLED if said.startswith(word))
    return currency, Decimal(_SCALES.get(found["scale"] or "", 1))
