"""Words of operation and measure that head what is under them (目标:, 累计:, (截至目前), 新增:)."""

from typing import Final

from bot.domain.reading import Measure
from bot.reading.context import Context
from bot.reading.context.headings import Heading
from bot.reading.names import naming
from bot.reading.names.naming import Named
from bot.reading.quantities import QuantityKind
from bot.reading.statements.headings.heading_measures import only_names_the_work
from bot.reading.statements.headings.leading import (
    MEASURES,
    MOVED,
    OVER,
    TO_DATE,
    before_brackets,
    heads_a_list,
    is_light,
    leads,
    named_before,
    opens_a_line,
)
from bot.reading.statements.headings.titles import ends_behind
from bot.reading.statements.segments import VALUES, Segment
from bot.reading.text.tokens import Clause, Token
from bot.reading.words import Role

_SUMMED: Final = frozenset(
    (
        "累计", "累积", "年累计", "现累计", "已累计", "累计共", "总计", "合计", "共计", "总数",
        "开年以来", "元旦以来", "新年以来", "total", "in_total",
    )
)  # fmt: skip
"""Words of total that stand over figures; 共 and 已 stand before one."""
_ALREADY: Final = ("已", "已经", "现已", "均已")
"""What stands over figures before what was done (已完成:, 已签约:)."""
ADDING: Final = ("新增", "净增", "增加", "再增加", "又增加", "减少", "核减", "净减")
_NOTHING_LEFT: Final = ("还有", "仍有", "尚有", "未改", "未整改", "未建")
_STILL: Final = ("还是", "仍", "依")
_TELLS_HOW_FAR: Final = ("情况", "进展", "进度", "推进", "落实", "开展", "完成")
"""What makes of 任务 and 目标 what is told of, and no targets (任务进展情况:)."""


def take_heading(context: Context, clauses: list[Clause], place: int) -> None:
    """Keep the words of operation and measure that a clause without a value is a heading of.

    In a line of their own they hold to the next heading, in brackets that open a line to its end,
    before a colon to the end of the sentence. A line of days, or of another thing, ends what held.
    """
    clause = clauses[place]
    before = _said_before(clauses, place)
    if context.headings.held is None and not (before or clause.has(OVER | Role.STRETCH)):
        return
    listed = heads_a_list(clauses, place)
    if not (listed or leads(clauses, place)):
        return
    words = _words_over(clause) or before
    if clause.roles & Role.TARGET and only_names_the_work(clauses, place):
        words = [t for t in words if t.role != Role.TARGET]
    if len(words) > 1 and len(clause.text.split()) > 1:
        return  # 项目 目标 完成 剩余: the columns of a table
    named = clause.of(Role.INDICATOR)
    if not is_light(clause, named):
        end_heading(context, clause)
    elif words or _has_days(clauses, place) or _tells_of_what_was_aimed_at(context, clause):
        names = named[0].names if len(named) == 1 and not listed else ()
        names = names if named else named_before(clauses, place)
        whole = listed or "\n" in ends_behind(clauses, place)
        context.headings.held = _heading(
            clause, _with_done_of_targets(context, clause, words), names, whole
        )


def _said_before(clauses: list[Clause], place: int) -> list[Token]:
    """The words of a total alone before the comma that leads to a heading (截至目前,情况如下:)."""
    before, clause = clauses[place - 1] if place else None, clauses[place]
    if before is None or not before.has(TO_DATE) or clause.has(Role.INDICATOR | VALUES):
        return []
    if before.ends.strip() != ",":
        return []
    alone = all(t.role & (TO_DATE | Role.FILLER) for t in before.tokens)
    loose = naming.loose(before, before.start, before.end, before.tokens)
    return _words_over(before) if alone and not loose and opens_a_line(before) else []


def _heading(clause: Clause, words: list[Token], names: tuple[str, ...], whole: bool) -> Heading:
    """The heading that a clause is, of all that follows (`whole`) or of its line."""
    return Heading(
        words,
        names,
        line=-1 if whole else clause.line,
        sentence=-1 if whole or clause.inside else clause.sentence,
        told=clause.sentence,
        shortly=_aims_shortly(clause),
        marked=_is_marked(clause),
    )


def _is_marked(clause: Clause) -> bool:
    """Whether a place in a list opens a clause (二、累计情况)."""
    return clause.tokens[:1] != [] and clause.tokens[0].role == Role.LABEL


def end_heading(context: Context, clause: Clause) -> None:
    """Let a heading of other things end what a heading of its rank holds for; not a total."""
    heading = context.headings.held
    if heading is None:
        return
    total = all(t.role & TO_DATE for t in heading.words)
    other = clause.text.lstrip().startswith("其他")
    if other or not (total or _is_marked(clause) > heading.marked):
        context.headings.held = None


def _words_over(clause: Clause) -> list[Token]:
    """The words of a heading that tell which figures stand under it."""
    done = clause.has(Role.INDICATOR | Role.DONE)
    kept = [t for t in clause.of(OVER) if _is_over(t) or (done and t.words in _ALREADY)]
    if _tells_of_targets(clause):
        kept = [t for t in kept if t.role != Role.TARGET]
    if any(t.role == Role.REMAINING for t in kept):
        kept = [t for t in kept if t.role != Role.TARGET]
    if _is_over_a_part(clause):
        kept = [t for t in kept if t.role != Role.TOTAL]
    named = clause.has(Role.INDICATOR)  # what its percentages are, titles tell
    return [t for t in kept if not (named and t.role == Role.COMPLETION)]


