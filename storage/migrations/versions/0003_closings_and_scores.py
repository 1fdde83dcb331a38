"""closings of the ledgers, an index that finds the entries after a day, scores of what is owed"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply the change.

    All ledgers are open until something is said of them, and boards do without scores until the
    program starts, which makes them.
    """
    op.create_table(
        "closings",
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("indicator_id", sa.Integer(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("value", sa.String(length=64), nullable=True),
        sa.Column("as_of", sa.Date(), nullable=True),
        sa.Column("last_movement", sa.Date(), nullable=True),
        sa.Column("reports", sa.Integer(), nullable=False),
        sa.Column("last_report_id", sa.Integer(), nullable=True),
        sa.Column("stated_target", sa.String(length=64), nullable=True),
        sa.Column("stated_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("stated_message_id", sa.BigInteger(), nullable=True),
        sa.Column("stated_position", sa.Integer(), nullable=True),
        sa.Column("stated_report_id", sa.Integer(), nullable=True),
        sa.Column("corrected_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["indicator_id"], ["indicators.id"], name=op.f("fk_closings_indicator_id")
        ),
        sa.ForeignKeyConstraint(
            ["last_report_id"], ["reports.id"], name=op.f("fk_closings_last_report_id")
        ),
        sa.ForeignKeyConstraint(
            ["stated_report_id"], ["reports.id"], name=op.f("fk_closings_stated_report_id")
        ),
        sa.ForeignKeyConstraint(["unit_id"], ["units.id"], name=op.f("fk_closings_unit_id")),
        sa.PrimaryKeyConstraint("unit_id", "indicator_id", "year", name=op.f("pk_closings")),
    )
    op.create_table(
        "scores",
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("indicator_id", sa.Integer(), nullable=False),
        sa.Column("begins", sa.Date(), nullable=False),
        sa.Column("ends", sa.Date(), nullable=False),
        sa.Column("shape", sa.Integer(), nullable=False),
        sa.Column("score", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(
            ["indicator_id"], ["indicators.id"], name=op.f("fk_scores_indicator_id")
        ),
        sa.ForeignKeyConstraint(["unit_id"], ["units.id"], name=op.f("fk_scores_unit_id")),
        sa.PrimaryKeyConstraint("year", "place", name=op.f("pk_scores")),
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("scores", schema=None) as batch_op:
        batch_op.create_index(
            "ix_scores_standing", ["unit_id", "indicator_id", "year"], unique=False
        )
    with op.batch_alter_table("standings", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_standings_year"))
        batch_op.create_index("ix_standings_board", ["year", "indicator_id"], unique=False)
        batch_op.create_index("ix_standings_spoken", ["year", "unit_id", "as_of"], unique=False)
    with op.batch_alter_table("indicator_updates", schema=None) as batch_op:
        batch_op.drop_index("ix_updates_standing")
        batch_op.create_index(
            "ix_updates_standing",
            ["unit_id", "indicator_id", "year", "live", "as_of"],
            unique=False,
        )
