"""Numbers that name or place a thing and are never a value: times, telephones, ordinals, codes."""

import re
from typing import Final

from bot.reading.quantities.characters import CODES, any_soon, is_at, kind_of
from bot.reading.quantities.model import Quantity
from bot.reading.quantities.model import QuantityKind as Kind
from bot.reading.quantities.patterns import any_of
from bot.reading.quantities.units import match_unit

_CN: Final = "[零一二三四五六七八九十两]"
_PHONE: Final = re.compile(
    r"(?:(?:\+?86[- ]?)?1[3-9]\d(?:[- ]?\d{4}){2}|0\d{2,3}-?\d{7,8}|[48]00-?\d{3}-?\d{4})(?!\d)"
)
_CLOCK: Final = re.compile(
    r"(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?(?!\d)(?: ?[ap]\.?m\b)?"
    r"(?: ?[-~至到] ?(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?(?!\d))?"
)
_HOUR: Final = re.compile(
    r"(?:(?:[01]?\d|2[0-4])点?[-~至到])?"
    rf"(?:(?:[01]?\d|2[0-4])|十[一二三四五六七八九]?|二十[一二三四]?|[零一二三四五六七八九两])(?:点钟?|时)"
    rf"(?:整|半|[1-3一二三]刻|(?:[0-5]?\d|零?{_CN}{{1,3}})分?(?:[0-5]?\d秒)?)?(?![建意要位]|以(?![前后])|间|代|期|节)"
)
_ORDINAL: Final = re.compile(
    r"第 ?(?:\d{1,6}|[零一二三四五六七八九十百千两几]{1,8})"
    r"(?: ?[个次期批届条项位名号楼层章节款季度月周天年届版轮场站集组类家户处步卷产])?"
)
_DOCUMENT: Final = re.compile(
    r"[〔\[(【][12]\d{3}[〕\])】] ?第?\d{1,5}号?|(?<=文)\d{1,5}号|[12]\d{3}年?第\d{1,4}号"
)
_ANY: Final = rf"(?:\d{{1,6}}|{_CN}{{1,4}})"
_NUMBERED: Final = re.compile(
    rf"{_ANY}号?(?:国道|省道|县道|乡道|高速)|{_ANY}号(?!召|称)(?:工程|楼|线|院|厂房|地块|文|公馆|路|门|馆)?"
    rf"|{_ANY}楼(?=[会大办多报接活东西南北左右的,。;、! \n]|$)"
    rf"|(?<=[国省县乡]道)\d{{2,4}}|二十大|十[八九]大|{_CN}{{1,2}}期(?=项目|工程|建设|厂房|[)」”])"
    r"|\d{1,3}#(?:楼|厂房|地块|栋|路|线|井|机组|炉)?"
    r"|\d{1,4}(?:室|路公交|路车|代线|中学|小学)|\d{1,2}代(?!表|理|替)|\d{3,6}(?=热线)"
    r"|(?:(?<=住)|(?<=号楼))\d{3,4}(?:[、,]\d{3,4})*(?:[一二两三四五六七八九十]?间|(?=[、,。;\s]|$))"
    rf"|{_ANY}章(?:{_ANY}条)?"
    "|十[一二三四五六]五(?=规划|期间|时期|以来|[”」\"'])"
    "|一[日天周旬月季年]一(?=[\u4e00-\u9fff])|十年如一日"
    "|(?<=[在到凑放合搁堆聚加])一块(?![钱\\d一二三四五六七八九两半])"
    r"|\d(?:\+[\dNn]){1,4}"
    r"(?=[」”“\"'、,]{0,3}[ \u4e00-\u9fff]{0,4}(?:模式|机制|体系|工作法|白加黑|布局))"
    rf"|(?:\d{{1,4}}|[十百])强(?![化制度烈劲调降对])|(?:\d{{1,2}}|{_CN})格(?:式|化粪池)"
    r"|\d{1,5}(?:公司|集团|同城|科技|世纪|酒店|旅馆|宾馆|股份)(?=[\u4e00-\u9fff]*\d)|\d{3,5}项目(?=\d)"
)
_POINTER: Final = re.compile(
    r"(?:附[件表图录]|(?:^|[^\u4e00-\u9fff\w]|[见如参照按])[表图]|[清名]单) ?$"
)
"""What points to a sheet or a drawing by its number (详见表2, 附件1, 如图3)."""
_POINTED_AT: Final = re.compile(r"\d{1,2}(?:-\d{1,2})?(?![\d.%])")
_POINTERS: Final = kind_of("件表图录单 ")
_LATIN: Final = re.compile(r"[A-Za-z][A-Za-z.\-]{0,12}$")
_LETTERS: Final = kind_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
_LATIN_ENDS: Final = kind_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-")
_LATIN_NUMBER: Final = re.compile(r"\d{1,15}(?:\.\d{1,6})?(?:[A-Za-z]{1,10}\d{0,6})?(?:-\d{1,4})?")
_NUMBER_LATIN: Final = re.compile(r"\d{1,6}[A-Za-z]{1,8}(?:级|店|级别|打印|技术|网络|基站)?")
_MARKER: Final = re.compile(
    rf"(?:\d{{1,2}}|{_CN}{{1,3}})(?:[、)]+ ?(?![\d零一二三四五六七八九十两])|是(?![个一]))"
    rf"|\d{{1,2}}\.(?!\d)|\((?:\d{{1,2}}|{_CN}{{1,3}})\)"
)
_LINE_START: Final = re.compile(r"(?:^|[\n;。!?:])[ \-•·*#]*$")
_INLINE_START: Final = re.compile(r"(?:^|[\n;。!?, ])$")
_INLINE_MARKER: Final = re.compile(
    rf"\d{{1,2}}\. |\((?:\d{{1,2}}|{_CN}{{1,3}})\)(?= ?[\u4e00-\u9fff\ue000])"
    r"|[一二三四五六七八九]是(?![个一次])"
    r"|\d{1,2}\)(?= ?[\u4e00-\u9fff\ue000])"
)
_AGAIN: Final = re.compile(r"一([\u4e00-\u9fff])一\1")
"""How a thing is done, one after the other (一单一单跑出来)."""
_GOES_ON: Final = kind_of(
    "0123456789 :、).+-~至到是点时号国省县乡高室路代中小热强格公集同科世酒旅宾股项年第楼#"
)
"""With any of these a label may go on behind its number; with a point and a digit none (3.5)."""
_MOST_DIGITS: Final = 6
_LONGEST: Final = 14
_LED: Final = kind_of("道住")
"""What leads up to the number of a road or of a room."""
_NUMERIC: Final = any_of(_PHONE, _CLOCK, _MARKER, _INLINE_MARKER, _HOUR, _NUMBERED, _DOCUMENT)
_CHINESE: Final = any_of(_MARKER, _INLINE_MARKER, _HOUR, _NUMBERED, _DOCUMENT)


