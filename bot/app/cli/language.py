"""The options of a language, in a file of its own: `parse` loads no settings for it."""

import click

from bot.domain.messages import LANGUAGES

language_option = click.option(
    "--language",
    type=click.Choice(LANGUAGES),
    default=LANGUAGES[0],
    show_default=True,
    help="What is said.",
)
office_language_option = click.option(
    "--language",
    type=click.Choice(LANGUAGES),
    help="What is said; default the language of the office.",
)
