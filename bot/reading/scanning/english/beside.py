"""Words that are what they look like only beside their neighbours: no, not, should be, up, of."""

import re
from decimal import Decimal
from typing import Final

from bot.domain.reading import Qualifier
from bot.reading.quantities import Quantity, QuantityKind
from bot.reading.text.tokens import Token
from bot.reading.words import Role

_NEGATIONS: Final = ("no", "zero", "no new", "no more", "no further", "no additional")
_UP_OR_DOWN: Final = ("up", "down")
_BE: Final = ("is", "was", "are", "were")


def as_meant_beside(text: str, tokens: list[Token]) -> list[Token]:
    """The tokens, those of no and not, of obligation, of change and of shares as they are meant."""
    told = list(tokens)
    for place, token in enumerate(tokens):
        if token.words.isascii() and token.role & _ASKED:
            told[place] = _meant(text, told, place)
    told = [_beside_days(text, told, place) for place in range(len(told))]
    told = [_asking(text, told, place) for place in range(len(told))]
    return _with_parts_of_all(text, _with_moves(text, told))


def _beside_days(text: str, tokens: list[Token], place: int) -> Token:
    """So far beside days changes nothing: the figure is that of these days (May so far)."""
    token = tokens[place]
    if token.words not in ("so far", "to date"):
        return token
    sides = [*tokens[max(0, place - 1) : place], *tokens[place + 1 : place + 2]]
    days = [t for t in sides if t.role == Role.STRETCH]
    close = any(text[t.end : token.start] == " " or text[token.end : t.start] == " " for t in days)
    return token.playing(Role.FILLER, "changes_nothing") if close else token


_ASKING: Final = ("is", "are", "was", "were")
_HEADS: Final = re.compile(r"(?:^|[,;:.!?\n(]) *$")


def _asking(text: str, tokens: list[Token], place: int) -> Token:
    """Is at the head of a clause, right before a name, asks (is home visits 13 or 14)."""
    token, behind = tokens[place], tokens[place + 1 : place + 2]
    if token.words not in _ASKING or not behind or behind[0].role != Role.INDICATOR:
        return token
    heads = _HEADS.search(text, max(0, token.start - 4), token.start) is not None
    return token.playing(Role.QUESTION, "is_question") if heads else token


_ASKED: Final = (
    Role.IS_ZERO | Role.NO_MOVEMENT | Role.WRONG | Role.CORRECTION | Role.ADDED | Role.REMOVED
    | Role.GROWTH | Role.REACHED
)  # fmt: skip


def _meant(text: str, tokens: list[Token], place: int) -> Token:
    token, behind = tokens[place], tokens[place + 1 : place + 2]
    after = behind[0] if behind and text[token.end : behind[0].start] in ("", " ") else None
    if token.words in _NEGATIONS or token.role == Role.WRONG:
        return _denying(token, after)
    if token.words.startswith("should "):
        exact = _exact(after) and not _has_a_deadline(tokens, place)
        return token if exact else token.playing(Role.EXHORTATION, "is_exhortation")
    if token.role == Role.REACHED:
        return _of_a_goal(tokens, place)
    told = token.words != "actually" or (after is not None and after.role & _FIGURES != 0)
    if token.words in _UP_OR_DOWN:
        told = _is_named_before(text, tokens, place)
    return token if told else token.playing(Role.FILLER, "changes_nothing")


def _of_a_goal(tokens: list[Token], place: int) -> Token:
    """Increased to right behind a goal leads to the goal itself (target increased to 450)."""
    token, before = tokens[place], tokens[place - 1 : place]
    goal = bool(before) and before[0].role == Role.TARGET and before[0].end == token.start - 1
    moved = goal and token.words.endswith(" to")
    return token.playing(Role.FILLER, "changes_nothing") if moved else token


def _denying(token: Token, after: Token | None) -> Token:
    """No right before a name is none of it, not right before a number calls that one wrong."""
    role = after.role if after is not None else 0
    if token.role == Role.WRONG:
        return token if role == Role.QUANTITY else token.playing(Role.PLAN, "is_soon")
    none = role == Role.INDICATOR or token.words == "zero"
    return token if none else token.playing(Role.PLAIN, "is_plain")


_FIGURES: Final = Role.QUANTITY | Role.INDICATOR


def _exact(after: Token | None) -> bool:
    """Whether a number follows that is said exactly."""
    quantity = after.quantity if after is not None and after.role == Role.QUANTITY else None
    return quantity is not None and quantity.qualifier is Qualifier.EXACT


def _has_a_deadline(tokens: list[Token], place: int) -> bool:
    """Whether days follow: what should be so by then is no correction."""
    return any(t.role == Role.STRETCH or t.words == "per" for t in tokens[place + 1 : place + 5])


