"""Find every quantity in a text: the first reader that knows what stands at a place has it."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from bot.reading.quantities.amounts import read_amount
from bot.reading.quantities.calendar.finder import DATED, read_calendar
from bot.reading.quantities.characters import any_soon, is_at, kind_of
from bot.reading.quantities.counted import read_counted
from bot.reading.quantities.english.letters import begins_a_word
from bot.reading.quantities.english.reading import as_english, is_english, read_english
from bot.reading.quantities.fold import Folded, fold
from bot.reading.quantities.labels import read_label, read_latin
from bot.reading.quantities.list_places import list_place
from bot.reading.quantities.model import Quantity
from bot.reading.quantities.model import QuantityKind as Kind
from bot.reading.quantities.qualifiers import qualify
from bot.reading.quantities.ranges import as_range
from bot.reading.quantities.shares import discount, percent_before
from bot.reading.quantities.vague import read_placeholder, read_vague

_DIGITS: Final = "0123456789零一二三四五六七八九十两廿卅卌"
_PLAIN: Final = 1 << 0
_DATED: Final = 1 << 1
_LABELLED: Final = 1 << 2
_VAGUE: Final = 1 << 3
_DISCOUNTED: Final = 1 << 4
_PERCENT: Final = 1 << 5
_COUNTED: Final = 1 << 6
_BLANK: Final = 1 << 7


_CODES: Final = 0xA000
"""The first code behind the Chinese characters; nothing begins with a character from there on."""


def _beginnings() -> list[int]:
    """All that may begin with each character, by its code."""
    begins = [0] * _CODES
    for kind, chars in (
        (_PLAIN, "0123456789"),
        (_DATED, DATED),
        (_LABELLED, _DIGITS + "第〔[(【"),
        (_VAGUE, "几数好多若不上成过近大绝许少半一百千万"),
        (_DISCOUNTED, _DIGITS + "对半"),
        (_PERCENT, "十百千万亿负"),
        (_COUNTED, _DIGITS + "点.-+¥$€£₽₩฿半负RCUH人"),
        (_BLANK, "xX×_□○◯*…"),
    ):
        for char in chars:
            begins[ord(char)] |= kind
    return begins


_BEGINS: Final = _beginnings()
_LAST_ASCII: Final = 0x7F
_PAUSES: Final = kind_of("\n,:;(")
"""Behind these a number is as plain as behind a word, but for a point: 截至:9.20 may be a day."""
_COUNTING: Final = kind_of("%亿万元户次家亩平名处条套座吨")
_MAY_COUNT: Final = kind_of("项公个")
_COUNTS: Final = re.compile("项(?!目)|公(?!司)|个(?!点|[一-龥]{0,2}[月多半星季礼小周])")
"""Behind digits these count what they measure, and tell no stretch of time."""
_TELLING: Final = kind_of("目司点月多半星季礼小周")
_FAR: Final = 3
"""Without one of these soon behind them they count."""
_DELTAS: Final = ("长三角", "珠三角")
_PARTED: Final = ("年", "月")
_MOST: Final = 1200
_OF_DAY: Final = re.compile("(?:[午晚早晨夜天日号]|[晚早]上) ?$")
_HAN: Final = re.compile(r"[\u4e00-\u9fff]")
_GOES_ON: Final = re.compile(
    "(?![哈啊呀哦嘞咯啦](?:[^\u4e00-\u9fff]|$)|这周|这?个?月|本[周月季]|今[天日年]|昨[天日]|上周|上个?月)"
    "[\u4e00-\u9fff]"
)
"""What makes a digit before it part of a word; a particle at the end does not (三、零哈), nor do
the next days (上周签约俩这周签约仨)."""
_DIGIT: Final = kind_of("零一二三四五六七八九十两")
_GOES_WITH: Final = kind_of("零一二三四五六七八九十百千万亿点")
"""With these behind it a Chinese digit is no number of one digit."""
_SET_PHRASE: Final = re.compile(
    "零件|(?<=[元块毛钱])一(?=[个只件度斤吨小分天次趟顿碗份杯瓶位人张套平米桌盒箱])|(?<=毛\\d)一度|(?<=进)一步|一次(?:性|过(?![\u4e00-\u9fff])|通过)|十分(?!钟|之)|一[起道站](?=[\u4e00-\u9fff])|二次(?=结构|供水|装修|搬运|利用|开发|创业|会议|全会)|一(?:件事|句话|张网|盘棋|本账|把手|条龙|样|模一样)"
)
_SURNAMES: Final = "张王李赵刘陈杨黄吴徐孙胡朱林郭何马罗"
_NAMED: Final = re.compile(r"(?<![\u4e00-\u9fff])[\u4e00-\u9fff][二三四五六七八九]$")
"""A name of two characters, the second a digit (张三, 李四)."""
_SUSPECT: Final = frozenset((Kind.NUMBER, Kind.COUNT, Kind.MONEY))
_AT_ANY: Final = kind_of("逐某任另每破清")
_AT_ONE: Final = kind_of("统唯之专单同划归")
"""What makes a word with a digit behind it, or with 一 alone (统一, 划一, but no 计划两次)."""
_THING_BEHIND: Final = re.compile("[二三四五六七八九十两](?:项目|企业|公司|工程|客商)")


def find(text: str, today: date) -> tuple[Quantity, ...]:
    """Every quantity, date and stretch in `text`, in order, not overlapping, the longest winning.

    `today` is the calendar date of sending, from which days without a year are reckoned
    (contract: Dates). Never raises. At most 1,200 places are looked at: the work is bounded.
    """
    return tuple(each(text, today))


def each(text: str, today: date) -> Iterator[Quantity]:
    """What `find` finds, one after the other."""
    folded = fold(text)
    english = is_english(folded.text)
    position = 0
    for _ in range(_MOST):
        start = _next(folded.text, position, english)
        if start < 0:
            break
        quantity = _said(folded.text, start, today) if english else _at(folded.text, start, today)
        position = start + 1 if quantity is None else quantity.end
        if quantity is not None and not _is_word(folded.text, quantity):
            quantity = qualify(folded.text, quantity)
            position = quantity.end
            yield placed(folded, quantity)


def _next(text: str, position: int, english: bool) -> int:
    """The first place from `position` on at which anything may begin, or -1."""
    for place in range(position, len(text)):
        if _beginning(text, place) or (english and begins_a_word(text, place)):
            return place
    return -1


def _beginning(text: str, place: int) -> int:
    """All that may begin at a place."""
    code = ord(text[place])
    return _BEGINS[code] if code < _CODES else 0


_IN_CHINESE: Final = re.compile(r"\d{1,4} ?[年月]")


def _said(text: str, start: int, today: date) -> Quantity | None:
    """What stands at a place of a text that has English words in it."""
    chinese = _IN_CHINESE.match(text, start) is not None  # 2019年至2022年改造农村公路168km
    told = None if chinese else read_english(text, start, today)
    if told is None and _beginning(text, start):
        told = _at(text, start, today)
    return None if told is None else as_english(text, told)


def _at(text: str, start: int, today: date) -> Quantity | None:
    may = _beginning(text, start)
    if may & _LABELLED and (place := list_place(text, start)) is not None:
        return place
    if may & _PLAIN and (counted := _plainly_counted(text, start)) is not None:
        return counted
    dated = read_calendar(text, start, today) if may & _DATED else None
    label = read_label(text, start) if may & _LABELLED else None
    if dated is not None and (label is None or dated.end >= label.end):
        return _longer(dated, text, start)
    if label is not None and label.kind is not Kind.TIME:
        return label
    worded = read_vague(text, start) if may & _VAGUE else None
    if worded is not None:
        return worded
    share = discount(text, start) if may & _DISCOUNTED else None
    share = share or (percent_before(text, start) if may & _PERCENT else None)
    amount = share or (read_amount(text, start) if may & _COUNTED else None)
    if label is not None and not _beats_time(text, label, amount):
        return label
    if amount is None:
        return read_placeholder(text, start) if may & _BLANK else None
    return _latin(text, start, amount) or as_range(text, amount)


def _plainly_counted(text: str, start: int) -> Quantity | None:
    """A number in digits right before a counting word, which is no date, time or label."""
    led = start == 0 or ord(text[start - 1]) > _LAST_ASCII or is_at(text, start - 1, _PAUSES)
    end = _digits_end(text, start, _MOST_DIGITS) if led else start
    whole = text[end : end + 1] != "."
    if not whole and not (start and is_at(text, start - 1, _PAUSES)):
        end = _digits_end(text, end + 1, _MOST_DECIMALS)
    counts = is_at(text, end, _COUNTING) or (
        is_at(text, end, _MAY_COUNT)
        and (not any_soon(text, end + 1, _FAR, _TELLING) or _COUNTS.match(text, end) is not None)
    )
    if not counts or end == start or not text[end - 1].isdigit():
        return None
    return read_counted(text, start, text[start:end]) or _counted_after_all(text, start)


_MOST_DIGITS: Final = 6
_MOST_DECIMALS: Final = 4


def _digits_end(text: str, start: int, most: int) -> int:
    """Where digits end that begin at a place, so many at most."""
    end, last = start, min(len(text), start + most)
    while end < last and 0x30 <= ord(text[end]) <= 0x39:
        end += 1
    return end


def _counted_after_all(text: str, start: int) -> Quantity | None:
    amount = read_amount(text, start)
    return None if amount is None else as_range(text, amount)


def _beats_time(text: str, time: Quantity, amount: Quantity | None) -> bool:
    """Whether 三点五 is 3.5: the number reaches as far, and no part of a day is named."""
    if amount is None or amount.end < time.end:
        return False
    return amount.end > time.end or not _OF_DAY.search(text[max(time.start - 2, 0) : time.start])


def _latin(text: str, start: int, amount: Quantity) -> Quantity | None:
    """A code where the number runs into letters that are no unit (5G, 4A级)."""
    following = text[amount.end : amount.end + 1]
    if amount.unit or not (following.isascii() and following.isalpha()):
        return None
    return read_latin(text, start)


def _longer(dated: Quantity, text: str, start: int) -> Quantity:
    """The date, unless 日 begins the name of a currency (10日元)."""
    if text[dated.end - 1] != "日" or text[dated.end : dated.end + 1] not in ("元", "圆", "币"):
        return dated
    return read_amount(text, start) or dated


_LUNAR: Final = re.compile("(?:正月|腊月|冬月|[农阴]历[一二三四五六七八九十]{1,2}月)初?$")
"""What tells that a day of the lunar calendar follows (正月初八, 腊月二十)."""
_LUNAR_ENDS: Final = ("月", "初")


def _is_lunar(text: str, start: int) -> bool:
    """Whether a day of the lunar calendar begins there (初八开工, 腊月二十开工)."""
    begun = text[start - 1] == "初" and text[start - 2 : start - 1] not in _PARTED
    return begun or _LUNAR.search(text, max(0, start - 8), start) is not None


def _is_word(text: str, quantity: Quantity) -> bool:
    """Whether a Chinese digit is part of a word and no number (一切, 统一, 三农, 十分, 长三角)."""
    if not quantity.chinese or quantity.signed or quantity.kind not in _SUSPECT:
        return False
    before = text[max(quantity.start - 1, 0) : quantity.start]
    if before + text[quantity.start : quantity.end] in _DELTAS:
        return True
    if before in _LUNAR_ENDS and _is_lunar(text, quantity.start):
        return True
    if not is_at(text, quantity.start, _DIGIT) or is_at(text, quantity.start + 1, _GOES_WITH):
        return False
    if before and before in _SURNAMES and _NAMED.match(text, quantity.start - 1, quantity.end):
        return not _HAN.match(text, quantity.end)
    if _is_led(text, quantity.start) or _SET_PHRASE.match(text, quantity.start) is not None:
        return True
    if _THING_BEHIND.match(text, quantity.start):
        return False
    alone = quantity.end - quantity.start == 1
    return not quantity.unit and alone and bool(_GOES_ON.match(text, quantity.end))


def _is_led(text: str, start: int) -> bool:
    """Whether what stands before a Chinese digit makes one word with it (逐一, 统一)."""
    if is_at(text, start - 1, _AT_ANY):
        return True
    return text[start] == "一" and is_at(text, start - 1, _AT_ONE)


def placed(folded: Folded, quantity: Quantity) -> Quantity:
    """The quantity of the folded text at its place in the text as given."""
    if folded.kept is None:
        return quantity
    start, end = folded.start(quantity.start), folded.end(quantity.end)
    return quantity.but(
        start=start,
        end=end,
        before=start - folded.start(quantity.outer_start),
        after=folded.end(quantity.outer_end) - end,
    )
