"""How far it is to a goal, told with the words for the goal (距全面覆盖还差17个)."""

from typing import Final

from bot.reading.text.tokens import Token
from bot.reading.words import Role

_LEADS: Final = ("距离", "距", "离")
_LACKS: Final = (
    "还差", "尚差", "仅差", "只差", "仍差", "差", "还有", "仅剩", "还剩", "尚缺", "还缺", "还欠",
)  # fmt: skip
_LONGEST: Final = 14
_APART: Final = Role.INDICATOR | Role.QUANTITY | Role.UNIT
_GOALS: Final = Role.TARGET | Role.QUANTITY
"""What 离 stands before, as 距 does (离目标还差15户, 离300户还差15户)."""
_STOPS: Final = ",。;:!?\n、"


def with_distances(text: str, tokens: list[Token]) -> list[Token]:
    """The tokens; 距 and the words for a goal are one with the word for what is left of it."""
    if "距" not in text and "离" not in text:
        return tokens
    kept: list[Token] = []
    for token in tokens:
        if token.role & _GOALS and token.start and text[token.start - 1] == "离":
            kept.append(Token(Role.FILLER, token.start - 1, token.start, "离", "changes_nothing"))
        if token.role == Role.REMAINING and token.words in _LACKS:
            start = _begins(text, kept, token.start)
            while kept and kept[-1].start >= start:
                kept.pop()
            token = Token(token.role, start, token.end, token.words, token.rule)
        kept.append(token)
    return kept


def _begins(text: str, before: list[Token], end: int) -> int:
    """Where 距 stands that leads to what is left at `end`, or `end` itself."""
    lead = text[max(0, end - _LONGEST) : end]
    place = max(lead.rfind(word) for word in _LEADS)
    start = end - len(lead) + place
    if place < 0 or any(stop in lead[place:] for stop in _STOPS):
        return end
    return end if any(t.end > start and t.role & _APART for t in before[-6:]) else start
