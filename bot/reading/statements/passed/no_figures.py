"""Numbers that stand behind a name and are no figure of it: what is open, each one's, whose."""

import re
from itertools import pairwise
from typing import Final

from bot.reading.context import Context
from bot.reading.quantities import Quantity, QuantityKind
from bot.reading.scanning.vocabulary import Vocabulary
from bot.reading.sharing.side_by_side import touching
from bot.reading.statements.passed.beyond_goals import beyond_the_goal
from bot.reading.statements.passed.leading import counts_the_first, says_what_it_is
from bot.reading.statements.passed.of_places import behind_a_rival, of_a_village
from bot.reading.statements.passed.of_so_many import not_reported
from bot.reading.statements.passed.of_units import is_a_units, tells_of_units
from bot.reading.statements.passed.other_counts import is_a_price
from bot.reading.statements.passed.told_before import told_already
from bot.reading.statements.passed.where_they_lie import are_places, tells_where
from bot.reading.statements.segments import Segment
from bot.reading.text.hints import NO_FIGURE
from bot.reading.text.tokens import Clause, Token
from bot.reading.words import Role

_COUNT: Final = QuantityKind.COUNT
_EACH_HAS: Final = re.compile(
    "一[户村人企项家个镇乡局校][一二两三四五六七八九十]|[三四五六七八九十]个一(?![批个])"
    r"|一个\d+(?:公斤|斤|元|块)"
)
_HAD: Final = re.compile("一[户村人企项家个镇乡局校][一二两三四五六七八九十][\u4e00-\u9fff]$")
_OPEN: Final = re.compile(
    "[^,\\d]{1,8}?(?:未|没有?|尚未|待)(?:整改|完成|开工|竣工|处理|落实|到位|验收|销号|办结)"
    r"(?!\s?[\d一二两三四五六七八九十百])"
)
_GRAVER: Final = ("逾期", "超期", "重大", "较大", "特大")


def counted_by_another(context: Context, segment: Segment) -> bool:
    """Whether beside a count in the catalogue's own word another only tells more (10栋420套)."""
    own, beside = _counting_words(context, segment)
    if bool(beside) and _unit(segment.value) != own and own in beside:
        return True
    return segment.behind[:1] != [] and tells_where(segment)


def counted_twice(context: Context, segment: Segment) -> bool:
    """Whether two counting words, neither of the catalogue, leave open what counts (3次12家)."""
    own, beside = _counting_words(context, segment)
    return bool(beside) and own != _unit(segment.value) and own not in beside


def _counting_words(context: Context, segment: Segment) -> tuple[str, list[str]]:
    """The catalogue's counting word for what is named, and those of the counts that touch it."""
    tokens, value = segment.clause.tokens, segment.value
    names = [t for t in tokens if t.role == Role.INDICATOR and t.end <= value.start]
    name = names[-1].names if names else _told_before(context, segment)
    if value not in tokens or not name:
        return "", []
    numbers = segment.clause.of(Role.QUANTITY)
    place = numbers.index(value) if value in numbers else 0
    before = [t for t in numbers[max(0, place - 1) : place] if _beside(segment.clause, t, value)]
    behind = [t for t in numbers[place + 1 : place + 2] if _beside(segment.clause, value, t)]
    units = [_unit(t) for t in (*before, *behind)]
    own = context.vocabulary.indicator(name[0]).uom
    places = any(are_places(segment.clause, *pair) for pair in pairwise((*before, value, *behind)))
    if places or own == "次":
        own = _as_counted(own, [_unit(value), *units])
    return own, [u for u in units if u != _unit(value)]


def _as_counted(own: str, units: list[str]) -> str:
    """The counting word that stands for the catalogue's: of firms visited, of journeys.

    走访企业3个园区28家; 外出招商5批次20人次
    """
    if own == "次":
        return "批次" if "批次" in units else own
    return own.removesuffix("次") if own.removesuffix("次") in units else own


def _told_before(context: Context, segment: Segment) -> tuple[str, ...]:
    """What was named before a colon, and has no figure yet (教师周转房:8个点480套)."""
    led = ":" in segment.clause.begins and not context.spoken.void
    return context.spoken.names if led and not segment.clause.roles & Role.INDICATOR else ()


def _beside(clause: Clause, one: Token, other: Token) -> bool:
    """Whether two counts stand side by side, be it with a noun of places between (8个点480套)."""
    counted = touching(one, other) or are_places(clause, one, other)
    return counted and _unit(one) != "" and _unit(other) != ""


