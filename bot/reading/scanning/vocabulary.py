"""The catalogue as the reader looks it up: names, aliases and their equals in one tree."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from bot.domain.catalogue import Catalogue, Indicator
from bot.reading.names.likeness import Likeness
from bot.reading.quantities.units import UNITS
from bot.reading.scanning.lexicon import Lexicon
from bot.reading.text.normalise import normalise, squeeze
from bot.reading.words import Role
from bot.reading.words.places import PLACES

EQUALS: Final = (
    ("规模以上", "规上"),
    ("高新技术企业", "高企"),
    ("地区生产总值", "gdp"),
    ("与", "和"),
)
"""What means the same inside a name (contract: Which indicator)."""

UNIT_ENDINGS: Final = (
    "局",
    "镇",
    "办",
    "公司",
    "街道",
    "乡",
    "管委会",
    "集团",
    "办事处",
    "中心",
    "银行",
)
"""How a unit's name ends whatever the catalogue (contract: unknown_unit)."""

GROUP_HEAD: Final = 4
"""So many characters of a group's name name it (contract: Zero)."""

Name = tuple[int, tuple[str, ...]]


@dataclass(frozen=True)
class Vocabulary:
    """The names of one office, ready for looking up; built once, shared by all readings.

    Its tables are plain dictionaries, in which the compiled reader looks at once.
    """

    catalogue: Catalogue
    names: Lexicon[Name]
    groups: Lexicon[Name]
    forms: dict[str, tuple[str, ...]]
    said: dict[str, tuple[str, ...]]
    endings: tuple[str, ...]
    last_letters: frozenset[str]
    uoms: dict[str, str]
    likeness: Likeness
    indicators: dict[str, Indicator]
    growth: dict[str, str]
    home: frozenset[str]
    beginnings: frozenset[str]
    """How the names of several indicators begin (三个一批)."""
    abroad: dict[str, tuple[str, ...]]
    """What names say behind 赴外 (招商 of 赴外招商)."""
    shares: frozenset[str]
    """What names say behind 占 (投资比重 of 工业投资占投资比重)."""
    granted: frozenset[tuple[str, str]]
    """The groups of which a name tells of 下达 or 指标, with that word (产生指标)."""

    @staticmethod
    def build(catalogue: Catalogue) -> "Vocabulary":
        """The vocabulary of `catalogue`; thousands of names take well under a second."""
        forms = _forms(catalogue)
        said = {i.name: tuple(_spellings(i.name, i.aliases)) for i in catalogue.indicators}
        return Vocabulary(
            catalogue=catalogue,
            names=Lexicon(_all_names(catalogue, forms)),
            groups=Lexicon(_group_names(catalogue)),
            forms=forms,
            said=said,
            endings=_endings(catalogue),
            last_letters=frozenset(one[-1] for one in _endings(catalogue)),
            uoms=_uoms(catalogue),
            likeness=Likeness.build(forms),
            indicators=dict(catalogue.indicator),
            growth={i.growth_of: i.name for i in catalogue.indicators if i.growth_of},
            home=_home(catalogue),
            beginnings=_beginnings(said),
            abroad={f[len(_ABROAD) :]: n for f, n in forms.items() if f.startswith(_ABROAD)},
            shares=frozenset(f.rpartition(_SHARE)[2] for f in forms if _SHARE in f),
            granted=_granted(catalogue, said),
        )

    def indicator(self, name: str) -> Indicator:
        """The indicator of that catalogue name."""
        return self.indicators[name]

    def growth_of(self, name: str) -> str | None:
        """The name of the growth indicator of an indicator, if it has one."""
        return self.growth.get(name)

    def continued(self, name: str, words: str) -> str | None:
        """The indicator named by a name of `name` and then `words` (签约 + 总投资)."""
        for form in self.said.get(name, ()):
            found = self.forms.get(form + words, ())
            if len(found) == 1 and found[0] != name:
                return found[0]
        return None


_ABROAD: Final = "赴外"
_SHARE: Final = "占"
LEAST_BEGINNING: Final = 3
"""How a series of names begins has so many characters at least."""


GRANTED: Final = ("下达", "指标")
"""What tells of a goal, unless things of the group are named by it."""


def _granted(catalogue: Catalogue, said: dict[str, tuple[str, ...]]) -> frozenset[tuple[str, str]]:
    return frozenset(
        (one.group, word)
        for one in catalogue.indicators
        for word in GRANTED
        if any(word in form for form in said[one.name])
    )


def _beginnings(said: dict[str, tuple[str, ...]]) -> frozenset[str]:
    begun = Counter(
        words
        for forms in said.values()
        for words in {f[:stop] for f in forms for stop in range(LEAST_BEGINNING, len(f) + 1)}
    )
    return frozenset(words for words, names in begun.items() if names > 1)


def _home(catalogue: Catalogue) -> frozenset[str]:
    """The places in the names of the office's own units, which are not elsewhere (昆山水务局)."""
    names = "\n".join(form for u in catalogue.units for form in (u.name, *u.aliases))
    return frozenset(place for row in PLACES for place in row.words if place in names)


def _spellings(name: str, aliases: tuple[str, ...]) -> Iterator[str]:
    for form in (name, *aliases):
        if squeezed := squeeze(form):
            yield squeezed


