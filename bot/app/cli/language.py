"""The option of a language, in a file of its own: `parse` loads no settings for it."""

import click

language_option = click.option(
    "--language", default="zh-Hans", show_default=True, help="zh-Hans, zh-Hant or en."
)
