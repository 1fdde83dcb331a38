"""The town of the tests here."""

from tests.town import set_up, town

__all__ = ["set_up", "town"]
