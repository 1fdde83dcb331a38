"""The pieces of a message that the reader knows, and the clauses they stand in."""

from operator import attrgetter
from typing import Final

from bot.reading.quantities import Quantity
from bot.reading.text.hints import hints_in

LIST_PLACE: Final = "list_place"
CALLED_ON: Final = "called_on"
"""The rule of a place in a list that goes on in one line; a clause begins there."""


class Token:
    """A piece of the normalised text with a role (`Role`).

    `names` are catalogue names (several where a name fits several indicators, or for a group).
    `start` and `end` take in the words around a quantity (约, 以上).
    """

    __slots__ = ("end", "names", "quantity", "role", "rule", "start", "words")

    def __init__(
        self,
        role: int,
        start: int,
        end: int,
        words: str,
        rule: str = "",
        names: tuple[str, ...] = (),
        quantity: Quantity | None = None,
    ) -> None:
        """A token as its fields say."""
        self.role = role
        self.start = start
        self.end = end
        self.words = words
        self.rule = rule
        self.names = names
        self.quantity = quantity

    def playing(self, role: int, rule: str) -> "Token":
        """The same piece in another role."""
        return Token(role, self.start, self.end, self.words, rule, self.names, self.quantity)

    def valued(self, quantity: Quantity) -> "Token":
        """The same piece with another quantity."""
        return Token(self.role, self.start, self.end, self.words, self.rule, self.names, quantity)

    def moved(self, start: int, end: int) -> "Token":
        """The same piece as if it stood elsewhere."""
        return Token(self.role, start, end, self.words, self.rule, self.names, self.quantity)


by_start: Final = attrgetter("start")
"""Where a token begins, by which tokens are ordered."""


def in_order(some: list[Token], others: list[Token]) -> list[Token]:
    """The tokens of two lists in order as one, in order."""
    both: list[Token] = []
    place = 0
    for token in some:
        while place < len(others) and others[place].start < token.start:
            both.append(others[place])
            place += 1
        both.append(token)
    both += others[place:]
    return both


def with_one(tokens: list[Token], one: Token) -> list[Token]:
    """The tokens with one more, in the place of all that stand where it does."""
    before = [token for token in tokens if token.end <= one.start]
    return [*before, one, *(token for token in tokens if token.start >= one.end)]


def roles_of(tokens: list[Token]) -> int:
    """All roles of `tokens` in one."""
    roles = 0
    for token in tokens:
        roles |= token.role
    return roles


NO_TOKENS: Final[list[Token]] = []
"""No tokens at all: one list for all who have none, which nobody may add to."""


class Clause:
    """A stretch of text between separators, with its tokens in order.

    `ends` is the separator after it (a newline as such, "" at the end of the text); `sentence` and
    `line` number what it belongs to; `inside` is how deep it stands in brackets. `hints` is what
    its text may tell (`hints.py`).
    """

    __slots__ = (
        "begins", "end", "ends", "hints", "inside", "line", "roles", "sentence", "start", "text",
        "tokens",
    )  # fmt: skip

    def __init__(self, start: int, end: int, text: str, ends: str = "", begins: str = "") -> None:
        """A clause without tokens yet."""
        self.start = start
        self.end = end
        self.text = text
        self.hints = hints_in(text)
        self.ends = ends
        self.begins = begins
        self.tokens: list[Token] = []
        self.roles = 0
        self.sentence = 0
        self.line = 0
        self.inside = 0

    def hold(self, tokens: list[Token]) -> None:
        """Let the clause hold `tokens` in place of those it had."""
        self.tokens = tokens
        self.roles = roles_of(tokens)

    def has(self, roles: int) -> bool:
        """Whether any token of the clause has one of `roles`."""
        return self.roles & roles != 0

    def of(self, roles: int) -> list[Token]:
        """The tokens of the clause that have one of `roles`."""
        if not self.roles & roles:
            return NO_TOKENS
        return [token for token in self.tokens if token.role & roles]
