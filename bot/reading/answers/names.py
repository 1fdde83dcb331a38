"""Names said by their beginning or end in an answer, which needs no more (外出3 在谈5)."""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from bot.reading.quantities import QuantityKind
from bot.reading.scanning.vocabulary import Vocabulary
from bot.reading.text.tokens import Clause, Token, by_start
from bot.reading.words import Role

_WORD: Final = re.compile(r"[\u4e00-\u9fff]{2,8}")
_KNOWN: Final = ~Role.FILLER


def name_what_was_asked(
    clauses: Sequence[Clause], prompt: Sequence[str], vocabulary: Vocabulary
) -> None:
    """Let the beginning of a name that was asked for name it, where it is all that is said.

    So it is right before a number, or before a colon and a number.
    """
    for place, clause in enumerate(clauses):
        after = clauses[place + 1 : place + 2]
        _mean_the_growth(clause, prompt, vocabulary)
        told = [t for t in clause.tokens if t.role & _KNOWN]
        if clause.has(Role.QUANTITY):
            _take_names(clause, told, prompt, vocabulary)
        elif not told and ":" in clause.ends and _opens_with_a_number(after):
            _name(clause, clause.start, clause.end, prompt, vocabulary)


def _mean_the_growth(clause: Clause, prompt: Sequence[str], vocabulary: Vocabulary) -> None:
    """Let the name of a thing before a rate mean its growth, where that was asked (社零5.9)."""
    for place, (token, number) in enumerate(pairwise(clause.tokens)):
        if token.role != Role.INDICATOR or number.quantity is None or token.names[0] in prompt:
            continue
        growth = vocabulary.growth_of(token.names[0])
        if growth in prompt and growth and number.quantity.kind in _RATES:
            clause.tokens[place] = Token(
                token.role, token.start, token.end, token.words, token.rule, (growth,)
            )


_RATES: Final = (QuantityKind.NUMBER, QuantityKind.PERCENT)


def _opens_with_a_number(following: Sequence[Clause]) -> bool:
    return any(c.tokens[:1] and c.tokens[0].role == Role.QUANTITY for c in following)


def _take_names(
    clause: Clause, told: list[Token], prompt: Sequence[str], vocabulary: Vocabulary
) -> None:
    start = clause.start
    for token in told:
        if token.role == Role.QUANTITY:
            _name(clause, start, token.start, prompt, vocabulary)
        start = token.end
    if told[-1].role == Role.QUANTITY:
        _name(clause, start, clause.end, prompt, vocabulary)  # 3次外出


def _name(
    clause: Clause, start: int, end: int, prompt: Sequence[str], vocabulary: Vocabulary
) -> None:
    """Let the words from `start` to `end` be a name, if they begin that of one thing asked.

    Where they open a clause or what follows a value, also if they end it (1个,总投资3亿元).
    """
    text = clause.text[start - clause.start : end - clause.start]
    words = text.strip()
    begins = any(name.startswith(words) for name in prompt)
    if _WORD.fullmatch(words) is None or (_only_fills(clause, words) and not begins):
        return
    said = vocabulary.said
    names = [n for n in prompt if any(form.startswith(words) for form in said.get(n, ()))]
    if not names and _opens(clause, start):
        names = [n for n in prompt if any(form.endswith(words) for form in said.get(n, ()))]
    if len(names) != 1:
        return
    begin = start + text.find(words)
    one = Token(Role.INDICATOR, begin, begin + len(words), words, "short_second_name", (names[0],))
    kept = [t for t in clause.tokens if t.end <= begin or t.start >= one.end]
    clause.hold(sorted([*kept, one], key=by_start))


def _opens(clause: Clause, start: int) -> bool:
    """Whether a place opens a clause, or stands behind a value or a place in a list."""
    before = [t for t in clause.tokens if t.end <= start and t.role != Role.FILLER]
    return not before or before[-1].role & (Role.QUANTITY | Role.LABEL) != 0


def _only_fills(clause: Clause, words: str) -> bool:
    """Whether words are one that changes nothing, whatever else it begins (开展3次)."""
    return any(t.words == words for t in clause.of(Role.FILLER))
