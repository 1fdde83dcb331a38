"""Items of a list that name something unknown, so that no name before holds for them."""

from typing import Final

from bot.reading.context import Context
from bot.reading.names import naming
from bot.reading.statements.becoming import target_alone
from bot.reading.text.clauses import opens_a_part
from bot.reading.text.tokens import Clause
from bot.reading.words import Role

_LONGEST: Final = 12
_PAUSES: Final = (",", "。")
_LEADS: Final = (":", ",", "(", "\n", "。", "—")


def opens_another_item(context: Context, clauses: list[Clause], place: int) -> bool:
    """Whether a clause without a value heads an item with a name that nobody knows.

    So it is where it stands at the head of a line or a list place, before a colon, a comma or a
    bracket (2.老旧小区(住建局)完成12个), and under no heading. What stands between a target and
    what is done of it may only tell of the work (任务15个。工人加班,已完成13个).
    """
    clause = clauses[place]
    if (
        clause.inside
        or not context.spoken.names
        or (context.headings.open and not context.headings.itemised)
    ):
        return False
    marked = clause.has(Role.LABEL)
    opens = marked or opens_a_part(clause)
    if not opens and not _before_a_unit(clauses, place):
        return False
    if not marked and clause.ends.strip() in _PAUSES and target_alone(context):
        return False
    words = naming.loose(clause, clause.start, clause.end, clause.tokens)
    alone = all(t.role & (Role.LABEL | Role.FILLER) for t in clause.tokens)
    leads = clause.ends.strip(" ")[:1] in _LEADS and clause.ends != ""
    return bool(words) and len(words) <= _LONGEST and alone and leads


def _before_a_unit(clauses: list[Clause], place: int) -> bool:
    """Whether a unit in brackets follows a clause (老旧小区(住建局)完成12个)."""
    behind = clauses[place + 1 : place + 2]
    return bool(behind) and behind[0].inside > 0 and behind[0].has(Role.UNIT)
