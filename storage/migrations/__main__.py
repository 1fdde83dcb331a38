"""Write the revision that is missing between the revisions so far and the tables.

For developers: `python -m storage.migrations "why the schema changes"`. The result is read, and
trimmed where needed, before it is committed.
"""

import sys

from alembic import command
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine

from storage import migrate


def main(message: str) -> None:
    """Write the next revision, compared with an empty database brought up to date."""
    config = migrate.configuration()
    number = len(list(ScriptDirectory.from_config(config).walk_revisions())) + 1
    engine = create_engine("sqlite://")
    migrate.upgrade(engine)
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.revision(config, message=message, autogenerate=True, rev_id=f"{number:04}")


if __name__ == "__main__":
    main(" ".join(sys.argv[1:]))
