"""The page's own words: every one it uses is in the catalogues, and every one there is used."""

import re

from bot.app.sandbox.demo.playing import FRIDAYS, STEPS
from bot.app.sandbox.page.server import STATIC
from bot.app.sandbox.page.words import words
from bot.domain.people import Part


def used() -> set[str]:
    sources = "\n".join(
        entry.read_text(encoding="utf-8")
        for entry in STATIC.iterdir()
        if entry.name.endswith((".js", ".html"))
    )
    literal = re.findall(r"""word\("([a-z0-9-]+)"\)|data-(?:word|label)="([a-z0-9-]+)\"""", sources)
    literal += re.findall(r"""act\("([a-z]+)"|^  \["([a-z0-9-]+)",""", sources, re.MULTILINE)
    hints = re.findall(r'"(hint-[0-9]+)"', sources)
    roles = [f"role-{role}" for role in (*Part, "stranger", "bot")]
    names = [step[0] for step in (*STEPS, *FRIDAYS)]
    steps = [f"guide-{name}{end}" for name in names for end in ("", "-note")]
    return {one for pair in literal for one in pair if one} | {*hints, *roles, *steps}


def test_every_word_used_is_there_and_every_word_there_is_used() -> None:
    for language, said in words().items():
        assert used() - set(said) == set(), language
    assert set(words()["zh-Hans"]) - used() == set()
