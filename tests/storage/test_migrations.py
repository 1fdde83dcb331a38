"""The revisions make the schema that the tables describe, and no older program breaks it."""

from collections.abc import Iterator
from contextlib import contextmanager
from decimal import Decimal
from functools import partial

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection, text

from storage import engine, lines, migrate, office, published, scores, streaks
from storage.lines import Line
from storage.store import Store
from storage.tables import Base
from storage.transaction import Transaction
from tests.watch import Watch

OLD_INDICATOR = (
    'INSERT INTO indicators (name, aliases, "group", uom, kind, direction, bare, watched, position,'
    " active) VALUES ('签约项目', '[]', '', '个', 'count', 'up', 'add', false, 0, true)"
)


@contextmanager
def office_of(url: str, revision: str) -> Iterator[Connection]:
    """A database with the schema of an older program, to put rows of its into."""
    made = engine.writer(url)
    with made.begin() as connection:
        config = migrate.configuration()
        config.attributes["connection"] = connection
        command.upgrade(config, revision)
        yield connection
    made.dispose()


def _differences(store: Store) -> list[object]:
    def compare(tx: Transaction) -> list[object]:
        context = MigrationContext.configure(tx.session.connection(), opts={"compare_type": True})
        return list(compare_metadata(context, Base.metadata))

    return store.write_now(compare)


def test_the_revisions_make_the_schema_of_the_tables(store: Store) -> None:
    assert _differences(store) == []


def test_a_table_that_no_revision_makes_is_found(store: Store) -> None:
    store.write_now(lambda tx: tx.session.execute(text("DROP TABLE audit")))
    assert _differences(store)


def test_an_office_of_the_first_schema_keeps_its_indicators(url: str, watch: Watch) -> None:
    with office_of(url, "0001") as connection:
        connection.execute(text(OLD_INDICATOR))
    store = Store(url, watch)
    store.migrate()
    [kept] = store.read_now(office.load).indicators
    store.close()
    assert (kept.name, kept.threshold) == ("签约项目", None)


OLD_BOARD = """{"board": "lagging", "at": "2023-05-26T17:30:00+08:00", "rows": [
 {"rank": 1, "unit": "商务局", "indicator": "签约项目", "value": 1.5, "target": 10,
  "completion": 15, "pace": 39.73, "gap": -24.73, "lamp": "red", "last_movement": "2023-05-04",
  "needed_per_week": 1},
 {"rank": 2, "unit": "不再有的局", "indicator": "签约项目", "value": null, "target": null,
  "completion": null, "pace": null, "gap": null, "lamp": null, "last_movement": null,
  "needed_per_week": null}]}"""
OLD_BOARD_ROW = text(
    "INSERT INTO boards (kind, scope, period, at, published_at, content) VALUES"
    " ('lagging', '', '2023-W21', '2023-05-26 09:30:00', '2023-05-26 09:30:00', :content)"
)
OLD_UNIT = (
    "INSERT INTO units (name, aliases, category, position, active)"
    " VALUES ('商务局', '[]', '', 0, true)"
)


def test_the_rows_of_boards_published_before_are_kept(url: str, watch: Watch) -> None:
    with office_of(url, "0003") as connection:
        connection.execute(text(OLD_INDICATOR))
        connection.execute(text(OLD_UNIT))
        connection.execute(OLD_BOARD_ROW, {"content": OLD_BOARD})
    store = Store(url, watch)
    store.migrate()

    def kept(tx: Transaction) -> list[Line]:
        board = published.of_period(tx, "lagging", "", "2023-W21")
        assert board is not None
        assert board.content == {"board": "lagging", "at": "2023-05-26T17:30:00+08:00"}
        return list(map(Line._make, lines.of_board(tx, board.number)))

    line = Line(1, 1, "1.5", "10", 1500, -2473, "red", "2023-05-04")
    assert store.read_now(kept) == [line]
    store.close()


def test_a_database_is_current_with_the_last_revision(url: str, watch: Watch) -> None:
    made = engine.writer(url)
    found = [migrate.is_current(made)]
    for revision in ("0010", "head"):
        with made.begin() as connection:
            config = migrate.configuration()
            config.attributes["connection"] = connection
            command.upgrade(config, revision)
        found.append(migrate.is_current(made))
    made.dispose()
    assert found == [False, False, True]


def test_scores_of_an_older_program_are_made_anew(url: str, watch: Watch) -> None:
    with office_of(url, "0010") as connection:
        for name in ("catalogue_version", "scores_version"):
            words = f"INSERT INTO office_settings (name, value) VALUES ('{name}', 'a')"
            connection.execute(text(words))
    store = Store(url, watch)
    store.migrate()
    assert not store.read_now(scores.are_current)
    store.close()


