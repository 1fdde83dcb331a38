"""The fourth stage: what each clause states, clause after clause."""

from typing import Final

from bot.reading.context import Context
from bot.reading.meaning.goals_of_growth import its_growth
from bot.reading.meaning.headings import take_unit_of_measure
from bot.reading.names import naming
from bot.reading.names.lists import list_head
from bot.reading.names.series import take_series
from bot.reading.quantities import Stretch
from bot.reading.sharing.shares import Share
from bot.reading.statements.added_rows import take_row
from bot.reading.statements.asides import (
    take_brackets,
)
from bot.reading.statements.corrections.correcting import (
    mistakes_something_else,
    take_correction,
)
from bot.reading.statements.corrections.to_go_by import take_what_to_go_by
from bot.reading.statements.corrections.wrong import keep_what_was_thought
from bot.reading.statements.dealing_back import dealt_back, said_again
from bot.reading.statements.entering import enter
from bot.reading.statements.headings.headed import end_heading, take_heading
from bot.reading.statements.levels import take_level
from bot.reading.statements.passed.growth_of_none import take_growth_of_none
from bot.reading.statements.passed.where_they_lie import take_where_they_lie
from bot.reading.statements.segments import Segment, segments
from bot.reading.statements.stating import read_segment
from bot.reading.statements.targets_listed import DOING, aims
from bot.reading.statements.times.called_total import take_what_is_called_total
from bot.reading.statements.times.in_parts import leaves_out, tells_parts
from bot.reading.statements.times.other_days import has_begun
from bot.reading.statements.times.parts_of_days import leave_to_its_total
from bot.reading.statements.times.running_year import take_running_year
from bot.reading.statements.times.timing import forget_year_of_target, stretch_of, take_stretch
from bot.reading.statements.times.totals import take_total
from bot.reading.statements.times.unclear_days import take_unclear_days
from bot.reading.statements.whom.taking import leave_to_a_list, take_subject
from bot.reading.statements.without_value import take_without_value
from bot.reading.talk.asking_otherwise import asks_of_something_else
from bot.reading.text.clauses import PAIRING
from bot.reading.text.tokens import Clause, Token
from bot.reading.words import Role

_AIMING: Final = DOING | Role.TARGET | Role.STRETCH
_DEALT_BACK: Final = Role.EACH | Role.COMPLETION | Role.GROWTH
_SAID_AGAIN: Final = Role.UNIT | Role.TOTAL | Role.DONE
_HEADS_A_SERIES: Final = Role.LABEL | Role.GROUP
_PARTED: Final = Role.UNIT | Role.STRETCH
"""By what 其中 tells the parts of a figure (其中高寺镇2个,新桥镇3个; 其中周一5家,周二7家)."""
_LEADING_OVER: Final = (*PAIRING, "(")


def read_clause(
    context: Context, clauses: list[Clause], place: int, shares: dict[int, tuple[Share, ...]]
) -> None:
    """Read one clause: add to the context's updates and problems what it states."""
    clause = clauses[place]
    if clause.inside and leaves_out(clause):
        return
    enter(context, clause)
    _take_time(context, clauses, place)
    found = segments(clause, context.vocabulary)
    _take_what_is_told(context, clauses, place, bool(found))
    _deal_over(context, clauses, place, shares)
    for segment in found:
        read_segment(context, segment, shares)
    _leave(context, clause, found)


def _take_time(context: Context, clauses: list[Clause], place: int) -> None:
    """Take what brackets and words of time change before the values of a clause are known."""
    clause = clauses[place]
    if clause.inside:
        take_brackets(context, clauses, place)
    context.parts.bracketed = clause.inside > 0 and tells_parts(context, clauses, place)
    leave_to_its_total(context, clauses, place)
    take_total(context, clause)
    if clause.roles & Role.STRETCH:
        forget_year_of_target(clause)
        take_running_year(context, clauses, place)
    take_what_to_go_by(context, clause)
    if clause.roles & Role.QUANTITY:
        take_where_they_lie(clause)


def _take_what_is_told(context: Context, clauses: list[Clause], place: int, valued: bool) -> None:
    """Take whom and what a clause speaks of, and whether it corrects, before its values."""
    clause = clauses[place]
    take_unclear_days(context, clause, valued)
    if clause.roles & _HEADS_A_SERIES:
        take_series(context, clause)
    take_subject(context, clauses, place, valued)
    leave_to_a_list(context, clauses, place)
    if clause.roles & Role.INDICATOR:
        take_growth_of_none(context, clause)
    take_correction(context, clause)
    if not valued:
        if clause.roles & Role.TOTAL or "总" in clause.text:
            take_what_is_called_total(context, clause)
        take_unit_of_measure(context, clauses, place)
        take_without_value(context, clauses, place)
        take_heading(context, clauses, place)


