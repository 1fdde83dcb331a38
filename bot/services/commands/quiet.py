"""/quiet: a chat in which what was recorded gets a 👍 instead of a message."""

from bot.domain.messages import Screen, Text
from bot.reading.text.normalise import squeeze
from bot.services.commands.asking import Ask, refuse
from storage import audit, chats

_WORDS = {"开": True, "on": True, "关": False, "off": False}


def ask_quiet(ask: Ask) -> Screen | None:
    """Set the quiet mode of this chat (/quiet 开, /quiet 关), or say how it is set.

    It is set by clerks, by the liaisons of a unit that belongs to the chat, and by anybody in
    private. Questions, remarks and commands are answered in words all the same.
    """
    chat = ask.scene.chat
    if not ask.words:
        return Screen(Text("quiet-is-on" if chat.quiet else "quiet-is-off"))
    if not _may(ask):
        refuse(ask, Text("quiet-not-yours"))
        return None
    wanted = _WORDS.get(squeeze(ask.words))
    if wanted is None:
        return Screen(Text("quiet-how"))
    chats.hush(ask.tx, chat, quiet=wanted)
    audit.note(ask.tx, ask.scene.person.id, "quiet mode", chat=chat.id, quiet=wanted)
    return Screen(Text("quiet-on" if wanted else "quiet-off"))


def _may(ask: Ask) -> bool:
    own = set(ask.scene.own_units)
    private = ask.command.incoming.chat.private
    return private or ask.scene.clerk or bool(own.intersection(ask.scene.chat_units))
