"""Plans name what the capabilities declare, and what is checked is declared by one of them."""

import ast
from collections.abc import Iterator
from pathlib import Path

import runner
from runner.billing.tiers import TierRepository
from runner.bootstrap import Container
from runner.core.entitlements import Entitlement

FOLDER = Path(runner.__file__).parent
KNOWN = {f"{type(each).__name__}.{each.name}" for each in Entitlement.every()}
# These pass on what they were asked for.
PASSED_ON = {"entitlement", "self.entitlement"}
PLANTED = """
class Loaves(Service):
    entitlement = LoafEntitlement.LOAVES

    async def bake(self):
        (await self.work.allowance("loaves")).require(1)
        await self.work.allowance(WorkspaceEntitlement.SEATS)
"""


def checked(source: str) -> Iterator[str]:
    """Name each entitlement that a module asks for, or has the kernel ask for."""
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Call(func=ast.Attribute(attr="allowance"), args=[*_, _] as asked):
                # The port itself is handed the work first.
                yield ast.unparse(asked[min(len(asked) // 3, 1)])
            case ast.Assign(targets=[ast.Name(id="entitlement")], value=asked):
                yield ast.unparse(asked)


def test_whatever_is_checked_is_declared() -> None:
    asked = {code for path in FOLDER.rglob("*.py") for code in checked(path.read_text())}
    assert asked - KNOWN <= PASSED_ON
    assert len(asked & KNOWN) > 5


def test_what_nobody_declares_is_found() -> None:
    assert {*checked(PLANTED)} - KNOWN == {"LoafEntitlement.LOAVES", "'loaves'"}


async def test_every_plan_names_what_is_declared(container: Container) -> None:
    codes = {each.value for each in Entitlement.every()}
    features = {each.value for each in Entitlement.every() if each.is_feature}
    async with container.database.system_read() as work:
        rows = await TierRepository(work).rows(order="position")
    tiers = [row for row in rows if row["is_public"]]
    named = [(row["name"], row["price_cents"], row["rate_tier"]) for row in tiers]
    assert named == [("Individual", 2900, 60), ("Team", 9900, 120), ("Agency", 24900, 300)]
    for tier in tiers:
        assert {*tier["limits"]} == codes - features - {"requests_per_minute"}
        assert {*tier["features"]} <= features
        assert {*tier["overage"]} <= {*tier["limits"]}
