"""Bringing a database to the schema of this program, by Alembic, without any file beside it."""

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine


class DatabaseTooNewError(Exception):
    """A later version of the program has changed this database; this one must not touch it."""


def configuration() -> Config:
    """Alembic's settings: the revisions are part of the package."""
    config = Config()
    config.set_main_option("script_location", "storage:migrations")
    config.set_main_option("path_separator", "os")
    return config


def upgrade(engine: Engine) -> None:
    """Run the revisions that are missing, all in one transaction.

    Raises DatabaseTooNewError where the database has a revision that this program does not know.
    """
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
