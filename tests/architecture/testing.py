"""What a test may not do, and where it stands."""

import ast
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from tests.architecture.tree import Module, Tree, dotted, imported

SLEEPS = {"time.sleep", "asyncio.sleep", "anyio.sleep"}
REPLACING = {"setattr", "setitem", "delattr", "delitem"}
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
            names = [module.full(node)] if isinstance(node, ast.Attribute) else imported(node)
            if SLEEPS & {*names}:
                yield module.at(node, "wait for the fact itself, not for time to pass")


def our_modules_are_never_patched(tree: Tree) -> Iterator[str]:
    for module in tree.within("tests"):
        for node in module.nodes:
            if any(is_ours(module, target) for target in replaced(node)):
                yield module.at(node, "use a fake provider or a real part instead")


def replaced(node: ast.AST) -> list[ast.expr]:
    """Name whose parts a statement replaces: by a call that patches, or by assigning to one."""
    if isinstance(node, ast.Assign):
        return [target for target in node.targets if isinstance(target, ast.Attribute)]
    if not isinstance(node, ast.Call):
        return []
    name = dotted(node.func)
    if name.rpartition(".")[2] not in REPLACING and "patch" not in name.split("."):
        return []
    return [*node.args[:1], *(given.value for given in node.keywords if given.arg == "target")]


def is_ours(module: Module, target: ast.expr) -> bool:
    if isinstance(target, ast.Constant) and isinstance(target.value, str):
        return target.value.split(".")[0] in OURS
    head = dotted(target).split(".")[0]
    return module.imports.get(head, "").split(".")[0] in OURS
