"""Keyboards of ours as the messenger's."""

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bot.domain.messages import Button, Keyboard
from bot.texts import render_plain


def markup(keyboard: Keyboard, language: str) -> InlineKeyboardMarkup | None:
    """The messenger's keyboard, or None where there are no buttons."""
    if not keyboard:
        return None
    return InlineKeyboardMarkup([[_button(button, language) for button in row] for row in keyboard])


def _button(button: Button, language: str) -> InlineKeyboardButton:
    label = render_plain(button.label, language)
    if button.url:
        return InlineKeyboardButton(label, url=button.url)
    return InlineKeyboardButton(label, callback_data=button.data)
