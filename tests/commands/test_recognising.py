"""Clerks recognise reported figures, or return them with a reason."""

from decimal import Decimal

import pytest

from bot.domain.catalogue import Indicator, Kind
from bot.services.commands.decisions import amount
from tests.commands.people import CLERK, LIAISON
from tests.town import BUREAU, GROUP, Town

pytestmark = pytest.mark.usefixtures("people")


def test_no_more_is_recognised_than_was_reported(town: Town) -> None:
    assert town.ask("/recognise 商务局 签约 5", CLERK) == (
        "未认定：商务局 签约落地项目 今年报了 0 个，已认定 0 个，再认定 5 个就超过所报的数。"
        "请先由单位补报或督办员代报，再认定。"
    )
    town.report("商务局", "签约落地项目", 3)
    assert "已认定" in town.ask("/recognise 商务局 签约 2", CLERK)
    assert "今年报了 3 个，已认定 2 个，再认定 2 个" in town.ask("/recognise 商务局 签约 2", CLERK)
    assert "已认定" in town.ask("/recognise 商务局 签约 1", CLERK)


def test_recognised_stands_beside_reported(town: Town) -> None:
    town.report("商务局", "签约落地项目", 3)
    assert (
        town.ask("/recognise 商务局 签约 2 合同已核", CLERK) == "已认定：商务局 签约落地项目 2 个"
    )
    assert "签约落地项目：共 3 个，认定 2 个" in town.ask(f"/zero {GROUP}", CLERK)


def test_a_returned_figure_stays_reported_and_its_sender_is_told_why(town: Town) -> None:
    town.say("累计签约3个", LIAISON, BUREAU)
    said = town.ask("/return 商务局 签约 1 无合同", CLERK)
    assert "已退回：商务局 签约落地项目 1 个。原因：无合同" in said
    assert "督办退回 商务局 签约落地项目 1 个，原因：无合同" in town.said(BUREAU)[-1]
    assert "签约落地项目：共 3 个\n" in town.ask("/zero", CLERK)


def test_what_was_recognised_and_returned_stands_beside_the_figure_of_the_unit(town: Town) -> None:
    town.report("商务局", "签约落地项目", 3)
    town.report("科技局", "签约落地项目", 2)
    town.ask("/recognise 商务局 签约 2", CLERK)
    assert "签约落地项目：3/10 个，认定 2 · 30%" in town.ask("/unit 商务局", CLERK)
    town.ask("/return 商务局 签约 1 无合同", CLERK)
    town.ask("/return 科技局 签约 1 无合同", CLERK)
    for words in ("/unit 商务局", "/indicator 签约", "/lagging 签约"):
        assert "3/10 个，认定 2，退回 1 · 30%" in town.ask(words, CLERK)
    assert "2/10 个，退回 1 · 20%" in town.ask("/unit 科技局", CLERK)
    assert "认定" not in town.ask("/unit 南郊镇", CLERK)
    assert "退回" not in town.ask("/unit 南郊镇", CLERK)


def test_what_is_recognised_after_all_is_returned_no_more(town: Town) -> None:
    town.report("商务局", "签约落地项目", 3)
    town.ask("/return 商务局 签约 1 无合同", CLERK)
    town.ask("/recognise 商务局 签约 3 补了合同", CLERK)
    assert "3/10 个，认定 3 · 30%" in town.ask("/unit 商务局", CLERK)


def test_what_was_recognised_of_a_published_board_stands_as_it_was_known_then(town: Town) -> None:
    town.report("商务局", "签约落地项目", 3)
    town.ask("/recognise 商务局 签约 2", CLERK)
    town.tick("2023-04-14 17:30")
    town.tick("2023-04-16 09:00")
    town.ask("/recognise 商务局 签约 1", CLERK)
    assert "3/10 个，认定 2 · 30%" in town.ask("/lagging 签约 4月14日", CLERK)
    assert "3/10 个，认定 3 · 30%" in town.ask("/lagging 签约", CLERK)


