"""Who has the most or the least has exactly so many (永丰镇最多310户)."""

from bot.domain.reading import Qualifier
from bot.reading.text.tokens import Token
from bot.reading.words import Role


def with_superlatives(text: str, tokens: list[Token]) -> list[Token]:
    """The tokens; 最多 and 最少 right behind a unit tell no bound."""
    if "最" not in text:
        return tokens
    for place in range(1, len(tokens)):
        token, before = tokens[place], tokens[place - 1]
        most = token.quantity is not None and token.words.startswith(("最多", "最少"))
        if most and token.quantity and before.role == Role.UNIT and before.end == token.start:
            tokens[place] = token.valued(token.quantity.but(qualifier=Qualifier.EXACT))
    return tokens
