"""The third stage: sentences and clauses, with the tokens that stand in each."""

import re
from typing import Final

from bot.reading.text.cuts import cuts
from bot.reading.text.dated_behind import date_all_before, days_of_the_data
from bot.reading.text.hints import hints_in
from bot.reading.text.tokens import CALLED_ON, Clause, Token
from bot.reading.words import Role

MOST_TOKENS: Final = 32
"""More known pieces than these are no one clause."""

PAIRING: Final = (":", "—", "——")
"""What stands between a name and its figure (签约:1, 签约—1)."""

_TALK_END: Final = re.compile("[。!?\n…;]")
_SENTENCE_END: Final = re.compile("[。!?\n…\U0001f300-\U0010ffff]")
"""A picture (😂) ends a sentence as a full stop does."""


def split(text: str, tokens: list[Token]) -> list[Clause]:
    """The clauses of a text in order; separators inside a token (25,737) divide nothing."""
    clauses = _pieces(text, tokens)
    for clause in clauses:
        if clause.roles & Role.LABEL:
            _go_behind_who_is_called_on(clause, text)
    _number(clauses)
    date_all_before(clauses)
    _annotate(clauses)
    return [clause for clause in clauses if "\n" in clause.ends or clause.text.strip()]


def _pieces(text: str, tokens: list[Token]) -> list[Clause]:
    pieces: list[Clause] = []
    start, begins, place, count = 0, "", 0, len(tokens)
    for at, to, mark in cuts(text, tokens):
        stop = place
        while stop < count and tokens[stop].start < at:
            stop += 1
        while stop - place > MOST_TOKENS:  # in parts, so that reading stays linear
            place, last = place + MOST_TOKENS, place
            cut = tokens[place].start
            pieces.append(Clause(start, cut, text[start:cut], begins=begins))
            pieces[-1].hold(tokens[last:place])
            start, begins = cut, ""
        pieces.append(Clause(start, at, text[start:at], ends=mark, begins=begins))
        pieces[-1].hold(tokens[place:stop])
        place, start, begins = stop, to, mark
    return pieces


def _go_behind_who_is_called_on(clause: Clause, text: str) -> None:
    """Let a clause begin behind accounts and tags (@王主任 永丰镇签约2个)."""
    begin = clause.start
    while clause.tokens and clause.tokens[0].rule == CALLED_ON:
        if text[begin : clause.tokens[0].start].strip():
            break
        begin = clause.tokens[0].end
        clause.hold(clause.tokens[1:])
    if begin > clause.start:
        clause.text = text[begin : clause.end].lstrip(" ")
        clause.start = clause.end - len(clause.text)
        clause.hints = hints_in(clause.text)


_REMARKS: Final = Role.STRETCH | Role.TOTAL | Role.CURRENT | Role.ADDED


def _annotate(clauses: list[Clause]) -> None:
    """Let a stretch or a word of operation alone in brackets speak of the value before it."""
    for place in range(1, len(clauses)):
        clause, after = clauses[place - 1], clauses[place]
        remark = after.inside > clause.inside and after.ends.startswith(")")
        if not remark or not clause.has(Role.QUANTITY):
            continue
        last = after.end + len(after.ends) >= clauses[-1].end
        if (opens_a_part(after) and not last) or ":" in after.ends:
            continue  # 【累计】 opens the next line, 十件实事进展(截至6月29日): heads what follows
        if after.roles & Role.STRETCH and (days := days_of_the_data(after)) is not None:
            after.hold([days])
            after.text, after.hints = days.words, hints_in(days.words)
        alone = bool(after.tokens) and all(t.role & _REMARKS for t in after.tokens)
        covered = sum(t.end - t.start for t in after.tokens) >= len(after.text.strip())
        if alone and covered:
            moved = [t.moved(clause.start, clause.start) for t in after.tokens]
            clause.hold(moved + clause.tokens)
            after.hold([])


def opens_a_part(clause: Clause) -> bool:
    """Whether a clause opens a line, or what follows a semicolon or the end of a sentence."""
    return not clause.begins or ends_talk(clause.begins)


def ends_talk(separator: str) -> bool:
    """Whether a separator ends a sentence, or is a semicolon."""
    if separator in _PAUSES:
        return False
    return _TALK_END.search(separator) is not None


def ends_sentence(clause: Clause) -> bool:
    """Whether a clause is the last of its sentence."""
    ends = clause.ends
    if ends in _COMMON:
        return False
    return ends in _FULL_STOPS or _SENTENCE_END.search(ends) is not None


_PAUSES: Final = frozenset((",", "、", ":", "", " ", "(", ")"))
_COMMON: Final = _PAUSES | {";"}
"""The separators that end most clauses, and no sentence."""
_FULL_STOPS: Final = frozenset(("。", "\n", "。\n", "!", "?"))
"""Those that end most sentences."""


def _number(clauses: list[Clause]) -> None:
    """Tell each clause its sentence, its line and how deep in brackets it stands."""
    sentence = line = inside = 0
    for clause in clauses:
        if clause.begins and ("(" in clause.begins or ")" in clause.begins):
            inside = max(0, inside + clause.begins.count("(") - clause.begins.count(")"))
        clause.sentence, clause.line, clause.inside = sentence, line, inside
        sentence += ends_sentence(clause)
        line += "\n" in clause.ends
