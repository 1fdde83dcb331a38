"""Every script of this folder, played with the real application on the sandbox's stage."""

from datetime import datetime
from pathlib import Path

import pytest

from bot.app.sandbox.stage import ZONE, stage
from tests.conversation.player import Player
from tests.conversation.script import matches, parse, scripts

START = datetime(2023, 4, 13, 14, 30, tzinfo=ZONE)


@pytest.mark.parametrize("script", list(scripts()), ids=lambda path: path.stem)
async def test_script(script: Path, tmp_path: Path) -> None:
    async with stage(tmp_path, START) as here:
        player = Player(here)
        for act in parse(script):
            wrong = await player.play(act)
            assert not wrong, f"{script.name}:{act.line}: {act.who} {act.text}\n{wrong}"


def test_there_are_scripts() -> None:
    assert len(list(scripts())) >= 10


@pytest.mark.parametrize(
    ("expected", "said", "fits"),
    [
        ("签约 0 → 2", "签约 0 → 2", True),
        ("签约…2", "签约落地项目\n0 → 2", True),
        ("签约…2", "签约落地项目 0 → 3", False),
        ("签约", "签约落地项目", False),
    ],
)
def test_an_ellipsis_stands_for_anything(expected: str, said: str, fits: bool) -> None:
    assert matches(expected, said) is fits


def test_a_line_that_is_none_is_named(tmp_path: Path) -> None:
    script = tmp_path / "odd.txt"
    script.write_text("= 2023-04-13 14:30\nwhat is this\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"odd\.txt:2"):
        parse(script)
