"""The second stage: every name, number, stretch and word that the reader knows, in order."""

import re
from datetime import date
from typing import Final

from bot.domain.reading import Qualifier
from bot.reading.quantities import QuantityKind
from bot.reading.quantities.english.letters import has_words
from bot.reading.scanning.called_on import with_called_on
from bot.reading.scanning.circumstances import with_effects, without_circumstances
from bot.reading.scanning.counted_names import with_counted_names
from bot.reading.scanning.days import as_days
from bot.reading.scanning.distances import with_distances
from bot.reading.scanning.english.meaning import as_meant_in_english
from bot.reading.scanning.festivals import without_festivals
from bot.reading.scanning.goals_first import with_goals_first
from bot.reading.scanning.goals_in_view import without_goals_in_view
from bot.reading.scanning.halves import with_halves
from bot.reading.scanning.inside_names import without_those_in_names
from bot.reading.scanning.journeys import with_journeys
from bot.reading.scanning.kinds import with_kinds
from bot.reading.scanning.levels import with_levels_behind_changes, with_turns
from bot.reading.scanning.lunar import without_lunar_days
from bot.reading.scanning.mentions import groups_in, names_in
from bot.reading.scanning.moments import as_moments
from bot.reading.scanning.names_in_brackets import with_bracketed
from bot.reading.scanning.narrowing import narrowed
from bot.reading.scanning.numbers import quantities_in
from bot.reading.scanning.one_by_one import without_slogans
from bot.reading.scanning.places import with_places
from bot.reading.scanning.planned_money import with_planned_money
from bot.reading.scanning.quotas import with_quotas
from bot.reading.scanning.shares_of_names import with_shares
from bot.reading.scanning.so_many_days import with_days_back
from bot.reading.scanning.solved import with_solved
from bot.reading.scanning.terms import with_terms
from bot.reading.scanning.that_time import (
    as_meant,
    with_same_days,
    with_what_is_mended_at_once,
    with_year_up_to_the_day,
)
from bot.reading.scanning.visits import with_places_gone_to, with_visits
from bot.reading.scanning.vocabulary import Vocabulary
from bot.reading.scanning.ways import with_ways
from bot.reading.scanning.whole_tasks import with_shares_of_tasks, with_whole_tasks
from bot.reading.scanning.wording import words_of
from bot.reading.text.tokens import Token, in_order
from bot.reading.words import MENDED, Role

_MASK: Final = "\ue000"
_NUMBERED: Final = re.compile(r"[\d一二三四五六七八九十]{1,3}号")
_HAN: Final = re.compile(r"[\u4e00-\u9fff]")


def scan(text: str, today: date, vocabulary: Vocabulary) -> list[Token]:
    """The tokens of a normalised text, in order, none overlapping another.

    Names beat numbers (PM2.5, 三个一批), numbers beat words, a longer word beats a number inside it
    (零进展).
    """
    names = with_shares(text, names_in(text, vocabulary), vocabulary)
    names = with_bracketed(text, names, vocabulary)
    names = with_called_on(text, names)
    masked = _masked(text, names)
    groups = groups_in(masked, vocabulary)
    masked = _masked(masked, groups) if groups else masked
    words = words_of(masked)
    quantities = quantities_in(masked, today, vocabulary, words)
    words = _outside(masked, words, quantities)
    if vocabulary.home:
        words = [word for word in words if word.words not in vocabulary.home]
    named = in_order(names, groups) if groups else names
    found = without_lunar_days(text, in_order(named, in_order(quantities, words)))
    found = without_those_in_names(text, with_halves(text, found, vocabulary))
    found = with_journeys(text, found, vocabulary)
    found = without_festivals(text, with_places(text, _settled(text, found, vocabulary)))
    found = with_solved(text, with_visits(text, found, vocabulary), vocabulary)
    found = with_places_gone_to(text, found)
    settled = as_days(text, found, today)
    settled = with_turns(text, settled) if "变" in text else settled
    settled = with_levels_behind_changes(text, settled)
    settled = with_what_is_mended_at_once(text, with_same_days(text, settled))
    settled = with_year_up_to_the_day(text, settled)
    dated = as_meant(text, with_days_back(text, settled, today, vocabulary), today)
    kinds = with_kinds(
        text,
        with_distances(
            text, without_circumstances(text, with_effects(text, as_moments(text, dated, today)))
        ),
    )
    kinds = with_quotas(text, with_counted_names(text, kinds), vocabulary)
    kinds = with_terms(text, with_planned_money(text, kinds, vocabulary), vocabulary)
    told = _with_superlatives(kinds) if "最" in text else kinds
    told = with_shares_of_tasks(text, without_goals_in_view(text, without_slogans(text, told)))
    told = with_goals_first(text, told, vocabulary)
    if has_words(masked):
        told = as_meant_in_english(text, told)
    return narrowed(text, with_ways(text, with_whole_tasks(text, told)), vocabulary)


def _with_superlatives(tokens: list[Token]) -> list[Token]:
    """The tokens; who has the most or the least has exactly so many (永丰镇最多310户)."""
    for place in range(1, len(tokens)):
        token, before = tokens[place], tokens[place - 1]
        most = token.quantity is not None and token.words.startswith(("最多", "最少"))
        if most and token.quantity and before.role == Role.UNIT and before.end == token.start:
            tokens[place] = token.valued(token.quantity.but(qualifier=Qualifier.EXACT))
    return tokens


