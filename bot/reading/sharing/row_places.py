"""Places of rows in lines that no heading divides into cells (1 永丰镇 310)."""

from bot.reading.sharing.shares import PASSED, Share
from bot.reading.text.tokens import Clause, Token
from bot.reading.words import Role


def places_of_rows(clauses: list[Clause]) -> dict[int, tuple[Share, ...]]:
    """The next ordinal alone at the head of each line, before a unit, or a name, and its number.

    Once rows have places, or under 序号, a name without a number has one too (2 窨井盖 正在施工).
    """
    found: dict[int, tuple[Share, ...]] = {}
    numbered = False
    for place, clause in enumerate(clauses):
        if clause.begins and "\n" not in clause.begins:
            continue
        numbered = numbered or "序号" in clause.text
        row = _row(clauses, place, numbered or bool(found)) if clause.tokens else []
        if row and row[0].role == Role.QUANTITY and row[0].words == str(len(found) + 1):
            found[row[0].start] = PASSED
    return found


def _row(clauses: list[Clause], place: int, numbered: bool) -> list[Token]:
    """A number, a unit or name and its number that open a line, with nothing else before it."""
    clause = clauses[place]
    tokens = clause.tokens
    if len(tokens) == 1 and not clause.ends.strip(" \t") and place + 1 < len(clauses):
        tokens = [*tokens, *clauses[place + 1].tokens]
    if len(tokens) < 2 or tokens[0].start > clause.start or not _is_row(tokens, numbered):
        return []
    between = clause.text[tokens[0].end - clause.start : tokens[1].start - clause.start]
    apart = between if tokens[1].role == Role.INDICATOR else " "
    return [] if between.strip() or not apart else tokens


def _is_row(tokens: list[Token], numbered: bool) -> bool:
    """Whether a unit with its number, or a name with one behind it, follows the first piece."""
    if tokens[1].role == Role.UNIT:
        return len(tokens) > 2 and tokens[2].role == Role.QUANTITY
    figure = any(t.role == Role.QUANTITY for t in tokens[2:])
    return tokens[1].role == Role.INDICATOR and (figure or numbered)
