"""The table of words that the cells of a workbook share: the file has to say that it is there."""

from collections.abc import Mapping

SHARED = "xl/sharedStrings.xml"

_FORMATS = "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings"
_NAMED = {
    "[Content_Types].xml": (
        f'<Override PartName="/{SHARED}" ContentType="{_FORMATS}"/>',
        "</Types>",
    ),
    "xl/_rels/workbook.xml.rels": (
        f'<Relationship Type="{_RELATIONS}" Target="/{SHARED}" Id="sharedStrings"/>',
        "</Relationships>",
    ),
}


def with_shared_words(parts: Mapping[str, bytes]) -> Mapping[str, bytes]:
    """The parts of a workbook, where those that list the others name the table of words."""
    return {name: _naming(name, content) for name, content in parts.items()}


def _naming(name: str, content: bytes) -> bytes:
    if name not in _NAMED:
        return content
    added, end = (words.encode() for words in _NAMED[name])
    return content.replace(end, added + end)
