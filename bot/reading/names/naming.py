"""Which indicator a value belongs to (contract: Which indicator)."""

import re
from typing import Final

from bot.reading.names.events import has_happened, is_deal, is_event
from bot.reading.names.households import HOUSEHOLDS, counts_households
from bot.reading.names.letters import letters
from bot.reading.names.measured import is_money_of, says_the_measure
from bot.reading.quantities.characters import any_soon, is_at, kind_of
from bot.reading.scanning.vocabulary import Vocabulary
from bot.reading.statements.passed import acts
from bot.reading.text.tokens import Clause, Token
from bot.reading.words import Role

_LEADS: Final = kind_of("了过出的其和与、")
_TRAILS: Final = kind_of("了过出的为是")
_LIGHT: Final = re.compile(r"^[了过出的其和与、]+|[了过出的为是]+$")
_HEAD_NOUN: Final = ("项目", "企业", "活动", "工作", "次数", "数", "任务", "数量", "个数")
_WORDS_OF_A_NAME: Final = Role.FILLER | Role.PLAIN | Role.OTHER_THING
_ADJECTIVES: Final = re.compile(
    r"^(?:帮助?|为)(?:企业)?(?=解决|协调)|"
    r"(?:融资|用工|招工|用地|用电|用水|用能|资金|订单|生产|经营|发展|实际|具体|急难愁盼)(?=难?问题)|"
    r"重点|重大|优质|民营|中小|规(?:模以)?上(?:工业)?(?=企业)|规模|各类|有关|相关|辖区内?|全部|大|小|新|了|的"
)
_TELLING: Final = kind_of("帮为融用招资订生经发实具急重优民中规各有相辖全大小新了的")
"""How whatever tells of what kind begins."""
SIZE: Final = "threshold_without_number"
_INVESTED: Final = "投资"
LONGEST_TAIL: Final = 12
LONG: Final = 8
"""A name of so many characters is known by one slip, whatever shorter name begins it."""


class Named:
    """What the words around a value name.

    `names`: the indicators (several fit alike, none: nothing known). `words`: what was said.
    `carried`: nothing was said, the value goes on speaking of the indicator before.
    `start` and `end`: where the naming words stand.
    """

    __slots__ = (
        "carried",
        "end",
        "names",
        "rule",
        "start",
        "words",
    )

    def __init__(
        self,
        names: tuple[str, ...] = (),
        words: str = "",
        rule: str = "",
        carried: bool = False,
        start: int = 0,
        end: int = 0,
    ) -> None:
        """As its fields say."""
        self.names = names
        self.words = words
        self.rule = rule
        self.carried = carried
        self.start = start
        self.end = end


def loose(clause: Clause, start: int, end: int, known: list[Token]) -> str:
    """The unknown words between `start` and `end`, where `known` are the tokens in between."""
    text, begin = clause.text, clause.start
    if not known:
        return letters(text[start - begin : end - begin]) if start < end else ""
    pieces, place = [], start
    for token in known:
        if place < token.start:
            pieces.append(text[place - begin : token.start - begin])
        if token.role & (Role.PLAIN | Role.OTHER_THING):
            pieces.append(token.words)
        place = token.end
    if place < end:
        pieces.append(text[place - begin : end - begin])
    return letters("".join(pieces)) if pieces else ""


def said(clause: Clause, start: int, end: int, known: list[Token]) -> str:
    """All words between `start` and `end` that may be part of a name: no operation, no stretch."""
    text, begin = clause.text, clause.start
    pieces, place = [], start
    for token in known:
        if place < token.start:
            pieces.append(text[place - begin : token.start - begin])
        if token.role & _WORDS_OF_A_NAME or token.role == Role.INDICATOR:
            pieces.append("".join(token.words.split()))
        elif _says_investment(token):
            pieces.append(_INVESTED)  # 智改项目32个,完成投资4.5亿元
        place = token.end
    if place < end:
        pieces.append(text[place - begin : end - begin])
    return letters("".join(pieces)) if pieces else ""


def _says_investment(token: Token) -> bool:
    return token.role == Role.DONE and token.words.endswith(_INVESTED)


