"""Places of rows in lines that no heading divides into cells (1 永丰镇 310)."""

from bot.reading.sharing.shares import PASSED, Share
from bot.reading.text.tokens import Clause, Token
from bot.reading.words import Role


def places_of_rows(clauses: list[Clause]) -> dict[int, tuple[Share, ...]]:
    """The next ordinal alone at the head of each line, before a unit and its own number."""
    found: dict[int, tuple[Share, ...]] = {}
    for place, clause in enumerate(clauses):
        heads = not clause.begins or "\n" in clause.begins
        row = _row(clauses, place) if heads and clause.tokens else []
        if row and row[0].role == Role.QUANTITY and row[0].words == str(len(found) + 1):
            found[row[0].start] = PASSED
    return found


def _row(clauses: list[Clause], place: int) -> list[Token]:
    """A number, a unit and its number that open a line, with nothing else before the unit."""
    clause = clauses[place]
    tokens = clause.tokens
    if len(tokens) == 1 and not clause.ends.strip(" \t") and place + 1 < len(clauses):
        tokens = [*tokens, *clauses[place + 1].tokens]
    if len(tokens) < 3 or tokens[1].role != Role.UNIT or tokens[2].role != Role.QUANTITY:
        return []
    between = clause.text[tokens[0].end - clause.start : tokens[1].start - clause.start]
    return [] if between.strip() or tokens[0].start > clause.start else tokens
