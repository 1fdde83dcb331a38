"""Accounts that are called on (@poling_bot), which say nothing of a figure."""

import re
from typing import Final

from bot.reading.text.tokens import Token, by_start
from bot.reading.words import Role

_ACCOUNT: Final = re.compile("@[a-z0-9_]{2,32}")


def with_accounts(text: str, names: list[Token]) -> list[Token]:
    """The names and accounts in order; a unit called on by its name is that unit (@NQC)."""
    found = [Token(Role.LABEL, m.start(), m.end(), m[0], "label") for m in _ACCOUNT.finditer(text)]
    accounts = [one for one in found if not any(_is_called(one, name) for name in names)]
    kept = [name for name in names if not any(_inside(name, one) for one in accounts)]
    return sorted([*kept, *accounts], key=by_start)


def _is_called(account: Token, name: Token) -> bool:
    """Whether a name is all that stands behind the sign, or goes on from there (@North Quay)."""
    return name.start == account.start + 1 and name.end >= account.end


def _inside(name: Token, account: Token) -> bool:
    return account.start < name.start < account.end