def name_before(
    clause: Clause, end: int, known: list[Token], vocabulary: Vocabulary
) -> Named | None:
    """The indicator named by `known` before `end`, if the words behind its name let it stand."""
    named = [token for token in known if token.role == Role.INDICATOR]
    if not named:
        return None
    token = facility_of(clause, named, known, vocabulary)
    later = [t for t in known if t.start >= token.end]
    behind = [t for t in later if t.role != Role.INDICATOR]
    other = any(t.role == Role.OTHER_THING and t.end == token.start for t in known)
    if other or is_money_of(token, behind, vocabulary):
        return Named((), token.words, "other_thing", start=token.start)
    if sized := _sized(clause, token, end, behind, vocabulary):
        return sized
    if own := acts.own_name(clause, token, token.start, vocabulary):
        return Named(own, token.words, "act", start=token.start, end=token.end)
    tail = loose(clause, token.end, end, later)
    if not tail and (grown := _grown_by_a_filler(clause, token, end, behind, vocabulary)):
        return grown
    whole = said(clause, token.start, end, [token, *behind]) if tail else ""
    moved = vocabulary.likeness.reordered(whole) if len(whole) > len(token.words) else ()
    if len(moved) == 1:
        return Named(moved, whole, "slip_forgiven", start=token.start, end=token.end)
    if (
        not tail
        or _is_kind_of(clause, token, tail, end, vocabulary)
        or says_the_measure(token, tail, behind, vocabulary)
    ):
        return Named(token.names, token.words, "name", start=token.start, end=token.end)
    longer = _longer(whole, token, vocabulary) or _begun_before(clause, token, whole, vocabulary)
    return longer or Named((), whole, "other_thing", start=token.start)


def _begun_before(clause: Clause, token: Token, whole: str, vocabulary: Vocabulary) -> Named | None:
    """A compound whose verb stands in front (下达专项债券额度 is 专项债券下达额度)."""
    place = token.start - clause.start
    verb = clause.text[max(0, place - _VERB) : place]
    names = vocabulary.likeness.reordered(verb + whole) if len(verb) == _VERB else ()
    if len(names) != 1:
        return None
    return Named(names, verb + whole, "slip_forgiven", start=token.start - _VERB)


_VERB: Final = 2


def _grown_by_a_filler(
    clause: Clause, token: Token, end: int, behind: list[Token], vocabulary: Vocabulary
) -> Named | None:
    """Another name that ends in a word which elsewhere changes nothing (隐患已整改6处).

    智改项目完成投资4.5亿元 is 智改投资.
    """
    if any(_says_investment(t) for t in behind) and len(token.names) == 1:
        names = short_name(_INVESTED, token.names[0], vocabulary)
        return Named(names, token.words, "short_second_name", start=token.start) if names else None
    if len(behind) < 2 or not any(t.role == Role.TOTAL for t in behind):
        return None
    whole = said(clause, token.start, end, [token, *behind])
    names = vocabulary.forms.get(whole, ()) if whole != token.words else ()
    return Named(names, whole, "name", start=token.start, end=end) if names else None


def _sized(
    clause: Clause, token: Token, end: int, behind: list[Token], vocabulary: Vocabulary
) -> Named | None:
    """A name that says the size in its midst (新签约亿元以上项目 is 亿元以上签约项目)."""
    if not any(t.rule == SIZE for t in behind):
        return None
    whole = said(clause, token.start, end, [token, *behind])
    for words in (whole, whole.removeprefix("新")):
        names = vocabulary.likeness.reordered(words)
        if len(names) == 1:
            return Named(names, words, "slip_forgiven", start=token.start, end=end)
    return None


HOW: Final = ("高标准", "全面", "按时", "提前", "顺利", "如期", "按期", "圆满", "高质量", "加快")
"""How a thing came to a stage, which changes nothing (镇级配送站高标准竣工13个)."""


def facility_of(
    clause: Clause, named: list[Token], known: list[Token], vocabulary: Vocabulary
) -> Token:
    """The last name; of neighbours the one that names the facility, not the event (停车场开工)."""
    last = named[-1]
    if len(named) == 1 or is_event(named[-2], vocabulary) or not is_event(last, vocabulary):
        return last
    if is_deal(last):
        return last
    first = named[-2]
    bare = first.words.removesuffix(_HEAD_NOUN[0])
    if bare != first.words and bare in vocabulary.forms:
        return last  # 签约项目 is named by an event itself, and no facility
    between = [t for t in known if first.end <= t.start < last.start]
    apart = loose(clause, first.end, last.start, between)
    apart = "" if apart in HOW else apart
    return last if apart or has_happened(between, first, last, vocabulary) else first