def read_label(text: str, start: int) -> Quantity | None:
    """A number that is no value at `start`: time, telephone, ordinal, list marker or code."""
    char = text[start]
    if char == "第":
        return _found(_ORDINAL, Kind.ORDINAL, text, start)
    if char in "〔[(【":
        marker = _marker(text, start) if char == "(" else None
        return marker or _found(_DOCUMENT, Kind.CODE, text, start)
    if char == "三" and text.startswith("三个一批", start):
        return Quantity(Kind.CODE, start, start + 4)
    if char.isascii() and char.isdigit():
        return _arabic(text, start)
    if char == "一" and (again := _found(_AGAIN, Kind.CODE, text, start)):
        return again
    if not _names_in_chinese(text, start) or _CHINESE.match(text, start) is None:
        return None
    return _marker(text, start) or _found(_HOUR, Kind.TIME, text, start) or _numbered(text, start)


_DIGITS: Final = kind_of("零一二三四五六七八九十两")
_NAMING: Final = kind_of("点时号国省县乡高楼大期章格日天周旬月季年强规以块、)是”」\"'")


def _names_in_chinese(text: str, start: int) -> bool:
    """Whether a character stands behind Chinese digits with which a label may go on."""
    end, most = start + 1, min(len(text), start + _MOST_DIGITS)
    while end < most and ord(text[end]) < CODES and _DIGITS[ord(text[end])]:
        end += 1
    return is_at(text, end, _NAMING)


