"""到现在 behind a verb that nobody knows (忙到现在) tells no total."""

import re
from typing import Final

from bot.reading.text.tokens import Token
from bot.reading.words import Role

_HAN: Final = re.compile(r"[\u4e00-\u9fff]")


def without_verbs_until_now(text: str, tokens: list[Token]) -> list[Token]:
    """The tokens; such a 到 is a part of the verb, and changes nothing."""
    if "到" not in text:
        return tokens
    for place, token in enumerate(tokens):
        if token.role == Role.CURRENT and token.words[0] == "到" and token.start:
            before = tokens[place - 1] if place else None
            known = before is not None and before.end == token.start
            if not known and _HAN.match(text, token.start - 1):
                tokens[place] = token.playing(Role.PLAIN, "is_plain")
    return tokens
