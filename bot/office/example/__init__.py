"""The example office: a county with 118 units, packed with the program."""

from functools import cache
from importlib.resources import as_file, files

from bot.domain.catalogue import Catalogue
from bot.office.files import load_catalogue


@cache
def catalogue() -> Catalogue:
    """The example catalogue (units, indicators and targets of 2023)."""
    with as_file(files("bot.office.example")) as folder:
        result = load_catalogue(folder)
    if result.catalogue is None:
        raise ValueError(f"the example catalogue has faults: {result.faults[:3]}")
    return result.catalogue
