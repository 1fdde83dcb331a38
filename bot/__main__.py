"""`python -m bot` is the command line."""

from bot.app.cli import main

main()
