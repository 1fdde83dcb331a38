"""What a command says: a text of the message catalogues, in the language of its office."""

import click

from bot.domain.messages import LANGUAGES, Text

_SPOKEN = "bot.language"


def speak(language: str) -> None:
    """From here on the command speaks this language; before the settings are known the first."""
    context = click.get_current_context(silent=True)
    if context is not None:
        context.meta[_SPOKEN] = language


def said(text: Text) -> str:
    """A text in the language of the command."""
    from bot.texts import render_plain  # the message catalogues are opened only when needed

    context = click.get_current_context(silent=True)
    spoken = context.meta.get(_SPOKEN) if context is not None else None
    return render_plain(text, spoken or LANGUAGES[0])


def tell(text: Text, *, err: bool = False) -> None:
    """Say a line on the terminal, with `err` beside what the command is asked for."""
    click.echo(said(text), err=err)
