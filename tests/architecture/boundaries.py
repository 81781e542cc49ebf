"""Who may reach what, where import-linter cannot see it."""

import ast
from collections.abc import Iterator

from tests.architecture.tree import PRODUCT, Module, Tree, dotted, imported

OPEN = {"core", "providers", "settings", "bootstrap", "tables", "cli", "__main__"}
COMPOSITION = {"runner/bootstrap.py", "runner/tables.py"}
ROW_TOOLS = {"text", "insert", "TextClause", "table"}
BULK = {"bulk_insert_mappings", "bulk_update_mappings", "bulk_save_objects"}
DRIVERS = {"asyncpg", "psycopg", "aiosqlite", "sqlite3"}
DRIVEN = {"exec_driver_sql", "get_raw_connection", "driver_connection"}
OUTLET = "runner/cli/outlet.py"
PRINTERS = {
    "print", "pprint.pprint", "rich.print", "typer.echo", "typer.secho", "click.echo",
    "click.secho", "sys.stdout.write", "sys.stderr.write",
}  # fmt: skip
# What opens work outside the workspaces, or for somebody who is no member of one.
SYSTEM_WORK = {"system", "system_read"}
SYSTEM_DOORS = {"SYSTEM", "use_system", "use_open", "PublicContext"}


def imports_stand_at_the_top(tree: Tree) -> Iterator[str]:
    for module in tree.modules:
        if module.below("runner/cli"):
            continue
        classes = [node for node in module.nodes if isinstance(node, ast.ClassDef)]
        for holder in (*module.functions, *classes):
            for node in ast.walk(holder):
                if isinstance(node, ast.Import | ast.ImportFrom):
                    yield module.at(node, "import at the top of the file")


def capabilities_meet_at_the_facade(tree: Tree) -> Iterator[str]:
    for module in tree.within(*PRODUCT):
        if module.path in COMPOSITION:
            continue
        for node in module.nodes:
            for target in behind_facade(tree, module, node):
                yield module.at(node, f"{target} is private; import from its capability")


def behind_facade(among: Tree, module: Module, node: ast.AST) -> Iterator[str]:
    """Name the private modules that are imported, or reached through what was imported."""
    plainly = isinstance(node, ast.Import)
    if isinstance(node, ast.ImportFrom):
        plainly = (node.module or "").count(".") > 1
    for path in imported(node) or [module.full(node)]:
        package, capability, private, *_ = [*path.split("."), "", ""]
        own = module.below(f"runner/{capability}")
        if package != "runner" or not private or capability in OPEN or own:
            continue
        # What the facade itself hands out may be called like the module it comes from.
        handed_out = private in among.facade(capability)
        if plainly or (among.has(f"runner/{capability}/{private}") and not handed_out):
            yield f"runner.{capability}.{private}"


def only_the_database_layer_goes_around_the_repository(tree: Tree) -> Iterator[str]:
    used = {
        module.path: module.at(node, "scoped rows are reached through a repository only")
        for module in tree.within(*PRODUCT)
        if not module.below("runner/core/db")
        for node in module.nodes
        if goes_around(module, node, ROW_TOOLS - {"text"} if declares_rows(module) else ROW_TOOLS)
    }
    yield from against_the_list(used, tree.allowed("raw_sql"))


def declares_rows(module: Module) -> bool:
    """Whether `text()` can only be the condition of an index or a check here."""
    return module.path.endswith("models.py")


def goes_around(module: Module, node: ast.AST, tools: set[str]) -> bool:
    if isinstance(node, ast.Attribute) and node.attr in {"__table__", *BULK, *DRIVEN}:
        return True
    for name in imported(node) or [module.full(node)]:
        library, _, rest = name.partition(".")
        if library in DRIVERS and (rest or isinstance(node, ast.Import)):
            return True
        if library in {"sqlalchemy", "sqlmodel"} and rest.rpartition(".")[2] in tools:
            return True
    return False


def system_work_is_listed(tree: Tree) -> Iterator[str]:
    used = {
        module.path: module.at(node, "this sees every workspace: list the file and the reason")
        for module in tree.within(*PRODUCT)
        if not module.below("runner/core/db")
        for node in module.nodes
        if opens_system_work(module, node)
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


def commands_print_through_their_outlet(tree: Tree) -> Iterator[str]:
    """What others wrote reaches a terminal: only the outlet takes out what it would obey."""
    for module in tree.within("runner/cli"):
        if module.path == OUTLET:
            continue
        for node in module.nodes:
            full = module.full(node)
            if full in PRINTERS or any(name in PRINTERS for name in imported(node)):
                yield module.at(node, f"{full or 'this'} prints as it is; use `say`")


def opens_system_work(module: Module, node: ast.AST) -> bool:
    """Whether a door is gone through or handed on; to import one opens nothing yet."""
    if isinstance(node, ast.Attribute) and node.attr in SYSTEM_WORK:
        return True
    full = module.full(node)
    return full == "api.deps.public" or full.rpartition(".")[2] in SYSTEM_DOORS


def against_the_list(used: dict[str, str], allowed: dict[str, str]) -> Iterator[str]:
    """Refuse what is not listed, and what is listed without need."""
    yield from (fact for path, fact in used.items() if path not in allowed)
    yield from (f"{path}: no longer needs to be listed" for path in allowed if path not in used)
