"""the target that a score is of, beside it"""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

_FILL = sa.text(
    "UPDATE scores SET target = (SELECT t.amount FROM targets t"
    " WHERE t.unit_id = scores.unit_id AND t.indicator_id = scores.indicator_id"
    " AND t.year = scores.year AND t.valid_from <= scores.begins"
    " ORDER BY t.valid_from DESC LIMIT 1)"
)


def upgrade() -> None:
    """Apply the change. The scores are those of the targets that stand beside them."""
    op.add_column("scores", sa.Column("target", sa.String(length=64), nullable=True))
    op.execute(_FILL)
