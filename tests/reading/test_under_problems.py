"""Headings of problems, and of what is asked of others."""

import pytest

from tests.reading.readers import understood


def told(text: str, unit: str = "永丰镇") -> list[tuple[str, float]]:
    return [(u.indicator, float(u.value)) for u in understood(text, unit).updates]


@pytest.mark.parametrize(
    "text",
    [
        "存在问题：改厕有3户漏水，农村公路有2公里没验收",
        "二、存在问题：1.签约项目2个未开工；2.改厕3户漏水；3.农村公路1.2公里未验收",
        "存在问题：1.签约项目2个未开工。2.改厕3户漏水。",
        "问题：签约项目2个没开工，在谈项目进展慢",
        "主要困难：签约项目2个缺用地指标",
        "存在不足：签约项目2个没开工",
        "存在的困难和问题：签约2个落地慢",
        "存在问题⏎1.签约项目2个开工慢⏎2.在谈5个意愿低",
        "存在问题：一是在谈项目2个进展缓慢",
        "需协调事项：1.签约项目2个缺用地指标；2.改厕12户缺资金",
        "需要市里协调解决的问题：签约项目2个的用地",
        "建议：签约项目2个，给予支持",
    ],
)
def test_some_that_are_told_of_there_are_no_figure(text: str) -> None:
    assert told(text.replace("⏎", "\n")) == []


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("存在问题：无。签约2个", [("签约落地项目", 2)]),
        ("存在问题：无⏎签约2个", [("签约落地项目", 2)]),
        ("存在问题：⏎无⏎签约2个", [("签约落地项目", 2)]),
        ("困难：无，签约2个", [("签约落地项目", 2)]),
        ("存在问题：土地紧张⏎本周签约2个", [("签约落地项目", 2)]),
        ("存在问题：土地紧张。本周签约2个", [("签约落地项目", 2)]),
        ("解决问题：3个", [("解决企业问题", 3)]),
        ("走访企业3家⏎解决问题⏎2个", [("走访企业", 3), ("解决企业问题", 2)]),
        (
            "一、进展⏎签约2个⏎二、存在问题⏎1.在谈项目5个意愿低⏎三、其他⏎走访企业3家",
            [("签约落地项目", 2), ("走访企业", 3)],
        ),
        ("短板：技改项目仅开展5个，支撑力不强", [("技术改造项目", 5)]),
        (
            "存在问题：改厕年度任务400户，目前完成310户",
            [("农村户厕改造", 400), ("农村户厕改造", 310)],
        ),
        ("问题不大，签约2个", [("签约落地项目", 2)]),
    ],
)
def test_figures_are_told_under_problems_too(text: str, figures: list[tuple[str, float]]) -> None:
    assert told(text.replace("⏎", "\n"), "商务局") == figures
