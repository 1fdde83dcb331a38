"""Tags that tell days head what follows them; others change nothing."""

from bot.domain.reading import Op
from tests.reading.readers import NOVEMBER, understood


def test_a_tag_that_tells_the_week_heads_what_follows() -> None:
    (update,) = understood("#本周进展# 改厕40户", "永丰镇", NOVEMBER).updates
    assert (update.op, str(update.since)) == (Op.WINDOW, "2023-11-06")


def test_a_tag_of_every_week_dates_nothing() -> None:
    (update,) = understood("#每周进展# 改厕40户", "永丰镇", NOVEMBER).updates
    assert update.op is Op.SET
