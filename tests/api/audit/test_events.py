"""The audit log over HTTP."""

from tests.client import Api


async def test_a_change_is_told_field_by_field_with_who_did_it(api: Api) -> None:
    ann = await api.register("Ann Author")
    workspace = await ann.workspace("Blue Door Bakery")
    path = f"/w/{workspace['id']}"
    await ann.patch(path, {"name": "Red Door Bakery"})
    told = (await ann.get(f"{path}/audit-events?type=workspace.changed")).json()["items"]
    assert [event["actor_name"] for event in told] == ["Ann Author"]
    changes = [(c["field"], c["old"], c["new"]) for c in told[0]["changes"]]
    assert changes == [("name", "Blue Door Bakery", "Red Door Bakery")]
    assert told[0]["door"] == "api"


async def test_a_refused_change_leaves_no_trace(api: Api) -> None:
    ann = await api.register()
    path = f"/w/{(await ann.workspace())['id']}"
    before = (await ann.get(f"{path}/audit-events/verification")).json()
    assert (await ann.patch(path, {"timezone": "Mars/Base"})).status_code == 422
    assert (await ann.get(f"{path}/audit-events/verification")).json() == before


async def test_the_log_is_searched_by_subject_actor_and_time(api: Api) -> None:
    ann = await api.register()
    workspace = await ann.workspace()
    path = f"/w/{workspace['id']}/audit-events"
    for name in ("One", "Two"):
        await ann.patch(f"/w/{workspace['id']}", {"name": name})
    latest, first = (await ann.get(f"{path}?type=workspace.changed")).json()["items"]
    assert latest["seq"] == first["seq"] + 1
    since = (await ann.get(path, params={"since": latest["occurred_at"]})).json()["items"]
    assert [event["id"] for event in since] == [latest["id"]]
    mine = (await ann.get(f"{path}?actor_id={ann.user['id']}&limit=200")).json()["items"]
    assert {event["actor_id"] for event in mine} == {ann.user["id"]}
    nobody = await ann.get(f"{path}?subject_id=018f3f5e-7d4c-7f00-8000-000000000000")
    assert nobody.json()["items"] == []
