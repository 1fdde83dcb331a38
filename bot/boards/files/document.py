"""The brief as a Word draft, in the type that official documents are set in."""

from io import BytesIO
from typing import TYPE_CHECKING

from bot.boards.brief import Brief
from bot.boards.files.grid import Grid, Say, grid, words

if TYPE_CHECKING:
    from docx.document import Document
    from docx.text.paragraph import Paragraph

# Sizes and typefaces of official documents (GB/T 9704): title of size 2, body of size 3 in
# FangSong, headings in SimHei, lines 28 points apart, two characters indented.
TITLE, BODY, CELL, LEADING = 22, 16, 12, 28
SONG, FANG, HEI = "SimSun", "FangSong", "SimHei"


def document(made: Brief, say: Say) -> bytes:
    """A .docx file of the brief in a language."""
    from docx import Document
    from docx.enum.text import WD_ALIGN_PARAGRAPH

    paper = Document()
    _write(paper, say(made.title), SONG, TITLE, bold=True).alignment = WD_ALIGN_PARAGRAPH.CENTER
    _body(paper, say(made.opening))
    for section in made.sections:
        _body(paper, say(section.heading), HEI)
        for paragraph in section.paragraphs:
            _body(paper, say(paragraph))
    _body(paper, say(made.closing))
    _write(paper, say(made.day), FANG, BODY).alignment = WD_ALIGN_PARAGRAPH.RIGHT
    for table in made.tables:
        _add_table(paper, grid(table, say))
    out = BytesIO()
    paper.save(out)
    return out.getvalue()


def _body(paper: "Document", text: str, face: str = FANG) -> None:
    from docx.shared import Pt

    _write(paper, text, face, BODY).paragraph_format.first_line_indent = Pt(2 * BODY)


def _write(
    paper: "Document", text: str, face: str, size: int, *, bold: bool = False
) -> "Paragraph":
    from docx.shared import Pt

    paragraph = paper.add_paragraph()
    paragraph.paragraph_format.line_spacing = Pt(LEADING)
    paragraph.paragraph_format.space_after = Pt(0)
    _set(paragraph, text, face, size, bold=bold)
    return paragraph


def _set(paragraph: "Paragraph", text: str, face: str, size: int, *, bold: bool = False) -> None:
    from docx.oxml.ns import qn
    from docx.shared import Pt

    run = paragraph.add_run(text)
    run.bold, run.font.size, run.font.name = bold, Pt(size), face
    run._element.get_or_add_rPr().get_or_add_rFonts().set(qn("w:eastAsia"), face)


def _add_table(paper: "Document", made: Grid) -> None:
    _body(paper, made.title, HEI)
    table = paper.add_table(rows=1, cols=len(made.headings), style="Table Grid")
    for cell, heading in zip(table.rows[0].cells, made.headings, strict=True):
        _set(cell.paragraphs[0], heading, HEI, CELL)
    for row in made.rows:
        for cell, value in zip(table.add_row().cells, row, strict=True):
            _set(cell.paragraphs[0], words(value), FANG, CELL)
