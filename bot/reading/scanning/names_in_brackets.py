"""A name half of which stands in brackets (细颗粒物(PM2.5)平均浓度, 研发经费(R&D)投入强度)."""

import re
from typing import Final

from bot.reading.scanning.vocabulary import Vocabulary
from bot.reading.text.tokens import Token, by_start
from bot.reading.words import Role

_BRACKETED: Final = re.compile(r"(?<=[\u4e00-\u9fff])\(([^()\n]{1,8})\)([\u4e00-\u9fff]{1,8})")


def with_bracketed(text: str, names: list[Token], vocabulary: Vocabulary) -> list[Token]:
    """The names; what stands in brackets and the rest behind them, if together a name, is one."""
    if "(" not in text:
        return names
    found: list[Token] = []
    for match in _BRACKETED.finditer(text):
        for length in range(len(match[2]), 0, -1):
            words = match[1].strip() + match[2][:length]
            if forms := vocabulary.forms.get(words, ()):
                end = match.start(2) + length
                found.append(Token(Role.INDICATOR, match.start(), end, words, "name", forms))
                break
    if not found:
        return names
    covered = [(one.start, one.end) for one in found]
    apart = [t for t in names if all(t.end <= s or t.start >= e for s, e in covered)]
    return sorted([*apart, *found], key=by_start)
