"""The history of the schema, revision by revision (Alembic)."""
