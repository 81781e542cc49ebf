"""Who cannot pay reads, exports, approves and publishes: only what makes more is ever refused.

Where there is no room for a workspace it changes nothing, and all the same goes on.
"""

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from copy import copy
from dataclasses import replace
from functools import cache
from typing import Any
from uuid import UUID

import pytest
from fastapi import FastAPI
from fastapi.dependencies.models import Dependant
from fastapi.routing import APIRoute

from api.deps.work import READING, ScopeCheck
from runner.billing.over_limits import OverLimits
from runner.bootstrap import Container
from runner.core.entitlements import Allowance, Entitlement, Source
from tests.client import Api, by_mail
from tests.contract.operations import operations
from tests.contract.scenario import Asked, Scenario

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
# One never ends, one is the operator's, of a list of invites each line says it, and of no room
# nothing can be kept.
APART = {"streamEvents", "readMetrics", "importInvites", "chooseDowngrade"}
PROMISED = [o for o in operations() if o.id not in REFUSING | APART]


class Nothing:
    """A plan that has nothing."""

    async def allowance(self, work: Any, entitlement: Entitlement, of: UUID) -> Allowance:
        return Allowance(entitlement, 0, Source.PLAN, "Nothing")

    async def begin(self, work: Any, account_id: UUID) -> None:
        """Have nothing to begin with."""


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


IN_WORKSPACES = [
    o
    for o in operations()
    if o.path.startswith("/api/v1/w/{workspace_id}") and o.method.upper() not in READING
]
# From outside: nobody asks there whether a workspace has room, but how many somebody has.
OUTSIDE = {"leaveWorkspace", "restoreWorkspace", "transferOwnership"}
# As docs/user-guide/less-room.md promises.
GOES_ON = {
    "archiveWorkspace",
    "cancelPublication",
    "cancelRun",
    "createApiKey",
    "createInvite",
    "createWebhook",
    "decideApproval",
    "deleteWebhook",
    "deleteWorkspace",
    "previewTexts",
    "removeMember",
    "removeRole",
    "removeServiceAccount",
    "revokeApiKey",
    "revokeInvite",
    "unarchiveWorkspace",
    "withdrawPost",
    "withdrawPublication",
}


def checks(dependant: Dependant) -> Iterator[ScopeCheck]:
    for inner in dependant.dependencies:
        if isinstance(inner.call, ScopeCheck):
            yield inner.call
        yield from checks(inner)


@cache
def checked(app: FastAPI) -> list[tuple[APIRoute, ScopeCheck]]:
    routes = [r for r in app.routes if isinstance(r, APIRoute)]
    return [(route, check) for route in routes for check in checks(route.dependant)]


def spared(app: FastAPI) -> dict[str, bool]:
    """Tell of each operation whether its scope, or what it declares, needs no room."""
    return {
        route.unique_id: check.scope.is_spared if check.is_spared is None else check.is_spared
        for route, check in checked(app)
    }


def test_what_goes_on_needs_no_room(app: FastAPI) -> None:
    assert {id for id, is_spared in spared(app).items() if is_spared} >= GOES_ON


ONLY_READING = {
    "previewTexts": "a question with a body: it says how a text fares, and keeps nothing",
    "readTable": "a file in, its text out: nothing is kept",
}


def test_what_changes_by_a_scope_that_only_reads_says_whether_it_needs_room(app: FastAPI) -> None:
    said = {
        route.unique_id: check.is_spared
        for route, check in checked(app)
        if check.scope.value.endswith(":read") and not READING & (route.methods or set())
    }
    assert "undoEvent" in said
    assert [id for id, is_spared in said.items() if is_spared is None] == []
    assert {id for id, is_spared in said.items() if is_spared} == set(ONLY_READING)


class NoWorkspaces:
    """A plan that has no workspaces for one account, and of everything else what there was."""

    def __init__(self, account_id: UUID, others: Any) -> None:
        self.account_id, self.others = account_id, others

    async def allowance(self, work: Any, entitlement: Entitlement, of: UUID) -> Allowance:
        if entitlement.value == "workspaces" and of == self.account_id:
            return Allowance(entitlement, 0, Source.PLAN, "Nothing")
        found: Allowance = await self.others.allowance(work, entitlement, of)
        return found

    async def begin(self, work: Any, account_id: UUID) -> None:
        await self.others.begin(work, account_id)


@asynccontextmanager
async def without_room(scenario: Scenario, asked: Asked) -> AsyncIterator[None]:
    """Have the workspace of a request be read-only meanwhile."""
    database = scenario.container.database
    here = await (asked.caller or scenario.ann).get(f"/w/{asked.ids['workspace_id']}")
    account_id = UUID(here.json()["account_id"])
    others = database.entitlements
    database.entitlements = NoWorkspaces(account_id, others)
    try:
        async with database.system() as work:
            await OverLimits(work).apply(account_id)
        yield
    finally:
        database.entitlements = others
        async with database.system() as work:
            await OverLimits(work).apply(account_id)


@pytest.mark.parametrize("operation", IN_WORKSPACES, ids=lambda operation: operation.id)
async def test_a_read_only_workspace_changes_nothing_and_goes_on(
    scenario: Scenario, app: FastAPI, operation: Any
) -> None:
    asked = await scenario.prepared(operation)
    goes_on = spared(app).get(operation.id, False) or operation.id in OUTSIDE
    async with without_room(scenario, asked):
        answer = await scenario.send(asked)
    if goes_on:
        assert answer.status_code < 400, answer.text
    else:
        assert (answer.status_code, answer.json()["code"]) == (402, "plan_limit"), answer.text
        assert answer.json()["read_only"] is True
