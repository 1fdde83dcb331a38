"""Other places and other units: whose figures are told, and are not the sender's."""

import re
from typing import Final

from bot.reading.quantities import QuantityKind
from bot.reading.quantities.characters import is_at, kind_of
from bot.reading.statements.passed.acts import ACTS
from bot.reading.talk.opening_places import behind_days, end_of_a_place
from bot.reading.text.tokens import Clause, Token
from bot.reading.words import Role

_PLACE: Final = re.compile(
    r"(?![居位排列在赴到向从由据]|[这那][趟次])[\u4e00-\u9fffx]{2,5}[市县省州]"
)
_PLACES: Final = ("市", "县", "省", "州")


def is_elsewhere(clause: Clause) -> bool:
    """Whether a clause tells of another place, or of units other than the sender's."""
    if _opens_with_a_place(clause) or _tells_of_a_place(clause):
        return True
    if clause.roles & Role.PLACE and _is_of_a_place(clause):
        return True
    if "一个" in clause.text and _SUCH_A_PLACE.fullmatch(clause.text):
        return True
    return clause.has(Role.UNIT) and (_but_for(clause) or _looks_up_to(clause))


def _is_of_a_place(clause: Clause) -> bool:
    """Whether a clause only says which place is told of (通报表扬的是许昌,停车场开工26个)."""
    last = clause.of(Role.PLACE)[-1]
    ends = last.end == clause.end or clause.text[last.end - clause.start :] in ("市", "省", "县")
    return ends and clause.text[: last.start - clause.start].endswith("是")


_SUCH_A_PLACE: Final = re.compile(
    "(?:就|也|都|只|才|不过)?是?一个(?:县级市|地级市|小?县城?|小?镇|乡镇|小?城市)"
)
"""What a place elsewhere is called in passing (江苏昆山,一个县级市,GDP…)."""
_VISITED: Final = re.compile(
    "(?:考察|参观|观摩|学习)[^,]{0,8}?(?:看|去|走|到)了(?!我|本|全|各|辖|没|忘)[\u4e00-\u9fff]{2,4}$"
    "|(?:参观|观摩)了(?!我|本|全|各|辖)[\u4e00-\u9fff]{2,6}的"
)


def tells_of_a_visit(clause: Clause) -> bool:
    """Whether a place was seen on a visit, whose figures follow (考察第二天看了安吉,全县…)."""
    if "观" not in clause.text and "考察" not in clause.text and "学习" not in clause.text:
        return False
    told = clause.has(Role.QUANTITY | Role.OWN | Role.UNIT)
    return not told and _VISITED.search(clause.text) is not None


_AWAY: Final = re.compile("出差|开会|培训|学习|考察|参观|旅游|路过|转车|休假|探亲|看病")
_HERE: Final = ("这边", "这里", "这儿", "那边", "那里", "当地")


def is_told_from_away(clauses: list[Clause], place: int) -> bool:
    """Whether somebody who is at another place tells how it is there (在郑州出差,这边…)."""
    clause, before = clauses[place], clauses[place - 1]
    if not place or not before.has(Role.PLACE) or before.sentence != clause.sentence:
        return False
    return clause.text.startswith(_HERE) and _AWAY.search(before.text) is not None


def _opens_with_a_place(clause: Clause) -> bool:
    """Whether a clause opens with a place that is not ours (周口市签约100个)."""
    if not (clause.has(Role.UNIT) or _holds_a_place(clause.text)):
        return False
    begin = behind_days(clause)
    named = (
        t.start
        for t in clause.tokens
        if t.start >= begin and t.role != Role.FILLER and not t.role & Role.PLACE
    )
    known = next(named, begin)
    if known == begin:
        return False
    place = clause.text[begin - clause.start : known - clause.start].strip()
    if _of_another_place(clause, place, known):
        return True
    return place.endswith(_PLACES) and _PLACE.fullmatch(place) is not None


def _holds_a_place(text: str) -> bool:
    return "市" in text or "县" in text or "省" in text or "州" in text


_EXCEPT: Final = re.compile("除去?了?$")


def _but_for(clause: Clause) -> bool:
    """Whether all but one unit are spoken of (除商务局外都签约1个)."""
    if "除" not in clause.text:
        return False
    units = clause.of(Role.UNIT)
    before = (clause.text[: t.start - clause.start] for t in units)
    return any(_EXCEPT.search(text) for text in before) and "外" in clause.text


