"""What was reported before, and what somebody only believed, is no new figure."""

import pytest

from bot.domain.reading import Op, Outcome
from tests.reading.november import stored
from tests.reading.readers import understood


@pytest.mark.parametrize(
    "text",
    [
        "原报数改厕289户",
        "原报数据改厕289户",
        "原上报改厕289户",
        "原先报改厕289户",
        "改厕原报数289户",
        "原报数：改厕289户",
        "之前报数改厕289户",
        "上次上报数改厕289户",
    ],
)
def test_what_was_reported_before_is_no_new_figure(text: str) -> None:
    assert understood(text, "永丰镇").outcome is Outcome.IGNORE
    assert stored(f"{text}，走访企业3家") == [("走访企业", "3")]


@pytest.mark.parametrize("before", ["原报数改厕289户", "原报数：改厕289户", "原报：改厕289户"])
def test_what_stands_in_its_place_corrects(before: str) -> None:
    (update,) = understood(f"{before}，更正为298户", "永丰镇").updates
    assert (update.op, str(update.value), str(update.replaces)) == (Op.CORRECT, "298", "289")


@pytest.mark.parametrize("text", ["上报数改厕289户", "原报数：改厕280户，现报数：改厕289户"])
def test_what_is_reported_now_is_a_figure(text: str) -> None:
    assert stored(text) == [("农村户厕改造", "289")]


@pytest.mark.parametrize(
    "text",
    ["我听错了，以为签约3个", "我看错了，以为是签约3个", "我以为签约3个", "误以为签约3个"],
)
def test_what_was_only_believed_is_no_figure(text: str) -> None:
    assert stored(text) == []


@pytest.mark.parametrize(
    ("text", "op", "value"),
    [
        ("以为签约3个，其实2个", Op.CORRECT, "2"),
        ("刚才以为签约3个，实际是2个", Op.CORRECT, "2"),
        ("原以为签约3个，最后签约5个", Op.ADD, "5"),
        ("签约2个，我还以为3个", Op.ADD, "2"),
        ("还以为完不成呢，签约2个", Op.ADD, "2"),
        ("以为群众办实事为抓手签约2个", Op.ADD, "2"),
        ("听错了，签约3个", Op.CORRECT, "3"),
    ],
)
def test_what_is_so_in_fact_is_a_figure(text: str, op: Op, value: str) -> None:
    assert [(u.op, str(u.value)) for u in understood(text).updates] == [(op, value)]


@pytest.mark.parametrize("held", ["仍按", "维持", "同"])
def test_what_is_held_to_is_a_figure(held: str) -> None:
    assert stored(f"{held}原报数改厕298户") == [("农村户厕改造", "298")]
