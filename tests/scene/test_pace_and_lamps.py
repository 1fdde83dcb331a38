"""Quarter targets, lamps and exemptions, from the clerk's files to the board."""

import json
from collections.abc import Iterator
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from bot.app.cli import main
from bot.office import load_catalogue
from tests.scene.messages import said
from tests.scene.plan import ZONE
from tests.scene.stage import Stage

SIGNED = "签约项目"
FILES = {
    "units": "名称,类别\n商务局,局\n科技局,局\n北郊镇,镇\n",
    "indicators": f"名称,类型,计量单位,默认口径\n{SIGNED},数量,个,新增\n",
    "targets": (
        "单位,指标,年度,目标值,一季度,二季度,三季度,四季度\n"
        f"商务局,{SIGNED},2023,20,2,8,14,20\n"  # running sums
        f"科技局,{SIGNED},2023,20,2,6,6,6\n"  # each quarter by itself
        f"北郊镇,{SIGNED},2023,20,,,,\n"  # the straight line
    ),
}
MAY = datetime(2023, 5, 15, 17, 30, tzinfo=ZONE)


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    """Three units with five signed each in the middle of May; one is exempt from then on."""
    folder = tmp_path_factory.mktemp("quarters")
    for name, text in FILES.items():
        (folder / f"{name}.csv").write_text(text, encoding="utf-8")
    loaded = load_catalogue(folder)
    assert loaded.catalogue, loaded.faults
    made = Stage(f"sqlite:///{folder}/office.sqlite", loaded.catalogue)
    day = date(2023, 5, 15)
    sent = [
        said(unit.name, unit.name, "累计签约项目5个", day, time(9)) for unit in made.catalogue.units
    ]
    made.number(sent)
    made.play(sent)
    yield made
    made.close()


def lagging(stage: Stage, at: str, *words: str) -> dict[str, dict[str, Any]]:
    """The rows of `board lagging` at the end of a day, by unit."""
    command = ["board", "lagging", "--at", f"{at}T17:30:00+08:00", "--format", "json", *words]
    told = CliRunner().invoke(main, command, env={"DATABASE_URL": stage.url})
    assert told.exit_code == 0, told.output
    return {row["unit"]: row for row in json.loads(told.output)["rows"]}


PACES = {
    # day: by quarters, by the straight line
    "2023-03-31": (10.0, 24.66),
    "2023-05-15": (24.84, 36.99),  # 2 + 6 × 45/91 of 20; 135/365
    "2023-06-30": (40.0, 49.59),
    "2023-11-15": (85.0, 87.4),  # 14 + 6 × 46/92 of 20; 319/365
    "2023-12-31": (100.0, 100.0),
}


@pytest.mark.parametrize("day", PACES)
def test_the_pace_is_that_of_the_quarters(stage: Stage, day: str) -> None:
    rows = lagging(stage, day)
    assert [rows[unit]["pace"] for unit in ("商务局", "科技局", "北郊镇")] == [
        PACES[day][0],
        *PACES[day],
    ]


def test_who_is_on_pace_by_quarters_is_green(stage: Stage) -> None:
    rows = lagging(stage, "2023-05-15")
    found = {unit: (row["completion"], row["gap"], row["lamp"]) for unit, row in rows.items()}
    assert found == {
        "商务局": (25, 0.16, "green"),
        "科技局": (25, 0.16, "green"),
        "北郊镇": (25, -11.99, "red"),
    }


def test_the_answer_says_so_too(stage: Stage) -> None:
    ahead, behind = (stage.heard(stage.chats[unit])[0] for unit in ("科技局", "北郊镇"))
    assert "快于序时" in ahead
    assert "慢于序时" in behind


LAMPS = {"": "red", "red = 12": "yellow", "red = 5\ndeep_red = 11.99": "deep_red"}


@pytest.mark.parametrize("settings", LAMPS)
def test_the_lamps_change_where_the_settings_say(
    stage: Stage, tmp_path: Path, settings: str
) -> None:
    config = tmp_path / "config.toml"
    config.write_text(f"[lamps]\n{settings}\n", encoding="utf-8")
    rows = lagging(stage, "2023-05-15", "--config", str(config))
    assert rows["北郊镇"]["lamp"] == LAMPS[settings]
    assert rows["商务局"]["lamp"] == "green"


def test_an_exemption_holds_until_its_day(stage: Stage) -> None:
    assert "至 5.31" in stage.command(f"/exempt 北郊镇 {SIGNED} 5.31 洪灾", MAY)
    days = ("2023-05-14", "2023-05-15", "2023-05-31", "2023-06-01")
    lamps = [lagging(stage, day)["北郊镇"]["lamp"] for day in days]
    assert lamps == ["deep_red", "exempt", "exempt", "red"]  # nobody knew of it on 14 May
    assert "已豁免：洪灾" in stage.command(f"/lagging {SIGNED}", MAY)
