"""Handing an update to the handlers, and getting back what went wrong with it.

The library gives exceptions of handlers to its error handlers and returns as if all were well. The
error handler here hands them back to the one who processes, whose inbox row depends on it.
"""

from contextvars import ContextVar
from typing import Any

from telegram import Update
from telegram.ext import Application, CallbackContext

_failure: ContextVar[list[Exception] | None] = ContextVar("_failure", default=None)


async def hand_back(update: object, context: CallbackContext[Any, Any, Any, Any]) -> None:
    """The error handler of the application: keep the exception for `process`."""
    del update
    kept = _failure.get()
    if kept is not None and context.error is not None:
        kept.append(context.error)


async def process(
    application: Application[Any, Any, Any, Any, Any, Any], payload: dict[str, Any]
) -> Exception | None:
    """Let the handlers work on a raw update; returns the exception if they failed."""
    kept: list[Exception] = []
    token = _failure.set(kept)
    try:
        update = Update.de_json(payload, application.bot)
        await application.process_update(update)
    except Exception as error:
        return error
    finally:
        _failure.reset(token)
    return kept[0] if kept else None
