"""What the page shows and moves."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.app.sandbox.page import feed, guard
from bot.app.sandbox.telegram.model import Json
from bot.app.sandbox.telegram.server import Change, Telegram


@dataclass
class Page:
    """The page of one sandbox; `advance` brings the whole office to a later moment.

    `roles` are the parts of people in the office, `guide` the things to try.
    """

    telegram: Telegram
    zone: ZoneInfo
    roles: dict[int, str]
    guide: list[Json]
    advance: Callable[[datetime], Awaitable[None]]
    port: int
    key: str = field(default_factory=guard.new_key)
    watchers: list[Callable[[Json], None]] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Look on at the messenger."""
        self.telegram.listeners.append(self._changed)

    @property
    def address(self) -> str:
        """What to open in a browser, key included."""
        return f"http://127.0.0.1:{self.port}/?key={self.key}"

    def broadcast(self, body: Json) -> None:
        """Tell every open page."""
        for watcher in list(self.watchers):
            watcher(body)

    def _changed(self, change: Change) -> None:
        self.broadcast(feed.change(change, self.zone))
