"""What a test may not do, and where it stands."""

import ast
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from tests.architecture.tree import Module, Tree, dotted, imported

SLEEPS = {"time.sleep", "asyncio.sleep", "anyio.sleep"}
OURS = ("api", "runner", "migrations", "tests", "benchmarks")
# Where the tests of a tree stand, and where what they test may stand.
MIRRORS = {"tests/runner": ["runner"], "tests/api": ["api", "api/v1"]}


def tests_mirror_the_tree(tree: Tree) -> Iterator[str]:
    for module in tree.modules:
        for folder, mirrored in MIRRORS.items():
            path = PurePosixPath(module.path)
            if not module.below(folder) or not path.name.startswith("test_"):
                continue
            inside = path.relative_to(folder).with_name(path.stem.removeprefix("test_"))
            if not any(exists(tree.root / base / inside) for base in mirrored):
                yield f"{module.path}: there is no {mirrored[0]}/{inside}.py to test"


def exists(tested: Path) -> bool:
    entry = tested.with_name(f"__{tested.name}__.py")
    return tested.is_dir() or tested.with_suffix(".py").is_file() or entry.is_file()


def tests_do_not_sleep(tree: Tree) -> Iterator[str]:
    for module in tree.within("tests"):
        for node in module.nodes:
            names = [dotted(node)] if isinstance(node, ast.Attribute) else imported(node)
            if SLEEPS & {*names}:
                yield module.at(node, "wait for the fact itself, not for time to pass")


def our_modules_are_never_patched(tree: Tree) -> Iterator[str]:
    for module in tree.within("tests"):
        ours = our_names(module)
        for node in module.nodes:
            if isinstance(node, ast.Call) and patches(node, ours):
                yield module.at(node, "use a fake provider or a real part instead")


def our_names(module: Module) -> set[str]:
    """Collect the names that this file's imports bind to something of ours."""
    return {
        alias.asname
        or (alias.name if isinstance(node, ast.ImportFrom) else alias.name.split(".")[0])
        for node in module.nodes
        if isinstance(node, ast.Import | ast.ImportFrom)
        for alias in node.names
        if (getattr(node, "module", None) or alias.name).split(".")[0] in OURS
    }


def patches(call: ast.Call, ours: set[str]) -> bool:
    name = dotted(call.func)
    replaces = name.endswith((".setattr", ".setitem")) or "patch" in name.split(".")
    return replaces and bool(call.args) and is_ours(call.args[0], ours)


def is_ours(target: ast.expr, ours: set[str]) -> bool:
    if isinstance(target, ast.Constant) and isinstance(target.value, str):
        return target.value.split(".")[0] in OURS
    return dotted(target).split(".")[0] in ours
