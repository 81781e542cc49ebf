"""What waits when the rules or the people change: it is judged anew, and nothing is stuck."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any
from uuid import UUID

import pytest

from runner.approvals import Approvals, Verdict
from runner.bootstrap import Container
from runner.workspaces import HouseEntry, Scope
from tests.api.approvals.desk import Desk, ok, refused
from tests.client import Api
from tests.contract.unconfined import somebody_waits
from tests.waiting import until

Act = Callable[[Desk], Awaitable[Any]]


async def stages(desk: Desk) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = ok(await desk.ann.get(desk.at("/approval-stages")))["items"]
    return found


async def change(desk: Desk, stage: dict[str, Any], **changes: Any) -> None:
    ok(await desk.ann.patch(desk.at(f"/approval-stages/{stage['id']}"), changes))


async def waiting(desk: Desk, quorum: int = 2) -> tuple[dict[str, Any], dict[str, Any]]:
    """Have Ben say yes to a post whose first stage wants several."""
    first, _ = await stages(desk)
    await change(desk, first, quorum=quorum)
    post = await desk.write()
    request = await desk.submit(post)
    assert ok(await desk.decide(desk.ben, request))["state"] == "pending"
    return post, request


async def request_of(desk: Desk, request: dict[str, Any]) -> dict[str, Any]:
    return ok(await desk.vera.get(desk.at(f"/approvals/{request['id']}")))


def member(desk: Desk, who: Api) -> str:
    return desk.at(f"/members/{who.user['id']}")


async def remove(desk: Desk) -> None:
    ok_empty(await desk.ann.delete(member(desk, desk.ben)))


async def suspend(desk: Desk) -> None:
    ok(await desk.ann.post(member(desk, desk.ben) + "/suspension"))


async def demote(desk: Desk) -> None:
    ok(await desk.ann.patch(member(desk, desk.ben), {"role": "viewer"}))


async def leave(desk: Desk) -> None:
    ok_empty(await desk.ben.delete(desk.at("/membership")))


async def offboard(desk: Desk) -> None:
    body = {"successor_id": desk.cleo.user["id"], "dry_run": False}
    ok(await desk.ann.post(member(desk, desk.ben) + "/offboarding", body))


async def narrow_his_role(desk: Desk) -> None:
    """Take deciding out of the custom role that he has."""
    body = {"name": "Deciders", "based_on": "editor", "scopes": ["content:read"]}
    role = ok(await desk.ann.post(desk.at("/roles"), body), 201)
    ok(await desk.ann.patch(member(desk, desk.ben), {"custom_role_id": role["id"]}))


def ok_empty(answer: Any) -> None:
    assert answer.status_code == 204, answer.text


GONE: dict[Act, str] = {
    remove: "left",
    leave: "left",
    offboard: "left",
    suspend: "suspended",
    demote: "demoted",
    narrow_his_role: "demoted",
}


async def test_a_quorum_that_is_lowered_lets_go_on_what_has_enough_yeses(api: Api) -> None:
    desk = await Desk.open(api)
    post, request = await waiting(desk)
    first, second = await stages(desk)
    await change(desk, first, quorum=1)
    assert (await request_of(desk, request))["state"] == "approved"
    assert (await desk.open_request(post))["stage_id"] == second["id"]


async def test_the_last_quorum_lowered_approves_the_post(api: Api) -> None:
    desk = await Desk.open(api)
    second = (await stages(desk))[1]
    await change(desk, second, quorum=2)
    post = await desk.write()
    await desk.submit(post)
    for who in (desk.ben, desk.cleo):
        ok(await desk.decide(who, await desk.open_request(post)))
    assert await desk.status(post) == "review"
    await change(desk, second, quorum=1)
    assert await desk.status(post) == "approved"
    assert (await desk.publish(post))[0]["state"] == "planned"


@pytest.mark.parametrize("changes", [{"quorum": 2}, {"roles": ["owner"]}])
async def test_a_rule_made_stricter_asks_again_about_what_is_not_out_yet(
    api: Api, changes: dict[str, Any]
) -> None:
    desk = await Desk.open(api)
    post = await desk.approved()
    first, _ = await stages(desk)
    await change(desk, first, **changes)
    request = await desk.open_request(post)
    assert (request["stage_id"], await desk.status(post)) == (first["id"], "review")
    refused(await desk.ben.post(desk.at(f"/posts/{post['id']}/publication")), 409,
            "approval_missing")  # fmt: skip
    assert ok(await desk.decide(desk.ann, request))["state"] == "approved"
    assert await desk.status(post) == "approved"


async def test_stages_in_another_order_still_end(api: Api) -> None:
    desk = await Desk.open(api)
    first, second = await stages(desk)
    post = await desk.write()
    await desk.submit(post)
    await change(desk, second, rank=0)
    await change(desk, first, rank=1)
    for who in (desk.ben, desk.cleo):
        ok(await desk.decide(who, await desk.open_request(post)))
    assert await desk.status(post) == "approved"


@pytest.mark.parametrize("gone", GONE, ids=lambda act: str(act.__name__))
async def test_the_yes_of_somebody_who_may_not_decide_any_more_does_not_count(
    api: Api, gone: Act
) -> None:
    desk = await Desk.open(api)
    _, request = await waiting(desk)
    await gone(desk)
    shown = await request_of(desk, request)
    assert (shown["state"], shown["yes_count"]) == ("pending", 0)
    assert [d["lapse"] for d in shown["decisions"]] == [GONE[gone]]
    assert ok(await desk.decide(desk.cleo, request))["state"] == "pending"
    answered = ok(await desk.decide(desk.ann, request))
    assert (answered["state"], answered["yes_count"]) == ("approved", 2)


@pytest.mark.parametrize("gone", [leave, demote], ids=lambda act: str(act.__name__))
async def test_an_approval_not_used_yet_is_asked_for_again_when_its_yes_lapses(
    api: Api, gone: Act
) -> None:
    desk = await Desk.open(api)
    post = await desk.approved()
    plan = {"at": "2030-01-01T10:00:00Z"}
    path = desk.at(f"/posts/{post['id']}/publication")
    assert (await desk.cleo.post(path, plan)).status_code == 202
    await gone(desk)
    # The gate knows at once, and then everybody sees it.
    refused(await desk.cleo.post(path, plan), 409, "approval_missing")

    async def asked() -> dict[str, Any] | None:
        return next((r for r in await desk.requests(post) if r["state"] == "pending"), None)

    request = await until(asked)
    assert request["decisions"][0]["lapse"] == GONE[gone]
    assert await desk.status(post) == "review"
    ok(await desk.decide(desk.ann, request))

    async def planned() -> bool:
        return await desk.status(post) == "scheduled"

    await until(planned)
    assert [row["state"] for row in await desk.publications(post)] == ["planned"]


async def test_a_yes_counts_again_with_the_right_to_give_it(api: Api) -> None:
    desk = await Desk.open(api)
    _, request = await waiting(desk)
    await suspend(desk)
    assert ok(await desk.decide(desk.cleo, request))["state"] == "pending"
    ok(await desk.ann.delete(member(desk, desk.ben) + "/suspension"))

    async def passed() -> bool:
        return bool((await request_of(desk, request))["state"] == "approved")

    await until(passed)
    assert [d["lapse"] for d in (await request_of(desk, request))["decisions"]] == [None, None]


async def test_what_went_out_stays_approved_when_its_approver_leaves(api: Api) -> None:
    desk = await Desk.open(api)
    post = await desk.published()
    kept = await desk.write("Another")
    await desk.submit(kept)
    ok(await desk.decide(desk.ben, await desk.open_request(kept)))
    await remove(desk)
    ok(await desk.decide(desk.cleo, await desk.open_request(kept)))

    async def asked_again() -> bool:
        return bool((await desk.open_request(kept))["stage"] == "Draft Review")

    await until(asked_again)
    assert await desk.status(post) == "published"
    assert [r["state"] for r in await desk.requests(post)] == ["approved", "approved"]
    [row] = await desk.publications(post)
    ok(await desk.cleo.post(desk.at(f"/publications/{row['id']}/withdrawal")))

    async def asked() -> bool:
        return await desk.status(post) == "review"

    await until(asked)


async def judge(container: Container, desk: Desk) -> None:
    async with container.database.write(HouseEntry(UUID(desk.ws))) as work:
        await Approvals(work).judge_anew()


async def test_what_is_approved_while_judging_waits_stays_approved(
    api: Api, container: Container
) -> None:
    desk = await Desk.open(api)
    post = await desk.write()
    first = UUID((await desk.submit(post))["id"])
    async with container.database.write(desk.entry(desk.ben, Scope.APPROVALS_DECIDE)) as work:
        await Approvals(work).decide(first, Verdict.APPROVED, None)
        judging = asyncio.create_task(judge(container, desk))
        assert await until(lambda: somebody_waits(container))
        work.actor = replace(work.actor, user_id=UUID(desk.cleo.user["id"]))
        second = (await Approvals(work).of_post(UUID(post["id"])))[-1]
        await Approvals(work).decide(second["id"], Verdict.APPROVED, None)
    await judging
    assert await desk.status(post) == "approved"
