"""when a fact was stored and taken back, and by which catalogue a board was made"""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply the change.

    Of what was stored before, the moments are unknown; so is the catalogue of a board published
    before, of which all figures are compared.
    """
    with op.batch_alter_table("indicator_updates", schema=None) as batch_op:
        batch_op.add_column(sa.Column("stored_at", sa.DateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column("retired_at", sa.DateTime(timezone=True), nullable=True))
        batch_op.create_index("ix_updates_stored", ["stored_at"], unique=False)
        batch_op.create_index("ix_updates_retired", ["retired_at"], unique=False)
    with op.batch_alter_table("boards", schema=None) as batch_op:
        batch_op.add_column(sa.Column("catalogue", sa.Text(), nullable=True))
