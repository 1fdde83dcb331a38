"""What the clauses already read say about the next one."""

from decimal import Decimal
from typing import Final, NamedTuple

from bot.domain.reading import IndicatorUpdate, Measure, Problem, Request, Step
from bot.reading.quantities import Quantity, Stretch
from bot.reading.scanning.declared import declared
from bot.reading.scanning.vocabulary import Vocabulary
from bot.reading.statements.segments import Segment
from bot.reading.text.hints import hints_in
from bot.reading.text.normal import Normal
from bot.reading.text.tokens import Token


class Correction(NamedTuple):
    """How far words of correction hold.

    `told` is how much was given before them, `heads` whether they open a list of figures, `over`
    the number of the sentence that they head as a whole, or -1. `undone` is the place of the first
    of the figures just given that they take back, or -1.
    """

    told: int = 0
    heads: bool = False
    over: int = -1
    undone: int = -1


_NOTHING_CORRECTED: Final = Correction()


class Heading(NamedTuple):
    """Words of operation and measure over the figures that follow (累计:, 剩余任务:).

    `names` are what they are said of, if not of all; `line` and `sentence` those to whose end they
    hold, or -1 for all that follows to the next heading. `told` is the sentence that they stand in,
    `shortly` whether they make goals of a week or a month, `marked` whether a place in a list
    opens the heading.
    """

    words: list[Token]
    names: tuple[str, ...]
    line: int
    sentence: int
    told: int
    shortly: bool
    marked: bool


class Investment(NamedTuple):
    """The total investment in projects: in which sentence it was told, and how many yuan it is.

    `counted` tells that the projects were counted, and none was called by its name.
    """

    sentence: int
    amount: Decimal
    counted: bool


class UnclearDays:
    """Days that were named in words from which nobody can tell them (近日, 国庆以来).

    `start` and `end` tell where those words, with their clause, begin and end, `summed` whether
    累计 behind them is said of these days, `over` whether they head what follows, `used` whether
    they have had a figure.
    """

    __slots__ = ("end", "over", "sentence", "start", "summed", "used")

    def __init__(self, start: int, end: int, sentence: int, summed: bool, over: bool) -> None:
        """Days just named, without a figure yet."""
        self.start = start
        self.end = end
        self.sentence = sentence
        self.summed = summed
        self.over = over
        self.used = False


