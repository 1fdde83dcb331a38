"""who is at zero on published boards, and for how many in a row, as rows"""

import json
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

ZEROS = sa.table(
    "board_zeros",
    sa.column("board_id", sa.Integer),
    sa.column("unit_id", sa.Integer),
    sa.column("running", sa.Integer),
)
BOARDS = sa.table(
    "boards",
    sa.column("id", sa.Integer),
    sa.column("kind", sa.Text),
    sa.column("scope", sa.Text),
    sa.column("at", sa.DateTime(timezone=True)),
    sa.column("content", sa.JSON),
)
UNITS = sa.table("units", sa.column("id", sa.Integer), sa.column("name", sa.Text))
SETTINGS = sa.table("office_settings", sa.column("name", sa.Text), sa.column("value", sa.Text))


def upgrade() -> None:
    """Apply the change."""
    op.create_table(
        "board_zeros",
        sa.Column("board_id", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("running", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["board_id"], ["boards.id"], name=op.f("fk_board_zeros_board_id")),
        sa.ForeignKeyConstraint(["unit_id"], ["units.id"], name=op.f("fk_board_zeros_unit_id")),
        sa.PrimaryKeyConstraint("board_id", "unit_id", name=op.f("pk_board_zeros")),
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("boards", schema=None) as batch_op:
        batch_op.create_index("ix_boards_newest", ["kind", "scope", "at"], unique=False)
    _count()


def _count() -> None:
    """The boards in a row up to each board published so far."""
    connection = op.get_bind()
    unit = _ids(connection)
    zero = sa.select(BOARDS.c.id, BOARDS.c.scope).where(BOARDS.c.kind == "zero")
    before: dict[str, dict[int, int]] = {}
    for board, scope in connection.execute(zero.order_by(BOARDS.c.at)).all():
        query = sa.select(BOARDS.c.content).where(BOARDS.c.id == board)
        listed = _listed(connection.execute(query).scalar_one(), unit)
        ran = before.get(scope, {})
        before[scope] = {number: ran.get(number, 0) + 1 for number in listed}
        rows = [
            {"board_id": board, "unit_id": number, "running": running}
            for number, running in before[scope].items()
        ]
        if rows:
            connection.execute(sa.insert(ZEROS), rows)


def _listed(content: dict[str, Any], unit: dict[str, int]) -> list[int]:
    return [unit[row["unit"]] for row in content["zero"] if row["unit"] in unit]


def _ids(connection: sa.Connection) -> dict[str, int]:
    """The units' numbers by the names they have, and by those that they gave up."""
    former = sa.select(SETTINGS.c.value).where(SETTINGS.c.name == "renamed_units")
    once: dict[str, int] = json.loads(connection.execute(former).scalar() or "{}")
    return once | {row.name: row.id for row in connection.execute(sa.select(UNITS))}
