"""The catalogue's names in a text: units, indicators, groups of indicators."""

import re
from typing import Final

from bot.reading.quantities.characters import CODES, beside, has_any, has_only, is_at, kind_of
from bot.reading.scanning.vocabulary import Name, Vocabulary
from bot.reading.scanning.wording import latin
from bot.reading.text.tokens import Token
from bot.reading.words import Role

_NUMBER_BEHIND: Final = re.compile(
    r"[”\"」』]?\s*[:：]?\s*(项目)?(?:截[至止](?:目前|今天|今日)|目前|[我全][市县区镇]|我[局办委园]|累计|一共|共|实际)*(?:已经?|的)?(?:完成[^,。;!?\n、\d]{0,7}|[^,。;!?\n、]{0,4}?)[\d一二两三四五六七八九十百零〇]"
)
_DEALT_BEHIND: Final = re.compile(
    '[”"』」]?(?:项目)?(?:[、和与及][“"『「]?[^,。;!?\n、\\d]{1,4}一批[”"』」]?(?:项目)?){1,3}'
    "(?:各|均|都|分别)[^,。;!?\n、\\d]{0,3}[\\d一二两三四五六七八九十]"
)
"""A list of such names, over which numbers are dealt out (签约一批、开工一批各2个)."""
_HEADS: Final = re.compile(
    '[”"』」]?(?:项目)?(?:\\([^()\n]{1,12}\\))?(?:完成|进展)?(?:情况|统计|排名|进度)?'
    "(?:\\([^()\n]{1,12}\\))?(?:如下)?"
    "(?:(?: ?: ?\n?| ?\n)(?=[^,。;!?\n]{2,20}?[\\d一二两三四五六七八九十零无])| ?(?:[|\t]|  ))"
)
"""What makes of such a name a heading over figures of several units, or over a column."""
_CALLED_WRONG: Final = re.compile(
    '[”"』」]?(?:项目)?(?:数据|数字|数|(?:年度|全年)?(?:目标|任务))?'
    "(?:[多少][报算]了?|报[多少]了|有误|不对|[报写填打说弄搞记算]错了?)"
    "[,。 ]{0,2}[^,。;!?\n\\d]{0,4}[\\d一二两三四五六七八九十零]"
)
"""Such a name called wrong before the right figure (开工一批报错了,是5个)."""
_NONE_BEHIND: Final = re.compile(
    '[”"』」]?(?:项目)?:?(?:还是|还|也|仍然?|暂时?)?(?:无|没有|空白)'
    "(?:新增|进展|变化)?(?=[,。;!?\n ]|$)"
)
"""Such a name said to be none, or not to have moved (开工一批无新增)."""
_AIMED: Final = re.compile(
    '[”"』」]?(?:项目)?的?(?:年度|全年|今年|年初)?(?:目标|任务)(?:数|值)?[^,。;!?\n\\d]{0,4}[\\d一二三四五六七八九十百]'
)
"""Such a name with its goal (签约一批年度任务65个)."""
_COUNT_BEHIND: Final = re.compile(
    '[”"』」]?(?:项目)?(?:本?年度|今年|全年|截[至止](?:目前|今天|今日)|目前|[我全][市县区镇]'
    "|我[局办委园]区?|累计|一共|共|实际|圆满地?|如期|高效|已经?|完成|实现)+"
    "(?:\\d{1,5}|[一二两三四五六七八九十]{1,4})个(?=项目|[,。;!?\n ]|$)"
)
"""Such a name and its count, over words of when and how it was reached (投产一批本年度完成12个)."""
_ALL_DONE: Final = re.compile(
    '[”"』」]?(?:项目)?(?:的?任务)?(?:建设)?(?:已经?|[均都](?:已经?)?)?(?:全部|全都|超额|提前)'
    '(?:完成|建成)(?!情况)|[”"』」]?(?:项目)?已(?:经|超额|提前)?完成(?:全年|年度)?(?:目标|任务)'
)
"""Such a name of which all are done (签约一批全部完成)."""
_COUNTED_BEFORE: Final = re.compile(
    "(?<!谋划)(?<!储备)(?<!计划)(?<!申报)(?<![\\d.一二两三四五六七八九十])"
    '(?:\\d{1,4}|[一二两三四五六七八九十]{1,3})个[“"『「]?$'
)
_PROJECTS_BEHIND: Final = re.compile('[”"』」]?项目|[”"』」]')
"""What makes a count of such a name with a number before it (6个“投产一批”项目)."""
_BESIDE: Final = " \n\t“”\"'‘’「」『』《》"
_BESIDE_A_NAME: Final = re.compile(f"[{_BESIDE}]")
_WITHIN_A_NAME: Final = kind_of(char for char in map(chr, range(CODES)) if char not in _BESIDE)
_VAGUE: Final = re.compile(r"一批[”\"」』]?(项目)?$")
_NOUGHT: Final = re.compile(r"[为是] ?0(?![\d.%])|(?<![\d.])0(?=进展|报告|新增)")
_ANY_NOUGHT: Final = re.compile(
    r"0(?:(?<=[为是]0)(?![\d.%])|(?<=[为是] 0)(?![\d.%])|(?<![\d.]0)(?=进展|报告|新增))"
)
"""The same, looked for by its digit, which is found fast."""
_CALLED: Final = kind_of("为是 ")
_COUNTED: Final = kind_of("进报新")
_NONES: Final = kind_of("无零空没")
_ZERO: Final = re.compile(rf"[^,。;!?\n]{{0,12}}?(无|零|没有|空白|没|{_NOUGHT.pattern})")


