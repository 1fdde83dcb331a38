"""What a clause ends that held before it: a plan, a sentence, brackets, what was spoken of."""

import re
from typing import Final

from bot.domain.reading import Measure
from bot.reading.context import Context
from bot.reading.context.sentence import Sentence
from bot.reading.context.times import Times
from bot.reading.statements.asides import describes_the_project, take_aside_in_brackets
from bot.reading.statements.times.timing import over_years
from bot.reading.text.hints import OVER_YEARS
from bot.reading.text.tokens import Clause
from bot.reading.words import Role

_YEARS: Final = re.compile(
    "[两三四五六七八九十前历连建本换](?:"
    '(?<=十)[二三四五]五[”"]?(?:以来|期间|时期)|(?<=[两三四五十])年来(?!的?(?:最|新高|新低|首次))|'
    "(?<=[两三四五六七八九十])年(?:累计|共|间|里|内)|(?<=前)[两三四]年|(?<=历)年|"
    "(?<=连)续[两二三四五六七八九十]年|(?<=建).以来|(?<=[本换])届[^,]{0,6}以来)"
)


def enter(context: Context, clause: Clause) -> None:
    """Let go of what held only until this clause, and take what it tells at a look."""
    spoken = context.spoken
    if spoken.planned not in (-1, clause.sentence) and not context.headings.open:
        _leave_a_plan(context, clause)
    anew = clause.sentence != context.sentence.number
    if anew or clause.begins == ";":
        _end_a_statement(context)
    if anew:
        _begin_a_sentence(context, clause)
        _leave_corrections(context, clause)
    if clause.inside or spoken.outer is not None:
        take_aside_in_brackets(context, clause)
    if clause.hints & OVER_YEARS and _YEARS.search(clause.text) is not None:
        context.sentence.years = True
    other = clause.roles & (Role.OTHER_THING | Role.INDICATOR) == Role.OTHER_THING
    if other and not clause.inside and not describes_the_project(context, clause):
        spoken.void = True


_BY_NOW: Final = Role.CURRENT | Role.TOTAL


def _leave_a_plan(context: Context, clause: Clause) -> None:
    """Forget what was planned in a sentence, unless the next tells at once how far it is.

    计划新建停车场5个⏎目前已开工3个; or answers what was asked of it (改厕一户补多少?我们改了298户).
    """
    spoken = context.spoken
    tells = _BY_NOW | Role.OWN if "?" in clause.begins else _BY_NOW
    by_now = bool(clause.tokens) and clause.tokens[0].role & tells
    if by_now and clause.sentence == spoken.planned + 1:
        spoken.planned = clause.sentence
    else:
        spoken.names, spoken.planned = (), -1


def _end_a_statement(context: Context) -> None:
    """Behind a sentence or a semicolon, count figures anew and go back to the stretch before."""
    given, times = context.given, context.times
    if given.told < len(context.updates):
        given.former = given.told
    given.told = len(context.updates)
    if times.resumed is not None:
        times.stretch, times.resumed = times.resumed[0], None


_OF_A_TASK: Final = (
    Role.TARGET | Role.COMPLETION | Role.REMAINING | Role.DONE | Role.TOTAL | Role.CURRENT
)


def _leave_what_was_only_named(context: Context, clause: Clause) -> None:
    """End a name that a sentence told without a figure, unless its task is told of next.

    开工不足的问题还在。尾号6621; but 教师周转房是安心工程。年度任务592套, and what is called wrong
    is put right next (签约报错了。应为2个).
    """
    spoken = context.spoken
    named = bool(spoken.names) and not spoken.valued and "。" in clause.begins
    if named and not clause.roles & _OF_A_TASK and not context.corrections.on:
        spoken.void = True


_PUTS_RIGHT: Final = ("是", "就是", "应", "而是", "实际", "实为")


def _leave_corrections(context: Context, clause: Clause) -> None:
    """End a correction whose own value was no figure (收费改成每小时3元。改厕310户).

    What was denied may be put right in a sentence of its own (不是5次。是3次).
    """
    corrections = context.corrections
    if not corrections.on or corrections.reach.heads or not _is_to_be_put_right(context):
        return
    if not clause.text.strip().startswith(_PUTS_RIGHT):
        corrections.on = False


