"""What holds for all tests: properties are judged by what they find, never by the clock."""

from hypothesis import settings

settings.register_profile("no_clock", deadline=None)
settings.load_profile("no_clock")
