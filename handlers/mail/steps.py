"""The named steps of a message's path, which a test may watch to end the process there.

Nothing watches in an ordinary run. In order: polled, stored, applied, done; claimed, accepted,
settled.
"""

from collections.abc import Callable


def _unwatched(name: str) -> None:
    del name


class _Steps:
    watcher: Callable[[str], None] = staticmethod(_unwatched)


steps = _Steps()


def reached(name: str) -> None:
    """Say that a message has come as far as this step."""
    steps.watcher(name)
