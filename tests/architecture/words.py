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
HOME = re.compile(r"(?<![\w.~$}-])/(?:home|Users)/[\w.]+|(?<![\w.~$}-])/root/\w")
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
# An address is verified; logs are proven, and acts are confirmed.
SAID_TO_PEOPLE = re.compile(
    r"gui/src/lib/i18n/.*|docs/(?!decisions/).*\.md|runner/(cli|notifications)/.*|openapi\.yaml"
)
OTHER_VERBS = re.compile(
    r"(un)?(prove[nsd]?|confirm(s|ed)?)\b[^.]{0,24}\b(address|mailbox)"
    r"|\b(address|mailbox)( is| was|:)?( not)?( yet)? (un)?(prove[nd]|confirmed)",
    re.IGNORECASE,
)
SKIPPED = {".git", ".venv", ".data", "node_modules", "dist", "__pycache__", ".hypothesis"}
CACHE = re.compile(r"\.\w+_cache")


def columns_use_the_products_nouns(tree: Tree) -> Iterator[str]:
    for module in tree.within("api", "runner", "migrations"):
        for node in module.nodes:
            if word := OTHER_NOUNS & named(node):
                yield module.at(node, f"{word.pop()} is not one of our nouns")


def named(node: ast.AST) -> set[str]:
    """Return what a node declares or spells out, not what it reads from others."""
    stored = isinstance(getattr(node, "ctx", None), ast.Store)
    match node:
        case ast.Name(id=name) | ast.Attribute(attr=name) if stored:
            return {name}
        case ast.arg(arg=name) | ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
            return {name}
        case ast.Constant(value=str(text)):
            return {text}
    return set()


def no_machine_is_named(tree: Tree) -> Iterator[str]:
    for path, number, line in lines(tree.root):
        if HOME.search(line):
            yield f"{path}:{number}: a path of one machine"


def no_registry_is_named(tree: Tree) -> Iterator[str]:
    for path, number, line in lines(tree.root):
        if REGISTRIES.search(line):
            yield f"{path}:{number}: the name of a package registry"


def addresses_are_verified(tree: Tree) -> Iterator[str]:
    for path, number, line in lines(tree.root):
        if SAID_TO_PEOPLE.fullmatch(path) and OTHER_VERBS.search(line):
            yield f"{path}:{number}: an address is verified, or not verified"


def lines(root: Path) -> Iterator[tuple[str, int, str]]:
    for path in sorted(root.rglob("*")):
        inside = path.relative_to(root)
        made = SKIPPED & {*inside.parts} or any(map(CACHE.fullmatch, inside.parts))
        if made or not path.is_file() or b"\0" in (content := path.read_bytes()):
            continue
        for number, line in enumerate(content.decode(errors="replace").splitlines(), 1):
            yield inside.as_posix(), number, line
