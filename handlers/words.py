"""Commands as people write them: with a slash, or as a Chinese word to the bot."""

from functools import cache

from bot.domain.messages import Command, Incoming, Text
from bot.texts import render_plain

SPOKEN = ("lagging", "zero", "who", "unit", "indicator", "trend", "brief", "export", "help")


def command_of(incoming: Incoming, username: str) -> Command | None:
    """The command that a message is, or None.

    A slash command may carry the bot's name (/lagging@poling_bot); one for another bot is none of
    ours. A spoken word (落后, 谁没报) counts only when the message is addressed to the bot and
    opens with it, so that talk about laggards in a group stays talk.
    """
    words = incoming.text.split()
    if not words:
        return None
    if words[0].startswith("/"):
        return _slash(incoming, words, username)
    return _spoken(incoming, words) if incoming.addressed else None


def _slash(incoming: Incoming, words: list[str], username: str) -> Command | None:
    name, _, whom = words[0][1:].partition("@")
    if whom and whom.casefold() != username.casefold():
        return None
    return Command(incoming, name.casefold(), tuple(words[1:]))


def _spoken(incoming: Incoming, words: list[str]) -> Command | None:
    name = spoken_words().get(words[0].strip("?？!！。"))
    return Command(incoming, name, tuple(words[1:])) if name else None


@cache
def spoken_words() -> dict[str, str]:
    """Command names by spoken word, from the message catalogues (keys `spoken-…`)."""
    return {
        word: name
        for language in ("zh-Hans", "zh-Hant")
        for name in SPOKEN
        for word in render_plain(Text(f"spoken-{name}"), language).split()
    }