def names_in(text: str, vocabulary: Vocabulary) -> list[Token]:
    """The units and indicators named in a normalised text, in order."""
    found: list[Token] = []
    for start, end, (role, names) in _found(text, vocabulary):
        if found and start < found[-1].end:
            continue
        if start and text[start] == "市" and text[start - 1] in _WHOLE:
            found += _behind_the_city(text, start, end, vocabulary)
        elif role == Role.UNIT and (longer := _longer_indicator(text, start, end, vocabulary)):
            found.append(longer)
        elif _calls_a_person(text, start, end):
            continue
        elif _stands_alone(text, start, end) and _is_name(text, start, end):
            found.append(Token(role, start, end, text[start:end], "name", names))
        elif role == Role.INDICATOR:
            found += _shorter(text, start, end, vocabulary)
    return found


_WHOLE: Final = "全本各该"
_SURNAMES: Final = kind_of("张王李赵刘陈杨黄吴徐孙胡朱林郭何马罗")
_NUMBERED: Final = kind_of("0123456789一二三四五六七八九十")


def _calls_a_person(text: str, start: int, end: int) -> bool:
    """Whether a name behind a number ends as people are called (3科小陈)."""
    called = text[end - 1] == "小" and is_at(text, end, _SURNAMES)
    return called and is_at(text, start - 1, _NUMBERED)


def _behind_the_city(text: str, start: int, end: int, vocabulary: Vocabulary) -> list[Token]:
    """The name behind 全市, whose 市 is no part of it (全市产业集聚区小学)."""
    behind = names_in(text[start + 1 : end + LONGEST_NAME], vocabulary)
    first = behind[0] if behind and behind[0].start == 0 else None
    return [] if first is None else [first.moved(start + 1, start + 1 + first.end)]


def _longer_indicator(text: str, start: int, end: int, vocabulary: Vocabulary) -> Token | None:
    """The indicator that only begins as a unit behind 我市 or 市 does (我市产业集聚区小学)."""
    led = next((one for one in _CITY if text.startswith(one, start)), "")
    behind = _behind_the_city(text, start + len(led) - 1, end, vocabulary) if led else []
    longer = bool(behind) and behind[0].role == Role.INDICATOR and behind[0].end > end
    return behind[0] if longer else None


_CITY: Final = ("我市", "市")


def _found(text: str, vocabulary: Vocabulary) -> list[tuple[int, int, Name]]:
    """Names with their places; one broken over a line only where its parts are no names."""
    compact, gaps = _compact(text)
    found = vocabulary.names.found_in(compact)
    if gaps:
        found = _over_gaps(found, gaps)
    if "\n" not in text:
        return found
    broken = [name for name in found if "\n" in text[name[0] : name[1]]]
    if not broken:
        return found
    whole = [name for name in found if name not in broken]
    for start, end, meaning in broken:
        begins = text.rindex("\n", start, end) + 1
        behind = _found(text[begins : end + LONGEST_NAME], vocabulary)
        if behind and behind[0][0] == 0 and begins + behind[0][1] > end:
            whole.append((begins, begins + behind[0][1], behind[0][2]))
        else:
            whole.append((start, end, meaning))
    return _apart(sorted(whole, key=_start))


