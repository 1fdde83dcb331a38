"""Plain numbers as whole ones: shares as hundredths, amounts as millionths.

Hundreds of thousands of rows are reckoned and written so in a third of the time that decimals take.
What is finer, larger or next to nothing has no place here, and is reckoned as a decimal.
"""

from decimal import Decimal

from bot.boards.progress import WIDE, ZERO

PARTS = ["", *(f".{part:02}".rstrip("0") for part in range(1, 100))]
MILLIONTHS = 10_000  # of a hundredth
_PLAIN = 10**15  # below it a float of so many hundredths is written with these digits and no others
_FINEST, _DIGITS, _LARGEST, _LEAST = -6, 15, 12, -4  # powers of ten, but for the digits of a float


def in_words(number: int) -> str:
    """So many hundredths as text of JSON: 1230 is 12.3, 1200 is 12."""
    if number < 0:
        return f"-{in_words(-number)}"
    if number < _PLAIN:
        return f"{number // 100}{PARTS[number % 100]}"
    return repr(number / 100 if number % 100 else number // 100)


def shortest(amount: Decimal | None) -> Decimal | None:
    """The same amount without needless zeros: in words it is a number of JSON, if it is plain."""
    return None if amount is None else amount.normalize(WIDE)


def missing(value: Decimal | None, target: Decimal | None) -> int | None:
    """How many millionths a value is short of its target, 0 where it is not; nothing said is 0.

    None where one of them is no plain number of millionths, and without a target.
    """
    reached = ZERO if value is None else value
    if target is None or not _is_plain(target) or not _is_plain(reached):
        return None
    return max(0, int((target - reached).scaleb(-_FINEST)))


def each_week(missing: int, days: int) -> int:
    """So many millionths in so many days (one at least) as hundredths a week, rounded up."""
    return -(-missing * 7 // (days * MILLIONTHS))


def _is_plain(amount: Decimal) -> bool:
    """Whether an amount is whole in millionths, and a float of it is written as it is."""
    if not amount:
        return not amount.is_signed()
    _, digits, exponent = amount.normalize(WIDE).as_tuple()
    finest = isinstance(exponent, int) and exponent >= _FINEST
    return finest and len(digits) <= _DIGITS and _LEAST <= amount.adjusted() < _LARGEST
