"""Builds the package; with POLING_COMPILE=1 its reader is compiled by mypyc, for more speed.

The compiled reader is the same code: bin/compile builds it and lets the reader's tests run on it.
"""

import os
from pathlib import Path

from setuptools import setup

READER = Path("bot/reading")


def compiled() -> list[object]:
    """The reader's modules as one extension, or nothing where compiling was not asked for."""
    if os.environ.get("POLING_COMPILE") != "1":
        return []
    from mypyc.build import mypycify

    modules = sorted(str(one) for one in READER.rglob("*.py") if one.name != "__init__.py")
    extensions: list[object] = list(mypycify(modules, opt_level="3"))
    return extensions


setup(ext_modules=compiled())
