"""Builds the package; with POLING_COMPILE=1 its reader is compiled by mypyc, for more speed.

The compiled reader is the same code: bin/compile builds it and lets the reader's tests run on it.
"""

import os
from pathlib import Path

from setuptools import setup

READER = Path("bot/reading")
FIRST_STAGES = ("text", "quantities", "words", "scanning", "tables", "talk")
"""The folders that make up one half of the reader; the halves are compiled side by side."""


def compiled() -> list[object]:
    """The reader's modules as two extensions, or nothing where compiling was not asked for."""
    if os.environ.get("POLING_COMPILE") != "1":
        return []
    from mypyc.build import mypycify

    modules = sorted(str(one) for one in READER.rglob("*.py") if one.name != "__init__.py")
    first = [one for one in modules if Path(one).parts[2] in FIRST_STAGES]
    rest = [one for one in modules if one not in first]
    halves = [(first, "first_stages"), (rest, "last_stages")]
    extensions: list[object] = list(mypycify(modules, opt_level="2", separate=halves))
    return extensions


setup(ext_modules=compiled())
