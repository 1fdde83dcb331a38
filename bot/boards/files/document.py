"""The brief as a Word draft: title, paragraphs, tables."""

from io import BytesIO
from typing import TYPE_CHECKING

from bot.boards.brief import Brief
from bot.boards.files.grid import Grid, Say, grid, words

if TYPE_CHECKING:
    from docx.document import Document


def document(made: Brief, say: Say) -> bytes:
    """A .docx file of the brief in a language."""
    from docx import Document
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.shared import Pt

    paper = Document()
    title = paper.add_paragraph()
    title.alignment = WD_ALIGN_PARAGRAPH.CENTER
    run = title.add_run(say(made.title))
    run.bold, run.font.size = True, Pt(20)
    for paragraph in made.paragraphs:
        paper.add_paragraph(say(paragraph)).paragraph_format.first_line_indent = Pt(24)
    for table in made.tables:
        _add_table(paper, grid(table, say))
    out = BytesIO()
    paper.save(out)
    return out.getvalue()


def _add_table(paper: "Document", made: Grid) -> None:
    paper.add_paragraph().add_run(made.title).bold = True
    table = paper.add_table(rows=1, cols=len(made.headings), style="Table Grid")
    for cell, heading in zip(table.rows[0].cells, made.headings, strict=True):
        cell.paragraphs[0].add_run(heading).bold = True
    for row in made.rows:
        for cell, value in zip(table.add_row().cells, row, strict=True):
            cell.text = words(value)
