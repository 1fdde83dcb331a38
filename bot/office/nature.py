"""What a file is that is no catalogue, as a word for the sentence that says so."""

from pathlib import Path

_OLD_EXCEL = bytes.fromhex("d0cf11e0a1b11ae1")  # also the wrapping of a workbook with a password
_WORKBOOKS = (".xlsx", ".xlsm")


def nature(path: Path) -> str:
    """One of empty, old-excel, lone-csv, false-workbook and other; raises OSError."""
    with path.open("rb") as file:
        head = file.read(len(_OLD_EXCEL))
    ending = path.suffix.lower()
    if not head:
        return "empty"
    if head == _OLD_EXCEL:
        return "old-excel"
    if ending == ".csv":
        return "lone-csv"
    return "false-workbook" if ending in _WORKBOOKS else "other"
