"""Plays a script on a stage of the sandbox and says where the bot said something else."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from bot.app.sandbox.demo.cast import Member
from bot.app.sandbox.stage import Stage
from bot.app.sandbox.telegram.model import Chat, Message
from bot.app.sandbox.telegram.people import Client
from bot.app.sandbox.telegram.server import Callback, Change
from tests.conversation.script import Act, Expected, matches


@dataclass
class Player:
    """A stage with somebody who listens to all that the bot says."""

    stage: Stage
    heard: list[tuple[Chat, str]] = field(default_factory=list)
    notices: list[str] = field(default_factory=list)
    said: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.stage.telegram.listeners.append(self._hear)

    async def play(self, act: Act) -> str:
        """Do what the line says; what is wrong with what the bot made of it, or nothing."""
        self.heard.clear()
        self.notices.clear()
        if act.at is not None:
            await self.stage.advance(act.at)
        else:
            self._do(act)
            await self.stage.settled()
        return self._judge(act)

    def _hear(self, change: Change) -> None:
        if change.callback and change.callback.answer:
            self.notices.append(change.callback.answer["text"])
        message = change.message
        if message is not None and message.sender is self.stage.telegram.bot:
            self.heard.append((change.chat, shown(message)))
            self.said.append(message.text)
        elif message is not None and message.reactions:
            emoji = [one["emoji"] for given in message.reactions.values() for one in given]
            self.heard.append((change.chat, "".join(emoji)))

    def _do(self, act: Act) -> Message | Callback | None:
        client, chat = self._member(act).client, self._chat(act)
        if act.how == "edit":
            return client.edit(self._last(chat, client.person.id), act.text)
        if act.how == "press":
            return client.press(self._with_button(chat, act.text), act.text)
        if act.how == "open":
            return self._open(client, chat)
        reply = self._last(chat, self.stage.telegram.bot.id).id if act.how == "reply" else None
        return client.say(act.text, chat, reply_to=reply)

    def _open(self, client: Client, chat: Chat) -> Message:
        token = re.findall(r"\?start(?:group)?=([\w-]+)", "\n".join(self.said))[-1]
        return client.open_link(token) if chat.private else client.open_group_link(token, chat)

    def _member(self, act: Act) -> Member:
        return self.stage.cast.members[act.who]

    def _chat(self, act: Act) -> Chat:
        return (
            self.stage.cast.rooms[act.chat].chat if act.chat else self._member(act).client.private
        )

    def _last(self, chat: Chat, sender: int) -> Message:
        return [one for one in chat.messages.values() if one.sender.id == sender][-1]

    def _with_button(self, chat: Chat, label: str) -> Message:
        shown = [
            one
            for one in chat.messages.values()
            if any(button["text"] == label for button in one.buttons)
        ]
        if not shown:
            raise LookupError(f"no message in {chat.title} has a button {label}")
        return shown[-1]

    def _judge(self, act: Act) -> str:
        expected = [self._full(act, one) for one in act.expected]
        if act.notice is not None and not any(matches(act.notice, one) for one in self.notices):
            return _difference([f"! {act.notice}"], [f"! {one}" for one in self.notices])
        said = [(chat.title, words) for chat, words in self.heard]
        if act.at is not None:
            silent = {chat for chat, words in expected if not words}
            expected = [one for one in expected if one[1]]
            said = [one for one in said if one[0] in silent or _is_one_of(one, expected)]
        together = zip(expected, said, strict=False)
        if len(said) == len(expected) and all(_fits(*pair) for pair in together):
            return ""
        heard = [(chat.title, words) for chat, words in self.heard]
        return _difference(map(_line, expected), map(_line, heard))

    def _full(self, act: Act, expected: Expected) -> tuple[str, str]:
        here = "" if act.at is not None else self._chat(act).title
        return (expected.chat or here, expected.text)


def shown(message: Message) -> str:
    """A message as a script writes it: the text, then each row of buttons."""
    kind = "[photo] " if message.photo else "[file] " if message.document else ""
    rows = (message.markup or {}).get("inline_keyboard", [])
    buttons = [" ".join(f"[{button['text']}]" for button in row) for row in rows]
    return "\n".join([kind + message.text, *buttons])


def _is_one_of(said: tuple[str, str], expected: list[tuple[str, str]]) -> bool:
    return any(_fits(wanted, said) for wanted in expected)


def _fits(expected: tuple[str, str], said: tuple[str, str]) -> bool:
    """Buttons count only where the script names some."""
    words = said[1]
    if "[" not in expected[1]:
        words = "\n".join(line for line in words.split("\n") if not line.startswith("["))
    return expected[0] == said[0] and matches(expected[1], words)


def _line(said: tuple[str, str]) -> str:
    return f"{said[0]} < {said[1]}"


def _difference(expected: Iterable[str], said: Iterable[str]) -> str:
    wanted = "\n".join(expected) or "(silence)"
    heard = "\n".join(said) or "(silence)"
    return f"expected:\n{wanted}\n\nthe bot said:\n{heard}"
