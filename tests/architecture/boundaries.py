"""Who may reach what, where import-linter cannot see it."""

import ast
from collections.abc import Iterator

from tests.architecture.tree import PRODUCT, Module, Tree, dotted, imported

OPEN = {"core", "providers", "settings", "bootstrap", "tables", "cli", "__main__"}
COMPOSITION = {"runner/bootstrap.py", "runner/tables.py"}
ROW_TOOLS = {"text", "insert", "TextClause"}
BULK = {"bulk_insert_mappings", "bulk_update_mappings", "bulk_save_objects"}


def imports_stand_at_the_top(tree: Tree) -> Iterator[str]:
    for module in tree.modules:
        if module.below("runner/cli"):
            continue
        for function in module.functions:
            for node in ast.walk(function):
                if isinstance(node, ast.Import | ast.ImportFrom):
                    yield module.at(node, "import at the top of the file")


def capabilities_meet_at_the_facade(tree: Tree) -> Iterator[str]:
    for module in tree.within(*PRODUCT):
        if module.path in COMPOSITION:
            continue
        for node in module.nodes:
            for target in behind_facade(module, node):
                yield module.at(node, f"{target} is private; import from its capability")


def behind_facade(module: Module, node: ast.AST) -> Iterator[str]:
    paths = [node.module or ""] if isinstance(node, ast.ImportFrom) else imported(node)
    for path in paths:
        package, _, rest = path.partition(".")
        capability, _, private = rest.partition(".")
        own = module.below(f"runner/{capability}")
        if package == "runner" and private and capability not in OPEN and not own:
            yield path


def only_the_database_layer_goes_around_the_repository(tree: Tree) -> Iterator[str]:
    used = {
        module.path: module.at(node, "scoped rows are reached through a repository only")
        for module in tree.within(*PRODUCT)
        if not module.below("runner/core/db")
        for node in module.nodes
        if goes_around(node, ROW_TOOLS - {"text"} if declares_rows(module) else ROW_TOOLS)
    }
    yield from against_the_list(used, tree.allowed("raw_sql"))


def declares_rows(module: Module) -> bool:
    """Whether `text()` can only be the condition of an index or a check here."""
    return module.path.endswith("/models.py")


def goes_around(node: ast.AST, tools: set[str]) -> bool:
    if isinstance(node, ast.Attribute):
        called = dotted(node)
        raw = called.startswith(("sqlalchemy.", "sa.", "sqlmodel.")) and node.attr in tools
        return raw or node.attr == "__table__" or node.attr in BULK
    return any(
        name.startswith(("sqlalchemy.", "sqlmodel.")) and name.rpartition(".")[2] in tools
        for name in imported(node)
    )


def system_work_is_listed(tree: Tree) -> Iterator[str]:
    used = {
        module.path: module.at(node, "SYSTEM sees every workspace: list the file and the reason")
        for module in tree.within(*PRODUCT)
        if not module.below("runner/core/db")
        for node in module.nodes
        if dotted(node).rpartition(".")[2] == "SYSTEM"
    }
    yield from against_the_list(used, tree.allowed("system"))


def what_one_of_many_refuses_is_an_attempt(tree: Tree) -> Iterator[str]:
    """Who goes on after a refusal of something awaited would commit half of what was refused."""
    used = {
        module.path: module.at(node, "go on after a refusal only around `work.attempt()`")
        for module in tree.within("runner")
        for node in module.nodes
        if isinstance(node, ast.Try) and goes_on(node) and not attempts(node)
    }
    yield from against_the_list(used, tree.allowed("refusals"))


def goes_on(node: ast.Try) -> bool:
    awaited = any(isinstance(inner, ast.Await) for each in node.body for inner in ast.walk(each))
    return awaited and any(
        dotted(caught) == "DomainError"
        and not any(isinstance(inner, ast.Raise) for inner in ast.walk(handler))
        for handler in node.handlers
        if handler.type is not None
        for caught in ast.walk(handler.type)
    )


def attempts(node: ast.Try) -> bool:
    """Whether everything awaited stands in an attempt."""
    within = {
        id(inner)
        for each in ast.walk(node)
        if isinstance(each, ast.AsyncWith)
        and any(ast.unparse(item).endswith("work.attempt()") for item in each.items)
        for inner in ast.walk(each)
    }
    awaited = (n for each in node.body for n in ast.walk(each) if isinstance(n, ast.Await))
    return all(id(each) in within for each in awaited)


def against_the_list(used: dict[str, str], allowed: dict[str, str]) -> Iterator[str]:
    """Refuse what is not listed, and what is listed without need."""
    yield from (fact for path, fact in used.items() if path not in allowed)
    yield from (f"{path}: no longer needs to be listed" for path in allowed if path not in used)
