"""The source tree as the rules see it."""

import ast
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

ROOT = Path(__file__).parents[2]
PACKAGES = ("api", "runner", "migrations", "tests", "benchmarks", "clients")
PRODUCT = ("api", "runner")
Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True)
class Module:
    """One Python file: its path below the root and its syntax."""

    path: str
    source: str

    @cached_property
    def syntax(self) -> ast.Module:
        return ast.parse(self.source, self.path)

    @cached_property
    def nodes(self) -> list[ast.AST]:
        return list(ast.walk(self.syntax))

    @property
    def functions(self) -> list[Function]:
        return [node for node in self.nodes if isinstance(node, Function)]

    @cached_property
    def imports(self) -> dict[str, str]:
        """What each name that an import binds stands for, in full."""
        bound: dict[str, str] = {}
        for node in self.nodes:
            for alias, full in zip(getattr(node, "names", ()), imported(node), strict=False):
                head = full.split(".")[0]
                whole = isinstance(node, ast.ImportFrom) or alias.asname
                bound[alias.asname or alias.name.split(".")[0]] = full if whole else head
        return bound

    def full(self, node: ast.AST) -> str:
        """Write an attribute chain in full, whatever its head was imported as."""
        head, dot, rest = dotted(node).partition(".")
        return self.imports.get(head, head) + dot + rest

    def below(self, *folders: str) -> bool:
        return self.path.startswith(tuple(f"{folder}/" for folder in folders))

    def at(self, node: ast.AST, fact: str) -> str:
        return f"{self.path}:{getattr(node, 'lineno', 1)}: {fact}"


class Tree:
    """A checkout, or a temporary folder that looks like one."""

    def __init__(self, root: Path = ROOT) -> None:
        self.root = root

    @cached_property
    def modules(self) -> list[Module]:
        return [
            Module(path.relative_to(self.root).as_posix(), path.read_text())
            for package in PACKAGES
            for path in sorted((self.root / package).rglob("*.py"))
        ]

    def within(self, *folders: str) -> Iterator[Module]:
        return (module for module in self.modules if module.below(*folders))

    def has(self, path: str) -> bool:
        """Whether a module or a package stands here."""
        place = self.root / path
        return place.is_dir() or place.with_suffix(".py").is_file()

    def facade(self, capability: str) -> set[str]:
        """Name what a capability hands out."""
        path = f"runner/{capability}/__init__.py"
        return {name for m in self.modules if m.path == path for name in m.imports}

    def allowed(self, rule: str) -> dict[str, str]:
        """Read which paths are excused from a rule, and why."""
        file = self.root / "tests/architecture/allowed.toml"
        listed = tomllib.loads(file.read_text()) if file.exists() else {}
        return dict(listed.get(rule, {}))


def imported(node: ast.AST) -> list[str]:
    """Name every module or member an import statement brings in, in full."""
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    if isinstance(node, ast.ImportFrom):
        return [f"{node.module}.{alias.name}" for alias in node.names]
    return []


def dotted(node: ast.AST) -> str:
    """Write `a.b.c` for an attribute chain, and nothing for any other expression."""
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute) and (owner := dotted(node.value)):
        return f"{owner}.{node.attr}"
    return ""
