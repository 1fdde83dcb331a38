"""Names on the command line may be aliases; one that nobody knows is told with what comes near."""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner

from bot.app.cli import main
from bot.domain.catalogue import Catalogue
from bot.services.rebuild import rebuild
from storage import office
from storage.store import Store
from storage.transaction import Transaction
from tests.boards.ledger import Ledger
from tests.boards.office import GROUP, SIGNED, target
from tests.boards.office import office as example

AT = ("--at", "2023-05-31")


def _aliased() -> Catalogue:
    made = example(target("商务局", SIGNED, 2))
    first, *units = made.units
    kinds = (replace(one, aliases=("签约",)) if one == SIGNED else one for one in made.indicators)
    return Catalogue((replace(first, aliases=("市商务局",)), *units), tuple(kinds), made.targets)


def _fill(tx: Transaction) -> None:
    office.save_catalogue(tx, _aliased())
    Ledger(tx).says("商务局", "签约项目", "add", 1, date(2023, 5, 8))
    rebuild(tx)


@pytest.fixture(autouse=True)
def store(opened: Store) -> Store:
    opened.write_now(_fill)
    return opened


@pytest.mark.parametrize(
    "words",
    [
        ("standing", "--unit", "市商务局", "--indicator", "签约", *AT),
        ("board", "lagging", "--indicator", "签约", "--category", "局", *AT),
    ],
)
def test_an_alias_means_its_name(words: tuple[str, ...]) -> None:
    result = CliRunner().invoke(main, [*words, "--format", "json"])
    assert result.exit_code == 0, result.output
    (row,) = json.loads(result.output)["rows"]
    assert (row["indicator"], row["value"]) == ("签约项目", 1)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (
            ("standing", "--unit", "商物局"),
            "目录里没有单位“商物局”，是不是：商务局",
        ),
        (("standing", "--unit", "商务局", "--indicator", "签约项木"), "是不是：签约项目"),
        (("board", "lagging", "--indicator", "签约项木"), "是不是：签约项目"),
        (("board", "lagging", "--category", "镇街"), "是不是：镇"),
        (("board", "zero", "--group", f"{GROUP}组"), f"是不是：{GROUP}？"),
        (("board", "week", "--group", "天气"), "目录里没有组别“天气”"),
    ],
)
def test_a_name_nobody_knows_is_told_with_what_comes_near(
    words: tuple[str, ...], said: str
) -> None:
    result = CliRunner().invoke(main, [*words, *AT])
    assert result.exit_code == 1
    assert said in result.output


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "no unit “商物局” in the catalogue; did you mean 商务局"),
        ("zh-Hant", "目錄裏沒有單位“商物局”，是不是：商务局"),
    ],
)
def test_a_command_speaks_the_language_of_its_office(language: str, said: str) -> None:
    Path("config.toml").write_text(f'[office]\nlanguage = "{language}"\n', encoding="utf-8")
    result = CliRunner().invoke(main, ["standing", "--unit", "商物局", *AT])
    assert said in result.output
