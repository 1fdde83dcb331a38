"""What the clauses aim at."""

from bot.reading.quantities import Stretch


class Goals:
    """Goals that are no plain target of the year.

    `stretch` is that of a goal of less than the year, `told` the sentence that named it.
    `aiming` is the sentence whose figures are targets, for 任务 stood before the first name,
    `moved` the one that told by how much a goal was moved.
    """

    def __init__(self) -> None:
        """No goal has been told."""
        self.stretch: Stretch | None = None
        self.told = -1
        self.aiming = -1
        self.moved = -1
