"""when one fact of a report was taken back while the report stands, and by which message"""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply the change; what was taken back before went with its whole report."""
    with op.batch_alter_table("indicator_updates", schema=None) as batch_op:
        batch_op.add_column(sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column("withdrawn_by", sa.Integer(), nullable=True))
        batch_op.create_foreign_key(
            batch_op.f("fk_indicator_updates_withdrawn_by"), "reports", ["withdrawn_by"], ["id"]
        )