def counts_whose(vocabulary: Vocabulary, segment: Segment) -> bool:
    """Whether firms are counted whose things are named (12家企业隐患已整改)."""
    clause, value = segment.clause, segment.value
    if _unit(value) != "家" or not clause.text.startswith("企业", value.end - clause.start):
        return False
    named = next((t for t in segment.behind[:2] if t.role == Role.INDICATOR), None)
    own = vocabulary.indicator(named.names[0]).uom if named is not None else "家"
    return own not in ("家", "家次", "个", "项")


def _unit(token: Token) -> str:
    return token.quantity.unit if token.quantity is not None else ""


def _not_even_one(segment: Segment) -> bool:
    """Whether a number only says that there is not one (连1个签约都没有)."""
    quantity = segment.value.quantity
    if quantity is None or quantity.value != 1 or segment.led_by(Role.INDICATOR):
        return False
    if not segment.behind:
        return False
    named, none = segment.behind[0], [t for t in segment.behind[1:3] if t.words != "都"]
    told = named.role == Role.INDICATOR and named.start == segment.value.end
    return told and bool(none) and none[0].role == Role.IS_ZERO


_BUILT: Final = ("未完工", "尚未完工", "未建成", "尚未建成")


def not_yet_built(context: Context, segment: Segment) -> bool:
    """Whether 未完工 tells of another stage of projects counted (签约项目未完工3个)."""
    if not any(t.words in _BUILT for t in segment.before):
        return False
    counted = (segment.names[-1].names if segment.names else context.spoken.names)[:1]
    said = context.vocabulary.said
    return any(form.endswith("项目") for name in counted for form in said.get(name, ()))


def no_figure(segment: Segment) -> bool:
    """Whether what is counted is still open, only names units, or is a part or each one's share."""
    quantity = segment.value.quantity
    if quantity is not None and _by_its_number(segment, quantity):
        return True
    if says_what_it_is(segment) or counts_the_first(segment):
        return True
    if segment.roles & Role.REMAINING and _lacks_money(segment):
        return True
    if segment.roles & _CHANGED and _on_average(segment):
        return True
    if segment.roles & Role.EACH and _of_each_person(segment):
        return True
    if segment.behind and segment.clause.roles & Role.UNIT and is_a_units(segment):
        return True
    return segment.clause.hints & NO_FIGURE != 0 and _by_its_words(segment)


_CHANGED: Final = Role.GROWTH | Role.FALL


def _by_its_number(segment: Segment, quantity: Quantity) -> bool:
    """Whether a number is none of what is named for the way it is written or measured."""
    if quantity.chinese and (_counts_the_names(segment, quantity) or _of_each(segment, quantity)):
        return True
    if quantity.kind is QuantityKind.MONEY and is_a_price(segment):
        return True
    if not quantity.unit_text and _is_a_year(segment, quantity):
        return True
    return quantity.unit in _EXTENT and _how_long(segment, quantity)


def _by_its_words(segment: Segment) -> bool:
    """Whether the words around a number tell that it is no figure."""
    return (
        _not_even_one(segment)
        or beyond_the_goal(segment)
        or _counts_reports(segment)
        or _counts_figures(segment)
        or told_already(segment)
        or _still_open(segment)
        or not_reported(segment)
        or tells_of_units(segment)
        or _of_a_graver_kind(segment)
        or behind_a_rival(segment)
        or of_a_village(segment)
        or ("《" in segment.clause.text and _in_a_title(segment))
    )


def _lacks_money(segment: Segment) -> bool:
    """Whether money is wanting for something (专项债资金缺口7.5亿元), which is not what is left."""
    if "资金" not in segment.clause.text:
        return False
    return any(t.role == Role.REMAINING and t.words in _WANTING for t in segment.before)


_WANTING: Final = ("缺口", "尚需", "还需", "还缺", "尚欠")


_REPORTS: Final = re.compile(
    "(?:(?:数|数据|情况|表|材料|进度|进展|报表)(?:已经?|都)?(?:上报|报送|报|收到|收齐|反馈)了?"
    "|^ ?(?:目前|现在)?已经?(?:上报|报送|报|收到|反馈)了?)$"
)


def _counts_reports(segment: Segment) -> bool:
    """Whether those are counted who have reported (请报送签约数,已报12家)."""
    text, end = segment.clause.text, segment.value.start - segment.clause.start
    told = "报" in text or "收" in text or "馈" in text
    return told and _REPORTS.search(text[:end]) is not None


_FIGURES: Final = re.compile("(?:数|数字|数据|指标)(?:都|也)?[填写报打弄搞错有不]")