def _is_over_a_part(clause: Clause) -> bool:
    """Whether days of a heading make a window of its total (本周累计签约:), but for 10月底累计."""
    named = clause.of(Role.STRETCH)
    ended = any(t.words.endswith(("底", "末")) for t in named)
    return bool(named) and not ended and _names_short_days(clause)


def _names_short_days(clause: Clause) -> bool:
    days = [t.quantity.stretch for t in clause.of(Role.STRETCH) if t.quantity is not None]
    return any(one is not None and not one.to_date for one in days)


def _is_over(token: Token) -> bool:
    """Whether a word stands over figures, and not only before one."""
    words = token.words
    if token.role == Role.TOTAL:
        return words in _SUMMED
    if token.role & MOVED:
        return words in ADDING
    if token.role == Role.CURRENT:
        return not words.startswith(_STILL)
    return not (token.role == Role.REMAINING and words in _NOTHING_LEFT)


def _tells_of_targets(clause: Clause) -> bool:
    """Whether how far targets have come is told of, and not what they are (任务进展情况)."""
    targets = clause.of(Role.TARGET)
    behind = clause.text[targets[-1].end - clause.start :] if targets else ""
    return any(word in behind for word in _TELLS_HOW_FAR)


def _has_days(clauses: list[Clause], place: int) -> bool:
    """Whether a clause that is no remark behind words of a heading names days."""
    return clauses[place].has(Role.STRETCH) and before_brackets(clauses, place) is None


def _tells_of_what_was_aimed_at(context: Context, clause: Clause) -> bool:
    """Whether how far things are is told under a heading of something else (任务:…完成情况:)."""
    heading = context.headings.held
    other = heading is not None and any(t.role & ~TO_DATE for t in heading.words)
    return other and any(word in clause.text for word in _TELLS_HOW_FAR)


def _with_done_of_targets(context: Context, clause: Clause, words: list[Token]) -> list[Token]:
    """完成 over figures under a heading of targets sets them, as it does beside a target."""
    told = bool(words) or any(word in clause.text for word in _TELLS_HOW_FAR)
    done = told and all(t.role == Role.DONE for t in words) and not _names_short_days(clause)
    aimed = any(one.measure is Measure.TARGET for one in context.updates[-1:])
    if not (done and aimed):
        return words
    return [Token(Role.TOTAL, clause.start, clause.end, clause.text, "said_as_total"), *words]


def _aims_shortly(clause: Clause) -> bool:
    """Whether targets are those of a week or a month, and none of the year (本周任务:)."""
    return clause.has(Role.TARGET) and _names_short_days(clause)


TELLING: Final = (
    OVER & ~Role.DONE | Role.REACHED | Role.GROWTH | Role.FALL | Role.FROM | Role.CORRECTION
    | Role.WRONG | Role.PART
)  # fmt: skip
"""Words of its own that tell which figure a value is, whatever stands over it."""


def under_heading(
    context: Context, segment: Segment, named: Named | None, *, dealt: bool = False
) -> Segment | None:
    """A value with the words that stand over it, or None where it is a goal of a week or a month.

    `dealt` tells that the value is dealt out to a name of a list.

    What has words of its own, or days of its own under a total, is what these tell.
    """
    heading = context.headings.held
    if heading is None or not _holds(heading, segment.clause) or segment.led_by(TELLING):
        return segment
    if named is None and (heading.names or not dealt):
        return segment
    if heading.names and named is not None and named.names != heading.names:
        return segment
    words = [t for t in heading.words if _is_meant(context, segment, heading, t)]
    if heading.shortly and words:
        return None
    moved = [t.moved(segment.start, segment.start) for t in words]
    return segment.led_up_by([*moved, *segment.before]) if moved else segment


def _holds(heading: Heading, clause: Clause) -> bool:
    """Whether a clause stands in the line or the sentence that a heading holds for."""
    if heading.line not in (-1, clause.line):
        return False
    return heading.sentence in (-1, clause.sentence)


def _is_meant(context: Context, segment: Segment, heading: Heading, word: Token) -> bool:
    """Whether a word of the heading is said of a value: of targets not what is done of them."""
    if word.role == Role.COMPLETION:
        quantity = segment.value.quantity
        return quantity is not None and quantity.kind is QuantityKind.PERCENT
    if word.role & MEASURES:
        return not segment.led_by(Role.DONE)
    if word.role & MOVED:
        return True
    own = segment.led_by(Role.STRETCH) or context.times.told == segment.clause.sentence
    held = context.times.stretch
    short = held is not None and not held.to_date
    if word.words in _ALREADY and short:
        return False  # 本周工作:⏎已完成:
    return not (own and (short or segment.led_by(Role.STRETCH)) and not _tells(heading, segment))


def _tells(heading: Heading, segment: Segment) -> bool:
    """Whether a heading stands in the sentence of the value itself."""
    return heading.told == segment.clause.sentence


def over_a_column(context: Context, segment: Segment) -> Segment | None:
    """A value of a table with the words that stand over the table; None as in `under_heading`."""
    heading = context.headings.held
    if heading is None or heading.line != -1 or segment.led_by(_OWN_OF_A_COLUMN):
        return segment
    words = [t for t in heading.words if _is_meant(context, segment, heading, t)]
    if heading.shortly and words:
        return None
    return segment.led_up_by([*words, *segment.before]) if words else segment


_OWN_OF_A_COLUMN: Final = OVER | TELLING | Role.STRETCH
