"""What the tests of the house look at: our own Python files and their imports."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ROOMS = ("bot", "handlers", "storage")


def modules() -> Iterator[tuple[str, Path]]:
    """Every module of the source by dotted name."""
    for room in ROOMS:
        for path in sorted((ROOT / room).rglob("*.py")):
            parts = path.relative_to(ROOT).with_suffix("").parts
            yield ".".join(parts[:-1] if parts[-1] == "__init__" else parts), path


@cache
def tree(path: Path) -> ast.Module:
    """The syntax of a file, read once."""
    return ast.parse(path.read_text(encoding="utf-8"))


@cache
def imports(path: Path) -> tuple[tuple[str, bool], ...]:
    """Modules that a file imports, and whether at its top level (not lazily, not for types)."""
    return tuple(_imports(tree(path), at_top=True))


def _imports(node: ast.AST, *, at_top: bool) -> Iterator[tuple[str, bool]]:
    if isinstance(node, ast.Import):
        yield from ((alias.name, at_top) for alias in node.names)
    elif isinstance(node, ast.ImportFrom) and node.module:
        yield from ((f"{node.module}.{alias.name}", at_top) for alias in node.names)
    at_top &= not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.If)
    for inner in ast.iter_child_nodes(node):
        yield from _imports(inner, at_top=at_top)
