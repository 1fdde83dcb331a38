"""The parameters of one Bot API call, whichever way they were sent."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from bot.app.sandbox.telegram.errors import bad_request


@dataclass(frozen=True)
class Upload:
    """A file that came with a call."""

    name: str
    mime: str
    content: bytes


@dataclass(frozen=True)
class Params:
    """Values by name (strings as in a form, or already JSON), and uploaded files by part name.

    Every getter raises ApiError 400 for a value that does not fit.
    """

    values: Mapping[str, Any]
    uploads: Mapping[str, Upload] = field(default_factory=dict)

    def text(self, name: str) -> str:
        """A string; empty where it was not sent."""
        value = self.values.get(name, "")
        return value if isinstance(value, str) else str(value)

    def whole(self, name: str, default: int = 0) -> int:
        """A whole number."""
        value = self.values.get(name, default)
        try:
            return int(value)
        except (TypeError, ValueError):
            raise bad_request(f'invalid {name} "{value}" specified') from None

    def flag(self, name: str) -> bool:
        """A yes or no; no where it was not sent."""
        return self.values.get(name) in (True, "true", "True", "1", 1)

    def structure(self, name: str) -> Any:  # noqa: ANN401 -- whatever JSON the caller sent
        """An object or a list, None where it was not sent."""
        value = self.values.get(name)
        if not isinstance(value, str):
            return value
        try:
            return json.loads(value) if value else None
        except ValueError:
            raise bad_request(f"can't parse {name} JSON object") from None

    def file(self, name: str) -> Upload | str:
        """The uploaded file of this name, or the id of a file sent before."""
        value = self.text(name)
        part = value.removeprefix("attach://")
        found = self.uploads.get(name) or self.uploads.get(part)
        if found is None and (not value or part != value):
            raise bad_request(f"there is no {name} in the request")
        return found or value
