"""Reading one thing never lists all of them."""

import ast
from collections.abc import Iterator
from pathlib import Path

import runner

FOLDER = Path(runner.__file__).parent
LISTING = {"rows", "all"}
MAY = {
    "approvals/stages.py: require_removable": "the last one stays, so all of them are locked",
}
# A hook of a service is handed the row that a method was told the id of.
TOLD = {"id", "row"}
PLANTED = """
class Loaves:
    async def read(self, id):
        return next(row for row in await self.rows() if row["id"] == id)

    async def of(self, post_id):
        return await self.loaves.rows(post_id=post_id, order="number")

    async def rows(self):
        return await self.loaves.rows(order="number")
"""


def listing_all(source: str) -> Iterator[str]:
    """Name each function that is told which one is meant, and lists without a condition."""
    for function in ast.walk(ast.parse(source)):
        if isinstance(function, ast.AsyncFunctionDef) and _is_told(function.args):
            for node in ast.walk(function):
                if isinstance(node, ast.Call) and _lists_all(node):
                    yield function.name
                    break


def _is_told(arguments: ast.arguments) -> bool:
    return not TOLD.isdisjoint(each.arg for each in (*arguments.args, *arguments.kwonlyargs))


def _lists_all(call: ast.Call) -> bool:
    named = isinstance(call.func, ast.Attribute) and call.func.attr in LISTING
    conditions = {each.arg for each in call.keywords} - {"order", "order_by"}
    return named and not call.args and not conditions


def test_no_question_after_one_lists_all() -> None:
    found = [
        f"{path.relative_to(FOLDER)}: {name}"
        for path in sorted(FOLDER.rglob("*.py"))
        for name in listing_all(path.read_text())
    ]
    assert found == [*MAY]


def test_one_that_does_is_found() -> None:
    assert [*listing_all(PLANTED)] == ["read"]
