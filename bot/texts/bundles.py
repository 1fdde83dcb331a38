"""The message catalogues as Fluent bundles, one a language, loaded once.

Traditional Chinese is made from the simplified catalogue by OpenCC when it is loaded, so that the
two can never drift apart; names of units and indicators are data and stay as the office wrote them.
"""

from collections.abc import Callable
from functools import cache
from importlib.resources import files

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax.ast import Junk, Resource
from opencc import OpenCC

from bot.domain.messages import LANGUAGES as LANGUAGES

_WRITTEN = {"zh-Hans": "zh-Hans", "zh-Hant": "zh-Hans", "en": "en"}


@cache
def bundle(language: str) -> FluentBundle:
    """The bundle of one of LANGUAGES; raises KeyError for any other."""
    made = FluentBundle([language], use_isolating=False)
    written: Callable[[str], str] = OpenCC("s2t").convert if language == "zh-Hant" else str
    for name, source in sources(_WRITTEN[language]).items():
        text = written(source)
        resource = FluentResource(text)
        _refuse_junk(resource, f"{language}/{name}")
        made.add_resource(resource)
    return made


def sources(language: str) -> dict[str, str]:
    """The text of every catalogue file of a written language, by file name."""
    folder = files("bot.texts") / language
    return {
        entry.name: entry.read_text(encoding="utf-8")
        for entry in sorted(folder.iterdir(), key=lambda entry: entry.name)
        if entry.name.endswith(".ftl")
    }


def _refuse_junk(resource: Resource, where: str) -> None:
    for entry in resource.body:
        if isinstance(entry, Junk):
            raise ValueError(f"{where}: not Fluent: {entry.content!r}")