def test_scores_made_before_have_the_targets_that_they_are_of(url: str, watch: Watch) -> None:
    with office_of(url, "0009") as connection:
        for words in (OLD_INDICATOR, OLD_UNIT, *OLD_TARGETS, *OLD_SCORES):
            connection.execute(text(words))
    store = Store(url, watch)
    store.migrate()
    kept = store.read_now(lambda tx: [one.target for one in scores.all_of(tx)])
    assert kept == [None, Decimal("7.50"), Decimal(9)]
    store.close()


OLD_TARGETS = [
    "INSERT INTO targets (unit_id, indicator_id, year, valid_from, amount)"
    f" VALUES (1, 1, 2023, '{day}', '{amount}')"
    for day, amount in (("2023-03-01", "7.50"), ("2023-07-01", "9"))
]
OLD_SCORES = [
    "INSERT INTO scores (year, place, unit_id, indicator_id, begins, ends, shape)"
    f" VALUES (2023, {place}, 1, 1, '{begins}', '{ends}', 1)"
    for place, (begins, ends) in enumerate(
        (("2023-01-01", "2023-03-01"), ("2023-03-01", "2023-07-01"), ("2023-07-01", "2024-01-01"))
    )
]


def test_boards_in_a_row_are_counted_over_those_published_before(url: str, watch: Watch) -> None:
    """Under all names that a unit had; who is known by no name is left out."""
    zero = '{"zero": [{"unit": "%s"}, {"unit": "不再有的局"}]}'
    former = "INSERT INTO office_settings (name, value) VALUES ('renamed_units', :value)"
    with office_of(url, "0004") as connection:
        connection.execute(text(OLD_UNIT))
        connection.execute(text(former), {"value": '{"商业局": 1}'})
        for week, named in enumerate(("商务局", "无此局", "商业局", "商务局"), start=17):
            day = f"2023-05-{week} 09:30:00"
            board = {"period": f"2023-W{week}", "at": day, "content": zero % named}
            connection.execute(OLD_ZERO_BOARD, board)
    store = Store(url, watch)
    store.migrate()
    assert store.read_now(lambda tx: [streaks.of_board(tx, one) for one in range(1, 5)]) == [
        {1: 1},
        {},
        {1: 1},
        {1: 2},
    ]
    store.close()


def test_boards_of_indicators_in_a_row_are_counted_over_those_published_before(
    url: str, watch: Watch
) -> None:
    """Nothing said, nothing, and less than nothing are zero; a figure ends the row."""
    with office_of(url, "0007") as connection:
        connection.execute(text(OLD_INDICATOR))
        connection.execute(text(OLD_UNIT))
        for number, value in enumerate((None, "0.00", "0.5", "-2"), start=1):
            day = f"2023-05-1{number} 09:30:00"
            connection.execute(OLD_LAGGING_BOARD, {"period": f"{number}", "at": day})
            connection.execute(OLD_LINE, {"board": number, "value": value})
    store = Store(url, watch)
    store.migrate()
    counted = [
        store.read_now(partial(streaks.of_indicator, board=one, indicator=1)) for one in BOARDS
    ]
    assert counted == [{1: 1}, {1: 2}, {}, {1: 1}, None]
    store.close()


BOARDS = (1, 2, 3, 4, 5)
OLD_LAGGING_BOARD = text(
    "INSERT INTO boards (kind, scope, period, at, published_at, content) VALUES"
    " ('lagging', '', :period, :at, :at, '{}')"
)
OLD_LINE = text(
    "INSERT INTO board_lines (board_id, rank, unit_id, indicator_id, value)"
    " VALUES (:board, 1, 1, 1, :value)"
)
OLD_ZERO_BOARD = text(
    "INSERT INTO boards (kind, scope, period, at, published_at, content) VALUES"
    " ('zero', '招商', :period, :at, :at, :content)"
)


def test_migrating_twice_changes_nothing(store: Store) -> None:
    store.migrate()
    revisions = store.read_now(
        lambda tx: list(tx.session.scalars(text("SELECT version_num FROM alembic_version")))
    )
    assert len(revisions) == 1


def test_a_database_of_a_later_program_is_left_alone(store: Store) -> None:
    store.write_now(
        lambda tx: tx.session.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    )
    with pytest.raises(migrate.DatabaseTooNewError, match="9999"):
        store.migrate()


def test_a_bare_postgresql_address_means_psycopg_3() -> None:
    made = engine.writer("postgresql://somebody@localhost/office")
    assert made.dialect.driver == "psycopg"
