"""The use cases: each a plain function of a transaction, the desk and a value; nothing is sent."""