_LOOKED_AT: Final = re.compile("(?:看看|瞧瞧|瞅瞅|学学|看看人家)$")
_LOOKING: Final = kind_of("看瞧瞅学家向")
_LEARNT: Final = re.compile("(?:学习|看齐|取经|致敬|对标)")


def _looks_up_to(clause: Clause) -> bool:
    """Whether another unit is held up as an example (看看商务局,…; 向商务局学习,…)."""
    for unit in clause.of(Role.UNIT):
        before = clause.text[: unit.start - clause.start]
        if not is_at(before, len(before) - 1, _LOOKING):
            continue
        behind = clause.text[unit.end - clause.start :]
        if _LOOKED_AT.search(before) or (before.endswith("向") and _LEARNT.match(behind)):
            return True
    return False


_NAMED_PLACE: Final = re.compile(
    r"(?![我咱俺本各由请让叫被与和同])[\u4e00-\u9fff]{2,4}(?<!带领)(?<!率领)(?<!组织)(?<!会同)(?<!联合)(?<!协调)"
)


def _of_another_place(clause: Clause, place: str, known: int) -> bool:
    """Whether a unit's name stands behind the name of another place (安阳市商务局, 省商务局)."""
    unit = next((t for t in clause.of(Role.UNIT) if t.start == known), None)
    if unit is None:
        return False
    city = unit.words.startswith("市") and _NAMED_PLACE.fullmatch(place) is not None
    alone = all(t.role & Role.PLACE for t in clause.tokens if t.start < known)
    zone = alone and unit.words.endswith(_ZONES) and _NAMED_PLACE.fullmatch(place) is not None
    zone = zone and not place.removesuffix("了").endswith(_GONE_TO)
    return city or zone or place.endswith(("省", "县"))


_ZONES: Final = ("区", "园")
"""What every place has one of: behind the name of another it is not ours (昆山高新区)."""


_GONE_TO: Final = (*ACTS, "深入", "来到", "前往", "后到", "落户", "入驻", "落地", "参加")
"""What one does in a zone, which is no name of a place (考察高新区, 走访高新区企业)."""


_ELSEWHERE: Final = re.compile("(?:该(?:县|市|区|省|村)|当地)")
_OURS_ABROAD: Final = re.compile(
    "回来|赶回|会|展|节|论坛|客商|企业|公司|商户|集团|招商|考察|洽谈|对接|出差|拜访|调研|培训|专班|项目|驻|这边|我们|咱|小组|小分队|"
    "项目方|投资方|老板|路|街|大道|桥|趟|白跑"
)
"""What stands behind the name of a place where we were, or whose guests came to us."""
_ITS_OWN: Final = Role.STRETCH | Role.TOTAL | Role.CURRENT | Role.OTHERS


def _tells_of_a_place(clause: Clause) -> bool:
    """Whether another place leads up to what is told, with days or doings of its own.

    昆山去年签约90个; 固始县把改厕作为先手棋; 该市一季度开工96个.
    """
    text = clause.text
    named = clause.has(Role.PLACE) or _names_a_county(clause) or "该" in text or "当地" in text
    if clause.has(Role.PLACE) and _is_a_zone_elsewhere(clause):
        return True
    if not named or clause.has(Role.UNIT) or clause.begins == "、":
        return False
    if any(not _of_the_place(clause, own) for own in clause.of(Role.OWN)):
        return False
    first = next((t.start for t in clause.tokens if t.role & _TOLD), clause.end)
    lead = text[: first - clause.start]
    if _points_elsewhere(lead):
        return True
    end = end_of_a_place(clause, first)
    if end > 0 and _ITS_WAY.match(text, end - clause.start) is not None:
        return True
    if end > 0 and any(own.start == end for own in clause.of(Role.OWN)):
        return True
    if end > 0 and "招商" in text and text[end - clause.start] == " ":
        return False  # 📍义乌 今天外出招商1次
    return end > 0 and not _OURS_ABROAD.search(lead) and _goes_on(clause, end, first)


