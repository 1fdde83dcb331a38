"""The measure of the house: short functions, small files."""

import ast

from tests.conftest import HERE, LONGEST
from tests.house.sources import modules, tree

FILE_LIMIT = 300
FUNCTION_LIMIT = 25


def test_no_file_is_longer_than_300_lines() -> None:
    long = {
        module: count
        for module, path in modules()
        if ".versions." not in module  # a revision is a list of tables, written once
        and (count := len(path.read_text(encoding="utf-8").splitlines())) > FILE_LIMIT
    }
    assert long == {}


def test_nine_functions_in_ten_are_under_25_lines() -> None:
    lengths = sorted(
        (node.end_lineno or node.lineno) - node.lineno + 1
        for _, path in modules()
        for node in ast.walk(tree(path))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    )
    assert lengths[int(len(lengths) * 0.9)] < FUNCTION_LIMIT


def test_the_test_files_that_come_first_are_there() -> None:
    assert [name for name in LONGEST if not (HERE / name).is_file()] == []


def test_the_reader_holds_no_starred_tuple_behind_in() -> None:
    """Nothing else tells before `bin/compile` is run that mypyc cannot compile one."""
    starred = {
        f"{module}:{node.lineno}"
        for module, path in modules()
        if module.startswith("bot.reading")
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Compare)
        for told in node.comparators
        if isinstance(told, ast.Tuple) and any(isinstance(one, ast.Starred) for one in told.elts)
    }
    assert starred == set()
