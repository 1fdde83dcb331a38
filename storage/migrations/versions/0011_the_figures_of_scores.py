"""the figures that scores are of beside them, and what is missing to targets"""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply the change. The scores are made anew when the database is opened.

    What is missing is not known of boards published so far: it is reckoned when they are read.
    """
    op.add_column("scores", sa.Column("value", sa.String(length=64), nullable=True))
    op.add_column("scores", sa.Column("missing", sa.BigInteger(), nullable=True))
    op.add_column("scores", sa.Column("last_movement", sa.Date(), nullable=True))
    op.add_column("board_lines", sa.Column("missing", sa.BigInteger(), nullable=True))
    op.execute("DELETE FROM office_settings WHERE name = 'scores_version'")