def test_no_more_is_returned_than_was_reported(town: Town) -> None:
    town.say("累计签约2个", LIAISON, BUREAU)
    before = len(town.said(BUREAU))
    assert town.ask("/return 商务局 签约落地项目 50 太多", CLERK) == (
        "未退回：商务局 签约落地项目 今年报了 2 个，退不了 50 个。"
    )
    assert len(town.said(BUREAU)) == before


def test_what_is_returned_is_recognised_no_more_until_it_is_again(town: Town) -> None:
    town.say("累计签约3个", LIAISON, BUREAU)
    town.ask("/recognise 商务局 签约 3", CLERK)
    said = town.ask("/return 商务局 签约 1 无合同", CLERK)
    assert said.endswith("已退回：商务局 签约落地项目 1 个。原因：无合同。认定 3 → 2 个")
    assert "共 3 个，认定 2 个" in town.ask("/zero", CLERK)
    assert "重新认定" in town.said(BUREAU)[-1]
    assert "已认定" in town.ask("/recognise 商务局 签约 1 补了合同", CLERK)
    assert "共 3 个，认定 3 个" in town.ask("/zero", CLERK)


def test_a_return_of_what_was_not_recognised_leaves_the_recognised(town: Town) -> None:
    town.say("累计签约3个", LIAISON, BUREAU)
    town.ask("/recognise 商务局 签约 2", CLERK)
    assert town.ask("/return 商务局 签约 1 无合同", CLERK).endswith("1 个。原因：无合同")
    assert "共 3 个，认定 2 个" in town.ask("/zero", CLERK)


@pytest.mark.parametrize("name", ["recognise", "return"])
@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ("不存在局 签约 2 无", "没有找到单位“不存在局”"),
        ("商务 签约 0.5 无", "“0.5”不行：签约落地项目按个计，要写整数。"),
        ("商务局 签约 -1 无", "“-1”不行：要写大于 0 的数。"),
        ("商务局 签约 0 无", "“0”不行：要写大于 0 的数。"),
        ("商务局 签约 若干 无", "“若干”不行：要写大于 0 的数。"),
        ("商务局 签约 约2个 无", "“约2个”不行：要写大于 0 的数。"),
        ("商务局 签约 3亩 无", "“3亩”不行：签约落地项目按个计，请写数或带这样的单位，如 2个。"),
        ("商务局 工业 2 无", "没有找到指标“工业”"),
        ("商务局", "还缺指标。"),
        ("商务局 签约", "还缺数。"),
        ("", "还缺单位。"),
    ],
)
def test_what_cannot_be_recognised_or_returned_is_refused_with_the_reason(
    town: Town, name: str, words: str, reason: str
) -> None:
    said = town.ask(f"/{name} {words}", CLERK)
    assert said.startswith(reason)
    assert f"用法：/{name} 商务局 签约落地项目" in said


def test_a_return_without_a_reason_is_none(town: Town) -> None:
    assert "退回原因（必须写）" in town.ask("/return 商务局 签约 1", CLERK)


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("2", Decimal(2)),
        ("3.5", Decimal("3.5")),
        ("5.31", Decimal("5.31")),
        ("500万元", Decimal("0.05")),
        ("3.5亿元", Decimal("3.5")),
        ("3亿", Decimal(3)),
        ("两亿元", Decimal(2)),
        ("0", None),
        ("-1", None),
        ("-3亿元", None),
        ("约3亿元", None),
        ("3-5亿元", None),
        ("3亩", None),
        ("3月8日", None),
        ("NaN", None),
        ("Infinity", None),
        ("1E999", None),
        ("1" * 16, None),
        ("两局", None),
    ],
)
def test_an_amount_is_written_as_in_a_report(word: str, expected: Decimal | None) -> None:
    total = Indicator("签约总投资", uom="亿元", kind=Kind.AMOUNT)
    assert amount(word, total) == expected


@pytest.mark.parametrize("words", ["1个 无合同", "1 个 无合同", "一个 无合同", "1 无合同"])
def test_a_unit_of_measure_may_stand_behind_the_number(town: Town, words: str) -> None:
    town.say("累计签约3个", LIAISON, BUREAU)
    said = town.ask(f"/return 商务局 签约 {words}", CLERK)
    assert said.endswith("已退回：商务局 签约落地项目 1 个。原因：无合同")
