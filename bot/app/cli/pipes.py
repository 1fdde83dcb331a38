"""The end of a command whose output nobody reads any more (`… | head -1`)."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import click

CLOSED_PIPE = 141  # 128 + SIGPIPE (13): what shells show for a program that the signal ended


@contextmanager
def ending_with_the_reader() -> Iterator[None]:
    """End the command without a word, exit status 141, where its output is a closed pipe.

    The signal itself stays ignored, as Python has it: it would end the bot at a lost connection.
    """
    try:
        yield
    except BrokenPipeError:
        _let_go()
        raise click.exceptions.Exit(CLOSED_PIPE) from None


def _let_go() -> None:
    """Lead what is still to be written nowhere, else the interpreter complains as it ends."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)
