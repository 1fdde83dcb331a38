"""who is at zero in an indicator on published boards, and for how many in a row, as rows"""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

BOARDS = sa.table(
    "boards",
    sa.column("id", sa.Integer),
    sa.column("kind", sa.Text),
    sa.column("at", sa.DateTime(timezone=True)),
)
COUNT = sa.text(
    "INSERT INTO board_indicator_zeros (board_id, indicator_id, unit_id, running)"
    " SELECT l.board_id, l.indicator_id, l.unit_id, coalesce(z.running, 0) + 1"
    " FROM board_lines l JOIN indicators i ON i.id = l.indicator_id"
    " LEFT JOIN board_indicator_zeros z ON z.board_id = :before"
    " AND z.indicator_id = l.indicator_id AND z.unit_id = l.unit_id"
    " WHERE l.board_id = :board AND (l.value IS NULL OR CAST(l.value AS NUMERIC) = 0"
    " OR (CAST(l.value AS NUMERIC) < 0 AND i.kind IN ('count', 'amount')))"
)


def upgrade() -> None:
    """Apply the change."""
    op.create_table(
        "board_indicator_zeros",
        sa.Column("board_id", sa.Integer(), nullable=False),
        sa.Column("indicator_id", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("running", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["board_id"], ["boards.id"], name=op.f("fk_board_indicator_zeros_board_id")
        ),
        sa.ForeignKeyConstraint(
            ["indicator_id"], ["indicators.id"], name=op.f("fk_board_indicator_zeros_indicator_id")
        ),
        sa.ForeignKeyConstraint(
            ["unit_id"], ["units.id"], name=op.f("fk_board_indicator_zeros_unit_id")
        ),
        sa.PrimaryKeyConstraint(
            "board_id", "indicator_id", "unit_id", name=op.f("pk_board_indicator_zeros")
        ),
        sqlite_with_rowid=False,
    )
    _count()


def _count() -> None:
    """The boards in a row up to each lagging board published so far."""
    connection, before = op.get_bind(), 0
    query = sa.select(BOARDS.c.id).where(BOARDS.c.kind == "lagging").order_by(BOARDS.c.at)
    for board in connection.scalars(query).all():
        connection.execute(COUNT, {"board": board, "before": before})
        before = board
