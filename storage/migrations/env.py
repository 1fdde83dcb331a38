"""Run by Alembic: revisions are applied on the connection that `storage.migrate` hands over."""

from typing import Any, Literal

from alembic import context
from sqlalchemy.types import TypeDecorator

from storage.tables import Base


def _plain_type(kind: str, item: Any, _: Any) -> str | Literal[False]:  # noqa: ANN401 -- Alembic's
    """Our own column types are written as what they are in the database: revisions outlive them."""
    if kind == "type" and isinstance(item, TypeDecorator):
        return f"sa.{item.impl_instance!r}"
    return False


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    render_as_batch=True,
    compare_type=True,
    render_item=_plain_type,
)
context.run_migrations()