class Context:
    """The state of reading one message, from clause to clause.

    `stretch` holds until another is named, `total` (累计, 共, 已) to the end of its sentence,
    `unit` until the next subject. `names` is the indicator last spoken of, `valued` whether it has
    been given a figure, `void` whether the last thing spoken of is in no catalogue.
    `stretch_told` and `goal_told` are the sentences in which the stretch, and a `goal` of a shorter
    stretch than the year, were named.
    `hints` is what the text may tell (`text/hints.py`).
    `town` is the town last named, as a subject or not.
    `parted_in` is the sentence in which 其中 led to parts last.
    `bracketed` tells that units in brackets right behind a figure only tell its parts.
    `period` is that of the report, where its heading tells it.
    `topic` is the stretch where it heads what follows, `summing` tells that the last total was 共.
    `totalled_from` is how many figures stood before the total that holds was first said.
    `summed_up` is where the last clause begins whose 共 only summed up what stood before it.
    `retracting` is set by words that take back the figure just given (不对,), for the next one.
    `grown` is what was named last to tell only its growth, which no indicator keeps.
    `unforgiven` are the words last found to be no name with a slip.
    `headed` are words of operation and measure that head what follows (累计:).
    `adding` is 新增 at the head of a row that goes on.
    `list_head` is what the list says first that goes on (走访甲厂、), `list_length` how long it is.
    `counted` is what was last counted that is in no catalogue, `aside` where the text goes on
    behind it, if it was measured otherwise than the thing spoken of (签约2个,用工500人,).
    `of_a_kind` tells that what was last counted was called by its kind (用工问题).
    `acted` is the indicator last named only as the object of another act.
    `outer` is what had a figure before the brackets that are open, `inner` what one had in the last
    brackets of the sentence.
    `titled` is what kind of paper the heading says that it heads (情况统计表).
    `strange` is where the clause begins that something unknown heads with a colon (信访:零报告).
    `itemised` tells that the name last spoken of heads an item of a list.
    `series` is how the names of a series begin that the sentence tells of (三个一批).
    `no_projects` is the sentence whose acts count something else than projects (棚改开工1200套).
    `level` is the thing of a level last named, behind the sentence that named it.
    `invested` is the total investment last told of projects.
    `staged` is the thing last counted at a stage of its building (村卫生室开工120个).
    `befallen` is the stage last told without a number of something (充电桩已开工).
    `aiming` is the sentence whose figures are targets, for 任务 stood before the first name,
    `moved_goal` the one that told by how much a goal was moved.
    `planned` is the line in which the name last spoken of was only planned.
    `begun` is how many figures were given before the sentence, `told` before its last semicolon,
    `former` before the sentence or part of one that gave figures before that.
    `after_unit` is where the text goes on behind a unit and a colon, `behind` where the name
    stands that was said behind its value. `uoms` is one of the unit of measure said for a name, or
    for all (no name), `declared` are those declared for what stands around them.
    `over_parts` are the figures over a stretch other than the year so far,
    `bare` those of which nothing but the catalogue's column tells what they are,
    `apart` those that only look like one told before. `told_by` are the figures of a unit and
    indicator with their words.
    `unclear` are days that nobody can tell, as long as they may be those of a figure.
    `lead` leads up to the first of values dealt out (分别完成), `dealt` are the names of that one.
    `denied` is what 不是 denied with its value: a figure of another thing corrects nothing.
    `pieces` is the question about a count of pieces of what is measured (收储工业用地3宗).
    """

    def __init__(
        self, request: Request, vocabulary: Vocabulary, normal: Normal, *, tracing: bool = False
    ) -> None:
        """The state before the first clause."""
        self.request = request
        self.today = request.today
        self.vocabulary = vocabulary
        self.normal = normal
        self.hints = hints_in(normal.text)
        self.unit = request.unit
        self.unknown_unit = ""
        self.town: str | None = None
        self.opened = False
        self.stretch: Stretch | None = None
        self.part_stretch: Stretch | None = None
        self.resumed: tuple[Stretch | None] | None = None
        self.period: Stretch | None = None
        self.stretch_told = -1
        self.goal: Stretch | None = None
        self.goal_told = -1
        self.unclear: UnclearDays | None = None
        self.unclear_told: bool | None = None
        self.topical = False
        self.topic: Stretch | None = None
        self.summing = False
        self.total = False
        self.totalled_from = 0
        self.summed_up = -1
        self.names: tuple[str, ...] = ()
        self.acted: tuple[str, ...] = ()
        self.outer: tuple[str, ...] | None = None
        self.inner: tuple[str, ...] = ()
        self.measure: Measure | None = None
        self.valued = False
        self.void = False
        self.part = False
        self.parted = False
        self.parted_in = -1
        self.listing = False
        self.bracketed = False
        self.heading = False
        self.years = False
        self.correcting = False
        self.correction = _NOTHING_CORRECTED
        self.retracting = False
        self.wrong: Quantity | None = None
        self.growing = ""
        self.grown: tuple[str, ...] = ()
        self.unforgiven = ""
        self.headed: Heading | None = None
        self.adding: Token | None = None
        self.list_head = ""
        self.list_length = 0
        self.titled = ""
        self.strange = -1
        self.counted = ""
        self.of_a_kind = False
        self.aside = -1
        self.itemised = False
        self.series = ""
        self.staged: tuple[str, ...] = ()
        self.befallen: tuple[str, ...] = ()
        self.aiming = -1
        self.moved_goal = -1
        self.no_projects = -1
        self.level = (-1, "")
        self.invested: Investment | None = None
        self.short = True
        self.tracing = tracing
        self.sentence = -1
        self.begun = 0
        self.told = 0
        self.former = 0
        self.planned = -1
        self.after_unit = -1
        self.lead: list[Token] = []
        self.dealt: tuple[str, ...] = ()
        self.denied: tuple[str, ...] = ()
        self.behind = -1
        self.uoms: dict[tuple[str, ...], Quantity] = {}
        self.declared = declared(normal.text)
        self.over_parts: set[IndicatorUpdate] = set()
        self.bare: set[IndicatorUpdate] = set()
        self.apart: set[IndicatorUpdate] = set()
        self.told_by: dict[tuple[str, str], list[tuple[IndicatorUpdate, Segment]]] = {}
        self.updates: list[IndicatorUpdate] = []
        self.problems: list[Problem] = []
        self.pieces: Problem | None = None
        self.steps: list[Step] = []

    def step(self, rule: str, start: int, end: int, result: str = "") -> None:
        """Note in the trace, if one is kept, what a rule did on the words from `start` to `end`."""
        if not self.tracing:
            return
        span = self.normal.span(start, end)
        self.steps.append(Step(rule, span, self.request.text[span[0] : span[1]], result))