def _names_a_county(clause: Clause) -> bool:
    """Whether a county is named, and not those of the province (居全省县(市)第32位)."""
    all_of_them = (t for t in clause.of(Role.OTHERS) if t.words == "全省")
    counties = any(clause.text.startswith("县", t.end - clause.start) for t in all_of_them)
    return "县" in clause.text and not counties


def _of_the_place(clause: Clause, own: Token) -> bool:
    """Whether 全市 right behind the name of another place is that place (浙江义乌全市…)."""
    if not own.words.startswith("全"):
        return False
    return any(t.role & Role.PLACE and t.end == own.start for t in clause.tokens)


_ZONE: Final = re.compile(
    "(?:工业|高新|经开|经济|技术|产业|开发)*(?:园区|开发区|高新区|新区|经开区)"
)


def _is_a_zone_elsewhere(clause: Clause) -> bool:
    """Whether a clause opens with the zone of another place (苏州工业园区以占全市…)."""
    first = clause.tokens[0]
    if first.start != clause.start or not first.role & Role.PLACE:
        return False
    found = _ZONE.match(clause.text, first.end - clause.start)
    return found is not None and not _OURS_ABROAD.match(clause.text, found.end())


_TOLD: Final = Role.INDICATOR | Role.QUANTITY | Role.GROUP


def _points_elsewhere(lead: str) -> bool:
    return ("该" in lead or "当地" in lead) and bool(_ELSEWHERE.search(lead))


def _goes_on(clause: Clause, end: int, first: int) -> bool:
    """Whether days, totals or doings of the place follow its name."""
    told = [t for t in clause.tokens if end <= t.start < first]
    if any(t.role & _ITS_OWN for t in told):
        return True
    known = [t for t in told if t.role & ~(Role.FILLER | Role.PLAIN)]
    rest = clause.text[end - clause.start : first - clause.start]
    if rest == "的" and (_is_a_share(clause, first) or not clause.has(Role.QUANTITY)):
        return True
    doings = bool(_LETTER.search(rest)) and not clause.has(Role.INDICATOR) and not known
    behind = clause.text[end - clause.start :]
    opens = behind_days(clause)  # no 北镇 in 城北镇
    place = any(t.start == opens and t.role & Role.PLACE for t in clause.tokens)
    if place and any(t.start == end and _is_done_at_home(t) for t in clause.of(Role.INDICATOR)):
        return True
    return doings or behind.startswith(_GROWN) or clause.text[end - clause.start - 1] == "县"


_ABROAD: Final = ("签", "谈", "招商", "外出", "走访", "资", "项目", "开工", "投产", "竣工")
"""What our own people may do at another place (深圳签约2个)."""


def _is_done_at_home(named: Token) -> bool:
    """Whether what a place is named right before is no deal, visit or investment (昆山改厕12户)."""
    return not any(words in named.words for words in _ABROAD)


def _is_a_share(clause: Clause, first: int) -> bool:
    """Whether a share is told of the place (深圳的研发投入强度都5%多了)."""
    values = [t.quantity for t in clause.of(Role.QUANTITY) if t.start >= first]
    return bool(values) and values[0] is not None and values[0].kind is QuantityKind.PERCENT


_GROWN: Final = (
    "市",
    "省",
    "有个",
    "有一个",
    "那边",
    "那儿",
    "人家",
    "把",
    "一口气",
    "一天",
    "一年",
    "半年",
    "一个镇",
    "一个县",
    "一个市",
    "一个区",
    "一个乡",
    "一个村",
)
"""What goes on with the name of a place that acts itself (新郑市, 长垣那边, 安吉把…)."""


_LETTER: Final = re.compile("[\u4e00-\u9fff]")


_ITS_WAY: Final = re.compile(
    "[市县区省]?(?:坚持|把|将|以|探索|创新|推行|实行|大力|持续|打造|聚焦|紧盯|围绕|依托|立足|采取)"
)
"""How a place that tells of itself goes on (昆山市坚持链式招商)."""
_SAYING: Final = ("说", "称", "写着")
_LIKENING: Final = ("不如", "比", "像", "不及", "胜过", "强过")


def likened(clause: Clause, own: Token) -> bool:
    """Whether others are only likened to us (条件还不如我们), or tell of all theirs (说全县…)."""
    before = clause.text[: own.start - clause.start]
    return before.endswith(_LIKENING) or (own.words[0] == "全" and before.endswith(_SAYING))
