"""Numbers that only tell of what size things are, or where they are (投资3亿元以上项目, 3个村)."""

import re
from typing import Final

from bot.reading.quantities import QuantityKind
from bot.reading.quantities.characters import is_at, kind_of
from bot.reading.scanning.vocabulary import Vocabulary
from bot.reading.text.tokens import Clause, Token
from bot.reading.words import Role

_AMOUNTS: Final = (QuantityKind.MONEY, QuantityKind.AREA, QuantityKind.LENGTH, QuantityKind.MASS)
_KIND_OF: Final = re.compile(
    r"\s*(及以上|以上|以下|以内)?的?(大|重大|重点|工业|产业)*(项目|企业|工程|\d(?!\d?(?:[、)]|\.(?!\d))))"
)
_OF: Final = re.compile(
    r"\s*(规模)?的(?!目标|任务|(?:可喜|优异|骄人|喜人|亮眼|不俗|历史)?(?:收获|好?成绩|佳绩|成效|成果|业绩|答卷|战果|新高)|背后|(?:严峻|残酷|客观)?现实|情况|形势|局面|水平|差距|短板|底色|家底|事实|背景)"
)
_BEFORE_OF: Final = kind_of(" \t规的")
_SIZE: Final = re.compile(r"(计划|合同)?(总)?(投资|投资额|产值|规模|面积|注册资本)(达|约|超|为)?$")


def only_a_size(clause: Clause) -> bool:
    """Whether brackets only say of what size the things named are (签约项目(5000万以上)3个)."""
    value = clause.tokens[-1] if clause.tokens else None
    if value is None or value.quantity is None or not clause.ends.startswith(")"):
        return False
    limit = value.words.endswith(("以上", "以下")) and value.quantity.kind is not QuantityKind.COUNT
    before = clause.text[: value.start - clause.start].strip()
    return limit and value.end == clause.end and (not before or _SIZE.fullmatch(before) is not None)


def without_thresholds(clause: Clause, vocabulary: Vocabulary) -> list[Token]:
    """The tokens of a clause, thresholds and counts of places as light pieces."""
    tokens = clause.tokens
    values = [p for p, t in enumerate(tokens) if t.role == Role.QUANTITY]
    limits = [p for p in values if _is_threshold(clause, tokens[p], p == values[-1])]
    places = [p for p in values[:-1] if counts_places(clause, tokens, p, vocabulary)]
    places += _places_ahead(clause, tokens, values, vocabulary)
    if not limits and not places:
        return tokens
    kept = list(tokens)
    for place in places:
        kept[place] = _with_places(clause, tokens[place])
    for place in limits:
        kept[place] = _with_size(clause, tokens[place])
        if place and place - 1 not in limits and tokens[place - 1].role == Role.INDICATOR:
            kept[place - 1] = _event_alone(tokens[place - 1], vocabulary)
    return kept


def _places_ahead(
    clause: Clause, tokens: list[Token], values: list[int], vocabulary: Vocabulary
) -> list[int]:
    """The only number of a clause, if it tells how many places did what follows (8个村完成改厕)."""
    if len(values) != 1 or tokens[values[0]].start != clause.start:
        return []
    place, named = values[0], clause.of(Role.INDICATOR)
    found = _PLACES.match(clause.text, tokens[place].end - clause.start)
    if found is None or not named:
        return []
    itself = is_a_place(named[0].names[0], found[1], vocabulary)
    return [] if itself or named[0].start < clause.start + found.end() else [place]


_CLASS: Final = "级"
"""What makes of a number a class of size (10亿级项目1个)."""


def _is_of_what_follows(clause: Clause, token: Token) -> bool:
    """Whether 的 leads from a value to its own name (5.3%的生产总值增速, 3000亩的整治任务)."""
    name = next((t for t in clause.of(Role.INDICATOR) if t.start == token.end + 1), None)
    if name is None or token.quantity is None:
        return False
    share = token.quantity.kind is QuantityKind.PERCENT and name.words.endswith(_RATES)
    return share or clause.text.startswith(("任务", "目标"), name.end - clause.start)


_RATES: Final = ("率", "增速", "占比", "比重", "比例", "强度")


