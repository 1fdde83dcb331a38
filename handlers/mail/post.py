"""The messenger's side of a sending: what a bundle of letters becomes in its calls."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from telegram import Bot, InputFile, LinkPreviewOptions, ReplyParameters
from telegram.constants import ParseMode
from telegram.error import BadRequest

from handlers.keyboards import markup
from handlers.mail.bundles import keyboard_of, text_of
from handlers.mail.html import CAPTION_LIMIT, length, parts
from handlers.mail.raw import call
from storage.sending import Letter

Maker = Callable[[Mapping[str, Any]], Awaitable[bytes]]
Turn = Callable[[], Awaitable[None]]


@dataclass(frozen=True)
class Post:
    """Sends through a bot; `make` makes the pictures and files that letters ask for."""

    bot: Bot
    make: Maker

    async def deliver(self, bundle: Sequence[Letter], turn: Turn) -> int | None:
        """Send what the letters say and return the id of its (last) message; None for a reaction.

        Before every message after the first, `turn` is awaited: each counts against the limits.
        """
        letter = bundle[0]
        attachment = letter.attachment or {}
        reaction = attachment.get("kind") == "reaction"
        if reaction and await self._reacted(letter, attachment):
            return None
        html = text_of(bundle)
        if reaction or not attachment:
            return await self._say(bundle, html, turn)
        content = await self.make(attachment)
        if length(html) > CAPTION_LIMIT:
            await self._say([letter], html, turn)
            await turn()
            html = ""
        return await self._attach(letter, attachment, content, html)

    async def _say(self, bundle: Sequence[Letter], html: str, turn: Turn) -> int:
        *earlier, last = parts(html)
        for part in earlier:
            await self._send("sendMessage", bundle[0], text=part)
            await turn()
        buttons = markup(keyboard_of(bundle), bundle[0].language)
        return await self._send("sendMessage", bundle[0], text=last, reply_markup=buttons)

    async def _attach(
        self, letter: Letter, attachment: Mapping[str, Any], content: bytes, caption: str
    ) -> int:
        method = "sendPhoto" if attachment["kind"] == "photo" else "sendDocument"
        said: dict[str, Any] = {
            attachment["kind"]: InputFile(content, filename=attachment["filename"], attach=True),
            "caption": caption or None,
            "reply_markup": markup(letter.screen.keyboard, letter.language),
        }
        return await self._send(method, letter, **said)

    async def _send(self, method: str, letter: Letter, **said: Any) -> int:  # noqa: ANN401 -- parameters
        """Send, and return the id that the messenger gave to the message."""
        sent = await call(self.bot, method, _address(letter) | said)
        return int(sent["message_id"])

    async def _reacted(self, letter: Letter, attachment: Mapping[str, Any]) -> bool:
        """Whether the reaction was taken: some groups permit none, and then words are said."""
        if letter.reply_to is None:
            return False
        try:
            await self.bot.set_message_reaction(
                letter.chat, letter.reply_to, reaction=attachment["emoji"]
            )
        except BadRequest:
            return False
        return True


def _address(letter: Letter) -> dict[str, Any]:
    """Where a message goes and how it is to be read; what it quotes may be gone by now."""
    quoted = letter.reply_to and ReplyParameters(
        message_id=letter.reply_to, allow_sending_without_reply=True
    )
    return {
        "chat_id": letter.chat,
        "parse_mode": ParseMode.HTML,
        "reply_parameters": quoted or None,
        "link_preview_options": LinkPreviewOptions(is_disabled=True),
    }
