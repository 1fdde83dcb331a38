"""Kinds behind 其中 are parts of the figure over commas too, whatever they mean elsewhere."""

import pytest

from bot.domain.reading import ProblemCode
from tests.reading.november import stored
from tests.reading.readers import NOVEMBER, understood

HAZARDS = ("排查隐患", "342")
POINTS = ("村级快递服务点", "28")
PLACES = ("新增学位", "1800")
SIGNED = ("签约落地项目", "2")


@pytest.mark.parametrize(
    ("text", "unit", "figures"),
    [
        ("排查隐患342处，其中消防隐患120处，燃气隐患80处", "应急管理局", [HAZARDS]),
        (
            "排查隐患342处，其中消防隐患120处，燃气隐患80处，已整改318处",
            "应急管理局",
            [HAZARDS, ("整改隐患", "318")],
        ),
        ("快递服务点28个，其中新建5个、提升23个", "永丰镇", [POINTS]),
        ("快递服务点28个，其中新建5个，提升23个", "永丰镇", [POINTS]),
        ("新增学位1800个，其中北平路学校900个、产业集聚区小学900个", "教体局", [PLACES]),
        ("签约项目2个，其中外资1个，省外1个", "商务局", [SIGNED]),
    ],
)
def test_kinds_are_parts(text: str, unit: str, figures: list[tuple[str, str]]) -> None:
    assert stored(text, unit) == figures


def test_what_is_counted_as_it_may_be_is_its_own_figure() -> None:
    assert stored("签约2个，其中开工1个", "商务局") == [SIGNED, ("开工项目", "1")]
    said = "新增学位1800个，其中北平路学校进度30%"
    assert stored(said, "教体局") == [PLACES, ("北平路学校建设进度", "30")]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("快递服务点28个，提升23个", ProblemCode.CONFLICT),
        ("快递服务点28个，其中新建5个。提升23个", ProblemCode.CONFLICT),
        ("签约2个，外资1个", ProblemCode.UOM_MISMATCH),
        ("签约2个，其中外资3个", ProblemCode.UOM_MISMATCH),
    ],
)
def test_what_is_no_part_is_asked_about(text: str, code: ProblemCode) -> None:
    assert [p.code for p in understood(text, "商务局", NOVEMBER).problems] == [code]
