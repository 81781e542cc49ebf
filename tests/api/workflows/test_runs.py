from pathlib import Path
from uuid import UUID

import pytest

from runner.bootstrap import Container
from runner.content import PLATFORMS, Platform, measure
from runner.workflows import Runs
from runner.workspaces import Members
from tests.api.workflows.studio import SOURCES, Studio
from tests.client import Api, keyed

LONG = (
    "The bakery opened a second shop (a plain wooden one) beside the church in the old town, "
    "where bakers sell the bread of the day before at half price to their neighbours."
)
PLAN = ["plan", "draft", "audit", "finish"]


@pytest.mark.parametrize("platform", ["linkedin", "x"])
@pytest.mark.parametrize("file", SOURCES, ids=lambda file: file.suffix[1:])
async def test_every_source_becomes_a_draft_within_the_limit_with_every_sentence_traced(
    api: Api, file: Path, platform: str
) -> None:
    studio = await Studio.opened(api)
    run = await studio.ended(await studio.start(await studio.add_file(file), platform))
    assert (run["status"], run["problem"]) == ("succeeded", None)
    assert [(step["name"], step["attempts"]) for step in run["steps"]] == [(n, 1) for n in PLAN]

    post = (await studio.caller.get(f"{studio.path}/posts/{run['post_id']}")).json()
    assert post["status"] == "draft"
    assert post["run_id"] == run["id"]
    body = post["variants"][0]["body"]
    assert body
    assert measure(Platform(platform), body).used <= PLATFORMS[Platform(platform)].max_length

    path = f"{studio.path}/posts/{run['post_id']}/provenance?platform={platform}"
    traced = (await studio.caller.get(path)).json()["sentences"]
    assert traced
    assert all(sentence["sources"] for sentence in traced)
    assert all(body[each["start"] : each["end"]] == each["text"] for each in traced)


async def test_a_draft_with_remarks_is_revised_and_audited_again(api: Api) -> None:
    studio = await Studio.opened(api)
    run = await studio.ended(await studio.start(await studio.add(LONG)))
    names = [step["name"] for step in run["steps"]]
    assert names == ["plan", "draft", "audit", "revise", "audit", "finish"]


async def test_a_revision_that_changes_nothing_is_the_last_one(api: Api) -> None:
    studio = await Studio.opened(api)
    text = LONG.replace("(a plain wooden one) ", "that is not small ")
    run = await studio.ended(await studio.start(await studio.add(text)))
    names = [step["name"] for step in run["steps"]]
    assert names == ["plan", "draft", "audit", "revise", "finish"]


async def test_several_platforms_get_a_text_each_in_one_post(api: Api) -> None:
    studio = await Studio.opened(api)
    source = await studio.add_file(SOURCES[0])
    asked = ["linkedin", "x", "linkedin"]
    run = await studio.ended(await studio.start(source, platforms=asked))
    assert (run["status"], run["platforms"]) == ("succeeded", ["linkedin", "x"])
    steps = [(step["platform"], step["name"]) for step in run["steps"]]
    assert steps == [*[(p, n) for p in ("linkedin", "x") for n in PLAN[:-1]], (None, "finish")]
    post = (await studio.caller.get(f"{studio.path}/posts/{run['post_id']}")).json()
    assert [each["platform"] for each in post["variants"]] == post["platforms"]
    for each in post["variants"]:
        assert each["extras"] == {"language": "en"}
        path = f"{studio.path}/posts/{post['id']}/findings?platform={each['platform']}"
        (audit,) = (await studio.caller.get(path)).json()["items"]
        assert (audit["current"], audit["run_id"]) == (True, run["id"])
    [listed] = (await studio.caller.get(f"{studio.path}/posts")).json()["items"]
    assert listed["platforms"] == ["linkedin", "x"]


async def test_a_title_goes_along(api: Api) -> None:
    studio = await Studio.opened(api)
    source = await studio.add_file(SOURCES[0])
    run_id = await studio.start(source, title="A calmer week")
    run = await studio.ended(run_id)
    post = (await studio.caller.get(f"{studio.path}/posts/{run['post_id']}")).json()
    assert post["title"] == run["title"] == "A calmer week"
    assert run["instruction"] is None


async def test_an_instruction_chooses_or_the_run_says_why_it_cannot(api: Api) -> None:
    studio = await Studio.opened(api)
    source = await studio.add(
        "The bakery sells fresh bread every morning.\n\nThe oven bakes forty loaves an hour."
    )
    heard = await studio.ended(await studio.start(source, instruction="Only the oven"))
    post = (await studio.caller.get(f"{studio.path}/posts/{heard['post_id']}")).json()
    assert [each["body"] for each in post["variants"]] == ["The oven bakes forty loaves an hour."]
    unheard = await studio.ended(await studio.start(source, instruction="Make it funny"))
    assert (unheard["status"], unheard["post_id"]) == ("failed", None)
    assert "does not say “funny”" in unheard["problem"]


