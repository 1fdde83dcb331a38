"""The pieces of a message that the reader knows, and the clauses they stand in."""

from dataclasses import dataclass, field
from typing import NamedTuple

from bot.reading.quantities import Quantity
from bot.reading.words import Role


class Token(NamedTuple):
    """A piece of the normalised text with a role.

    `names` are catalogue names (several where a name fits several indicators, or for a group).
    `start` and `end` take in the words around a quantity (约, 以上).
    """

    role: Role
    start: int
    end: int
    words: str
    rule: str = ""
    names: tuple[str, ...] = ()
    quantity: Quantity | None = None


@dataclass(slots=True)
class Clause:
    """A stretch of text between separators, with its tokens in order.

    `ends` is the separator after it (a newline as such, "" at the end of the text); `sentence` and
    `line` number what it belongs to; `inside` is how deep it stands in brackets.
    """

    start: int
    end: int
    text: str
    tokens: list[Token] = field(default_factory=list)
    ends: str = ""
    begins: str = ""
    sentence: int = 0
    line: int = 0
    inside: int = 0

    def has(self, *roles: Role) -> bool:
        """Whether any token of the clause has one of `roles`."""
        for token in self.tokens:  # noqa: SIM110 -- asked most often of all
            if token.role in roles:
                return True
        return False

    def of(self, *roles: Role) -> list[Token]:
        """The tokens of the clause that have one of `roles`."""
        return [token for token in self.tokens if token.role in roles]
