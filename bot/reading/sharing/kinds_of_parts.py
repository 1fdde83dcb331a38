"""By what two figures side by side are told to be parts of one: kinds, people, places, batches."""

import re
from typing import Final

from bot.reading.names.naming import loose
from bot.reading.quantities import QuantityKind
from bot.reading.quantities.characters import any_soon, kind_of
from bot.reading.quantities.patterns import any_of
from bot.reading.text.tokens import Clause
from bot.reading.words import Role

_MEASURED: Final = (
    QuantityKind.COUNT, QuantityKind.MONEY, QuantityKind.AREA, QuantityKind.LENGTH,
)  # fmt: skip
_WORK: Final = re.compile("(?:新建|改建|扩建|续建|翻建|维修|提升改造|新改建|(?<!户厕)改造)了?$")
"""Kinds of work, which make parts of one figure (改厕新建200户、提升改造110户)."""
_BATCH: Final = re.compile(
    "(?:第?[一二三四五六七八九十\\d]{1,2}[批期轮]|\\d{1,2}号[楼厂车地][^,]?)(?:换|改|建|修)?了?$"
)
"""Batches, phases and buildings of one work (第一批120户,第二批190户; 1号楼…,2号楼…)."""
_KIND: Final = re.compile(
    "(?:工业|农业|服务业|制造业|商贸|商业|文旅|旅游|民生|交通|水利|教育|卫生|能源|物流|科技|基础设施"
    "|规上|规下|上规|小微|中小|民营|国有|外资|内资|大型|中型|小型|亿元以上|\\d+万元?以上"
    "|小学|初中|高中|幼儿园|专项|日常|联合|例行|随机|夜间)(?:类|的)?(?:项目|企业|检查)?$"
)
"""Kinds by which the things of one figure are told apart (工业项目2个,农业项目1个)."""
_LEADER: Final = re.compile(
    "(?:书记|[镇局区市县乡部处科队组院校村]长|主任|经理|主席|总监|领导|班子成员|科室|股室|中层干部)"
    "(?:带队|率队|带领|分别)?$"
)
"""Who did so many of them (书记2家、镇长3家)."""
_MAKE: Final = re.compile("[^\\d,]{2}式$")
"""Makes of a thing (三格式改厕200户,双瓮式120户)."""
_ALIKE: Final = (_MAKE, _WORK, _BATCH, _KIND, _LEADER)
_ANY: Final = any_of(*_ALIKE)
_TELLING: Final = kind_of(
    "业贸旅生交利教卫源流科基规微小营国资型亿以学中园专常联例随夜式记长任经席监领班室层建修造批期轮号"
)
"""One character at least of whatever tells parts apart."""
_PLACES: Final = frozenset("村庄屯寨社区组片街巷路院校厂园站所口段式小")
"""What the parts of a town, a street or an institution are called by in the end, and makes."""
_OF_ITS_STATE: Final = re.compile(
    "(?:工作|建设|整治)?(?:完成|推进|落实|开展)?(?:进展|进度|情况){1,2}(?:如下)?"
    "|(?:按|的)?(?:分类|类型|类别|构成|分布|种类|排查|明细)(?:情况|如下)?"
)
"""What may stand behind a name that heads its parts (改厕进展:刘庄村35户,李庄村20户)."""


def is_measured(clause: Clause) -> bool:
    """Whether the value that ends a clause is counted or measured in so many words."""
    quantity = clause.tokens[-1].quantity
    if quantity is None:
        return False
    if not quantity.unit_text:
        return quantity.kind is QuantityKind.NUMBER and _is_of_a_kind(clause)
    return quantity.kind in _MEASURED or quantity.unit_text in ("亿", "万")


def _is_of_a_kind(clause: Clause) -> bool:
    """Whether a kind or a place stands right before the bare number of a clause (小学900)."""
    words = clause.text[: clause.tokens[-1].start - clause.start]
    return words[-1:] in _PLACES or _KIND.search(words) is not None


def heads_parts(above: Clause) -> bool:
    """Whether a clause ends with a name, or how far it has come, to which a colon leads."""
    named = above.of(Role.INDICATOR)
    if not named or above.has(Role.QUANTITY):
        return False
    behind = above.text[named[-1].end - above.start :].strip()
    return not behind or _OF_ITS_STATE.fullmatch(behind) is not None


def told_apart(one: str, other: str) -> bool:
    """Whether the words before two values tell kinds, people or batches of one thing apart."""
    if not any_soon(one, 0, len(one), _TELLING) or _ANY.search(one) is None:
        return False
    return any(rule.search(one) and rule.search(other) for rule in _ALIKE)


def of_alike_places(opening: Clause, name: int, part: Clause) -> bool:
    """Whether what stands before the name and before the part is called by the same last word."""
    whose, other = _before(opening, name), _before(part, part.tokens[-1].start)
    return bool(whose) and bool(other) and whose[-1] == other[-1] and whose[-1] in _PLACES


def _before(clause: Clause, end: int) -> str:
    return loose(clause, clause.start, end, [t for t in clause.tokens if t.end <= end])
