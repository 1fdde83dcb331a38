"""Everything the bot says, in message catalogues; `render` turns a Text into a language."""

from bot.texts.render import LANGUAGES, render, render_plain

__all__ = ["LANGUAGES", "render", "render_plain"]
