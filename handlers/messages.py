"""A message, a caption or an edit arrives: a command is answered, anything else is read."""

from telegram import Update

from bot.services import commands, receive
from handlers.incoming import incoming_of
from handlers.office import Office
from handlers.words import command_of


async def on_message(office: Office, update: Update) -> None:
    """Hand the message to its service, within one transaction."""
    message = update.effective_message
    incoming = message and incoming_of(message, office.bot.id, office.desk.bot_username)
    if not incoming or not incoming.text:
        return
    command = command_of(incoming, office.desk.bot_username)
    if command is None:
        await office.store.write(lambda tx: receive.receive(tx, office.desk, incoming))
    elif not incoming.edited:
        await office.store.write(lambda tx: commands.answer(tx, office.desk, command))
