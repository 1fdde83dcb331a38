"""What loading another catalogue would change, and the templates a new office begins with."""

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from bot.domain.catalogue import Catalogue, Indicator, Target, Unit
from bot.domain.messages import Text
from bot.office import load_catalogue
from bot.office.difference import difference
from bot.office.template import write_template
from bot.texts import render_plain

OLD = Catalogue(
    (Unit("商务局"), Unit("粮食局"), Unit("城关镇", category="镇办")),
    (Indicator("签约项目"), Indicator("开工项目")),
    (
        Target("商务局", "签约项目", 2023, Decimal(10)),
        Target("粮食局", "签约项目", 2023, Decimal(1)),
        Target("商务局", "签约项目", 2022, Decimal(8)),
    ),
)
NEW = Catalogue(
    (Unit("商务局"), Unit("粮食和物资储备局", ("粮食局",)), Unit("城关镇"), Unit("北关镇")),
    (Indicator("签约项目"),),
    (
        Target("商务局", "签约项目", 2023, Decimal(12)),
        Target("粮食和物资储备局", "签约项目", 2023, Decimal(1)),
        Target("北关镇", "签约项目", 2023, None),
    ),
)


def test_what_changes_is_told_by_name() -> None:
    assert [render_plain(line, "zh-Hans") for line in difference(OLD, NEW).texts()] == [
        "单位：新增 北关镇",
        "单位：修改 城关镇",
        "单位：粮食局 改名为 粮食和物资储备局",
        "指标：停用 开工项目",
        "目标：新增 1，修改 1，删除 0",
    ]


def test_nothing_changes() -> None:
    assert not difference(OLD, OLD)
    assert difference(OLD, OLD).texts() == (Text("catalogue-unchanged"),)


def test_another_threshold_is_a_change() -> None:
    other = (replace(OLD.indicators[0], threshold=Decimal(80)), OLD.indicators[1])
    told = difference(OLD, replace(OLD, indicators=other)).texts()
    assert [render_plain(line, "zh-Hans") for line in told] == ["指标：修改 签约项目"]


def test_many_names_are_counted() -> None:
    many = replace(OLD, units=(*OLD.units, *(Unit(f"{number}号村") for number in range(30))))
    line = render_plain(difference(OLD, many).texts()[0], "zh-Hans")
    assert line.endswith("9号村 等 30 个")


def words(text: Text) -> str:
    return render_plain(text, "zh-Hans")


@pytest.mark.parametrize("name", ["office", "office.xlsx"])
def test_a_template_can_be_loaded_and_is_never_overwritten(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    files = write_template(path, words)
    found = load_catalogue(path)
    assert found.catalogue, found.faults
    assert [unit.name for unit in found.catalogue.units] == ["商务局", "城关镇"]
    with pytest.raises(FileExistsError):
        write_template(path, words)
    assert all(file.stat().st_size for file in files)
