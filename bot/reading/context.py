"""What the clauses already read say about the next one."""

from dataclasses import dataclass, field

from bot.domain.reading import IndicatorUpdate, Measure, Problem, Request, Step
from bot.reading.normalise import Normal
from bot.reading.quantities import Quantity, Stretch
from bot.reading.tokens import Token
from bot.reading.vocabulary import Vocabulary


@dataclass(slots=True)
class Context:
    """The state of reading one message, from clause to clause.

    `stretch` holds until another is named, `total` (累计, 共, 已) to the end of its sentence,
    `unit` until the next subject. `names` is the indicator last spoken of, `valued` whether it has
    been given a figure, `void` whether the last thing spoken of is in no catalogue.
    `after_unit` is where the text goes on behind a unit and a colon.
    """

    request: Request
    vocabulary: Vocabulary
    normal: Normal
    unit: str | None = None
    unknown_unit: str = ""
    opened: bool = False
    stretch: Stretch | None = None
    topical: bool = False
    total: bool = False
    names: tuple[str, ...] = ()
    measure: Measure | None = None
    valued: bool = False
    void: bool = False
    part: bool = False
    parted: bool = False
    heading: bool = False
    years: bool = False
    correcting: bool = False
    wrong: Quantity | None = None
    growing: str = ""
    short: bool = True
    tracing: bool = False
    sentence: int = -1
    after_unit: int = -1
    lead: list[Token] = field(default_factory=list)
    updates: list[IndicatorUpdate] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    steps: list[Step] = field(default_factory=list)

    def step(self, rule: str, start: int, end: int, result: str = "") -> None:
        """Note in the trace, if one is kept, what a rule did on the words from `start` to `end`."""
        if not self.tracing:
            return
        span = self.normal.span(start, end)
        self.steps.append(Step(rule, span, self.request.text[span[0] : span[1]], result))
