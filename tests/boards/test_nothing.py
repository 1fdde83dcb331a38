"""Where a board has nothing to show it says why, and what to do, in place of bare headings."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from click.testing import CliRunner
from openpyxl import load_workbook

from bot.app.cli import main
from storage import office
from storage.store import Store
from tests.boards.office import GROUP, SIGNED, target
from tests.boards.office import office as example

YEAR = "2022 年还没有目标，榜上没有内容。请督办员在目录的目标表里加上 2022 年的行"
OTHER_GROUP = f"“签约项目”属于“{GROUP}”，不在“要素”里，榜上没有内容。请去掉其中一个条件。"
NOBODY = "2023 年没有单位承担这里的任务（{}），榜上没有内容。"


@pytest.fixture
def store(new_office: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[Store]:
    monkeypatch.setenv("DATABASE_URL", new_office)
    store = Store(new_office, lambda: datetime(2023, 7, 2, tzinfo=UTC))
    store.write_now(lambda tx: office.save_catalogue(tx, example(target("商务局", SIGNED, 2))))
    yield store
    store.close()


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("board lagging --at 2022-05-31", YEAR),
        ("board zero --at 2022-05-31", YEAR),
        ("board week --at 2022-05-31", YEAR),
        ("standing --unit 商务局 --at 2022-05-31", YEAR),
        ("standing --unit 园区 --at 2023-05-31", NOBODY.format("园区")),
        ("board lagging --indicator 签约项目 --group 要素 --at 2023-05-31", OTHER_GROUP),
        ("board lagging --group 要素 --at 2023-05-31", NOBODY.format("要素")),
        ("board lagging --category 镇 --at 2023-05-31", NOBODY.format("镇")),
        ("board zero --group 要素 --at 2023-05-31", NOBODY.format("要素")),
    ],
)
def test_a_sentence_stands_in_place_of_bare_headings(store: Store, words: str, said: str) -> None:
    result = CliRunner().invoke(main, words.split())
    assert result.exit_code == 0, result.output
    title, sentence = result.output.splitlines()[:2]
    assert sentence.startswith(said), result.output
    assert len(title) <= len("单位进度")


def test_in_a_workbook_too(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "榜.xlsx"
    words = ["board", "lagging", "--at", "2022-05-31", "--format", "xlsx", "-o", str(path)]
    assert CliRunner().invoke(main, words).exit_code == 0
    assert str(load_workbook(path).worksheets[0]["A2"].value).startswith(YEAR)
