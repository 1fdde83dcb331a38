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


def test_no_name_of_the_reader_is_a_number_first_and_a_truth_later() -> None:
    """`clause.inside and …` is a number: compiled, the name cannot hold a truth behind it."""
    twice = {
        f"{module}:{function.name}:{name}"
        for module, path in modules()
        if module.startswith("bot.reading")
        for function in ast.walk(tree(path))
        if isinstance(function, ast.FunctionDef)
        for name, values in assigned(function).items()
        if len(values) > 1 and any(is_half_a_number(value) for value in values)
    }
    assert twice == set()


def assigned(function: ast.FunctionDef) -> dict[str, list[ast.expr]]:
    """What each name of a function is made to be, as often as it is."""
    found: dict[str, list[ast.expr]] = {}
    for node in ast.walk(function):
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            found.setdefault(node.targets[0].id, []).append(node.value)
    return found


BITS = ("inside", "roles", "hints")


def is_half_a_number(value: ast.expr) -> bool:
    """Whether a condition is bits or a depth as they are, not compared with nothing."""
    if isinstance(value, ast.BoolOp):
        return any(is_half_a_number(one) for one in value.values)
    if isinstance(value, ast.Attribute):
        return value.attr in BITS
    return isinstance(value, ast.BinOp) and isinstance(value.op, ast.BitAnd)