async def test_a_source_without_a_usable_sentence_fails_the_run_with_what_to_do(api: Api) -> None:
    studio = await Studio.opened(api)
    run = await studio.ended(await studio.start(await studio.add("Menu\n\nBread\n\nMilk")))
    assert run["status"] == "failed"
    assert "add source material" in run["problem"]
    assert run["post_id"] is None
    assert [(step["name"], step["status"]) for step in run["steps"]] == [("plan", "failed")]


async def test_a_failed_run_goes_on_where_it_stopped_when_it_is_tried_again(api: Api) -> None:
    studio = await Studio.opened(api)
    source = await studio.add("The bakery sells fresh bread every morning to its neighbours.")
    await studio.ban("bakery")
    run_id = await studio.start(source)
    assert (await studio.ended(run_id))["status"] == "failed"

    await studio.ban()
    again = await studio.caller.post(f"{studio.path}/runs/{run_id}/retry")
    assert again.status_code == 202, again.text
    assert again.json()["problem"] is None
    run = await studio.ended(run_id)
    assert run["status"] == "succeeded"
    assert [step["attempts"] for step in run["steps"]] == [2, 1, 1, 1]


async def test_a_run_that_succeeded_is_neither_tried_again_nor_cancelled(api: Api) -> None:
    studio = await Studio.opened(api)
    run = await studio.written()
    for verb, code in (("retry", "run_not_retryable"), ("cancellation", "run_already_ended")):
        answer = await studio.caller.post(f"{studio.path}/runs/{run['id']}/{verb}")
        assert (answer.status_code, answer.json()["code"]) == (409, code)


async def test_a_run_cancelled_while_it_waits_takes_no_step_until_it_is_tried_again(
    api: Api, container: Container
) -> None:
    studio = await Studio.opened(api)
    source = UUID(await studio.add_file(SOURCES[0]))
    async with container.database.write(studio.context(studio.caller)) as work:
        run = await Runs(work).start(source, [Platform.X])
        await Runs(work).cancel(run.id)
    assert await studio.lines(str(run.id)) == [(1, "run.queued"), (2, "run.cancelled")]
    cancelled = await studio.run(str(run.id))
    assert (cancelled["status"], cancelled["steps"]) == ("cancelled", [])

    await studio.caller.post(f"{studio.path}/runs/{run.id}/retry")
    assert (await studio.ended(str(run.id)))["status"] == "succeeded"


async def test_a_run_whose_starter_left_ends_and_says_so(api: Api, container: Container) -> None:
    studio = await Studio.opened(api)
    source = UUID(await studio.add_file(SOURCES[0]))
    ben = await studio.caller.join(studio.id, "admin")
    async with container.database.write(studio.context(ben)) as work:
        run = await Runs(work).start(source, [Platform.X])
        await Members(work).remove(work.user_id)
    ended = await studio.ended(str(run.id))
    assert ended["status"] == "failed"
    assert "may not run anything here" in ended["problem"]


async def test_a_run_stops_before_it_spends_more_than_its_budget(api: Api) -> None:
    studio = await Studio.opened(api)
    source = await studio.add_file(SOURCES[0])
    run = await studio.ended(await studio.start(source, budget_micros=0))
    assert run["status"] == "failed"
    assert "has spent the 0 micros it may" in run["problem"]


async def test_a_viewer_follows_runs_and_starts_none(api: Api) -> None:
    studio = await Studio.opened(api)
    run = await studio.written("x")
    viewer = await studio.caller.join(studio.id, "viewer")
    assert (await viewer.get(f"{studio.path}/runs/{run['id']}")).status_code == 200
    assert (await viewer.get(f"{studio.path}/runs/{run['id']}/events")).status_code == 200
    body = {"source_id": run["source_id"], "platforms": ["x"]}
    for path in ("/runs", f"/runs/{run['id']}/retry", f"/runs/{run['id']}/cancellation"):
        asked = body if path == "/runs" else None
        answer = await viewer.post(f"{studio.path}{path}", asked, headers=keyed())
        assert (answer.status_code, answer.json()["code"]) == (403, "insufficient_scope")


async def test_nobody_else_sees_a_run(api: Api) -> None:
    studio, other = await Studio.opened(api), await Studio.opened(api)
    run = await studio.written("x")
    for path in ("", "/events", "/transcript"):
        for workspace in (studio.path, other.path):
            answer = await other.caller.get(f"{workspace}/runs/{run['id']}{path}")
            assert (answer.status_code, answer.json()["code"]) == (404, "not_found")
    assert (await other.caller.get(f"{other.path}/runs")).json()["items"] == []
    body = {"source_id": run["source_id"], "platforms": ["x"]}
    answer = await other.caller.post(f"{other.path}/runs", body, headers=keyed())
    assert answer.status_code == 404


async def test_runs_are_listed_by_status_and_source(api: Api) -> None:
    studio = await Studio.opened(api)
    run = await studio.written("x")
    for query, expected in (
        ("", [run["id"]]),
        (f"?status=succeeded&source_id={run['source_id']}&post_id={run['post_id']}", [run["id"]]),
        ("?status=failed", []),
    ):
        listed = (await studio.caller.get(f"{studio.path}/runs{query}")).json()["items"]
        assert [each["id"] for each in listed] == expected
