"""Bringing a database to the schema of this program, by Alembic, without any file beside it.

Alembic is imported only where there may be something to do: it takes a fifth of a second, and every
command opens the database.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Engine, inspect, text

if TYPE_CHECKING:
    from alembic.config import Config

_REVISIONS = Path(__file__).parent / "migrations" / "versions"


class DatabaseTooNewError(Exception):
    """A later version of the program has changed this database; this one must not touch it."""


def configuration() -> "Config":
    """Alembic's settings: the revisions are part of the package."""
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", "storage:migrations")
    config.set_main_option("path_separator", "os")
    return config


def upgrade(engine: Engine) -> None:
    """Run the revisions that are missing, all in one transaction.

    Raises DatabaseTooNewError where the database has a revision that this program does not know.
    """
    if not is_current(engine):
        _upgrade(engine)


def is_current(engine: Engine) -> bool:
    """Whether the database has the last of the revisions, whose files begin with their numbers."""
    last = max(one.name for one in _REVISIONS.glob("[0-9]*.py"))
    with engine.connect() as connection:
        if not inspect(connection).has_table("alembic_version"):
            return False
        found = connection.scalars(text("SELECT version_num FROM alembic_version")).all()
    return found == [last.partition("_")[0]]


def _upgrade(engine: Engine) -> None:
    from alembic import command
    from alembic.migration import MigrationContext
    from alembic.script import ScriptDirectory

    config = configuration()
    with engine.begin() as connection:
        known = {script.revision for script in ScriptDirectory.from_config(config).walk_revisions()}
        current = MigrationContext.configure(connection).get_current_revision()
        if current is not None and current not in known:
            raise DatabaseTooNewError(
                f"revision {current} of the database is unknown to this program"
            )
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