def _arabic(text: str, start: int) -> Quantity | None:
    if is_at(text, start - 1, _LATIN_ENDS):
        first = max(start - _LONGEST, 0)
        before = text[first:start] if any_soon(text, first, start - first, _LETTERS) else ""
        if before and _LATIN.search(before) and not before.endswith(("RMB", "CNY", "USD")):
            return _found(_LATIN_NUMBER, Kind.CODE, text, start)
    if is_at(text, start - 1, _POINTERS) and _POINTER.search(
        text[max(start - _LONGEST, 0) : start]
    ):
        return _pointed_at(text, start)
    if not is_at(text, start - 1, _LED) and not _may_go_on(text, start):
        return None
    if _NUMERIC.match(text, start) is None:
        return None
    return (
        _phone(text, start)
        or _found(_CLOCK, Kind.TIME, text, start)
        or _marker(text, start)
        or _found(_HOUR, Kind.TIME, text, start)
        or _numbered(text, start)
    )


def _may_go_on(text: str, start: int) -> bool:
    """Whether something stands behind a number with which a label goes on."""
    end, most = start + 1, min(len(text), start + _MOST_DIGITS)
    while end < most and 0x30 <= ord(text[end]) <= 0x39:
        end += 1
    if end == len(text):
        return False
    if text[end] == "年":
        return is_at(text, end + 1, _NUMBERING)
    pointed = text[end] == "." and text[end + 1 : end + 2].isdigit()
    return not pointed and is_at(text, end, _GOES_ON)


_NUMBERING: Final = kind_of("第")
"""What makes a year that of a document (2023年第12号)."""


def _pointed_at(text: str, start: int) -> Quantity | None:
    """The number of a sheet; what has a unit of measure is none (附件2份)."""
    label = _found(_POINTED_AT, Kind.CODE, text, start)
    return None if label is None or match_unit(text, label.end) else label


def _phone(text: str, start: int) -> Quantity | None:
    phone = _found(_PHONE, Kind.PHONE, text, start)
    return None if phone is None or match_unit(text, phone.end) else phone


def _numbered(text: str, start: int) -> Quantity | None:
    return _found(_NUMBERED, Kind.CODE, text, start) or _found(_DOCUMENT, Kind.CODE, text, start)


def read_latin(text: str, start: int) -> Quantity | None:
    """A number that runs into Latin letters and is no unit of measure (5G, 4A级, 3D打印)."""
    return _found(_NUMBER_LATIN, Kind.CODE, text, start)


def _marker(text: str, start: int) -> Quantity | None:
    before = text[max(start - 8, 0) : start]
    if _LINE_START.search(before) and not _answers_a_colon(text, start, before):
        return _found(_MARKER, Kind.ORDINAL, text, start)
    if _heads_a_list(text, start):
        return _found(_MARKER, Kind.ORDINAL, text, start)
    if _INLINE_START.search(before) and before.rfind("(") <= before.rfind(")"):
        return _found(_INLINE_MARKER, Kind.ORDINAL, text, start)
    return None


_FIRST_PLACE: Final = re.compile("\\(?[1一](?![\\d十])")


def _answers_a_colon(text: str, start: int, before: str) -> bool:
    """Whether a number behind a colon is no first place: it answers the colon (铁塔:5、邮政:36)."""
    return before.rstrip()[-1:] == ":" and _FIRST_PLACE.match(text, start) is None


_IN_BRACKETS: Final = re.compile(r"(?:^|\n) *\([^()\n]{1,20}\) ?$")
_FIRST_OF_MORE: Final = re.compile(
    r"1([.、)]) ?(?=[\u4e00-\u9fff\ue000])[\s\S]{1,200}?[,;。\n ]2\1(?!\d)"
)
_LONGEST_HEAD: Final = 24


def _heads_a_list(text: str, start: int) -> bool:
    """Whether a first place stands behind a name in brackets that opens a line (【办】1.签约).

    Or behind a comma, where the second place follows (领导好,1.签约:0个。2.在谈:2个).
    """
    if text[start - 1 : start] == ",":
        return _FIRST_OF_MORE.match(text, start) is not None
    if text[start] not in "1一" or text[max(start - 2, 0) : start].rstrip()[-1:] != ")":
        return False
    return _IN_BRACKETS.search(text[max(start - _LONGEST_HEAD, 0) : start]) is not None


def _found(pattern: re.Pattern[str], kind: Kind, text: str, start: int) -> Quantity | None:
    match = pattern.match(text, start)
    return Quantity(kind, start, match.end()) if match else None