def _deal_over(
    context: Context, clauses: list[Clause], place: int, shares: dict[int, tuple[Share, ...]]
) -> None:
    """Deal the values of a clause over figures given before it, where its words do."""
    clause = clauses[place]
    if clause.roles & _AIMING or (context.goals.aiming >= 0 and "实际" in clause.text):
        context.goals.aiming = clause.sentence if aims(clause) else -1
    if clause.roles & _DEALT_BACK:
        shares.update(dealt_back(context, clauses, place))
    if clause.roles & _SAID_AGAIN and context.updates:
        shares.update(said_again(context, clauses, place))


_OURS: Final = Role.INDICATOR | Role.GROUP | Role.UNIT | Role.OWN


def _leave(context: Context, clause: Clause, found: list[Segment]) -> None:
    """Keep in mind what the next clauses may go on with."""
    lists = context.lists
    if found:
        _take_last_name(context, clause, found)
        context.sentence.counts = True
    context.sentence.ours = context.sentence.ours or clause.roles & _OURS != 0
    if clause.roles & Role.INDICATOR:
        take_level(context, clause)
    take_stretch(context, clause, bool(found))
    take_row(context, clause, bool(found))
    lists.head = list_head(context, clause, bool(found))
    lists.length = lists.length + 1 if clause.begins == "、" else 1
    parts = clause.roles & Role.PART != 0
    context.parts.led = parts and not found
    context.parts.told = clause.sentence if parts else context.parts.told
    context.parts.listing = parts or (context.parts.listing and clause.begins == "、")
    if parts and not context.sentence.parted:
        context.sentence.parted = clause.has(_PARTED) or (bool(clause.inside) and bool(found))


def _take_last_name(context: Context, clause: Clause, found: list[Segment]) -> None:
    """The name behind the last value leads over a colon to the next value (签约:1 在谈:3)."""
    named = [t for t in found[-1].behind if t.role == Role.INDICATOR]
    if clause.ends.strip() not in _LEADING_OVER and not _is_what_goes_on(clause, named):
        return
    if named:
        context.spoken.turn_to(named[-1].names)
    elif naming.loose(clause, found[-1].value.end, clause.end, found[-1].behind):
        context.spoken.void = True


def _is_what_goes_on(clause: Clause, named: list[Token]) -> bool:
    """Whether a name ends what is told of it before 的 (覆盖413个行政村的快递服务点,累计…).

    Or is called wrong at the end (三个数里只有在谈错了,应该是7个).
    """
    if not named or clause.ends != ",":
        return False
    last = clause.tokens[-1]
    if last.role == Role.CORRECTION and (named[-1].end, last.end) == (last.start, clause.end):
        return True
    if named[-1].end != clause.end:
        return False
    return clause.text[: named[-1].start - clause.start].endswith("的")


_OF_SOMETHING_ELSE: Final = ("is_question", "private_life", "is_advertised", "is_meeting")
"""Talk whose sentence ends what was spoken of before (在谈6个。谁周六去郑州?还差2个)."""


def pass_over(context: Context, clause: Clause, reason: str) -> None:
    """Of a clause that is talk only the indicator, and 截至 alone, are kept in mind.

    Days alone behind the title of a notice are those of the figures that it gives.

    计划新建停车场5个,已开工3个; 记者获悉,截至10月31日,我市…
    """
    spoken, times = context.spoken, context.times
    if context.headings.held is not None and ("\n" in clause.ends or ":" in clause.ends):
        end_heading(context, clause)
    _speak_of(context, clause, reason)
    spoken.void = spoken.void or mistakes_something_else(clause)
    if reason == "is_thought":
        keep_what_was_thought(context, clause)
    told = clause.of(Role.STRETCH)
    days = stretch_of(told[0]) if len(told) == 1 else None
    noticed = reason == "is_notice"
    if len(clause.tokens) == 1 and days is not None and (days.until or noticed):
        times.stretch = days
    elif days is not None and reason == "others_results":
        _hold_for_the_sentence(context, clause, days)  # 周口市1-8月增速6.2%,我市10.2%
    elif (clause.has(_STRIVING) or reason == "is_exhortation") and has_begun(
        told, days, context.today
    ):
        _hold_for_the_sentence(context, clause, days)


def _hold_for_the_sentence(context: Context, clause: Clause, days: Stretch | None) -> None:
    """Let days told in talk be those of what its sentence goes on to report."""
    times = context.times
    before = times.resumed[0] if times.resumed is not None else times.stretch
    times.resumed = (before,)
    times.stretch, context.sentence.topical = days, True
    context.sentence.number = clause.sentence


_STRIVING: Final = Role.PLAN | Role.EXHORTATION | Role.DRIVE


def _speak_of(context: Context, clause: Clause, reason: str) -> None:
    """Speak of what talk names, or of nothing more where it is of something else."""
    spoken = context.spoken
    if named := clause.of(Role.INDICATOR):
        spoken.turn_to(named[-1].names)
        if clause.roles & Role.GROWTH:
            spoken.names = its_growth(context, clause, named[-1])
        spoken.planned = -1 if reason == "is_drive" else clause.sentence
        spoken.void = asks_of_something_else(context, clause, named[-1])
    elif reason in _OF_SOMETHING_ELSE and clause.sentence != context.sentence.number:
        spoken.void = True
