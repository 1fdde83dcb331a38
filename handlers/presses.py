"""A button is pressed: the service answers within the transaction, the notice goes out at once.

The one thing that bypasses the outbox: an answer to a press expires within seconds, and what the
press changed is stored before it is shown.
"""

import logging
from dataclasses import replace

from telegram import CallbackQuery, Message, Update
from telegram.constants import ParseMode
from telegram.error import BadRequest

from bot.domain.messages import Press, PressAnswer, Screen
from bot.services import presses
from bot.texts import render, render_plain
from handlers.incoming import chat_of, sender_of
from handlers.keyboards import markup
from handlers.office import Office
from storage import outbox
from storage.outbox import Outgoing
from storage.transaction import Transaction

log = logging.getLogger(__name__)


async def on_press(office: Office, update: Update) -> None:
    """Store what the press means, then show it."""
    query = update.callback_query
    if query is None or query.message is None or query.data is None:
        return
    press = Press(
        chat_of(query.message.chat),
        query.message.message_id,
        sender_of(query.from_user),
        query.data,
        office.desk.now(),
    )
    language = office.desk.language_of(press.sender)
    answer = await office.store.write(lambda tx: _pressed(tx, office, press, query.id, language))
    await _notice(query, answer, language)
    if answer.screen is not None and isinstance(query.message, Message):
        await _show(query, answer.screen, language)


def _pressed(
    tx: Transaction, office: Office, press: Press, query: str, language: str
) -> PressAnswer:
    """What the press does. Under confirmations that share a message its screen comes apart.

    A new face of that message would wipe out the other confirmations.
    """
    answer = presses.press(tx, office.desk, press)
    chat = press.chat
    if answer.screen is None or len(outbox.said_in(tx, chat.id, press.message_id)) < 2:
        return answer
    key, screen = f"press:{query}", answer.screen
    outbox.put(tx, Outgoing(key, "answer", chat.id, chat.kind, language, screen))
    return replace(answer, screen=None)


async def _notice(query: CallbackQuery, answer: PressAnswer, language: str) -> None:
    text = render_plain(answer.notice, language)[:200] if answer.notice else None
    try:
        await query.answer(text, show_alert=answer.alert)
    except BadRequest as error:  # the press is older than the messenger waits for
        log.info("a press could not be answered: %s", error)


async def _show(query: CallbackQuery, screen: Screen, language: str) -> None:
    try:
        await query.edit_message_text(
            render(screen.text, language),
            parse_mode=ParseMode.HTML,
            reply_markup=markup(screen.keyboard, language),
        )
    except BadRequest as error:  # tapped twice, or the message is gone: what was done is stored
        log.info("what a press shows could not be shown: %s", error)
