"""What the clauses already read say about the next one."""

from bot.domain.reading import IndicatorUpdate, Problem, Request, Step
from bot.reading.context.corrections import Corrections
from bot.reading.context.given import Given
from bot.reading.context.goals import Goals
from bot.reading.context.headings import Headings
from bot.reading.context.lists import Lists
from bot.reading.context.parts import Parts
from bot.reading.context.passed import Passed
from bot.reading.context.sentence import Sentence
from bot.reading.context.spoken import Spoken
from bot.reading.context.times import Times
from bot.reading.context.whom import Whom
from bot.reading.scanning.vocabulary import Vocabulary
from bot.reading.text.hints import hints_in
from bot.reading.text.normal import Normal


class Context:
    """The state of reading one message, from clause to clause.

    What does not change: the `request` with its day (`today`), the `vocabulary`, the `normal` text
    with its `hints` (`text/hints.py`), and whether the message is `short`.
    What has been read: `updates` and `problems`, of which `given` tells more, and the `steps` of
    the trace.
    What the next clause may go on with: `whom` and what (`spoken`) the last ones spoke of, and of
    when (`times`); what was aimed at (`goals`), what is corrected (`corrections`); the `headings`,
    `lists` and `parts` that go on; what was told in passing (`passed`); and the `sentence`, which
    is made anew as each begins.
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
        self.short = True
        self.updates: list[IndicatorUpdate] = []
        self.problems: list[Problem] = []
        self.given = Given()
        self.whom = Whom(request.unit)
        self.spoken = Spoken()
        self.times = Times()
        self.goals = Goals()
        self.corrections = Corrections()
        self.headings = Headings(normal.text)
        self.lists = Lists()
        self.parts = Parts()
        self.passed = Passed()
        self.sentence = Sentence(-1, 0)
        self.tracing = tracing
        self.steps: list[Step] = []

    def in_sentence(self) -> list[IndicatorUpdate]:
        """The figures that the sentence has given so far."""
        return self.updates[self.sentence.begun :]

    def step(self, rule: str, start: int, end: int, result: str = "") -> None:
        """Note in the trace, if one is kept, what a rule did on the words from `start` to `end`."""
        if not self.tracing:
            return
        span = self.normal.span(start, end)
        self.steps.append(Step(rule, span, self.request.text[span[0] : span[1]], result))
