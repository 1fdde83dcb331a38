"""Accounts that are called on (@poling_bot), which say nothing of a figure."""

import re
from typing import Final

from bot.reading.text.tokens import Token, by_start
from bot.reading.words import Role

_ACCOUNT: Final = re.compile("@[a-z0-9_]{2,32}")


def with_accounts(text: str, names: list[Token]) -> list[Token]:
    """The names and accounts in order; a unit called on by its name is that unit (@NQC)."""
    ends = {name.start: name.end for name in names}
    found = [(m.start(), m.end()) for m in _ACCOUNT.finditer(text)]
    accounts = [(start, end) for start, end in found if ends.get(start + 1, 0) < end]
    inside = {place for start, end in accounts for place in range(start + 1, end)}
    kept = [name for name in names if name.start not in inside]
    called = [Token(Role.LABEL, start, end, text[start:end], "label") for start, end in accounts]
    return sorted([*kept, *called], key=by_start)
