"""How fast the messenger may be written to; pure, seconds on a steady clock are passed in.

The messenger's limits: 30 messages a second in all, 20 a minute in a group. We stay below both.
"""

from dataclasses import dataclass, field

OVERALL_GAP = 1 / 28
GROUP_GAP = 3.05
LONGEST_COMMON_HALT = 60.0  # a group's own limit must not silence the office for longer


@dataclass
class Pacer:
    """When the next message may go, to anybody and to each chat; the gaps are seconds."""

    overall_gap: float = OVERALL_GAP
    group_gap: float = GROUP_GAP
    _open_at: float = 0.0
    _chats: dict[int, float] = field(default_factory=dict)

    def ready_at(self, chat: int) -> float:
        """The earliest time for the next message to a chat."""
        return max(self._open_at, self._chats.get(chat, 0.0))

    @property
    def opens_at(self) -> float:
        """The earliest time for the next message to anybody."""
        return self._open_at

    def resting(self, now: float) -> dict[int, float]:
        """The chats that must be let rest, and until when."""
        self._chats = {chat: until for chat, until in self._chats.items() if until > now}
        return dict(self._chats)

    def took(self, chat: int, group: bool, now: float) -> None:
        """A message goes out now."""
        self._open_at = max(self._open_at, now + self.overall_gap)
        if group:
            self.rest(chat, now + self.group_gap)

    def rest(self, chat: int, until: float) -> None:
        """Nothing to this chat until then."""
        self._chats[chat] = max(self._chats.get(chat, 0.0), until)

    def refused(self, chat: int, group: bool, wait: float, now: float) -> None:
        """The messenger said to wait so many seconds: to the letter, and nobody is written to.

        It does not say whether the chat's limit was meant or the bot's. A group that is in slow
        mode may ask for an hour: the others wait a minute at most for it.
        """
        self.rest(chat, now + wait)
        common = min(wait, LONGEST_COMMON_HALT) if group else wait
        self._open_at = max(self._open_at, now + common)
