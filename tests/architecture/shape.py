"""How long, how named, how documented."""

import ast
from collections.abc import Iterator
from pathlib import PurePosixPath

from tests.architecture.tree import PRODUCT, Module, Tree

MAX_FUNCTION = 60
VAGUE = {"utils", "util", "helpers", "helper", "common", "manager", "managers", "base", "misc"}


def files_are_short(tree: Tree) -> Iterator[str]:
    for module in tree.modules:
        length = len(module.source.splitlines())
        if length > (limit := longest(module)):
            yield f"{module.path}: {length} lines, at most {limit}: split it by trait"


def functions_are_short(tree: Tree) -> Iterator[str]:
    for module in tree.modules:
        # A migration is one list of columns after the other; cutting it in two explains nothing.
        if module.below("migrations/versions"):
            continue
        for function in module.functions:
            length = (function.end_lineno or function.lineno) - function.lineno + 1
            if length > MAX_FUNCTION:
                yield module.at(function, f"{function.name} has {length} lines")


def modules_say_what_they_hold(tree: Tree) -> Iterator[str]:
    for module in tree.modules:
        parts = PurePosixPath(module.path).with_suffix("").parts
        if VAGUE & {word for part in parts for word in part.split("_")}:
            yield f"{module.path}: the name says nothing about what is inside"


def modules_have_a_docstring(tree: Tree) -> Iterator[str]:
    for module in tree.within(*PRODUCT):
        if not ast.get_docstring(module.syntax):
            yield f"{module.path}: begin with a sentence that says what it holds"


def longest(module: Module) -> int:
    return 500 if module.below("tests") or module.path.endswith("schemas.py") else 400
