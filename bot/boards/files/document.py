"""The brief as a Word draft, in the type that official documents are set in."""

from io import BytesIO
from typing import TYPE_CHECKING

from bot.boards.brief import Brief
from bot.boards.files import page
from bot.boards.files.annex import add_table
from bot.boards.files.grid import Say, grid
from bot.boards.files.page import BODY, FANG, HEI, SONG, TITLE, write
from bot.domain.messages import Text

if TYPE_CHECKING:
    from docx.document import Document
    from docx.text.paragraph import Paragraph


def document(made: Brief, say: Say) -> bytes:
    """A .docx file of the brief in a language: the notice, then each table as an annex."""
    from docx.enum.text import WD_ALIGN_PARAGRAPH

    paper = page.empty()
    title = write(paper, say(made.title), SONG, TITLE, bold=True)
    title.alignment = WD_ALIGN_PARAGRAPH.CENTER
    title.paragraph_format.space_after = page.line()
    _body(paper, say(made.opening))
    for section in made.sections:
        _body(paper, say(section.heading), HEI)
        for paragraph in section.paragraphs:
            _body(paper, say(paragraph))
    _body(paper, say(made.closing)).paragraph_format.keep_with_next = True
    _list_annexes(paper, made, say)
    _sign(paper, made, say)
    _annexes(paper, made, say)
    out = BytesIO()
    paper.save(out)
    return out.getvalue()


def _body(paper: "Document", text: str, face: str = FANG) -> "Paragraph":
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.shared import Pt

    paragraph = write(paper, text, face, BODY)
    paragraph.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
    paragraph.paragraph_format.first_line_indent = Pt(2 * BODY)
    paragraph.paragraph_format.keep_with_next = face == HEI
    return paragraph


def _list_annexes(paper: "Document", made: Brief, say: Say) -> None:
    if made.tables:
        write(paper, "", FANG, BODY).paragraph_format.keep_with_next = True
    for number, table in enumerate(made.tables, start=1):
        key = "brief-annexes" if number == 1 else "brief-annexes-more"
        line = _body(paper, say(Text(key, {"number": number, "title": table.title})))
        line.paragraph_format.keep_with_next = True


def _sign(paper: "Document", made: Brief, say: Say) -> None:
    """Who issues it, where the office has a name, over the day; not on a page of their own."""
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.shared import Pt

    write(paper, "", FANG, BODY).paragraph_format.keep_with_next = True
    for text in filter(None, (made.issuer, say(made.day))):
        paragraph = write(paper, text, FANG, BODY)
        paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
        paragraph.paragraph_format.right_indent = Pt(2 * BODY)
        paragraph.paragraph_format.keep_with_next = text == made.issuer


def _annexes(paper: "Document", made: Brief, say: Say) -> None:
    """The first on a page of its own, the others beneath each other."""
    for number, table in enumerate(made.tables, start=1):
        heading = write(paper, say(Text("brief-annex", {"number": number})), HEI, BODY)
        heading.paragraph_format.page_break_before = number == 1
        heading.paragraph_format.space_before = page.line() if number > 1 else None
        heading.paragraph_format.keep_with_next = True
        add_table(paper, grid(table, say))
