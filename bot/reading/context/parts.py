"""The parts of a figure, to which 其中 or brackets lead."""


class Parts:
    """Whether the clauses tell parts of the figure before.

    `led` tells that the clause before led to parts and gave none (其中), `told` the sentence in
    which 其中 led to parts last, `listing` that the list which goes on is one of parts.
    `bracketed` tells that units in brackets right behind a figure only tell its parts.
    """

    def __init__(self) -> None:
        """No parts have been told."""
        self.led = False
        self.told = -1
        self.listing = False
        self.bracketed = False
