"""What one cell of a heading, or the cell that names a row, says: unit, indicator, which figure."""

import re
from functools import lru_cache
from typing import Final

from bot.reading.names import naming
from bot.reading.names.forgiving import forgiven
from bot.reading.quantities import Granularity, Quantity, QuantityKind, Stretch
from bot.reading.quantities.calendar.days import nearest
from bot.reading.quantities.said_beside import one_of, unit_of_measure
from bot.reading.scanning.vocabulary import Vocabulary
from bot.reading.statements.becoming import BECOMING
from bot.reading.tables.cells import Sight
from bot.reading.tables.grid import Cell
from bot.reading.tables.head import Head
from bot.reading.text.tokens import Clause, Token, roles_of
from bot.reading.words import Role

TELLING: Final = (
    Role.TARGET | Role.COMPLETION | Role.REMAINING | Role.DONE | Role.TOTAL | Role.CURRENT
    | Role.STRETCH | Role.ADDED | Role.REMOVED | Role.GROWTH | Role.FALL | Role.REACHED
)  # fmt: skip
"""Words over a column that tell which figure of an indicator stands in it."""
_ASIDE: Final = (
    Role.PLAN | Role.COMPARISON | Role.FROM | Role.QUESTION | Role.REQUEST | Role.EXHORTATION
    | Role.OTHERS | Role.REFERENCE | Role.DRIVE | Role.RULE | Role.UNDO | Role.WRONG
    | Role.OTHER_THING
)  # fmt: skip
"""Words over a column that make its numbers no figures of the office (去年同期, 下周计划)."""

_SUM: Final = re.compile(
    r"(?:全[市县区镇]|总)?(?:合计|总计|小计|共计|汇总|平均|均值|总数)(?:数|值)?"
)
_WHOLE: Final = re.compile("全[市县区镇乡]")
_NO_FIGURES: Final = re.compile(
    r"序号?|编号|no|#|排名|名次|位次|备注|说明|情况说明|具体情况|存在问题|主要问题|问题|下一?步.*|打算|"
    r"措施|工作措施|联系人|填报人|责任人|负责人|包联领导|牵头领导|(?:联系)?(?:电话|方式)|手机号?|类别|分类|"
    r"分组|组别|类型|级别|地址|进展情况|工作进展|进展|完成情况|推进情况|是否.*"
)
_ACTUAL: Final = re.compile("实际(?:值|数)?|实绩|总量|总额|绝对[值量额]")
_TITLE: Final = re.compile(
    "(?:(?:责任|牵头|填报|报送|上报|计量|主管|所属|参建)?单位|部门|科室|处室|乡镇|镇办|街道|镇|乡|区域|"
    "指标|项目|事项|内容|工作|名称|个数|数量|数值|日期|时间|月份|周次|类|街|办|名|表|school|unit|name|date|及|和|/)*"
)
_MARKER: Final = re.compile(
    r"^(?:\(?\d{1,3}[.、)]|\([一二三四五六七八九十]+\)|[一二三四五六七八九十]+、|[①-⒇])\s*"
)
_BRACKETS: Final = re.compile(r"[(]([^()]*)[)]|/([^/()]+)$|[,;、 ]?单位:?(.+)$")
_DAY: Final = re.compile(r"(\d{1,2})[./-](\d{1,2})日?")
_LIGHT: Final = re.compile("情况|进展|总数|数量|数|值|量|表|项|指标|项目|名称|的|:")
_TIMES: Final = "次数"
"""What a name over a column may leave out (检查)."""
_GRAVER: Final = ("重大", "较大", "特大")


def head_of(cell: Cell, sight: Sight, left: tuple[str, ...] = ()) -> Head:
    """What a cell says; `left` is the indicator named left of it, which a short name goes on.

    What the same words were found to say before, they say again.
    """
    head = sight.heads.get((cell.text, left))
    if head is None:
        head = sight.heads[cell.text, left] = _head_of(cell, sight, left)
    return head


def _head_of(cell: Cell, sight: Sight, left: tuple[str, ...]) -> Head:
    head = Head(cell)
    words = _MARKER.sub("", cell.words)
    if cell.blank or not words:
        head.title = True
    elif _NO_FIGURES.fullmatch(words) or _SUM.fullmatch(words):
        head.aside = True
    elif words not in sight.vocabulary.forms and unit_of_measure(words.strip("()")) is not None:
        head.uom, head.title = unit_of_measure(words.strip("()")), True
    elif (day := _day(cell, sight)) is not None:
        head.telling = [day]
    elif _ACTUAL.fullmatch(bare := _BRACKETS.sub("", words)):
        head.telling, head.uom = [done_token(cell)], _measure_in(words)
    elif _TITLE.fullmatch(bare):
        head.title, head.uom = True, _measure_in(words)
    else:
        _take_words(head, sight, left)
    return head


def _take_words(head: Head, sight: Sight, left: tuple[str, ...]) -> None:
    clause = sight.clause(head.cell)
    if clause.has(_ASIDE) or _aims_at_less(clause):
        head.aside = True
        return
    said, stop = _without_measure(head, clause)
    head.units = tuple(t.names[0] for t in said if t.role == Role.UNIT)
    head.telling = [t for t in said if t.role & TELLING]
    head.own = clause.has(Role.OWN)
    if any(t.role == Role.INDICATOR for t in said):
        _take_name(head, clause, said, stop, sight.vocabulary)
        return
    rest = _rest(clause, clause.start, stop, said)
    act = _LIGHT.sub("", naming.said(clause, clause.start, stop, said))
    if act and not head.units:
        head.names = _of_the_left(act, left, sight.vocabulary)
        head.aside = not head.names and _became(head, act, left, sight.vocabulary)
    if rest and not (head.units or head.names):
        head.names = _forgiven(clause, stop, said, left, sight.vocabulary)
    head.unknown = not head.names and (bool(rest) or not (head.telling or head.units or head.own))