def _forms(catalogue: Catalogue) -> dict[str, tuple[str, ...]]:
    """Indicator names by spelling; a spelling of the catalogue beats one that merely equals it."""
    exact: dict[str, dict[str, None]] = {}
    equal: dict[str, dict[str, None]] = {}
    for indicator in catalogue.indicators:
        for form in _spellings(indicator.name, indicator.aliases):
            exact.setdefault(form, {})[indicator.name] = None
            for variant in _equals(form):
                if _swallows(variant):
                    continue
                equal.setdefault(variant, {})[indicator.name] = None
    return {form: tuple(names) for form, names in (equal | exact).items()}


LEAST: Final = 5
_SAID_BY_THE_UNIT: Final = ("次数", "人数", "个数", "户数", "家数", "总额", "额")
"""What a long name may leave unsaid, for the counting word says it (安全生产检查143次), or money
(社会消费品零售169.5亿)."""


def _equals(form: str) -> Iterator[str]:
    """The other spellings of a name, with any of its equals exchanged."""
    forms = dict.fromkeys((form, form.translate(_QUOTES)))
    for one, other in EQUALS:
        forms |= dict.fromkeys([f.replace(one, other) for f in forms if one in f])
        forms |= dict.fromkeys([f.replace(other, one) for f in forms if other in f])
    if form.isascii():
        other = form.removesuffix("s") if form.endswith("s") else form + "s"
        forms |= dict.fromkeys([other, form.replace("-", "")])
    for noun in _SAID_BY_THE_UNIT:
        forms |= dict.fromkeys([f.removesuffix(noun) for f in forms if len(f) > LEAST + len(noun)])
    yield from (variant for variant in forms if variant != form)


def _swallows(form: str) -> bool:
    """Whether a spelling that merely equals a name begins with a word of operation."""
    return form.startswith("新增")


_QUOTES: Final = str.maketrans("", "", "“”\"'‘’「」『』《》")


def _all_names(
    catalogue: Catalogue, forms: dict[str, tuple[str, ...]]
) -> Iterator[tuple[str, Name]]:
    for unit in catalogue.units:
        for form in _spellings(unit.name, unit.aliases):
            yield form, (Role.UNIT, (unit.name,))
            if not form.startswith("市"):
                yield "市" + form, (Role.UNIT, (unit.name,))
                yield "我市" + form, (Role.UNIT, (unit.name,))
    for form, names in forms.items():
        yield form, (Role.INDICATOR, names)
        if form in _HAPPENING:
            yield f"{form[0]}了{form[1]}", (Role.INDICATOR, names)
        if len(form) >= _ACTED and form.startswith(ACTS_DONE) and form[2] != "了":
            done = f"{form[:2]}了{form[2:]}"
            if done not in forms:
                yield done, (Role.INDICATOR, names)


_HAPPENING: Final = ("签约", "开工", "竣工", "投产", "完工", "动工")
"""Events that 了 parts, as people say it (两个项目签了约)."""
_ACTED: Final = 4
ACTS_DONE: Final = (
    "走访", "解决", "排查", "整改", "更换", "改造", "新建", "创建", "盘活", "收储", "培训", "检查",
    "建成",
)  # fmt: skip
"""Acts that 了 parts from their thing, as people say it (走访了企业5家)."""


def _group_names(catalogue: Catalogue) -> Iterator[tuple[str, Name]]:
    """Groups by their names and how these begin, but for a beginning that two groups share."""
    groups = {squeeze(group): members for group, members in catalogue.groups.items()}
    begun = Counter(name[:end] for name in groups for end in range(1, len(name) + 1))
    for name, members in groups.items():
        for length in range(min(GROUP_HEAD, len(name)), len(name) + 1):
            if begun[name[:length]] == 1 or length == len(name):
                yield name[:length], (Role.GROUP, tuple(member.name for member in members))
    for group, members in catalogue.groups.items():
        yield normalise(group).text, (Role.GROUP, tuple(member.name for member in members))


def _uoms(catalogue: Catalogue) -> dict[str, str]:
    """The catalogue's units of measure that the number layer does not know, the longest first."""
    own = {normalise(i.uom).text: i.uom for i in catalogue.indicators if i.uom not in UNITS}
    plain = {said: uom for said, uom in own.items() if said and said[0] not in _SCALED}
    return dict(sorted(plain.items(), key=lambda pair: -len(pair[0])))


_SCALED: Final = "万亿千百%"


def _endings(catalogue: Catalogue) -> tuple[str, ...]:
    """The contract's endings of a unit's name, and those that the catalogue's units share.

    Two characters, or a last word in Latin letters, that three units share; one character that a
    fifth of them share behind three others (科 of a hospital, not 心 of its 中心).
    """
    names = [
        normalise(form).text for unit in catalogue.units for form in (unit.name, *unit.aliases)
    ]
    counted = Counter(ending for name in names if len(name) > 2 for ending in _ends(name))
    least = max(3, len(catalogue.units) // 5)
    before = Counter(end[-1] for end in counted if len(end) > 1 and not end.isascii())
    kept = (
        end
        for end, count in counted.items()
        if (count >= 3 if len(end) > 1 else count >= least and before[end] >= 3)
    )
    return (*UNIT_ENDINGS, *kept)


def _ends(name: str) -> Iterator[str]:
    if name[-1].isascii():
        words = name.split()
        yield from ([words[-1]] if len(words) > 1 and words[-1].isalpha() else [])
    else:
        yield from (name[-1], name[-2:])
