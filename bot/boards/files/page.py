"""The page of an official document, by the national standard of their form (GB/T 9704-2012).

A4 with margins of 37, 35, 28 and 26 mm; the title in size 2, the body in FangSong of size 3,
headings in SimHei, 22 lines of 28 points; page numbers between dashes, on the outer side.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from docx.document import Document
    from docx.shared import Length
    from docx.text.paragraph import Paragraph

TITLE, BODY, NUMBER, LEADING = 22, 16, 14, 28  # points
SONG, FANG, HEI = "SimSun", "FangSong", "SimHei"


def empty() -> "Document":
    """A document without words whose pages are set up."""
    from docx import Document
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.shared import Mm

    paper = Document()
    paper.settings.odd_and_even_pages_header_footer = True
    section = paper.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.top_margin, section.bottom_margin = Mm(37), Mm(35)
    section.left_margin, section.right_margin = Mm(28), Mm(26)
    section.footer_distance = Mm(25)
    _number(section.footer.paragraphs[0], WD_ALIGN_PARAGRAPH.RIGHT)
    _number(section.even_page_footer.paragraphs[0], WD_ALIGN_PARAGRAPH.LEFT)
    return paper


def line() -> "Length":
    """The height of a line."""
    from docx.shared import Pt

    return Pt(LEADING)


def write(paper: "Document", text: str, face: str, size: int, *, bold: bool = False) -> "Paragraph":
    """A paragraph of one typeface, with the lines of the body."""
    from docx.shared import Pt

    paragraph = paper.add_paragraph()
    paragraph.paragraph_format.line_spacing = line()
    paragraph.paragraph_format.space_after = Pt(0)
    put(paragraph, text, face, size, bold=bold)
    return paragraph


def put(paragraph: "Paragraph", text: str, face: str, size: int, *, bold: bool = False) -> Any:  # noqa: ANN401 -- a run of the library
    """Add words of a typeface and a size in points; gives their run."""
    from docx.oxml.ns import qn
    from docx.shared import Pt

    run = paragraph.add_run(text)
    run.bold, run.font.size, run.font.name = bold, Pt(size), face
    run._element.get_or_add_rPr().get_or_add_rFonts().set(qn("w:eastAsia"), face)
    return run


def _number(paragraph: "Paragraph", side: Any) -> None:  # noqa: ANN401 -- an enumeration of the library
    """The page's number between dashes, one character in from its side."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn
    from docx.shared import Pt

    paragraph.alignment = side
    paragraph.paragraph_format.left_indent = paragraph.paragraph_format.right_indent = Pt(NUMBER)
    put(paragraph, "— ", SONG, NUMBER)
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), "PAGE")
    field.append(put(paragraph, "1", SONG, NUMBER)._element)
    paragraph._p.append(field)
    put(paragraph, " —", SONG, NUMBER)
