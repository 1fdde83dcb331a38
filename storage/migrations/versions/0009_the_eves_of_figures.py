"""what stood before the week of a figure's newest day; indexes that boards read alone"""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply the change.

    What stood before is not known of figures kept so far: their ledgers are folded for the running
    week until something is said of them, or they are rebuilt.
    """
    op.add_column("standings", sa.Column("eve", sa.Date(), nullable=True))
    op.add_column("standings", sa.Column("before", sa.String(length=64), nullable=True))
    op.drop_index("ix_standings_board", table_name="standings")
    op.create_index(
        "ix_standings_figures",
        "standings",
        [
            *("indicator_id", "year", "unit_id", "value", "as_of", "last_movement"),
            *("eve", "before"),
        ],
        unique=False,
    )
    op.create_index(
        "ix_scores_alike",
        "scores",
        ["year", "shape", "score", "begins", "ends", "indicator_id"],
        unique=False,
    )