def _is_to_be_put_right(context: Context) -> bool:
    """Whether nothing has been given since something was called wrong."""
    given = len(context.updates) + len(context.problems)
    return context.corrections.on and context.corrections.reach.told == given


_TARGET: Final = Measure.TARGET
_FACTS: Final = _OF_A_TASK | Role.STRETCH | Role.ADDED | Role.REACHED | Role.NO_MOVEMENT


def _goes_on_with_goals(context: Context, clause: Clause) -> bool:
    """Whether a sentence behind goals under a heading goes on with those of other things.

    全年目标:省外资金62亿元。外资480万美元; nothing tells of a fact in it.
    """
    last = context.updates[-1] if context.updates else None
    if context.headings.measure is not _TARGET or last is None:
        return False
    if last.measure is not _TARGET or clause.roles & _FACTS:
        return False
    named = clause.of(Role.INDICATOR)[:1]
    told = {update.indicator for update in context.updates}
    other = bool(named) and named[0].names[0] not in told
    return clause.has(Role.QUANTITY) and (other or (not named and clause.has(Role.UNIT)))


_DAILY: Final = re.compile(
    "加班到|[吃做]饭|睡[着觉了不]|困死|困了|累死|生日|快乐|打牌|喝酒|球赛|红烧|饺子|奶茶|快递到|包裹|钓鱼|广场舞"
    "|值班(?:表|电话|[^,]{0,5}辛苦)|食堂(?:今|中|晚|有|加)|[天晚午]食堂(?![检安])|今晚加班|请假一天|降温\\d"
)
"""What tells of meals, sleep and feasts, and of no work."""


def _is_daily(times: Times, told: str) -> bool:
    """Whether a single day was told of daily life."""
    stretch = times.stretch
    one = stretch is not None and stretch.first == stretch.last
    return one and _DAILY.search(told) is not None


_A_WEEK: Final = 7
_THESE_DAYS: Final = re.compile("[今昨当]|[本这上前]周|[本这上]月|星期|近")
_AT_A_TIME: Final = re.compile("\\d{1,2}:\\d{2}|[上下]午|晚上|号(?!召|称|角)")
"""How a date is told of something that takes place: by the clock, or as people say it."""


def _has_its_own_days(context: Context, told: str) -> bool:
    """Whether a date was told of something that takes place, is counted and is nothing of ours.

    10月2号摆酒,席开15桌。走访企业3家; today, a month, or days that are summed up, go on.
    """
    stretch, sentence = context.times.stretch, context.sentence
    if not sentence.counts or sentence.ours:
        return False
    if stretch is None or stretch.first is None or stretch.to_date:
        return False
    if (stretch.last - stretch.first).days >= _A_WEEK:
        return False
    return _AT_A_TIME.search(told) is not None and _THESE_DAYS.search(told) is None


def _leave_days_of_its_own(context: Context, told: str) -> None:
    """Go back to the days before a sentence that tells of daily life, or of what takes place."""
    if _is_daily(context.times, told) or _has_its_own_days(context, told):
        context.times.stretch = context.sentence.stretch


def _begin_a_sentence(context: Context, clause: Clause) -> None:
    """Begin a sentence that has told nothing; only under a heading its measure goes on.

    A day of daily life is no day of the figures behind it (昨晚加班到11点。开工2个); a week or a
    month is never one.
    """
    before, times = context.sentence, context.times
    dated = before.number >= 0 and times.told == before.number
    if dated and len(context.updates) == before.begun:
        _leave_days_of_its_own(context, context.normal.text[before.start : clause.start])
    if times.stretch is not None and over_years(times.stretch):
        times.stretch = None
    begun = len(context.updates)
    context.sentence = Sentence(clause.sentence, begun, clause.start, times.stretch)
    if not context.headings.open:
        if not (_is_to_be_put_right(context) or _goes_on_with_goals(context, clause)):
            context.headings.measure = None
        _leave_what_was_only_named(context, clause)