def _is_named_before(text: str, tokens: list[Token], place: int) -> bool:
    """Whether the name of what goes up or down stands right before the word."""
    before = [t for t in tokens[max(0, place - 4) : place] if t.words not in _BE][-1:]
    between = text[before[0].end : tokens[place].start].split() if before else ["?"]
    return bool(before) and before[0].role == Role.INDICATOR and set(between) <= set(_BE)


def _with_moves(text: str, tokens: list[Token]) -> list[Token]:
    """The tokens; to leads to the level behind a from, and to the right figure behind a change."""
    told: list[Token] = []
    for token in tokens:
        before = told[-1] if told else None
        to = token.role == Role.QUANTITY and before is not None
        if to and before is not None:
            told += _led_to(text[before.end : token.start], before, told)
        told += _up_to(token, before)
    return [_compared(told, place) for place in range(len(told))]


def _led_to(words: str, before: Token, told: list[Token]) -> list[Token]:
    """The word between a token and the number behind it, if it leads from one to the other."""
    start = before.end + 1
    if words == " but " and any(t.role == Role.WRONG for t in told[-3:]):
        return [Token(Role.CORRECTION, start, start + 3, "but", "said_as_correction")]
    if words != " to ":
        return []
    moved = any(t.role == Role.FROM for t in told[-3:])
    if before.role == Role.QUANTITY and moved:
        return [Token(Role.REACHED, start, start + 2, "to", "said_as_reached")]
    changed = any(t.role == Role.CORRECTION for t in told[-4:])
    if before.role == Role.INDICATOR and changed:
        return [Token(Role.CORRECTION, start, start + 2, "to", "said_as_correction")]
    return []


_UP_TO: Final = "up to "


def _up_to(token: Token, before: Token | None) -> list[Token]:
    """Up to behind a name, or before a percentage, leads to the level reached, else to the most."""
    quantity = token.quantity
    if quantity is None or not token.words.startswith(_UP_TO) or token.role != Role.QUANTITY:
        return [token]
    named = before is not None and before.role == Role.INDICATOR
    if not named and quantity.kind is not QuantityKind.PERCENT:
        return [token]
    start = token.start + len(_UP_TO)
    exact = quantity.but(qualifier=Qualifier.EXACT, before=0)
    lead = Token(Role.REACHED, token.start, start - 1, _UP_TO.strip(), "said_as_reached")
    return [lead, token.valued(exact).moved(start, token.end)]


def _compared(tokens: list[Token], place: int) -> Token:
    """A from that leads to no other figure only likens (12, up from 10), or tells of whom."""
    token = tokens[place]
    if token.role != Role.FROM or not token.words.isascii():
        return token
    if any(t.role == Role.REACHED for t in tokens[place + 1 : place + 4]):
        return token
    if token.words == "from":
        return token.playing(Role.FILLER, "changes_nothing")
    return token.playing(Role.COMPARISON, "is_comparison")


_OF: Final = re.compile(r" (?:out )?of (?:the |our )?$")


def _with_parts_of_all(text: str, tokens: list[Token]) -> list[Token]:
    """The tokens; 12 of 40 behind a name is what is done and what is to be done (12/40).

    Before a name it counts some of them, and is no figure.
    """
    told: list[Token] = []
    for token in tokens:
        before = _last_number(told)
        if before is None or not _is_part_of(text, before, token):
            told.append(token)
            continue
        while told.pop() is not before:
            continue
        named = told[-1] if told else None
        led = named is not None and text[named.end : before.start].strip(" :") == ""
        alone = not text[: before.start].strip() and not text[token.end :].strip()
        if alone or (led and named is not None and named.role & _LEADING):
            told.append(_share(text, before, token))
        else:
            told += [t.playing(Role.LABEL, "label") for t in (before, token)]
    return told


_LEADING: Final = Role.INDICATOR | Role.DONE | Role.STRETCH


def _last_number(told: list[Token]) -> Token | None:
    """The last token but for a word between two numbers."""
    light = bool(told) and told[-1].role == Role.FILLER
    last = told[-2:-1] if light else told[-1:]
    return last[0] if last else None


def _is_part_of(text: str, one: Token, other: Token) -> bool:
    if not one.role == other.role == Role.QUANTITY:
        return False
    plain = all(_plain(t.quantity) for t in (one, other))
    return plain and _OF.fullmatch(text[one.end : other.start]) is not None


def _plain(quantity: Quantity | None) -> bool:
    return quantity is not None and quantity.kind is QuantityKind.NUMBER and bool(quantity.value)


def _share(text: str, one: Token, other: Token) -> Token:
    """The two numbers as one fraction."""
    done, aim = one.quantity, other.quantity
    low = done.value if done is not None else None
    high = aim.value if aim is not None else None
    share = (low or Decimal(0)) / (high or Decimal(1))
    fraction = Quantity(
        QuantityKind.FRACTION, one.start, other.end, share, amount=high, low=low, high=high
    )
    words = text[one.start : other.end]
    return Token(Role.QUANTITY, one.start, other.end, words, "quantity", quantity=fraction)
