"""Lists and rows that go on from clause to clause."""

from bot.reading.text.tokens import Token


class Lists:
    """What a list or a row says first, which holds for what 、 adds to it.

    `head` is what the list says first that goes on (走访甲厂、), `length` how long it is.
    `adding` is 新增 at the head of a row that goes on.
    `of_a_kind` tells that what was last counted was called by its kind (用工问题).
    `lead` leads up to the first of values dealt out (分别完成), `dealt` are the names of that one.
    """

    def __init__(self) -> None:
        """No list has begun."""
        self.head = ""
        self.length = 0
        self.adding: Token | None = None
        self.of_a_kind = False
        self.lead: list[Token] = []
        self.dealt: tuple[str, ...] = ()
