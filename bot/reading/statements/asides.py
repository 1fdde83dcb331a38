"""What is told aside: brackets behind a figure or a goal, and how large a project is."""

from decimal import Decimal
from typing import Final

from bot.domain.reading import Op
from bot.reading.context import Context
from bot.reading.quantities import QuantityKind
from bot.reading.statements.segments import GOALS
from bot.reading.text.tokens import Clause
from bot.reading.words import Role


def take_aside_in_brackets(context: Context, clause: Clause) -> None:
    """Go back, behind brackets, to what had its figure before them.

    GDP235亿元(规上工业增加值98亿元),增长5.8%; what they tell of is kept as `inner`, for words that
    complete it alone (检查45次(隐患40处),整改38处).
    """
    spoken = context.spoken
    if clause.inside:
        if spoken.outer is None:
            spoken.outer = spoken.names if spoken.valued else ()
        return
    if spoken.outer and spoken.valued and spoken.names != spoken.outer:
        context.sentence.inner, spoken.names = spoken.names, spoken.outer
    spoken.outer = None


def take_goal_in_brackets(clauses: list[Clause], place: int) -> None:
    """Make a target of a number alone in brackets right behind 任务 or 目标 (年度目标(100户))."""
    clause, before = clauses[place], clauses[place - 1] if place else None
    if before is None or not before.roles & _AIMING or not clause.begins.startswith("("):
        return
    goal = before.tokens[-1]
    alone = len(clause.tokens) == 1 and clause.tokens[0].role == Role.QUANTITY
    if goal.words == "数" and len(before.tokens) > 1:
        goal = before.tokens[-2]  # 占目标任务数(100户)的
    if alone and goal.words.endswith(GOALS) and goal.end >= before.end - 1:
        aim = goal.playing(Role.TARGET, "names_target").moved(clause.start, clause.start)
        clause.hold([aim, *clause.tokens])


_AIMING: Final = Role.TARGET | Role.COMPLETION


def take_brackets(context: Context, clauses: list[Clause], place: int) -> None:
    """Take what a clause in brackets tells of the goal, or of the figure, right before it."""
    take_goal_in_brackets(clauses, place)
    _take_what_is_new(context, clauses[place])


def _take_what_is_new(context: Context, clause: Clause) -> None:
    """A bare figure is the total where brackets tell how many of it are new (12次(+2))."""
    told = context.updates[-1] if context.updates else None
    if told is None or told not in context.given.bare or told.op is not Op.ADD:
        return
    new = _alone_and_new(clause)
    if new is not None and new < told.value:
        context.updates[-1] = told._replace(op=Op.SET)
        clause.hold([])


def _alone_and_new(clause: Clause) -> Decimal | None:
    """The number of a clause that holds no more than so many new (+2; 新增3家)."""
    tokens = clause.tokens
    if not clause.begins.endswith("(") or not tokens or tokens[-1].role != Role.QUANTITY:
        return None
    quantity = tokens[-1].quantity
    if quantity is not None and quantity.kind is QuantityKind.PERCENT:
        return None  # by how much it grew
    signed = quantity is not None and quantity.signed and len(tokens) == 1
    told = signed or [t.role for t in tokens] == [Role.ADDED, Role.QUANTITY]
    alone = sum(t.end - t.start for t in tokens) >= len(clause.text.strip())
    return quantity.value if quantity is not None and told and alone else None


_CAPACITY: Final = ("年产", "日产", "月产", "产能", "设计能力", "日处理", "占地")


def describes_the_project(context: Context, clause: Clause) -> bool:
    """Whether a clause tells how large what was just counted is (签约1个,年产6万吨,总投资2亿元).

    Or which rank it takes (GDP161.7亿元,总量居全省第78位,增长5.9%).
    """
    things = clause.of(Role.OTHER_THING)
    sized = all(t.words.startswith(_CAPACITY) for t in things)
    ranked = not clause.has(Role.QUANTITY) and all(t.words == "总量" for t in things)
    return (sized or ranked) and context.spoken.valued and clause.begins == ","
