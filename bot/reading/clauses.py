"""The third stage: sentences and clauses, with the tokens that stand in each."""

import re
from collections.abc import Iterator

from bot.reading.tokens import Clause, Token

_SEPARATORS = re.compile(r"[,;。!?\n、():—→|…]+|\.{2,}|(?<![\d])\.(?!\d)|(?<=[^\d\s])/(?=\D)|-{2,}")
SENTENCE_ENDS = "。!?\n…"
TALK_ENDS = SENTENCE_ENDS + ";"


def split(text: str, tokens: list[Token]) -> list[Clause]:
    """The clauses of a text in order; separators inside a token (25,737) divide nothing."""
    clauses = list(_pieces(text, tokens))
    _number(clauses)
    return [clause for clause in clauses if clause.text.strip() or "\n" in clause.ends]


def _pieces(text: str, tokens: list[Token]) -> Iterator[Clause]:
    start, begins, waiting = 0, "", iter(tokens)
    token = next(waiting, None)
    for at, to in _cuts(text, tokens):
        clause = Clause(start, at, text[start:at], ends=text[at:to], begins=begins)
        while token is not None and token.start < at:
            clause.tokens.append(token)
            token = next(waiting, None)
        yield clause
        start, begins = to, clause.ends


def _cuts(text: str, tokens: list[Token]) -> Iterator[tuple[int, int]]:
    place = 0
    for found in _SEPARATORS.finditer(text):
        while place < len(tokens) and tokens[place].end <= found.start():
            place += 1
        inside = place < len(tokens) and tokens[place].start < found.end()
        if not inside:
            yield found.span()
        elif tokens[place].start > found.start():
            yield found.start(), tokens[place].start
    yield len(text), len(text)


def _number(clauses: list[Clause]) -> None:
    """Tell each clause its sentence, its line and how deep in brackets it stands."""
    sentence = line = inside = 0
    for clause in clauses:
        inside = max(0, inside + clause.begins.count("(") - clause.begins.count(")"))
        clause.sentence, clause.line, clause.inside = sentence, line, inside
        sentence += any(char in SENTENCE_ENDS for char in clause.ends)
        line += "\n" in clause.ends
