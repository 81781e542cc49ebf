"""What waits when the rules or the people change: it is judged anew, and nothing is stuck."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any
from uuid import UUID

import pytest

from runner.approvals import Approvals, Verdict
from runner.bootstrap import Container
from runner.workspaces import ApprovalScope, InternalContext
from tests.api.approvals.cast import Cast, ok, refused
from tests.client import Api
from tests.contract.unconfined import somebody_waits
from tests.waiting import until

Act = Callable[[Cast], Awaitable[Any]]


async def stages(cast: Cast) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = ok(await cast.ann.get(cast.at("/approval-stages")))["items"]
    return found


async def change(cast: Cast, stage: dict[str, Any], **changes: Any) -> None:
    ok(await cast.ann.patch(cast.at(f"/approval-stages/{stage['id']}"), changes))


async def waiting(cast: Cast, quorum: int = 2) -> tuple[dict[str, Any], dict[str, Any]]:
    """Have Ben say yes to a post whose first stage wants several."""
    first, _ = await stages(cast)
    await change(cast, first, quorum=quorum)
    post = await cast.write()
    request = await cast.submit(post)
    assert ok(await cast.decide(cast.ben, request))["state"] == "pending"
    return post, request


async def request_of(cast: Cast, request: dict[str, Any]) -> dict[str, Any]:
    return ok(await cast.vera.get(cast.at(f"/approvals/{request['id']}")))


def member(cast: Cast, who: Api) -> str:
    return cast.at(f"/members/{who.user['id']}")


async def remove(cast: Cast) -> None:
    ok_empty(await cast.ann.delete(member(cast, cast.ben)))


async def suspend(cast: Cast) -> None:
    ok(await cast.ann.post(member(cast, cast.ben) + "/suspension"))


async def demote(cast: Cast) -> None:
    ok(await cast.ann.patch(member(cast, cast.ben), {"role": "viewer"}))


async def leave(cast: Cast) -> None:
    ok_empty(await cast.ben.delete(cast.at("/membership")))


async def offboard(cast: Cast) -> None:
    body = {"successor_id": cast.cleo.user["id"], "dry_run": False}
    ok(await cast.ann.post(member(cast, cast.ben) + "/offboarding", body))


async def narrow_his_role(cast: Cast) -> None:
    """Take deciding out of the custom role that he has."""
    body = {"name": "Deciders", "based_on": "editor", "scopes": ["content:read"]}
    role = ok(await cast.ann.post(cast.at("/roles"), body), 201)
    ok(await cast.ann.patch(member(cast, cast.ben), {"custom_role_id": role["id"]}))


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
    cast = await Cast.open(api)
    post, request = await waiting(cast)
    first, second = await stages(cast)
    await change(cast, first, quorum=1)
    assert (await request_of(cast, request))["state"] == "approved"
    assert (await cast.open_request(post))["stage_id"] == second["id"]


async def test_the_last_quorum_lowered_approves_the_post(api: Api) -> None:
    cast = await Cast.open(api)
    second = (await stages(cast))[1]
    await change(cast, second, quorum=2)
    post = await cast.write()
    await cast.submit(post)
    for who in (cast.ben, cast.cleo):
        ok(await cast.decide(who, await cast.open_request(post)))
    assert await cast.status(post) == "review"
    await change(cast, second, quorum=1)
    assert await cast.status(post) == "approved"
    assert (await cast.publish(post))[0]["state"] == "planned"


@pytest.mark.parametrize("changes", [{"quorum": 2}, {"roles": ["owner"]}])
async def test_a_rule_made_stricter_asks_again_about_what_is_not_out_yet(
    api: Api, changes: dict[str, Any]
) -> None:
    cast = await Cast.open(api)
    post = await cast.approved()
    first, _ = await stages(cast)
    await change(cast, first, **changes)
    request = await cast.open_request(post)
    assert (request["stage_id"], await cast.status(post)) == (first["id"], "review")
    refused(await cast.ben.post(cast.at(f"/posts/{post['id']}/publication")), 409,
            "approval_missing")  # fmt: skip
    assert ok(await cast.decide(cast.ann, request))["state"] == "approved"
    assert await cast.status(post) == "approved"


async def test_stages_in_another_order_still_end(api: Api) -> None:
    cast = await Cast.open(api)
    first, second = await stages(cast)
    post = await cast.write()
    await cast.submit(post)
    await change(cast, second, rank=0)
    await change(cast, first, rank=1)
    for who in (cast.ben, cast.cleo):
        ok(await cast.decide(who, await cast.open_request(post)))
    assert await cast.status(post) == "approved"


@pytest.mark.parametrize("gone", GONE, ids=lambda act: str(act.__name__))
async def test_the_yes_of_somebody_who_may_not_decide_any_more_does_not_count(
    api: Api, gone: Act
) -> None:
    cast = await Cast.open(api)
    _, request = await waiting(cast)
    await gone(cast)
    shown = await request_of(cast, request)
    assert (shown["state"], shown["yes_count"]) == ("pending", 0)
    assert [d["lapse"] for d in shown["decisions"]] == [GONE[gone]]
    assert ok(await cast.decide(cast.cleo, request))["state"] == "pending"
    answered = ok(await cast.decide(cast.ann, request))
    assert (answered["state"], answered["yes_count"]) == ("approved", 2)


@pytest.mark.parametrize("gone", [leave, demote], ids=lambda act: str(act.__name__))
async def test_an_approval_not_used_yet_is_asked_for_again_when_its_yes_lapses(
    api: Api, gone: Act
) -> None:
    cast = await Cast.open(api)
    post = await cast.approved()
    plan = {"at": "2030-01-01T10:00:00Z"}
    path = cast.at(f"/posts/{post['id']}/publication")
    assert (await cast.cleo.post(path, plan)).status_code == 202
    await gone(cast)
    # The gate knows at once, and then everybody sees it.
    refused(await cast.cleo.post(path, plan), 409, "approval_missing")

    async def asked() -> dict[str, Any] | None:
        return next((r for r in await cast.requests(post) if r["state"] == "pending"), None)

    request = await until(asked)
    assert request["decisions"][0]["lapse"] == GONE[gone]
    assert await cast.status(post) == "review"
    ok(await cast.decide(cast.ann, request))

    async def planned() -> bool:
        return await cast.status(post) == "scheduled"

    await until(planned)
    assert [row["state"] for row in await cast.publications(post)] == ["planned"]


async def test_a_yes_counts_again_with_the_right_to_give_it(api: Api) -> None:
    cast = await Cast.open(api)
    _, request = await waiting(cast)
    await suspend(cast)
    assert ok(await cast.decide(cast.cleo, request))["state"] == "pending"
    ok(await cast.ann.delete(member(cast, cast.ben) + "/suspension"))

    async def passed() -> bool:
        return bool((await request_of(cast, request))["state"] == "approved")

    await until(passed)
    assert [d["lapse"] for d in (await request_of(cast, request))["decisions"]] == [None, None]


async def test_what_went_out_stays_approved_when_its_approver_leaves(api: Api) -> None:
    cast = await Cast.open(api)
    post = await cast.published()
    kept = await cast.write("Another")
    await cast.submit(kept)
    ok(await cast.decide(cast.ben, await cast.open_request(kept)))
    await remove(cast)
    ok(await cast.decide(cast.cleo, await cast.open_request(kept)))

    async def asked_again() -> bool:
        return bool((await cast.open_request(kept))["stage"] == "Draft Review")

    await until(asked_again)
    assert await cast.status(post) == "published"
    assert [r["state"] for r in await cast.requests(post)] == ["approved", "approved"]
    [row] = await cast.publications(post)
    ok(await cast.cleo.post(cast.at(f"/publications/{row['id']}/withdrawal")))

    async def asked() -> bool:
        return await cast.status(post) == "review"

    await until(asked)


async def judge(container: Container, cast: Cast) -> None:
    async with container.database.write(InternalContext(UUID(cast.ws))) as work:
        await Approvals(work).judge_anew()


async def test_what_is_approved_while_judging_waits_stays_approved(
    api: Api, container: Container
) -> None:
    cast = await Cast.open(api)
    post = await cast.write()
    first = UUID((await cast.submit(post))["id"])
    async with container.database.write(cast.context(cast.ben, ApprovalScope.DECIDE)) as work:
        await Approvals(work).decide(first, Verdict.APPROVED, None)
        judging = asyncio.create_task(judge(container, cast))
        assert await until(lambda: somebody_waits(container))
        work.actor = replace(work.actor, user_id=UUID(cast.cleo.user["id"]))
        second = (await Approvals(work).of_post(UUID(post["id"])))[-1]
        await Approvals(work).decide(second["id"], Verdict.APPROVED, None)
    await judging
    assert await cast.status(post) == "approved"
