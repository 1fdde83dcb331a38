"""Numbers of at most two decimals as whole hundredths: reckoned and written as whole numbers are.

Hundreds of thousands of rows are written so in a third of the time that decimals take. What is
finer or larger has no place here, and is reckoned as a decimal.
"""

from decimal import Decimal

from bot.boards.progress import CENT, HUNDRED, WIDE, ZERO

_PLAIN = 10**15  # below it a float of so many hundredths is written with these digits and no others
PARTS = ["", *(f".{part:02}".rstrip("0") for part in range(1, 100))]


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
    """How many hundredths a value is short of its target, 0 where it is not; nothing said is 0.

    None where one of them is no plain number of hundredths, and without a target.
    """
    reached = ZERO if value is None else value
    if target is None or not _is_plain(target) or not _is_plain(reached):
        return None
    return max(0, int((target - reached) * HUNDRED))


def each_week(missing: int, days: int) -> int:
    """So many hundredths in so many days (one at least) as hundredths a week, rounded up."""
    return -(-missing * 7 // days)


def _is_plain(amount: Decimal) -> bool:
    negative_zero = not amount and amount.is_signed()
    return abs(amount) * HUNDRED < _PLAIN and amount % CENT == 0 and not negative_zero
