"""What is made of a key is remembered: asked of a dictionary, it takes half the time of a cache."""

from collections.abc import Callable
from typing import TypeVar

K = TypeVar("K")
V = TypeVar("V")


class Remembered(dict[K, V]):
    """What is made of each key that is asked for; so many are in memory, then all are forgotten."""

    def __init__(self, make: Callable[[K], V], most: int) -> None:
        """Nothing is made yet."""
        super().__init__()
        self._make, self._most = make, most

    def __missing__(self, key: K) -> V:
        """Made at the first asking."""
        if len(self) >= self._most:
            self.clear()
        made = self[key] = self._make(key)
        return made
