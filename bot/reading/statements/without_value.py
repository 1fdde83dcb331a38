"""A clause without a value: a heading, the first half of a statement, or an event."""

import re
from typing import Final, NamedTuple

from bot.reading.context import Context
from bot.reading.meaning.implied import happened, implied
from bot.reading.names import naming
from bot.reading.names.stage_alone import befell_something, takes_a_stage_alone
from bot.reading.statements.corrections.correcting import mistakes_something_else
from bot.reading.statements.going_on import goes_on, is_a_step, names_another_thing
from bot.reading.statements.headings.heading_measures import (
    heading_measure,
    measure_over,
    tells_one_more,
)
from bot.reading.statements.headings.items import opens_another_item
from bot.reading.statements.headings.titles import measure_under, paper
from bot.reading.statements.headings.topics import ends_its_line, is_a_topic
from bot.reading.statements.passed import acts
from bot.reading.text.clauses import ends_talk
from bot.reading.text.tokens import Clause, Token
from bot.reading.words import Role

_THINGS: Final = tuple("表单册会组办书率额比图")
_TELLS: Final = re.compile(
    "受|因|由于|虽|排名|排行|位次|进度|进展|工作|任务|方面|情况|推进|整体|总体|呈|滞后|偏|仍|较|看$|来看$|而言$"
)
"""How words behind a name begin that tell of it, and make no longer name of it."""
_IN_GOOD_ORDER: Final = re.compile("(?:运行(?:正常|良好|平稳|稳定)|质量(?!问题|[检监抽事])|水电$)")
"""Words behind a name that tell how good it is: a number needs 已 or 累计 to be of it."""


class Last(NamedTuple):
    """The names of a clause, the last one, and the tokens and other words behind it."""

    named: list[Token]
    token: Token
    behind: list[Token]
    loose: str


def take_without_value(context: Context, clauses: list[Clause], place: int) -> None:
    """Keep in mind what a clause without a value is about, and over what it stands."""
    clause = clauses[place]
    named = clause.of(Role.INDICATOR)
    if not named:
        _over_no_name(context, clauses, place)
        return
    last = _last(clause, named)
    if happened(context, clause, last.token, last.loose):
        token = last.token
        implied(context, token.start, token.end, token.names, context.whom.name)
    elif takes_a_stage_alone(context, clause, named):
        return
    context.headings.titled = paper(clauses, place)
    _speak_of(context, clause, last, heads=ends_its_line(clauses, place))
    _head(context, clauses, place, last)


def _last(clause: Clause, named: list[Token]) -> Last:
    token = named[-1]
    behind = [t for t in clause.tokens if t.start >= token.end]
    return Last(named, token, behind, naming.loose(clause, token.end, clause.end, behind))


def _over_no_name(context: Context, clauses: list[Clause], place: int) -> None:
    """A clause that names nothing heads what follows by its measure, or by what nobody knows."""
    clause, headings = clauses[place], context.headings
    headings.measure = measure_over(clauses, place) or headings.measure
    if opens_another_item(context, clauses, place):
        context.spoken.void = True
    aside = clause.inside or not ends_talk(clause.begins)
    headed = ":" in clause.ends
    if not headed and not headings.open:
        return
    strange = bool(naming.loose(clause, clause.start, clause.end, clause.tokens))
    if headed and [t.role for t in clause.tokens] == [Role.GROUP] and not strange:
        headings.grouped = (clause.tokens[0].names, clause.end + len(clause.ends))
    if strange and headed and is_a_topic(clause):
        headings.strange = clause.end + len(clause.ends)
    headings.open = headings.open and (not strange or bool(aside))


def _speak_of(context: Context, clause: Clause, last: Last, *, heads: bool) -> None:
    """Speak of the thing named last, or of nothing more where other words make it another."""
    spoken = context.spoken
    thing = naming.facility_of(clause, last.named, clause.tokens, context.vocabulary)
    acted_on = acts.object_of_an_act(clause, last.token, last.token.start, context.vocabulary)
    spoken.names = thing.names
    spoken.valued = _IN_GOOD_ORDER.match(last.loose) is not None
    spoken.acted = last.token.names if acted_on else ()
    context.passed.befallen = thing.names if befell_something(clause, last.token) else ()
    strange = _is_strange(clause, last, heads=heads) and not context.headings.titled
    spoken.void = acted_on or strange or _is_of_another(clause, last)


def _is_strange(clause: Clause, last: Last, *, heads: bool) -> bool:
    """Whether the words behind a name make another thing of it, and tell nothing of it."""
    if not last.loose or clause.has(Role.WRONG | Role.CORRECTION):
        return False
    if last.loose.endswith(_THINGS):
        return True
    led = goes_on(clause, last.token, last.behind)
    led = led and not (heads and names_another_thing(last.loose))
    return not (led or _TELLS.match(last.loose) or _IN_GOOD_ORDER.match(last.loose))


def _is_of_another(clause: Clause, last: Last) -> bool:
    """Whether a mistake or a step is told, and no state of the thing named."""
    if clause.has(Role.WRONG | Role.CORRECTION) and mistakes_something_else(clause):
        return True
    return is_a_step(last.token, last.behind)


def _head(context: Context, clauses: list[Clause], place: int, last: Last) -> None:
    """Stand over what follows, as far as the clause ends its line or is the title of a paper."""
    clause, headings = clauses[place], context.headings
    remark = ":" not in clause.ends and place > 0 and clause.begins == "。"
    remark = remark and clause.line == clauses[place - 1].line
    headings.open = bool(headings.titled) or (ends_its_line(clauses, place) and not remark)
    headings.itemised = clause.tokens[0].role == Role.LABEL
    more = tells_one_more(context, clause, last.token)
    told = None if more or context.spoken.void else heading_measure(clause)
    headings.measure = measure_under(headings.titled, clauses, place, told)
