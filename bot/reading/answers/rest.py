"""Answers that give some of what was asked, and the same nought for the rest (3,其余没有)."""

import re
from typing import Final

from bot.reading.answers.values import Said, said_with
from bot.reading.names.naming import loose
from bot.reading.text.tokens import Clause, Token
from bot.reading.words import Role

_VALUES: Final = Role.QUANTITY | Role.IS_ZERO
_KNOWN: Final = _VALUES | Role.INDICATOR | Role.FILLER | Role.LABEL
_REST: Final = re.compile(
    " ?(?:其[他它余]|别的|另外|剩下|剩余)的?(?:([一两二三四五六七八九]|\\d)[个项样])?"
    "(?:指标|工作|数据)?[都均全也暂部]*(?:[是为](?=[0零]))?"
    "(?:没有|没|无|0|零|空白|为零)了?[个次项]? ?"
)
_COUNTS: Final = {word: count for count, word in enumerate("一二三四五六七八九", 1)} | {"两": 2}


def with_rest(clauses: list[Clause], prompt: tuple[str, ...]) -> list[Said]:
    """A value for each question, in order, where the last clause tells of the rest; or none.

    What is given before must be named as asked, or stand for the first of what was asked.
    """
    if len(clauses) < 2:
        return []
    told = _REST.fullmatch(clauses[-1].text)
    nought = clauses[-1].of(_VALUES)[-1:]
    given = _given(clauses[:-1]) if told and nought else []
    left = len(prompt) - len(given)
    if told is None or not 0 < left < len(prompt) or _count(told[1], left) != left:
        return []
    places = _places(given, prompt)
    if places is None:
        return []
    found = dict(zip(places, given, strict=True))
    return [found.get(place) or Said(nought[0]) for place in range(len(prompt))]


def tells_of_the_rest(clause: Clause) -> bool:
    """Whether a clause says that the rest of what was asked is nought (其余没有)."""
    return _REST.fullmatch(clause.text) is not None


def _count(words: str | None, left: int) -> int:
    """How many the rest are said to be; `left` where that is not said."""
    if words is None:
        return left
    return int(words) if words.isdecimal() else _COUNTS[words]


def _given(clauses: list[Clause]) -> list[Said]:
    """The values of clauses that say nothing else; none where they do."""
    tokens: list[Token] = [token for clause in clauses for token in clause.tokens]
    if any(not t.role & _KNOWN for t in tokens):
        return []
    if any(loose(c, c.start, c.end, c.tokens) or "?" in c.ends for c in clauses):
        return []
    return said_with([t for t in tokens if t.role & _VALUES], clauses)


def _places(given: list[Said], prompt: tuple[str, ...]) -> list[int] | None:
    """The questions that the values answer, or None where that is not clear."""
    if all(one.name is None for one in given):
        return list(range(len(given)))
    named = [one.name.names for one in given if one.name is not None]
    places = [prompt.index(names[0]) for names in named if names[0] in prompt]
    return places if len(set(places)) == len(given) else None
