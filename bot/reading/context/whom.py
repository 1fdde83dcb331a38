"""Of whom the clauses speak."""


class Whom:
    """The unit that holds until the next subject, and how it was named.

    `unit` is None where none is known, `unknown` the name of one that is in no catalogue.
    `town` is the town last named, as a subject or not.
    `opened` tells that a unit and a colon have opened a clause, `after` where the text goes on
    behind the last.
    """

    def __init__(self, unit: str | None) -> None:
        """The unit that the sender reports for, if one is known."""
        self.unit = unit
        self.unknown = ""
        self.town: str | None = None
        self.opened = False
        self.after = -1

    @property
    def name(self) -> str:
        """The name of the unit, empty where none is known."""
        return self.unit or ""
