"""The real application on an in-process Telegram, with a page to look at it."""