def bare(words: str) -> str:
    """Words without the light ones at either end (了, 出, 的)."""
    if not words or (not is_at(words, 0, _LEADS) and not is_at(words, len(words) - 1, _TRAILS)):
        return words
    return _LIGHT.sub("", words)


ROAD: Final = re.compile(
    "(?![进下到入驻走])[\u4e00-\u9fff]{1,3}(?:(?<![线道公铁马管水思出])路|街|大道|巷|"
    "(?<![范点整政心然商美好])村|社区|小区)"
)
"""Where so many are: a road or a village between a name and its number (窨井盖更换人民路12个)."""
_OTHER: Final = re.compile("[率额比资未没]|总投|需求|意向")
_IN_ALL: Final = ("总量", "总额", "总数", "数量", "个数")
"""What behind a name changes nothing (GDP总量198.4亿元)."""
_PEOPLE: Final = re.compile(
    "(?:惠及|服务|覆盖)?(?:辖区|城乡|适龄|农村|全市)?"
    "(?:人员|孕妇|孕产妇|妇女|学员|群众|居民|农民|学生|劳动者|老年人|老人)"
)
"""Who they are, behind a name that counts people (城镇新增就业人员6120人, 超声筛查孕妇4120人)."""


def _is_kind_of(clause: Clause, token: Token, tail: str, end: int, vocabulary: Vocabulary) -> bool:
    """Whether the words behind a name only say of what kind: 签约 光伏 项目."""
    behind = clause.text[token.end - clause.start : end - clause.start].rstrip()
    if behind.endswith("等") or tail in _IN_ALL or ROAD.fullmatch(tail):
        return True
    if behind == HOUSEHOLDS:
        return counts_households(clause, token, end, vocabulary)
    if _PEOPLE.fullmatch(behind) is not None:
        return all(vocabulary.indicator(name).uom == "人" for name in token.names)
    closed = behind.endswith(_HEAD_NOUN[0])
    kind = closed and len(tail) <= LONGEST_TAIL // 2 and not _OTHER.search(tail)
    return kind and not _brought(clause, token, end, vocabulary)


def _brought(clause: Clause, token: Token, end: int, vocabulary: Vocabulary) -> bool:
    """Whether things are counted that came of an act counted by times (外出招商带回项目1个)."""
    times = all(vocabulary.indicator(name).uom == "次" for name in token.names)
    place = end - clause.start
    return times and "次" not in clause.text[place : place + LONG]


_AVERAGED: Final = re.compile("[月年](?:平均|均值?)")
"""Over which days an average was taken, which no name says (PM2.5月均浓度)."""


def _longer(whole: str, token: Token, vocabulary: Vocabulary) -> Named | None:
    """A longer name with other words in between (专项债券目前已下达额度)."""
    for words in (whole, bare(whole), _AVERAGED.sub("平均", whole)):
        exact = vocabulary.forms.get(words, ())
        names = exact or vocabulary.likeness.forgiven(words)
        sure = exact or names == token.names or len(words) >= LONG
        if len(names) == 1 and sure:
            return Named(names, words, "slip_forgiven", start=token.start, end=token.end)
    return None


def short_name(words: str, before: str | None, vocabulary: Vocabulary) -> tuple[str, ...]:
    """The indicator that `words` name after another one (签约2个,总投资3.5亿)."""
    if before is None:
        return ()
    lighter = bare(words)
    found = vocabulary.continued(before, words) if words else None
    if not found and lighter and lighter != words:
        found = vocabulary.continued(before, lighter)
    return (found,) if found else ()


def growth_named(words: str, vocabulary: Vocabulary) -> tuple[str, ...]:
    """The growth indicator that has a name of its own but no base in the catalogue."""
    words = bare(words)
    return vocabulary.forms.get(words + "增速") or vocabulary.forms.get(words + "增长", ())


def shortened(words: str, before: str, vocabulary: Vocabulary) -> bool:
    """Whether `words` are the beginning of a name of the indicator before (走访 of 走访企业)."""
    words = bare(words)
    return len(words) > 1 and any(f.startswith(words) for f in vocabulary.said.get(before, ()))


def plain(words: str) -> str:
    """Words without what only tells of what kind (问题 of 用工问题, 企业 of 民营企业)."""
    words = bare(words) if words else words
    told = any_soon(words, 0, len(words), _TELLING)
    return _ADJECTIVES.sub("", words) if told else words


def only(names: tuple[str, ...]) -> str | None:
    """The one indicator that words name; None where they fit several, or none."""
    return names[0] if len(names) == 1 else None