def _is_threshold(clause: Clause, token: Token, last: bool) -> bool:
    """Whether a number only says of what size the things counted are."""
    place = token.end - clause.start
    of = is_at(clause.text, place, _BEFORE_OF) and _OF.match(clause.text, place)
    if (of and not _is_of_what_follows(clause, token)) or (
        clause.roles & Role.OTHER_THING and _of_another_thing(clause, token)
    ):
        return True
    if token.quantity is None:
        return False
    if last or token.quantity.unit == _CLASS:
        return token.quantity.unit == _CLASS
    if token.words.endswith(("以上", "以下")) and _has_its_own(clause, token):
        return True
    amount = token.quantity.kind in _AMOUNTS or token.words.endswith(("以上", "以下"))
    return amount and _KIND_OF.match(clause.text, place) is not None


def _has_its_own(clause: Clause, token: Token) -> bool:
    """Whether a name right behind a size has a figure of its own (500万元以上固投增长18%)."""
    named = next((t for t in clause.of(Role.INDICATOR) if t.start == token.end), None)
    return named is not None and any(t.start >= named.end for t in clause.of(Role.QUANTITY))


_PLACES: Final = re.compile("(?:行政|自然)?(村|镇|乡|街道|社区|县|小区)")
PLACED: Final = kind_of("行自村镇乡街社县小")
"""How what stands behind a count of places begins."""
_LETTER: Final = re.compile("[\u4e00-\u9fff]")


def counts_places(clause: Clause, tokens: list[Token], place: int, vocabulary: Vocabulary) -> bool:
    """Whether a number counts places, and not what is named (改厕3个村120户)."""
    quantity, text, behind = tokens[place].quantity, clause.text, tokens[place].end - clause.start
    if quantity is None or not is_at(text, behind, PLACED):
        return False
    found = _PLACES.match(text, behind)
    names = [t for t in tokens[:place] if t.role == Role.INDICATOR]
    where = place > 0 and tokens[place - 1].words == "在"
    if found is None or not (names or where) or quantity.unit not in ("", "个"):
        return False
    known = any(t.start == clause.start + found.end() for t in tokens[place + 1 : place + 2])
    grown = _LETTER.match(text, found.end()) is not None and not known
    itself = bool(names) and is_a_place(names[-1].names[0], found[1], vocabulary)
    return not grown and not itself


def _with_places(clause: Clause, token: Token) -> Token:
    """A count of places as one known piece with its noun (3个村)."""
    found = _PLACES.match(clause.text, token.end - clause.start)
    end = clause.start + found.end() if found else token.end
    return Token(Role.FILLER, token.start, end, "", "places")


def is_a_place(name: str, noun: str, vocabulary: Vocabulary) -> bool:
    """Whether what is named is such a place itself (电商村创建3个村), and not what it has.

    镇电商服务站 are no 镇.
    """
    forms = vocabulary.said.get(name, ())
    return any(noun in _OF_A_PLACE.sub("", form) for form in forms)


_OF_A_PLACE: Final = re.compile("农村|^(?:公有产权)?[镇村](?:级|驻地)?")


def _of_another_thing(clause: Clause, token: Token) -> bool:
    """Whether the number is a capacity or the like (年产6万吨)."""
    things = [t for t in clause.of(Role.OTHER_THING) if t.end == token.start]
    names = [t.end for t in clause.of(Role.INDICATOR)]
    return any(t.words != "总量" or t.start not in names for t in things)


def _with_size(clause: Clause, token: Token) -> Token:
    """A threshold as one known piece with the noun before it (总投资 3亿元以上)."""
    before = clause.text[: token.start - clause.start]
    found = _SIZE.search(before)
    start = clause.start + found.start() if found else token.start
    return Token(Role.FILLER, start, token.end, "", "threshold")


def _event_alone(token: Token, vocabulary: Vocabulary) -> Token:
    """The event of a name that swallowed the noun of a threshold (签约 of 签约总投资 3亿元以上)."""
    found = _SIZE.search(token.words)
    names = vocabulary.forms.get(token.words[: found.start()], ()) if found else ()
    if not names or found is None:
        return token
    words = token.words[: found.start()]
    end = token.start + len(words)
    return Token(token.role, token.start, end, words, token.rule, names)
