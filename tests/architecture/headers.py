"""Which headers of a request the program decides by, wherever it reads them."""

import ast
from collections.abc import Iterator

from api.middleware.said_once import SAID_ONCE
from tests.architecture.boundaries import against_the_list
from tests.architecture.tree import Module, Tree, dotted

READERS = {"first_header", "listed_header", "replace_header"}
RAW = "api/middleware/headers.py"


def headers_are_said_once(tree: Tree) -> Iterator[str]:
    """Refuse a header that may be said twice, unless it is listed with what that comes to."""
    again: dict[str, str] = {}
    for module in tree.within("api"):
        for node in module.nodes:
            for name in headers_of(module, node):
                if name is None:
                    yield module.at(node, "read a header by its name, spelled out")
                elif name not in SAID_ONCE:
                    again[name] = module.at(node, f"{name}: add it to SAID_ONCE, or list why not")
    yield from against_the_list(again, tree.allowed("said_again"))


def headers_of(module: Module, node: ast.AST) -> Iterator[str | None]:
    """Name the headers that a node reads; None stands for one that cannot be told."""
    match node:
        case ast.Attribute(attr="cookies"):
            yield "cookie"
        case ast.Name(id="HTTPBearer" | "HTTPBasic"):
            yield "authorization"
        case ast.Call(func=ast.Name(id="Cookie")):
            yield "cookie"
        case ast.Call(func=ast.Name(id="Header"), keywords=given):
            aliases = [spelled(module, each.value) for each in given if each.arg == "alias"]
            yield aliases[0] if aliases else argument_of(module, node)
        case ast.Call(func=ast.Name(id=reader), args=[_, named, *_]) if reader in READERS:
            yield spelled(module, named)
        case ast.Subscript(value=ast.Name("scope"), slice=ast.Constant("headers")):
            # Whoever reads them raw could read any of them.
            yield from () if module.path == RAW else (None,)
        case _:
            yield from (spelled(module, named) for named in asked_of_request(node))


def asked_of_request(node: ast.AST) -> Iterator[ast.AST]:
    match node:
        case ast.Call(func=ast.Attribute(attr="get" | "getlist", value=held), args=[named, *_]):
            pass
        case ast.Subscript(value=held, slice=named, ctx=ast.Load()):
            pass
        case ast.Compare(left=named, ops=[ast.In() | ast.NotIn()], comparators=[held]):
            pass
        case _:
            return
    if is_of_request(held):
        yield named


def is_of_request(held: ast.AST) -> bool:
    """Whether this is the headers of a request: what an answer says is set, and read by nobody."""
    return isinstance(held, ast.Attribute) and held.attr == "headers" and (
        not dotted(held).startswith("response.")
    )  # fmt: skip


def argument_of(module: Module, declared: ast.AST) -> str | None:
    """Name the argument that a header is declared in; the framework derives the header from it."""
    for function in module.functions:
        for argument in (*function.args.args, *function.args.kwonlyargs):
            if argument.annotation and declared in ast.walk(argument.annotation):
                return argument.arg.replace("_", "-")
    return None


def spelled(module: Module, named: ast.AST) -> str | None:
    """Return a name that stands here, or in a constant of the same module."""
    if isinstance(named, ast.Name):
        for node in module.syntax.body:
            match node:
                case ast.Assign(targets=[ast.Name(id=target)], value=value) if target == named.id:
                    return spelled(module, value)
        return None
    if isinstance(named, ast.Constant) and isinstance(named.value, str | bytes):
        text = named.value
        return (text.decode() if isinstance(text, bytes) else text).lower()
    return None
