"""Words that have no place in the project."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from tests.architecture.tree import Tree

# One noun per concept: workspace, user, run. These are the nouns of earlier designs.
OTHER_NOUNS = {
    "organization_id",
    "namespace_id",
    "tenant_id",
    "team_id",
    "person_id",
    "session_id",
}
HOME = re.compile(r"(?<![\w.~$}-])/(?:home|Users)/[\w.]+/|(?<![\w.~$}-])/root/\w")
# Spelled in two parts, or this file would be the first to break its own rule.
REGISTRIES = re.compile(
    "|".join(
        re.escape(name + end)
        for name, end in (
            ("pypi", ".org"),
            ("pythonhosted", ".org"),
            ("npmjs", ".org"),
            ("npmjs", ".com"),
            ("yarnpkg", ".com"),
        )
    )
)
TEXT = {
    ".py",
    ".toml",
    ".md",
    ".yml",
    ".yaml",
    ".json",
    ".ts",
    ".tsx",
    ".css",
    ".html",
    ".txt",
    ".ini",
    ".cfg",
    ".sh",
    ".conf",
    ".service",
    ".mako",
    "",
}
SKIPPED = {".git", ".venv", ".data", "node_modules", "dist", "__pycache__", ".hypothesis"}


def columns_use_the_products_nouns(tree: Tree) -> Iterator[str]:
    for module in tree.within("api", "runner", "migrations"):
        for node in module.nodes:
            if word := OTHER_NOUNS & named(node):
                yield module.at(node, f"{word.pop()} is not one of our nouns")


def named(node: ast.AST) -> set[str]:
    """Return what a node declares or spells out, not what it reads from others."""
    if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
        return {node.id}
    if isinstance(node, ast.arg):
        return {node.arg}
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return {node.value}
    return set()


def no_machine_is_named(tree: Tree) -> Iterator[str]:
    for path, number, line in lines(tree.root):
        if HOME.search(line):
            yield f"{path}:{number}: a path of one machine"


def no_registry_is_named(tree: Tree) -> Iterator[str]:
    for path, number, line in lines(tree.root):
        if REGISTRIES.search(line):
            yield f"{path}:{number}: the name of a package registry"


def lines(root: Path) -> Iterator[tuple[str, int, str]]:
    for path in sorted(root.rglob("*")):
        inside = path.relative_to(root)
        if SKIPPED & {*inside.parts} or path.suffix not in TEXT or not path.is_file():
            continue
        for number, line in enumerate(path.read_text(errors="replace").splitlines(), 1):
            yield inside.as_posix(), number, line
