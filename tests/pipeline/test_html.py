"""Long texts are divided where a reader would, and every part stands by itself."""

from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st

from handlers.mail.html import length, parts


class Balance(HTMLParser):
    """Raises where tags are not balanced; keeps the text."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del attrs
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


def read(html: str) -> str:
    balance = Balance()
    balance.feed(html)
    balance.close()
    assert balance.open == []
    return balance.text


def test_a_short_text_stays_whole() -> None:
    assert parts("<b>商务局</b> &lt;3&gt;") == ["<b>商务局</b> &lt;3&gt;"]


def test_length_is_counted_as_the_messenger_counts() -> None:
    assert length("<b>商务局</b>") == 3
    assert length("a &amp; b") == 5
    assert length("👍") == 2
    assert length('<a href="https://t.me/c/1/2">①</a>') == 1


def test_a_long_text_is_divided_at_line_ends() -> None:
    lines = [f"{number} 商务局 签约落地项目" for number in range(100)]
    found = parts("\n".join(lines), limit=200)
    assert "\n".join(found).split("\n") == lines
    assert all(length(part) <= 200 for part in found)


def test_what_is_bold_over_a_division_is_bold_on_both_sides() -> None:
    html = "<b>" + "\n".join(["甲" * 60] * 4) + "</b>\n乙"
    assert parts(html, limit=130) == [
        f"<b>{'甲' * 60}\n{'甲' * 60}</b>",
        f"<b>{'甲' * 60}\n{'甲' * 60}</b>\n乙",
    ]


def test_a_line_without_end_is_cut_between_characters() -> None:
    found = parts("&lt;" * 30 + "👍" * 30, limit=25)
    assert all(length(part) <= 25 for part in found)
    assert "".join(map(read, found)) == "<" * 30 + "👍" * 30


words = st.text(st.sampled_from("ab商务👍&<> \n"), max_size=30)
pieces = st.one_of(
    words.map(lambda w: w.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")),
    st.sampled_from(
        ["<b>甲\n乙</b>", '<a href="https://t.me/c/1/2">链\n接</a>', "<i>丙<b>丁\n</b></i>"]
    ),
)


@given(st.lists(pieces, max_size=30), st.integers(10, 60))
def test_no_character_is_lost_and_no_part_is_too_long(drawn: list[str], limit: int) -> None:
    html = "".join(drawn)
    found = parts(html, limit)
    assert all(length(part) <= limit for part in found)
    said = "".join(read(part) for part in found)
    assert "".join(said.split()) == "".join(read(html).split())


def test_no_part_is_empty() -> None:
    assert all(read(part).strip() for part in parts("甲" + "\n" * 50 + "乙", limit=10))
