"""Settings: defaults, the file, the environment; every fault at once, none of them a traceback."""

from pathlib import Path

import pytest

from bot.app.settings import SettingsError, load


def written(folder: Path, text: str) -> Path:
    path = folder / "config.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_the_environment_wins_over_the_file(tmp_path: Path) -> None:
    path = written(tmp_path, '[database]\nurl = "sqlite:///of-the-file.sqlite"\n')
    settings = load(path, {"DATABASE_URL": "postgresql://office@localhost/figures"})
    assert settings.database.url == "postgresql://office@localhost/figures"


def test_every_fault_is_told_with_file_line_and_field(tmp_path: Path) -> None:
    path = written(
        tmp_path,
        '[office]\ntimezone = "Mars"\n\n[lamps]\nred = 500\ncolour = "blue"\n\n'
        '[schedule]\nboard = "* *"\n',
    )
    with pytest.raises(SettingsError) as caught:
        load(path, {})
    lines = [line.removeprefix(str(path)) for line in caught.value.faults]
    assert [line.split(": ")[:2] for line in lines] == [
        [":2", "office.timezone"],
        [":9", "schedule.board"],
        [":5", "lamps.red"],
        [":6", "lamps.colour"],
    ]


def test_days_of_the_week_are_names_because_numbers_mean_different_days(tmp_path: Path) -> None:
    path = written(tmp_path, '[schedule]\nreminder = "0 10 * * 5"\n')
    with pytest.raises(SettingsError, match="names"):
        load(path, {})


def test_a_file_that_is_no_toml_is_told_by_line(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="line 2"):
        load(written(tmp_path, "[office]\ntimezone = \n"), {})


def test_a_file_that_was_named_must_exist(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="no such file"):
        load(tmp_path / "elsewhere.toml", {})


def test_the_token_is_not_shown(tmp_path: Path) -> None:
    settings = load(None, {"BOT_TOKEN": "123:hush"})
    assert "hush" not in repr(settings)
    assert settings.telegram.token.get_secret_value() == "123:hush"
