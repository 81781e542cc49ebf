"""The audit log over HTTP."""

import io

import pytest

from runner.audit import verify_file
from tests.client import Api


async def test_a_change_is_told_field_by_field_with_who_did_it(api: Api) -> None:
    ann = await api.register("Ann Author")
    workspace = await ann.workspace("Blue Door Bakery")
    path = f"/w/{workspace['id']}"
    await ann.patch(path, {"name": "Red Door Bakery"})
    told = (await ann.get(f"{path}/audit-events?type=workspace.updated")).json()["items"]
    assert [event["actor_name"] for event in told] == ["Ann Author"]
    changes = [(c["field"], c["old"], c["new"]) for c in told[0]["changes"]]
    assert changes == [("name", "Blue Door Bakery", "Red Door Bakery")]
    assert told[0]["door"] == "api"


async def test_what_an_event_is_about_is_named_as_it_is_called_now(api: Api) -> None:
    ann = await api.register("Ann Author")
    at = f"/w/{(await ann.workspace())['id']}"
    body = {"title": "Rye", "variants": {"linkedin": "Rye rests for a night."}}
    post = (await ann.post(f"{at}/posts", body)).json()
    await ann.post(f"{at}/posts/{post['id']}/submission")
    await ann.post(f"{at}/posts/{post['id']}/comments", {"body": "How long?"})
    asked = (await ann.get(f"{at}/audit-events?type=approval.requested")).json()["items"]
    said = (await ann.get(f"{at}/audit-events?type=comment.created")).json()["items"]
    thing = {"kind": "post", "id": post["id"], "key": post["key"], "title": "Rye"}
    assert [each["about"] for each in asked + said] == [thing | {"in_trash": False}] * 2
    await ann.delete(f"{at}/posts/{post['id']}")
    made = (await ann.get(f"{at}/audit-events?type=post.created")).json()["items"]
    assert [each["about"] for each in made] == [thing | {"in_trash": True}]


async def test_a_refused_change_leaves_no_trace(api: Api) -> None:
    ann = await api.register()
    path = f"/w/{(await ann.workspace())['id']}"
    before = (await ann.get(f"{path}/audit-events/verification")).json()
    assert (await ann.patch(path, {"timezone": "Mars/Base"})).status_code == 422
    assert (await ann.get(f"{path}/audit-events/verification")).json() == before


async def test_numbers_are_proven_as_either_database_gives_them_back(api: Api) -> None:
    ann = await api.register("Ann Owner")
    ws = (await ann.workspace("Ours"))["id"]
    odd = {"zz": -0.0, "é": [1e16, -1e20, 1e300], "a": {"small": 5e-324, "one": 1.0}}
    project = {"key": "ODD", "name": "Odd", "metadata": odd}
    made = await ann.post(f"/w/{ws}/projects", project)
    assert (made.status_code, made.json()["metadata"]) == (201, odd)
    at = f"/w/{ws}/projects/{made.json()['id']}"
    assert (await ann.get(at)).text == made.text
    changed = await ann.patch(at, {"metadata": odd | {"zz": 1e22}})
    assert (await ann.get(at)).text == changed.text
    body = {"title": "Odd", "variants": {}, "estimated_hours": -0.0}
    assert (await ann.post(f"/w/{ws}/posts", body)).status_code == 201
    proof = await ann.get(f"/w/{ws}/audit-events/verification")
    assert proof.status_code == 200, proof.text


async def test_the_log_is_searched_by_subject_actor_and_time(api: Api) -> None:
    ann = await api.register()
    workspace = await ann.workspace()
    path = f"/w/{workspace['id']}/audit-events"
    for name in ("One", "Two"):
        await ann.patch(f"/w/{workspace['id']}", {"name": name})
    latest, first = (await ann.get(f"{path}?type=workspace.updated")).json()["items"]
    assert latest["seq"] == first["seq"] + 1
    since = (await ann.get(path, params={"since": latest["occurred_at"]})).json()["items"]
    assert [event["id"] for event in since] == [latest["id"]]
    mine = (await ann.get(f"{path}?actor_id={ann.user['id']}&limit=200")).json()["items"]
    assert {event["actor_id"] for event in mine} == {ann.user["id"]}
    nobody = await ann.get(f"{path}?subject_id=018f3f5e-7d4c-7f00-8000-000000000000")
    assert nobody.json()["items"] == []


async def test_a_type_that_ends_with_a_dot_stands_for_every_type_of_the_subject(api: Api) -> None:
    ann = await api.register()
    workspace = await ann.workspace()
    path = f"/w/{workspace['id']}/audit-events"
    await ann.patch(f"/w/{workspace['id']}", {"name": "One"})
    told = (await ann.get(f"{path}?type=workspace.")).json()["items"]
    assert {event["type"] for event in told} == {"workspace.created", "workspace.updated"}
    assert (await ann.get(f"{path}?type=workspac.")).json()["items"] == []


async def test_the_log_is_searched_by_request_and_door_page_by_page(api: Api) -> None:
    ann = await api.register()
    workspace = await ann.workspace()
    path = f"/w/{workspace['id']}/audit-events"
    named = {"X-Request-Id": "a-name-of-our-own"}
    await ann.patch(f"/w/{workspace['id']}", {"name": "One"}, headers=named)
    told = (await ann.get(f"{path}?request_id={named['X-Request-Id']}")).json()["items"]
    assert [event["type"] for event in told] == ["workspace.updated"]
    assert (await ann.get(f"{path}?door=cli")).json()["items"] == []
    seqs, query = [], "?door=api&limit=2"
    while query:
        page = (await ann.get(f"{path}{query}")).json()
        seqs += [event["seq"] for event in page["items"]]
        query = page["next_cursor"] and f"?door=api&limit=2&cursor={page['next_cursor']}"
    assert seqs == list(range(len(seqs), 0, -1))


@pytest.mark.parametrize("form", ["jsonl", "csv"])
async def test_the_whole_log_is_taken_along_and_proves_itself(api: Api, form: str) -> None:
    ann = await api.register()
    workspace = await ann.workspace()
    path = f"/w/{workspace['id']}/audit-events"
    for name in ("One", "Two"):
        await ann.patch(f"/w/{workspace['id']}", {"name": name})
    proof = (await ann.get(f"{path}/verification")).json()

    answer = await ann.get(f"{path}/export?format={form}")

    assert answer.status_code == 200
    assert f'filename="audit-{workspace["id"]}.{form}"' in answer.headers["content-disposition"]
    end = verify_file(io.StringIO(answer.text))
    assert (end.seq, end.hash) == (proof["events"], proof["head"])
    rest = await ann.get(f"{path}/export?format={form}&after={end.seq - 1}")
    assert verify_file(io.StringIO(rest.text), after=end.seq - 1).hash == end.hash


async def test_a_format_that_nobody_writes_is_refused(api: Api) -> None:
    ann = await api.register()
    workspace = await ann.workspace()
    answer = await ann.get(f"/w/{workspace['id']}/audit-events/export?format=xlsx")
    assert answer.status_code == 422
