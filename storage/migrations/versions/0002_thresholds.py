"""the threshold of an indicator"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply the change."""
    with op.batch_alter_table("indicators") as batch_op:
        batch_op.add_column(sa.Column("threshold", sa.String(length=64), nullable=True))
