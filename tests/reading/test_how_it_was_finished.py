"""How well and how soon something was finished, right before the verb and the number."""

import pytest

from bot.domain.reading import Outcome
from tests.reading.november import stored
from tests.reading.readers import understood


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("农村公路高标准建成38.6公里", ("改造农村公路", "38.6")),
        ("农村公路按时完成38.6公里", ("改造农村公路", "38.6")),
        ("农村公路全面完工38.6公里", ("改造农村公路", "38.6")),
        ("电商村提前建成42个", ("电商村创建", "42")),
        ("电商服务站提前建好11个", ("镇电商服务站", "11")),
        ("村卫生室按时完工104个", ("村级公有产权卫生室", "104")),
        ("窨井盖高标准完工86个", ("病害窨井盖更换", "86")),
        ("改厕保质保量按时完成298户", ("农村户厕改造", "298")),
        ("教师周转房已投用480套", ("教师周转房", "480")),
        ("停车场落成8个", ("停车场开工", "8")),
        ("停车场提前竣工8个", ("停车场开工", "8")),
        ("污水处理厂高标准竣工6座", ("镇驻地污水处理厂", "6")),
        ("快递服务点实现村村通，共建成42个", ("村级快递服务点", "42")),
    ],
)
def test_how_something_was_finished_changes_nothing(text: str, figure: tuple[str, str]) -> None:
    assert stored(text) == [figure]


@pytest.mark.parametrize(
    "text",
    [
        "农村公路路基高标准建成38.6公里",
        "农村公路要高标准建成38.6公里",
        "农村公路高标准建成后通车",
        "确保农村公路按时完成38.6公里",
        "力争改厕提前完成320户",
        "农村公路提前完成招标3个",
        "农村公路全线更换护栏3公里",
        "改厕按时完成摸底320户",
        "停车场提前交付图纸3套",
        "停车场8个未投用",
        "共建成果展示3个",
    ],
)
def test_but_not_what_was_finished_of_it_or_is_still_to_be(text: str) -> None:
    assert understood(text, "永丰镇").outcome is Outcome.IGNORE


@pytest.mark.parametrize("head", ["党建共建成立支部3个，", "校企共建成长基地3个，", "共建成效："])
def test_what_is_built_together_sums_nothing_up(head: str) -> None:
    (update,) = understood(f"{head}走访企业8家", "永丰镇").updates
    assert (update.op.value, int(update.value)) == ("add", 8)


@pytest.mark.parametrize("way", ["按标准", "较好地", "统一", "自行", "单独", "分批"])
def test_by_what_rule_or_by_whom_it_was_done_changes_nothing(way: str) -> None:
    assert stored(f"改厕{way}完成36户") == [("农村户厕改造", "36")]
