"""Several patterns asked at once, so that a place where none of them matches costs one look."""

import re
from typing import Final

_NAME: Final = re.compile(r"\(\?P<\w+>")


def any_of(*patterns: re.Pattern[str]) -> re.Pattern[str]:
    """A pattern that matches where any of `patterns` does; they must not refer back to groups."""
    return re.compile("|".join(f"(?:{_NAME.sub('(?:', one.pattern)})" for one in patterns))
