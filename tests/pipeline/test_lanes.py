"""Updates of one chat are worked off in order: the lane says which chat."""

from typing import Any

import pytest

from handlers.mail.lanes import arrived, lane_of

PERSON = {"id": 7, "is_bot": False, "first_name": "甲"}


@pytest.mark.parametrize(
    ("event", "lane"),
    [
        ({"message": {"chat": {"id": -1001}, "from": PERSON}}, "-1001"),
        ({"edited_message": {"chat": {"id": -1001}}}, "-1001"),
        ({"callback_query": {"from": PERSON, "message": {"chat": {"id": -1001}}}}, "-1001"),
        ({"callback_query": {"from": PERSON, "inline_message_id": "x"}}, "7"),
        ({"my_chat_member": {"chat": {"id": -1002}, "from": PERSON}}, "-1002"),
        ({"something_new": {"nobody": "knows"}}, ""),
        ({"something_new": "odd"}, ""),
    ],
)
def test_the_lane_is_the_chat_or_the_person(event: dict[str, Any], lane: str) -> None:
    assert lane_of({"update_id": 5, **event}) == lane


@pytest.mark.parametrize("payload", [{}, {"update_id": None}, {"update_id": "5"}])
def test_what_has_no_number_is_no_update(payload: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="number"):
        arrived(payload)