def _of_the_left(act: str, left: tuple[str, ...], vocabulary: Vocabulary) -> tuple[str, ...]:
    """The indicator that an act names with the name to the left (排查隐患, 已整改; 整改数)."""
    return naming.short_name(act, left[-1], vocabulary) if left else ()


def _became(head: Head, act: str, left: tuple[str, ...], vocabulary: Vocabulary) -> bool:
    """Whether 已 and an act tell what became of a part of what stands to the left (已验收).

    An act that is in the name itself goes on with it (窨井盖, 已更换).
    """
    if not left or not act.startswith(_BECOMING) or not roles_of(head.telling) & _BY_NOW:
        return False
    return not any(act in form for form in vocabulary.said.get(left[-1], ()))


_BECOMING: Final = (*BECOMING, "交付", "移交", "销号", "投用")
_BY_NOW: Final = Role.TOTAL | Role.CURRENT


def tells_where(words: str) -> bool:
    """Whether what nobody knows over a column counts places, in which the figures lie (村数)."""
    return _PLACES.fullmatch(words) is not None


_PLACES: Final = re.compile("(?:涉及|行政|自然)*(?:村|社区|乡镇|镇|组)(?:居|组)?(?:个?数|数量)?")


def _aims_at_less(clause: Clause) -> bool:
    """Whether a target is that of a shorter stretch (本周目标), and none of the year."""
    if not clause.has(Role.TARGET):
        return False
    when = [t.quantity.stretch for t in clause.of(Role.STRETCH) if t.quantity is not None]
    return any(stretch is not None and not stretch.to_date for stretch in when)


def _without_measure(head: Head, clause: Clause) -> tuple[list[Token], int]:
    """The pieces without the unit of measure in brackets or behind a slash, and where they end."""
    for found in _BRACKETS.finditer(clause.text):
        one = unit_of_measure("".join(next(filter(None, found.groups()), "").split()))
        if one is not None:
            head.uom = one
            stop = clause.start + found.start()
            return [t for t in clause.tokens if t.start < stop], stop
    return clause.tokens, clause.end


def _measure_in(words: str) -> Quantity | None:
    found = _BRACKETS.search(words)
    said = next(filter(None, found.groups()), "") if found else ""
    return unit_of_measure(said) if said else None


def _take_name(
    head: Head, clause: Clause, said: list[Token], stop: int, vocabulary: Vocabulary
) -> None:
    """The name in a cell; before it nothing unknown may stand, nor what makes it a graver kind."""
    named = naming.name_before(clause, stop, said, vocabulary)
    names = named.names if named is not None else ()
    first = next(t for t in said if t.role == Role.INDICATOR)
    before = _rest(clause, clause.start, first.start, [t for t in said if t.start < first.start])
    part = clause.text[: first.start - clause.start].endswith(_GRAVER)
    part = part and "项目" not in first.words
    head.names = () if before or part else names
    head.unknown = not head.names


def _forgiven(
    clause: Clause, stop: int, said: list[Token], left: tuple[str, ...], vocabulary: Vocabulary
) -> tuple[str, ...]:
    """The indicator that a short second name, or one with a slip, means."""
    words = naming.said(clause, clause.start, stop, said)
    if left and (goes_on := naming.short_name(words, left[-1], vocabulary)):
        return goes_on
    names = forgiven(words, vocabulary) or vocabulary.forms.get(words + _TIMES, ())
    return names if len(names) == 1 else ()


def _rest(clause: Clause, start: int, stop: int, known: list[Token]) -> str:
    """What nobody knows of the words from `start` to `stop`, without list places and titles."""
    marker = _MARKER.match(clause.text)
    begin = max(start, clause.start + marker.end()) if marker else start
    kept = [t for t in known if t.start >= begin]
    return _LIGHT.sub("", naming.loose(clause, begin, stop, kept)) if begin < stop else ""


def _day(cell: Cell, sight: Sight) -> Token | None:
    """The day that a cell names by its number alone (11.6 over a column or before a row)."""
    found = _DAY.fullmatch(cell.words)
    day = nearest(int(found[1]), int(found[2]), sight.today) if found else None
    if day is None:
        return None
    dated = Quantity(
        QuantityKind.DATE, 0, len(cell.text), stretch=Stretch(day, day, Granularity.DAY)
    )
    return Token(Role.STRETCH, cell.start, cell.end, cell.text, "stretch", quantity=dated)


def done_token(cell: Cell) -> Token:
    """The words of a cell as those of what is done (实际, 完成情况 beside 目标)."""
    return Token(Role.DONE, cell.start, cell.end, cell.text, "says_done")


def larger(one: Quantity | None) -> Quantity | None:
    """One of a unit of measure where it changes what a bare number means (万元, %)."""
    if one is None or one.kind is QuantityKind.PERCENT:
        return one
    return one if one_of(one.unit_text) is not None else None


@lru_cache(maxsize=1024)
def sums_up(words: str) -> bool:
    """Whether the cell before a row says that it sums up the others (合计, 全市合计)."""
    return _SUM.match(_MARKER.sub("", words)) is not None


def is_of_all(words: str) -> bool:
    """Whether the cell before a row names all of the area (全市)."""
    return _WHOLE.fullmatch(words) is not None
