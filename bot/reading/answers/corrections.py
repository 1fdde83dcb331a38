"""An answer that puts earlier answers right (更正:3 5 0; 刚才发错了,3 5 0)."""

import re
from typing import Final

from bot.reading.names.naming import loose
from bot.reading.text.tokens import Clause, Token
from bot.reading.undoing import corrects_earlier
from bot.reading.words import Role

_VALUES: Final = Role.QUANTITY | Role.IS_ZERO
_MENDING: Final = Role.CORRECTION | Role.UNDO
_NAMING: Final = Role.INDICATOR | Role.GROUP | Role.WRONG | Role.QUESTION | Role.PLAN
_EXCUSE: Final = re.compile(
    "[我你您俺咱们刚才之前面上次一条个的了把是数据有点不好意思抱歉请以这为准啊哈呀哦]*"
)


def put_right(clauses: list[Clause], asked: int) -> list[Clause]:
    """The clauses of new answers, without the words that call the earlier ones wrong; or none.

    Nothing else may be said before them, but earlier answers as many as were asked; of one
    question the other rules of corrections tell more.
    """
    if asked > 1 and len(clauses) > 1 and _calls_earlier_wrong(clauses[-1]):
        told = sum(len(c.of(_VALUES)) for c in clauses[:-1])
        return clauses[:-1] if told == asked else []
    place = _last_mending(clauses) if asked > 1 else -1
    if place < 0:
        return []
    mending = [t for t in clauses[place].tokens if t.role & _MENDING][-1]
    before = [t for c in clauses[: place + 1] for t in c.tokens if t.end <= mending.start]
    told = sum(bool(t.role & _VALUES) for t in before)
    if told not in (0, asked) or any(t.role & _NAMING for t in before):
        return []
    new = [_behind(clauses[place], mending, keeps=not told), *clauses[place + 1 :]]
    if not all(map(_only_excuses, clauses[: place + 1])):
        return []
    kept = [clause for clause in new if clause.tokens or clause.text.strip()]
    return kept if sum(len(c.of(_VALUES)) for c in kept) == asked else []


def _calls_earlier_wrong(clause: Clause) -> bool:
    """Whether a clause behind the answers says that they stand for earlier ones (刚才报错了)."""
    return corrects_earlier(clause) or clause.text.strip().endswith("为准")


def _last_mending(clauses: list[Clause]) -> int:
    """The place of the last clause with a word of correction, if values follow that word."""
    places = [place for place, clause in enumerate(clauses) if clause.has(_MENDING)]
    if not places:
        return -1
    mending = [t for t in clauses[places[-1]].tokens if t.role & _MENDING][-1]
    follow = any(t.start >= mending.end for c in clauses[places[-1] :] for t in c.of(_VALUES))
    return places[-1] if follow else -1


def _only_excuses(clause: Clause) -> bool:
    """Whether beside known words a clause only excuses the mistake."""
    return _EXCUSE.fullmatch(loose(clause, clause.start, clause.end, clause.tokens)) is not None


def _behind(clause: Clause, mending: Token, *, keeps: bool) -> Clause:
    """What a clause says behind a word of correction, with the days said before it if `keeps`."""
    start = mending.end
    rest = Clause(start, clause.end, clause.text[start - clause.start :], clause.ends)
    rest.sentence, rest.line, rest.inside = clause.sentence, clause.line, clause.inside
    days = [t.moved(start, start) for t in clause.of(Role.STRETCH) if keeps and t.end <= start]
    told = (t for t in clause.tokens if t.start >= start and t.role != Role.REFERENCE)
    rest.hold([*days, *told])
    return rest
