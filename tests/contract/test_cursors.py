"""A cursor opens the next page of the question that it came from, and of no other."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import httpx
import pytest

from tests.api.approvals.cast import TEXT
from tests.client import Api
from tests.contract.operations import Operation, operations, resolve, smallest
from tests.contract.preparations.accounts import busy_account, member
from tests.contract.preparations.billing import paid_twice
from tests.contract.preparations.identity import appoint
from tests.contract.preparations.licenses import sold
from tests.contract.scenario import APART, Scenario
from tests.waiting import until

# What does not say which rows there are: how many at once, in which order, with what beside them.
FEW = 12
PAGING = {"limit", "cursor", "sort", "count", "expand"}
PAGED = "answer with `Paged[…]`: what is read whole is cut by its route"
ADVICE = (
    "make two rows for {0} in `two_of_each` of tests/contract/test_cursors.py, "
    "or answer with `repository.page(paging)`"
)


def query_of(operation: Operation) -> dict[str, Any]:
    parameters = operation.described.get("parameters", [])
    return {p["name"]: p["schema"] for p in parameters if p["in"] == "query"}


# What nobody can have two of has no second page.
ALONE = {
    "listPlans": "none is offered where nothing is sold",
    "listWorkflows": "one comes with the house",
}


def listed(operation: Operation) -> dict[str, Any]:
    """Return what a list answers with; empty where one thing or none is read."""
    content = operation.described["responses"].get("200", {}).get("content", {})
    shape = resolve(content.get("application/json", {}).get("schema", {}))
    fields: dict[str, Any] = shape.get("properties", {})
    return fields if operation.method == "get" and {"items", "next_cursor"} & {*fields} else {}


EVERY = [operation for operation in operations() if listed(operation)]
LISTS = [operation for operation in EVERY if operation.id not in ALONE]


@dataclass
class Lists:
    """Every list with at least two rows, in one workspace; and a second workspace."""

    scenario: Scenario
    ids: dict[str, Any]
    elsewhere: str
    staff: Api
    cursors: dict[str, str] = field(default_factory=dict)

    async def ask(self, operation: Operation, **query: Any) -> httpx.Response:
        ids = self.ids | {"workspace_id": query.pop("workspace_id", self.scenario.cast.ws)}
        params = {"limit": 1, **query}
        caller = self.staff if operation.caller == "staff" else self.scenario.ann
        return await caller.get(operation.at(ids), params=params)

    async def cursor(self, operation: Operation) -> str:
        if operation.id not in self.cursors:
            answer = await self.ask(operation)
            assert answer.status_code == 200, answer.text
            assert answer.json()["next_cursor"], ADVICE.format(operation.id)
            self.cursors[operation.id] = answer.json()["next_cursor"]
        return self.cursors[operation.id]


async def two_of_each(scenario: Scenario) -> dict[str, Any]:
    """Fill every list, and return the ids of the parents that some lists belong to."""
    ids: dict[str, Any] = {}
    for operation in operations():
        paths = {listed.path: listed for listed in LISTS}
        if operation.method == "post" and operation.path in paths and operation.id not in APART:
            for _ in range(2):
                answer = await scenario.send(await scenario.prepared(operation))
                assert answer.is_success, answer.text
                ids.setdefault(paths[operation.path].id, answer.json().get("id"))
    await scenario.ann.post(scenario.cast.at("/channels"), {"name": "Notes", "kind": "markdown"})
    for _ in range(2):
        gone = await scenario.ann.post(scenario.cast.at("/goals"), {"title": "Gone"})
        assert (
            await scenario.ann.delete(scenario.cast.at(f"/goals/{gone.json()['id']}"))
        ).is_success
        await scenario.approval()
        await scenario.publication()
        await scenario.signed_in()
    post = await busy_post(scenario)
    await member(scenario)
    account_id = await busy_account(scenario)
    await paid_twice(scenario.container, account_id)
    return {
        "account_id": account_id,
        "license_id": await busy_license(scenario),
        "post_id": post["id"],
        "run_id": await scenario.ended_run(),
        "source_id": await scenario.source(),
        "webhook_id": await scenario.webhook(),
    }


async def talk_about(scenario: Scenario, post: dict[str, Any]) -> None:
    path = scenario.cast.at(f"/posts/{post['id']}")
    for person in (scenario.cast.ben, scenario.cast.cleo):
        body = {"assignee_id": person.user["id"]}
        headers = {"If-Match": f'"{(await scenario.cast.read(post))["version"]}"'}
        assert (await scenario.ann.put(f"{path}/assignment", body, headers=headers)).is_success
        assert (await person.post(f"{path}/comments", {"body": "Shorter."})).is_success


async def busy_post(scenario: Scenario) -> dict[str, Any]:
    """Write a post with two of everything that hangs on one."""
    cast = scenario.cast
    body = {"title": "A second oven", "variants": {"blog": TEXT, "x": "A second oven."}}
    post: dict[str, Any] = (await cast.wim.post(cast.at("/posts"), body)).json()
    await cast.edit(post, "Another text.")
    await talk_about(scenario, post)
    path = cast.at(f"/posts/{post['id']}")
    for name in ("oven", "door"):
        image = {"title": name, "url": f"https://example.org/{name}.jpg"}
        assert (await scenario.ann.post(f"{path}/attachments", image)).is_success
    assert (await scenario.ann.post(f"{path}/findings")).is_success
    await cast.approve(post)
    assert len(await cast.publish(post, at="2029-01-01T00:00:00Z")) > 1
    return post


async def busy_license(scenario: Scenario) -> str:
    """Sell a licence that two machines use."""
    path, license = await sold(scenario)
    assert (await scenario.ann.patch(path, {"seats": 2})).is_success
    for name in ("laptop", "desktop"):
        use = {"key": license["key"], "fingerprint": name}
        assert (await scenario.ann.post("/licenses/activations", use)).is_success
    return str(license["id"])


@pytest.fixture(scope="session")
async def lists(scenario: Scenario) -> Lists:
    ids = await two_of_each(scenario)
    path = scenario.cast.at(f"/webhooks/{ids['webhook_id']}/test-event")
    for _ in range(2):
        assert (await scenario.ann.post(path)).is_success
    elsewhere = await scenario.ann.workspace("Elsewhere")
    # Who makes a workspace gets an account, and so there are two.
    staff, _ = await scenario.apart()
    await appoint(scenario.container, staff)
    for code in ("seats", "webhooks"):
        path = f"/admin/accounts/{ids['account_id']}/entitlements/{code}"
        assert (await staff.put(path, {"limit": None, "reason": "Asked."})).is_success
    return Lists(scenario, ids, elsewhere["id"], staff)


async def refused(lists: Lists, operation: Operation, cursor: str, why: str, **query: Any) -> None:
    answer = await lists.ask(operation, cursor=cursor, **query)
    told = (answer.status_code, answer.json().get("code"))
    assert told == (400, "invalid_cursor"), (
        f"{operation.id} took a cursor that was {why}. Page with `repository.page(paging)`, and "
        f"put every filter of the route into `paging.where(…)`: {answer.text}"
    )


def tampered(cursor: str) -> Iterator[str]:
    """Change one character at a time, here and there."""
    for place in range(0, len(cursor), max(len(cursor) // 12, 1)):
        other = "A" if cursor[place] != "A" else "B"
        yield cursor[:place] + other + cursor[place + 1 :]


def other_filters(operation: Operation) -> Iterator[dict[str, Any]]:
    for name, schema in query_of(operation).items():
        if name not in PAGING:
            yield {name: smallest(resolve(schema).get("items", schema))}


@pytest.mark.parametrize("operation", EVERY, ids=lambda operation: operation.id)
def test_every_list_is_paged_in_one_way(operation: Operation) -> None:
    assert {"limit", "cursor"} <= query_of(operation).keys(), f"{operation.id}: {PAGED}"
    assert {"items", "next_cursor"} <= listed(operation).keys(), f"{operation.id}: {PAGED}"
    assert "Link" in operation.described["responses"]["200"]["headers"], f"{operation.id}: {PAGED}"


@pytest.mark.parametrize("operation", EVERY, ids=lambda operation: operation.id)
async def test_its_pages_are_the_whole_list(lists: Lists, operation: Operation) -> None:
    # Those of the whole server are as long as the tests before made them.
    async def whole() -> Any:
        return (await lists.ask(operation, limit=FEW)).json()

    async def pages() -> tuple[list[Any], str | None, Any] | None:
        """Read page by page; nothing where what was made before only now told of itself."""
        before, found, cursor = await whole(), list[Any](), dict[str, Any]()
        for _ in before["items"]:
            answer = await lists.ask(operation, limit=1, **cursor)
            found += answer.json()["items"]
            cursor = {"cursor": answer.json()["next_cursor"]}
            asked_next = httpx.URL(answer.links["next"]["url"]).params if answer.links else {}
            assert asked_next.get("cursor") == cursor["cursor"]
        return (found, cursor.get("cursor"), before) if await whole() == before else None

    found, cursor, known = await until(pages)
    assert found == known["items"]
    assert (cursor is None) == (known["next_cursor"] is None)
    assert (operation.id in ALONE) == (len(found) < 2)


@pytest.mark.parametrize("operation", LISTS, ids=lambda operation: operation.id)
class TestACursor:
    async def test_opens_the_next_page(self, lists: Lists, operation: Operation) -> None:
        first = (await lists.ask(operation)).json()
        answer = await lists.ask(operation, cursor=first["next_cursor"])
        assert answer.status_code == 200, answer.text
        assert answer.json()["items"] != first["items"]

    async def test_is_refused_when_it_was_changed(self, lists: Lists, operation: Operation) -> None:
        cursor = await lists.cursor(operation)
        payload, _, mac = cursor.partition(".")
        for each in tampered(cursor):
            await refused(lists, operation, each, "changed")
        for cut in (1, len(mac), len(mac) + 1, len(cursor) - 1):
            await refused(lists, operation, cursor[:-cut], "cut short")
        for each in (f"{mac}.{payload}", f"{cursor}.{mac}", f"{cursor}=", "é", ".", "null"):
            await refused(lists, operation, each, "made up")

    async def test_is_refused_elsewhere(self, lists: Lists, operation: Operation) -> None:
        cursor, place = await lists.cursor(operation), LISTS.index(operation)
        # No database is asked yet, so each pair is tried on one of them: a chessboard of two.
        black = lists.scenario.container.database.is_postgres
        for number, other in enumerate(LISTS):
            if other.id != operation.id and (place + number) % 2 == black:
                foreign = await lists.cursor(other)
                await refused(lists, operation, foreign, f"made by {other.id}")
        own, theirs = cursor.partition("."), (await lists.cursor(LISTS[0])).partition(".")
        if operation.id != LISTS[0].id:
            await refused(lists, operation, f"{theirs[0]}.{own[2]}", "put together from two")
        # What belongs to a parent is not found there before its cursor is looked at.
        if "{workspace_id}" in operation.path and not operation.parameters:
            there = {"workspace_id": lists.elsewhere}
            await refused(lists, operation, cursor, "made in another workspace", **there)

    async def test_is_refused_under_other_filters(self, lists: Lists, operation: Operation) -> None:
        cursor = await lists.cursor(operation)
        for filters in other_filters(operation):
            await refused(lists, operation, cursor, f"made without {filters}", **filters)
