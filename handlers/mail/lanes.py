"""Raw updates of the messenger as the inbox takes them; pure."""

from collections.abc import Iterator, Mapping
from typing import Any

from storage.inbox import Arrived


def arrived(payload: dict[str, Any]) -> Arrived:
    """The update as the inbox takes it; raises ValueError for what is no update."""
    number = payload.get("update_id")
    if not isinstance(number, int):
        raise ValueError("an update without a number")
    return Arrived(number, lane_of(payload), payload)


def lane_of(payload: Mapping[str, Any]) -> str:
    """The lane in whose order an update is worked off: its chat, else its person, else none."""
    for event in _events(payload):
        for place in (event.get("chat"), _inner(event, "message").get("chat"), event.get("from")):
            if isinstance(place, Mapping) and "id" in place:
                return str(place["id"])
    return ""


def _events(payload: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    return (value for value in payload.values() if isinstance(value, Mapping))


def _inner(event: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    inner = event.get(name)
    return inner if isinstance(inner, Mapping) else {}