def _outside(masked: str, words: list[Token], quantities: list[Token]) -> list[Token]:
    """The words that are no part of a number (个 of 2个); both lists are in order.

    Where a number takes a part of a word, what is left beside the number may be other words.
    """
    kept: list[Token] = []
    place, reach, start = 0, 0, 0
    for number in range(len(quantities) + 1):
        last = number == len(quantities)
        end = len(masked) if last else quantities[number].start
        taken, first = reach > start, len(kept)
        while place < len(words) and words[place].start < end:
            word = words[place]
            reach = word.end
            taken = taken or reach > end or word.start < start < reach
            if start <= word.start:
                kept.append(word)
            place += 1
        if taken:
            kept[first:] = [
                t.moved(t.start + start, t.end + start) for t in words_of(masked[start:end])
            ]
        start = end if last else quantities[number].end
    return kept


def _settled(text: str, found: list[Token], vocabulary: Vocabulary) -> list[Token]:
    """The tokens that are what they look like beside their neighbours."""
    days: list[Token] = []
    for place, token in enumerate(found):
        if not token.role & _UNSETTLED:
            days.append(token)
            continue
        if token.role == Role.INDICATOR:
            if place and _is_one_building(found[place - 1], token):
                token = Token(Role.LABEL, token.start, token.end, token.words, "label")
            days.append(token)
            continue
        after = found[place + 1] if place + 1 < len(found) else None
        if _is_day(text, token, after) and not (after and _is_one_building(token, after)):
            days.append(_grown(text, token, days[-1] if days else None))
    return _with_levels(text, days, vocabulary)


_UNSETTLED: Final = Role.STRETCH | Role.CURRENT | Role.INDICATOR
"""What may be another thing beside its neighbours."""
_TO: Final = frozenset("至到为达")
_LEVELLING: Final = frozenset("至到为达改应")


def _with_levels(text: str, tokens: list[Token], vocabulary: Vocabulary) -> list[Token]:
    """The tokens; 至 between a change in points and a percentage leads to the level reached."""
    for place in [p for p, t in enumerate(tokens) if len(t.words) == 1 and t.words in _LEVELLING]:
        if not 0 < place < len(tokens) - 1:
            continue
        token, before, after = tokens[place], tokens[place - 1], tokens[place + 1]
        apart = text[before.end : token.start] not in ("", ",")
        beside = not apart and token.end == after.start
        if token.words in _TO and beside and before.quantity and after.quantity:
            kinds = before.quantity.kind, after.quantity.kind
            if kinds == (QuantityKind.POINTS, QuantityKind.PERCENT):
                tokens[place] = token.playing(Role.REACHED, "said_as_reached")
        elif token.words == "改" and _between_numbers(before, token, after):
            if not _puts_right(tokens[:place], before, after, vocabulary):
                tokens[place] = token.playing(Role.CORRECTION, "said_as_correction")
        elif token.words == "应" and token.end == after.start and after.role == Role.QUANTITY:
            wrong = any(t.role & _CALLED_WRONG for t in tokens[max(0, place - 3) : place])
            tokens[place] = token.playing(Role.CORRECTION, "said_as_correction") if wrong else token
    return tokens


def _between_numbers(before: Token, token: Token, after: Token) -> bool:
    """Whether a word stands right between two numbers, of which none is a day (今天改5户)."""
    numbers = before.role == after.role == Role.QUANTITY
    return numbers and before.end == token.start and token.end == after.start


def _puts_right(before: list[Token], one: Token, other: Token, vocabulary: Vocabulary) -> bool:
    """Whether 改 between two numbers puts right some of what was found (查隐患12处改10处)."""
    named = next((t for t in before[-3:] if t.role == Role.INDICATOR), None)
    found, mended = one.quantity, other.quantity
    if named is None or found is None or mended is None:
        return False
    if found.value is None or mended.value is None:
        return False
    return mended.value <= found.value and vocabulary.continued(named.names[0], MENDED) is not None


_CALLED_WRONG: Final = Role.CORRECTION | Role.WRONG


def _is_day(text: str, token: Token, after: Token | None) -> bool:
    """False for a number that names a thing and no day: 号 with a noun nobody knows (3号坝段)."""
    if token.role != Role.STRETCH or not _is_numbered(token):
        return True
    known = after is not None and after.start == token.end
    return known or not _HAN.match(text[token.end : token.end + 1])


_BUILDINGS: Final = ("厂房", "厂", "楼", "学校", "小学")


def _is_one_building(number: Token, named: Token) -> bool:
    """Whether 号 right before the name of a building says which it is (3号标准化厂房).

    The figure of one is not that of all.
    """
    if number.role != Role.STRETCH or named.role != Role.INDICATOR:
        return False
    numbered = number.end == named.start and _is_numbered(number)
    return numbered and named.words.endswith(_BUILDINGS)


def _is_numbered(token: Token) -> bool:
    return token.words[-1] == "号" and _NUMBERED.fullmatch(token.words) is not None


def _grown(text: str, token: Token, before: Token | None) -> Token:
    """A token; 到现在 behind a verb that nobody knows (忙到现在) tells no total."""
    if token.role != Role.CURRENT or token.words[0] != "到" or not token.start:
        return token
    known = before is not None and before.end == token.start
    if known or not _HAN.match(text[token.start - 1]):
        return token
    return token.playing(Role.PLAIN, "is_plain")


def _masked(text: str, tokens: list[Token]) -> str:
    pieces, place = list[str](), 0
    for token in tokens:
        pieces.append(text[place : token.start])
        pieces.append(_MASK * (token.end - token.start))
        place = token.end
    pieces.append(text[place:])
    return "".join(pieces)
