"""An in-process Telegram: a model of the Bot API server and of the people at the other end."""
