"""Names by which nobody could be found in a message, because the reader reads them otherwise."""

from datetime import date
from typing import Final
from unicodedata import normalize

from bot.office.faults import FaultCode
from bot.reading.quantities import Quantity, QuantityKind, find
from bot.reading.scanning.wording import words_of
from bot.reading.text.normalise import squeeze
from bot.reading.words import Role

_ANY_DAY: Final = date(2023, 11, 8)  # whether words are a stretch of time is the same on every day
_ANY_NUMBER: Final = "3"
_THINGS: Final = (QuantityKind.CODE, QuantityKind.ORDINAL)  # 3号楼, 5G, 第一组
_OF_ITS_OWN: Final = 4
_IN_NAMES: Final = Role.FILLER | Role.PLAIN | Role.OTHER_THING


def unusable(name: str, of_unit: bool) -> FaultCode | None:
    """Why a message could not be read if a unit or an indicator went by that name, or None.

    A unit needs two characters: any one character stands in words of quite another meaning.
    """
    said, written = squeeze(name), "".join(normalize("NFKC", name).split())
    if not any(char.isalpha() for char in written):
        return FaultCode.NO_LETTERS
    if len(said) == 1 and (of_unit or words_of(said)):
        return FaultCode.ONE_CHARACTER
    counted = written if written.isascii() else said  # 5G is a thing, 5g is a mass
    if _is_quantity(counted) or _is_measure(counted):
        return FaultCode.QUANTITY
    return FaultCode.READERS_WORD if _is_readers(said) else None


def _is_quantity(said: str) -> bool:
    """Whether it is a number or a time and nothing else (十五, 3个, 本周); 3号楼 is a thing."""
    found = find(said, _ANY_DAY)
    return len(found) == 1 and _covers(found[0], said) and found[0].kind not in _THINGS


def _is_measure(said: str) -> bool:
    """Whether it is what values are given in (万元, 平方米), or the calendar is (月).

    A counting word of two characters names a thing as well (学位, 床位), and is a good name.
    """
    counted = _ANY_NUMBER + said
    found = find(counted, _ANY_DAY)
    if len(found) != 1 or not _covers(found[0], counted) or found[0].kind in _THINGS:
        return False
    return len(said) == 1 or found[0].kind is not QuantityKind.COUNT


def _covers(quantity: Quantity, said: str) -> bool:
    return quantity.outer_start == 0 and quantity.outer_end == len(said)


def _is_readers(said: str) -> bool:
    """Whether it is made of words that say what to do with a figure (新增, 没有, 已完成).

    What an office calls so in four characters or more is a name there (形象进度): names are found
    before such words.
    """
    if len(said) >= _OF_ITS_OWN and not said.isascii():
        return False
    words = words_of(said)
    covered = sum(word.end - word.start for word in words)
    return covered == len(said) and not any(word.role & _IN_NAMES for word in words)
