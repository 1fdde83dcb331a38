"""Find every quantity in a text: the first reader that knows what stands at a place has it."""

import re
from dataclasses import replace
from datetime import date

from bot.reading.quantities.amounts import read_amount
from bot.reading.quantities.calendar.finder import read_calendar
from bot.reading.quantities.fold import Folded, fold
from bot.reading.quantities.labels import read_label, read_latin
from bot.reading.quantities.model import Quantity
from bot.reading.quantities.model import QuantityKind as Kind
from bot.reading.quantities.qualifiers import qualify
from bot.reading.quantities.ranges import as_range
from bot.reading.quantities.shares import percent_before
from bot.reading.quantities.vague import read_placeholder, read_vague

_STARTER = re.compile(
    r"[\d.\-+¥$€£₽₩฿零一二三四五六七八九十两廿卅半百千万负第〔\[(【xX×_＿□○◯*几数好多若不上成过近大绝许少"
    r"RCUHQ人对打今昨前明去本下当同次后即首末头最这未年全周星礼截接元tTyYlLnN…]"
)
_NUMERAL_RUN = re.compile(r"[\d,.零一二三四五六七八九两十百千万亿兆]*")
_HAN = re.compile(r"[\u4e00-\u9fff]")
_WORD_BEFORE = re.compile("[统唯之专单同划归逐某任另每]$")
_HALF = re.compile("半(?=[个天年月日小成折吨斤亩公百千])")


def find(text: str, today: date) -> tuple[Quantity, ...]:
    """Every quantity, date and stretch in `text`, in order, not overlapping, the longest winning.

    `today` is the calendar date of sending, from which days without a year are reckoned
    (contract: Dates). Never raises; the work grows with the length of the text.
    """
    folded = fold(text)
    found: list[Quantity] = []
    position, end = 0, len(folded.text)
    while position < end:
        match = _STARTER.search(folded.text, position)
        if match is None:
            break
        quantity = _at(folded.text, match.start(), today)
        if quantity is None:
            position = match.start() + 1
            continue
        position = quantity.end
        if not _is_word(folded.text, quantity):
            found.append(_placed(folded, qualify(folded.text, quantity)))
    return tuple(found)


def _at(text: str, start: int, today: date) -> Quantity | None:
    dated = read_calendar(text, start, today)
    label = read_label(text, start)
    if dated is not None and (label is None or dated.end >= label.end):
        return _longer(dated, text, start)
    if label is not None:
        return label
    worded = read_vague(text, start)
    if worded is not None:
        return worded
    amount = percent_before(text, start) or read_amount(text, start)
    if amount is None:
        return read_placeholder(text, start)
    return _latin(text, start, amount) or as_range(text, amount)


def _latin(text: str, start: int, amount: Quantity) -> Quantity | None:
    """A code where the number runs into letters that are no unit (5G, 4A级)."""
    following = text[amount.end : amount.end + 1]
    if amount.unit or not (following.isascii() and following.isalpha()):
        return None
    return read_latin(text, start)


def _longer(dated: Quantity, text: str, start: int) -> Quantity:
    """The date, unless an amount reaches further (1526亩, 15年期)."""
    amount = percent_before(text, start) or read_amount(text, start)
    return amount if amount is not None and amount.end > dated.end else dated


def _is_word(text: str, quantity: Quantity) -> bool:
    """Whether a lone Chinese digit is part of a word and no number (一切, 统一, 三农)."""
    if quantity.kind is not Kind.NUMBER or not quantity.chinese or quantity.signed:
        return False
    if quantity.end - quantity.start > 1:
        return False
    before, after = text[quantity.start - 1 : quantity.start], text[quantity.end : quantity.end + 1]
    return bool(_HAN.match(after) or _WORD_BEFORE.search(before))


def _placed(folded: Folded, quantity: Quantity) -> Quantity:
    if folded.kept is None:
        return quantity
    return replace(
        quantity,
        start=folded.start(quantity.start),
        end=folded.end(quantity.end),
        outer_start=folded.start(quantity.outer_start),
        outer_end=folded.end(quantity.outer_end),
    )
