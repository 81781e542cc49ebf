"""A dry run answers as the change would, and leaves nothing behind; test_commits walks them all."""

import pytest

from tests.client import Api


async def bakery(api: Api) -> tuple[Api, str]:
    ann = await api.register()
    return ann, f"/w/{(await ann.workspace())['id']}"


async def test_what_a_dry_run_makes_is_not_there(api: Api) -> None:
    ann, at = await bakery(api)
    made = await ann.post(f"{at}/posts?dry_run=true", {"title": "Cake"})
    assert (made.status_code, made.headers["Dry-Run"]) == (201, "true")
    assert (await ann.get(f"{at}/posts/{made.json()['id']}")).status_code == 404
    kept = await ann.post(f"{at}/posts", {"title": "Cake"})
    assert kept.json()["key"] == made.json()["key"]
    assert "Dry-Run" not in kept.headers


async def test_a_dry_run_is_no_first_time_of_a_key(api: Api) -> None:
    ann, at = await bakery(api)
    key = {"Idempotency-Key": "once"}
    assert (await ann.post(f"{at}/goals?dry_run=true", {"title": "A"}, headers=key)).is_success
    for _ in range(2):
        assert (await ann.post(f"{at}/goals", {"title": "A"}, headers=key)).status_code == 201
    assert len((await ann.get(f"{at}/goals")).json()["items"]) == 1


async def test_it_is_refused_as_the_change_would_be(api: Api) -> None:
    ann, at = await bakery(api)
    goal = (await ann.post(f"{at}/goals", {"title": "More bread"})).json()
    stale = await ann.patch(
        f"{at}/goals/{goal['id']}?dry_run=true", {"title": "B"}, headers={"If-Match": '"7"'}
    )
    assert (stale.status_code, stale.json()["code"]) == (412, "version_mismatch")
    await ann.post(f"{at}/archive")
    for query in ("", "?dry_run=true"):
        refused = await ann.post(f"{at}/goals{query}", {"title": "Less"})
        assert (refused.status_code, refused.json()["code"]) == (409, "workspace_archived")


@pytest.mark.parametrize("said", ["dry_run=1", "dry_run=", "dry_run=true&dry_run=false"])
async def test_anything_but_true_or_false_changes_nothing(api: Api, said: str) -> None:
    ann, at = await bakery(api)
    refused = await ann.post(f"{at}/goals?{said}", {"title": "More bread"})
    assert refused.status_code == 422
    assert refused.json()["errors"][0]["parameter"] == "dry_run"
    assert (await ann.get(f"{at}/goals")).json()["items"] == []


async def test_what_reads_or_is_done_outside_does_not_know_it(api: Api) -> None:
    ann, at = await bakery(api)
    for answer in (
        await ann.get(f"{at}/goals?dry_run=true"),
        await ann.post("/workspaces?dry_run=true", {"name": "Second"}),
        await ann.delete(f"{at}/membership?dry_run=true"),
    ):
        assert (answer.status_code, answer.json()["code"]) == (422, "unknown_field")
