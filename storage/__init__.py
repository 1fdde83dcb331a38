"""Tables, transactions and repositories; the only room that knows SQLAlchemy."""
