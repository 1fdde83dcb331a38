"""What is known of the figures already given, beside what they say."""

from bot.domain.reading import IndicatorUpdate, Problem
from bot.reading.statements.segments import Segment


class Given:
    """How the figures given so far were told.

    `told` is how many were given before the last sentence or semicolon began, `former` before the
    sentence or part of one that gave figures before that.
    `over_parts` are the figures over a stretch other than the year so far, `bare` those of which
    nothing but the catalogue's column tells what they are, `apart` those that only look like one
    told before. `told_by` are the figures of a unit and indicator with their words.
    `pieces` is the question about a count of pieces of what is measured (收储工业用地3宗).
    """

    def __init__(self) -> None:
        """No figure has been given."""
        self.told = 0
        self.former = 0
        self.over_parts: set[IndicatorUpdate] = set()
        self.bare: set[IndicatorUpdate] = set()
        self.apart: set[IndicatorUpdate] = set()
        self.told_by: dict[tuple[str, str], list[tuple[IndicatorUpdate, Segment]]] = {}
        self.pieces: Problem | None = None
