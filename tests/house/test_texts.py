"""The message catalogues: complete in every language, with the same parameters."""

import ast
import re
from collections.abc import Iterator
from functools import cache

import pytest
from fluent.syntax import FluentParser
from fluent.syntax.ast import Message, StringLiteral, TextElement, VariableReference
from fluent.syntax.visitor import Visitor

from bot.domain.messages import Text
from bot.texts import render_plain
from bot.texts.bundles import LANGUAGES, bundle, sources
from tests.house.sources import modules, tree


class _Variables(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: VariableReference) -> None:  # noqa: N802 -- Fluent's name
        self.names.add(node.id.name)


@cache
def messages(language: str) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for name, source in sources(language).items():
        for entry in FluentParser().parse(source).body:
            if isinstance(entry, Message):
                assert entry.id.name not in found, f"{language}/{name}: {entry.id.name} twice"
                variables = _Variables()
                variables.visit(entry)
                found[entry.id.name] = variables.names
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_loads(language: str) -> None:
    assert bundle(language).has_message("plain")


def test_english_says_all_that_chinese_says() -> None:
    assert set(messages("en")) == set(messages("zh-Hans"))


def test_parameters_are_the_same_in_both_languages() -> None:
    english = messages("en")
    different = {
        key: (names, english[key])
        for key, names in messages("zh-Hans").items()
        if key in english and names - english[key] and english[key] - names
    }
    assert different == {}


def test_traditional_chinese_is_traditional() -> None:
    assert "誰沒報" in render_plain(Text("spoken-who"), "zh-Hant")


def keys_in_code() -> Iterator[tuple[str, str]]:
    """Keys that the code names literally: `Text("key", …)`."""
    for module, path in modules():
        for node in ast.walk(tree(path)):
            called = isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Text"
            if called and node.args and isinstance(node.args[0], ast.Constant):  # type: ignore[attr-defined]
                yield module, str(node.args[0].value)  # type: ignore[attr-defined]


def test_every_key_named_in_the_code_has_a_sentence() -> None:
    known = messages("zh-Hans")
    assert [f"{module}: {key}" for module, key in keys_in_code() if key not in known] == []


HALF_WIDTH = re.compile(
    r"[\u3400-\u9fff“”] ?[,:;?!()]|[,:;?!()] ?[\u3400-\u9fff“”]|^[,:;?!()]|[,:;?!()]$"
)
"""Half-width punctuation beside Chinese characters, or where a value stands beside it."""


class _Words(Visitor):
    def __init__(self) -> None:
        self.found: list[str] = []

    def visit_TextElement(self, node: TextElement) -> None:  # noqa: N802 -- Fluent's name
        self.found.extend(node.value.splitlines())

    def visit_StringLiteral(self, node: StringLiteral) -> None:  # noqa: N802 -- Fluent's name
        self.found.append(node.value)


def half_width(source: str) -> list[str]:
    """The lines of a Fluent file's texts, without tags, that have half-width punctuation."""
    words = _Words()
    words.visit(FluentParser().parse(source))
    lines = (re.sub("<[^<>]*>", "", line).strip() for line in words.found)
    return [line for line in lines if HALF_WIDTH.search(line)]


@pytest.mark.parametrize(
    "text", ["未退回:原因", "共 { $n } 个, 已报", "{ $a }({ $b })", "<b>镇</b>:无"]
)
def test_half_width_punctuation_in_chinese_is_found(text: str) -> None:
    assert half_width(f"key = {text}\n") != []


@pytest.mark.parametrize("text", ["最迟 17:30 报", "{ $a }（1,234）：<i>无</i>", "用 /quiet 开"])
def test_times_numbers_and_full_width_punctuation_are_let_be(text: str) -> None:
    assert half_width(f"key = {text}\n") == []


def test_chinese_is_written_with_full_width_punctuation() -> None:
    assert [line for source in sources("zh-Hans").values() for line in half_width(source)] == []
