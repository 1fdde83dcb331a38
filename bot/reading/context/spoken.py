"""Of what the clauses speak."""


class Spoken:
    """The indicator last spoken of, with which a value without a name may go on.

    `names` is that indicator, or those that fit its name alike, `valued` whether it has been given
    a figure, `void` whether the last thing spoken of is in no catalogue.
    `planned` is the sentence in which it was only planned, `behind` where its name stands if it was
    said behind its value, `growing` its growth, where the last figure was a target of that.
    `grown` is what was named last to tell only its growth, which no indicator keeps.
    `acted` is the indicator last named only as the object of another act.
    `outer` is what had a figure before the brackets that are open.
    """

    def __init__(self) -> None:
        """Nothing has been spoken of."""
        self.names: tuple[str, ...] = ()
        self.valued = False
        self.void = False
        self.planned = -1
        self.behind = -1
        self.growing = ""
        self.grown: tuple[str, ...] = ()
        self.acted: tuple[str, ...] = ()
        self.outer: tuple[str, ...] | None = None

    def turn_to(self, names: tuple[str, ...], *, valued: bool = False, void: bool = False) -> None:
        """Speak of another indicator: without a figure yet, unless `valued`."""
        self.names = names
        self.valued = valued
        self.void = void