def _counts_figures(segment: Segment) -> bool:
    """Whether it is told how many figures were wrong (刚才两个数填反了)."""
    text, end = segment.clause.text, segment.value.end - segment.clause.start
    return text[end : end + 1] in ("数", "指") and _FIGURES.match(text, end) is not None


_YEARLY: Final = ("年均", "平均", "平均每年", "年平均")


def _on_average(segment: Segment) -> bool:
    """Whether a growth is the average of several years (两年平均增长4.2%), and not the year's."""
    text, begin = segment.clause.text, segment.clause.start
    grown = [t for t in segment.before if t.role & _CHANGED]
    return text[: grown[-1].start - begin].endswith(_YEARLY) or grown[-1].words.startswith(_YEARLY)


def _is_a_year(segment: Segment, quantity: Quantity) -> bool:
    """Whether a bare number before a name is a year (祝大家2024签约翻一番)."""
    behind = segment.behind
    if not behind or quantity.value not in _YEARS:
        return False
    named = behind[0].role == Role.INDICATOR and behind[0].start == segment.value.end
    return named and quantity.kind is QuantityKind.NUMBER


_YEARS: Final = frozenset(range(2000, 2100))


def _counts_the_names(segment: Segment, quantity: Quantity) -> bool:
    """Whether a number only counts the names listed before it (社零和外资两项)."""
    if quantity.unit in ("项", "个") and segment.names:
        behind = segment.clause.text[segment.value.end - segment.clause.start :]
        if behind.startswith(_FIGURES_ASKED_FOR) or behind.strip() == "数":
            return True  # 外出招商、在谈、签约三个数
    listed = len(segment.names) if quantity.unit in ("项", "类") else 0
    return listed > 1 and quantity.value == listed


_FIGURES_ASKED_FOR: Final = ("数据", "指标")


_PEOPLE: Final = re.compile("(?:成员|干部|同志|党员|领导|人员|支部|科室|小组|人|员)[各均]$")


def _of_each_person(segment: Segment) -> bool:
    """Whether people each did so many, whose sum nobody tells (班子成员各走访企业3家)."""
    each = next(t for t in segment.before if t.role == Role.EACH)
    return _PEOPLE.search(segment.clause.text[: each.end - segment.clause.start]) is not None


def _in_a_title(segment: Segment) -> bool:
    """Whether a number stands in the title of a paper (《关于做好新增就业6500人工作的通知》)."""
    text, place = segment.clause.text, segment.value.start - segment.clause.start
    opened = text.rfind("《", 0, place)
    return opened >= 0 and text.find("》", opened, place) < 0


_EXTENT: Final = ("个月", "个小时", "小时", "分钟", "个星期", "星期", "个工作日", "天")
_TOOK: Final = re.compile("(?:了|历时|为期|花|用时|耗时|需要?)$")


def _how_long(segment: Segment, quantity: Quantity) -> bool:
    """Whether a number tells how long something took (改了5天)."""
    before = segment.clause.text[: segment.value.start - segment.clause.start]
    return quantity.unit != "天" or _TOOK.search(before) is not None


def _of_each(segment: Segment, quantity: Quantity) -> bool:
    """Whether a number tells what each has, or for how many it is told (一户三张, 一村一品)."""
    if quantity.kind is not _COUNT:
        return False
    text, begin = segment.clause.text, segment.clause.start
    start, end = segment.value.start - begin, segment.value.end - begin
    return _EACH_HAS.match(text, start) is not None or _HAD.search(text, 0, end) is not None


def _still_open(segment: Segment) -> bool:
    """Whether what is counted is still to be done (还有3处隐患未整改)."""
    text, end = segment.clause.text, segment.value.end - segment.clause.start
    if "未" not in text and "没" not in text and "待" not in text:
        return False
    return segment.value.quantity is not None and _OPEN.match(text, end) is not None


def _of_a_graver_kind(segment: Segment) -> bool:
    """Whether 重大 or 逾期 makes a part of what is counted, if that is no project (重大隐患1处)."""
    text = segment.clause.text
    if "大" not in text and "期" not in text:
        return False
    names = segment.names
    before = text[: names[-1].start - segment.clause.start] if names else ""
    if not names and text.startswith(_GRAVER, segment.value.end - segment.clause.start):
        names = [t for t in segment.behind[:2] if t.role == Role.INDICATOR]
        return bool(names) and "项目" not in names[-1].words
    return before.endswith(_GRAVER) and "项目" not in names[-1].words
