"""Who cannot pay reads, exports, approves and publishes: only what makes more is ever refused."""

from collections.abc import AsyncIterator
from copy import copy
from dataclasses import replace
from typing import Any
from uuid import UUID

import pytest

from runner.bootstrap import Container
from runner.core.entitlements import Allowance, Entitlement, Source
from tests.client import Api, by_mail
from tests.contract.operations import operations
from tests.contract.scenario import Scenario

MAKING = {
    "acceptInvite",
    "acceptWorkspaceMove",
    "createApiKey",
    "createApprovalStage",
    "createFile",
    "createInvite",
    "createPost",
    "createRole",
    "createWebhook",
    "createWorkspace",
    "createWorkspaceMove",
    "importPosts",
    "reactivateMember",
    "renewInvite",
    "restoreApprovalStage",
    "restoreWorkspace",
    "startRun",
    "transferOwnership",
}
PLANS = ("plan_limit", "insufficient_credits")
REFUSING = {
    o.id
    for o in operations()
    if any(code in o.described["responses"].get("402", {}).get("description", "") for code in PLANS)
}
# One never ends, one is the operator's, and of a list of invites each line says it.
APART = {"streamEvents", "readMetrics", "importInvites"}
PROMISED = [o for o in operations() if o.id not in REFUSING | APART]


class Nothing:
    """A plan that has nothing."""

    async def allowance(self, work: Any, entitlement: Entitlement, of: UUID) -> Allowance:
        return Allowance(entitlement, 0, Source.PLAN, "Nothing")


@pytest.fixture(scope="session")
async def poor(selling: Container) -> AsyncIterator[Api]:
    database = copy(selling.database)
    database.entitlements = Nothing()
    async with Api.on(by_mail(replace(selling, database=database))) as nobody:
        yield nobody


def test_only_what_makes_more_is_refused_for_money() -> None:
    assert REFUSING == MAKING


@pytest.mark.parametrize("operation", PROMISED, ids=lambda operation: operation.id)
async def test_everything_else_is_there_without_money(
    scenario: Scenario, poor: Api, operation: Any
) -> None:
    asked = await scenario.prepared(operation)
    caller = replace(asked.caller or scenario.ann, http=poor.http)
    answer = await scenario.send(replace(asked, caller=caller))
    assert answer.status_code < 400, answer.text