def _apart(names: list[tuple[int, int, Name]]) -> list[tuple[int, int, Name]]:
    """Names in order without those that begin within the one before."""
    kept: list[tuple[int, int, Name]] = []
    for name in names:
        if not kept or name[0] >= kept[-1][1]:
            kept.append(name)
    return kept


def _start(name: tuple[int, int, Name]) -> int:
    return name[0]


LONGEST_NAME = 40
"""So far behind a line's end a name is looked for that may begin there."""


def _shorter(text: str, start: int, end: int, vocabulary: Vocabulary) -> list[Token]:
    """The longest name at the beginning of one that does not hold (签约 of 签约一批)."""
    for stop in range(end - 1, start, -1):
        words = _BESIDE_A_NAME.sub("", text[start:stop])
        if (names := vocabulary.forms.get(words)) and _is_name(text, start, stop):
            return [Token(Role.INDICATOR, start, stop, text[start:stop], "name", names)]
    return []


def _is_name(text: str, start: int, end: int) -> bool:
    """Whether a name that ends in a vague number has a number behind (contract: Numbers)."""
    if "一批" not in text[start:end]:
        return True
    if not _VAGUE.search(text[start:end]) or _NUMBER_BEHIND.match(text, end):
        return True
    patterns = (
        _DEALT_BEHIND,
        _HEADS,
        _CALLED_WRONG,
        _NONE_BEHIND,
        _AIMED,
        _COUNT_BEHIND,
        _ALL_DONE,
    )
    if any(pattern.match(text, end) is not None for pattern in patterns):
        return True
    counted = _COUNTED_BEFORE.search(text, max(0, start - 8), start) is not None
    return counted and (
        text[end - 1] in '目”"』」' or _PROJECTS_BEHIND.match(text, end) is not None
    )


_FIRST_HAN: Final = 0x4E00
_LAST_HAN: Final = 0x9FFF


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Whether a name in Latin letters is not part of a longer word, nor its digits of a number."""
    if _is_han(ord(text[start])) and _is_han(ord(text[end - 1])):
        return True
    first, last = text[start], text[end - 1]
    before, after = text[start - 1 : start], text[end : end + 1]
    if latin(first) and latin(before):
        return False
    return not ((latin(last) and latin(after)) or (last.isdigit() and after.isdigit()))


def _is_han(code: int) -> bool:
    return _FIRST_HAN <= code <= _LAST_HAN


def _compact(text: str) -> tuple[str, list[int]]:
    """The text without what may stand inside a name (white space, quotation marks).

    With it come the places that characters were left out at, one for each.
    """
    if has_only(text, _WITHIN_A_NAME):
        return text, []
    parts = _BESIDE_A_NAME.split(text)
    gaps: list[int] = []
    length = 0
    for part in parts[:-1]:
        length += len(part)
        gaps.append(length)
    return "".join(parts), gaps


def _over_gaps(found: list[tuple[int, int, Name]], gaps: list[int]) -> list[tuple[int, int, Name]]:
    """Names, in order, at their places in the text with all that was left out of it."""
    placed: list[tuple[int, int, Name]] = []
    passed, count = 0, len(gaps)
    for first, stop, named in found:
        while passed < count and gaps[passed] <= first:
            passed += 1
        start = first + passed
        while passed < count and gaps[passed] < stop:
            passed += 1
        placed.append((start, stop + passed, named))
    return placed


def groups_in(masked: str, vocabulary: Vocabulary) -> list[Token]:
    """Groups are named only to say that nothing moved in them (contract: Zero)."""
    zero = has_any(masked, _NONES)
    noughts = not zero and beside(masked, "0", _CALLED, _COUNTED)
    if not zero and (not noughts or _ANY_NOUGHT.search(masked) is None):
        return []
    return [
        Token(role, start, end, masked[start:end], "group", names)
        for start, end, (role, names) in vocabulary.groups.found_in(masked)
        if _ZERO.match(masked, end)
    ]
