"""The settings: defaults, then config.toml, then the environment; every fault told at once."""

import os
import re
import tomllib
from collections.abc import Mapping
from datetime import time, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Annotated, Any, Literal
from zoneinfo import ZoneInfo, available_timezones

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, SecretStr, ValidationError

from bot.domain.office import Guards, Lamps, OfficeRules, Schedule

ENVIRONMENT = {
    "BOT_TOKEN": ("telegram", "token"),
    "TELEGRAM_BASE_URL": ("telegram", "base_url"),
    "TELEGRAM_BASE_FILE_URL": ("telegram", "base_file_url"),
    "DATABASE_URL": ("database", "url"),
}


class SettingsError(Exception):
    """The settings cannot be used; `faults` has one line each, with file, line and field."""

    def __init__(self, faults: list[str]) -> None:
        """Keep the lines, joined as the message."""
        super().__init__("\n".join(faults))
        self.faults = faults


def _zone(name: str) -> str:
    if name not in available_timezones():
        raise ValueError("no such time zone; write it like Asia/Shanghai")
    return name


def _cron(words: str) -> str:
    if re.search(r"\d", words.split()[-1] if words.split() else ""):
        raise ValueError(
            "write days of the week as names (fri), numbers mean different days elsewhere"
        )
    from apscheduler.triggers.cron import CronTrigger  # only words that were changed are looked at

    CronTrigger.from_crontab(words)
    return words


Zone = Annotated[str, AfterValidator(_zone)]
Crontab = Annotated[str, AfterValidator(_cron)]


class _Section(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Telegram(_Section):
    """How to reach the messenger."""

    token: SecretStr = SecretStr("")
    base_url: str = Field("https://api.telegram.org/bot", pattern=r"^https?://")
    base_file_url: str = Field("https://api.telegram.org/file/bot", pattern=r"^https?://")
    proxy: str | None = Field(None, pattern=r"^(https?|socks5h?)://")


class Webhook(_Section):
    """The webhook, where the messenger calls us; without `url` the bot polls."""

    url: str | None = Field(None, pattern=r"^https://")
    listen: str = "127.0.0.1"
    port: int = Field(8443, ge=1, le=65535)
    secret: SecretStr = SecretStr("")


class Database(_Section):
    """Where the figures are kept."""

    url: str = Field("sqlite:///poling.sqlite", pattern=r"^(sqlite|postgresql)")


class OfficeSection(_Section):
    """The office's own rules."""

    name: str = Field("", max_length=60)
    timezone: Zone = "Asia/Shanghai"
    catalogue: Path | None = None
    language: Literal["zh-Hans", "zh-Hant", "en"] = "zh-Hans"
    watched_group: str = ""


class ScheduleSection(_Section):
    """When the clock acts; crontab words in the office's time zone."""

    reminder: Crontab = "0 10 * * fri"
    second_reminder: Crontab = "0 16 * * fri"
    board: Crontab = "30 17 * * fri"
    grace_hours: float = Field(6, ge=0, le=72)
    quiet_from: time = time(21)
    quiet_until: time = time(8)
    holidays: bool = True


class LampSection(_Section):
    """Points behind pace at which a lamp turns."""

    red: Decimal = Field(Decimal(10), ge=0, le=100)
    deep_red: Decimal = Field(Decimal(30), ge=0, le=100)


class GuardSection(_Section):
    """When a figure is doubted."""

    jump: Decimal = Field(Decimal(10), gt=1)


class Settings(_Section):
    """All settings of one installation."""

    telegram: Telegram = Telegram()
    webhook: Webhook = Webhook()
    database: Database = Database()
    office: OfficeSection = OfficeSection()
    schedule: ScheduleSection = ScheduleSection()
    lamps: LampSection = LampSection()
    guards: GuardSection = GuardSection()

    def rules(self) -> OfficeRules:
        """The office's rules as the services take them."""
        clock = self.schedule.model_dump(exclude={"grace_hours"})
        return OfficeRules(
            name=self.office.name,
            timezone=ZoneInfo(self.office.timezone),
            language=self.office.language,
            watched_group=self.office.watched_group,
            schedule=Schedule(**clock, grace=timedelta(hours=self.schedule.grace_hours)),
            lamps=Lamps(**self.lamps.model_dump()),
            guards=Guards(**self.guards.model_dump()),
        )


def load(path: Path | None, environment: Mapping[str, str] = os.environ) -> Settings:
    """The settings of a file (default ./config.toml, which may be missing) and the environment.

    Raises SettingsError with every fault found, each by file, line and field.
    """
    source = path or Path("config.toml")
    if path is not None and not path.is_file():
        raise SettingsError([f"{path}: no such file"])
    text = source.read_text(encoding="utf-8-sig") if source.is_file() else ""
    values = _merged(_parsed(text, source), environment)
    try:
        return Settings.model_validate(values)
    except ValidationError as error:
        raise SettingsError([_fault(source, text, found) for found in error.errors()]) from None


def _parsed(text: str, source: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise SettingsError([f"{source}: {error}"]) from None


def _merged(values: dict[str, Any], environment: Mapping[str, str]) -> dict[str, Any]:
    for name, (section, field) in ENVIRONMENT.items():
        if environment.get(name) and isinstance(values.setdefault(section, {}), dict):
            values[section][field] = environment[name]
    return values


def _fault(source: Path, text: str, found: Any) -> str:  # noqa: ANN401 -- pydantic's ErrorDetails
    place = [str(part) for part in found["loc"]]
    line = _line_of(text, place)
    where = f"{source}:{line}" if line else str(source)
    return f"{where}: {'.'.join(place)}: {found['msg']}"


def _line_of(text: str, place: list[str]) -> int | None:
    """The line of a field: the first line in its section that assigns it."""
    section = ""
    for number, line in enumerate(text.splitlines(), start=1):
        heading = re.match(r"\s*\[([^\]]+)\]", line)
        section = heading.group(1).strip() if heading else section
        if heading and place == [section]:
            return number
        assigned = re.match(r"\s*([\w-]+)\s*=", line)
        if assigned and [*filter(None, [section]), assigned.group(1)] == place:
            return number
    return None
