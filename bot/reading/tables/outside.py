"""The text without its tables, which are read by their cells."""

from bot.reading.tables.finding import Table
from bot.reading.text.tokens import Token


def outside(text: str, tokens: list[Token], tables: list[Table]) -> tuple[str, list[Token]]:
    """The text and its pieces with the tables left blank, each as a line of its own."""
    if not tables:
        return text, tokens
    pieces: list[str] = []
    kept: list[Token] = []
    end = place = 0
    for table in tables:
        pieces += [text[end : table.start], " " * (table.end - table.start)]
        while place < len(tokens) and tokens[place].start < table.end:
            if tokens[place].end <= table.start:
                kept.append(tokens[place])
            place += 1
        end = table.end
    return "".join([*pieces, text[end:], "\n"]), [*kept, *tokens[place:]]
