"""A text in one way of writing, with the way back to the text as sent."""


class Normal:
    """A text in one way of writing.

    `origin[i]` is the place of its i-th character as sent; without it each stands where it stood.
    """

    __slots__ = (
        "origin",
        "text",
    )

    def __init__(
        self,
        text: str,
        origin: list[int] | None,
    ) -> None:
        """As its fields say."""
        self.text = text
        self.origin = origin

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The place in the text as sent of the characters from `start` to `end`."""
        if start >= len(self.text):
            return (0, 0)
        last = max(start, end - 1)
        if self.origin is None:
            return start, last + 1
        return self.origin[start], self.origin[last] + 1

    def without(self, dropped: set[int]) -> "Normal":
        """The text without the characters at some places."""
        kept = [place for place in range(len(self.text)) if place not in dropped]
        text, origin = "".join(self.text[i] for i in kept), self.origin
        return Normal(text, kept if origin is None else [origin[i] for i in kept])
