"""the rows of published lagging boards as rows, no longer one large JSON value"""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

LINES = sa.table(
    "board_lines",
    sa.column("board_id", sa.Integer),
    sa.column("rank", sa.Integer),
    sa.column("unit_id", sa.Integer),
    sa.column("indicator_id", sa.Integer),
    sa.column("value", sa.String),
    sa.column("target", sa.String),
    sa.column("completion", sa.BigInteger),
    sa.column("pace", sa.BigInteger),
    sa.column("lamp", sa.Text),
    sa.column("last_movement", sa.Date),
)
BOARDS = sa.table(
    "boards",
    sa.column("id", sa.Integer),
    sa.column("kind", sa.Text),
    sa.column("content", sa.JSON),
)


def upgrade() -> None:
    """Apply the change."""
    op.create_table(
        "board_lines",
        sa.Column("board_id", sa.Integer(), nullable=False),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("indicator_id", sa.Integer(), nullable=False),
        sa.Column("value", sa.String(length=64), nullable=True),
        sa.Column("target", sa.String(length=64), nullable=True),
        sa.Column("completion", sa.BigInteger(), nullable=True),
        sa.Column("pace", sa.BigInteger(), nullable=True),
        sa.Column("lamp", sa.Text(), nullable=True),
        sa.Column("last_movement", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(["board_id"], ["boards.id"], name=op.f("fk_board_lines_board_id")),
        sa.ForeignKeyConstraint(
            ["indicator_id"], ["indicators.id"], name=op.f("fk_board_lines_indicator_id")
        ),
        sa.ForeignKeyConstraint(["unit_id"], ["units.id"], name=op.f("fk_board_lines_unit_id")),
        sa.PrimaryKeyConstraint("board_id", "rank", name=op.f("pk_board_lines")),
        sqlite_with_rowid=False,
    )
    _move()


def _move() -> None:
    """The rows of the boards published so far; those of names that are no more are left out."""
    connection = op.get_bind()
    unit, indicator = _ids(connection, "units"), _ids(connection, "indicators")
    lagging = sa.select(BOARDS.c.id).where(BOARDS.c.kind == "lagging")
    for board in connection.scalars(lagging).all():
        of_board = BOARDS.c.id == board
        content = connection.execute(sa.select(BOARDS.c.content).where(of_board)).scalar_one()
        lines = list(_lines(board, content.pop("rows", ()), unit, indicator))
        if lines:
            connection.execute(sa.insert(LINES), lines)
        connection.execute(sa.update(BOARDS).where(of_board).values(content=content))


def _ids(connection: sa.Connection, table: str) -> dict[str, int]:
    named = sa.table(table, sa.column("name"), sa.column("id"))
    return {row.name: row.id for row in connection.execute(sa.select(named))}


def _lines(
    board: int, rows: list[dict[str, Any]], unit: dict[str, int], indicator: dict[str, int]
) -> Iterator[dict[str, Any]]:
    for row in rows:
        if row["unit"] in unit and row["indicator"] in indicator:
            moved = row["last_movement"]
            yield {
                "board_id": board,
                "rank": row["rank"],
                "unit_id": unit[row["unit"]],
                "indicator_id": indicator[row["indicator"]],
                "value": _plain(row["value"]),
                "target": _plain(row["target"]),
                "completion": _hundredths(row["completion"]),
                "pace": _hundredths(row["pace"]),
                "lamp": row["lamp"],
                "last_movement": date.fromisoformat(moved) if moved else None,
            }


def _plain(number: float | None) -> str | None:
    return None if number is None else format(Decimal(repr(number)), "f")


def _hundredths(share: float | None) -> int | None:
    return None if share is None else max(-(10**17), min(10**17, int(Decimal(repr(share)) * 100)))
