import pytest

from tests.client import Api

BODY = {"url": "https://hooks.example.org/x", "events": ["run.failed"]}


async def test_the_secret_is_shown_once_and_nowhere_else(api: Api) -> None:
    ann = await api.register()
    path = f"/w/{(await ann.workspace())['id']}"
    made = await ann.post(f"{path}/webhooks", BODY)
    secret = made.json()["secret"]

    read = await ann.get(f"{path}/webhooks/{made.json()['id']}")
    log = await ann.get(f"{path}/audit-events?type=webhook.created")

    assert secret.startswith("whsec_")
    assert "secret" not in read.json()
    change = next(c for c in log.json()["items"][0]["changes"] if c["field"] == "secret")
    assert change["new"] == "•••"


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"url": "https://10.0.0.1/"}, "address_forbidden"),
        ({"url": "ftp://example.org/"}, "url_refused"),
        ({"events": ["pots.*"]}, "unknown_events"),
        ({"events": ["webhook.updated"]}, "unknown_events"),
        ({"events": ["password.*"]}, "unknown_events"),
        ({"events": ["sign_in.started"]}, "unknown_events"),
        ({"events": ["workspace.purged"]}, "unknown_events"),
        ({"events": []}, "validation_failed"),
    ],
)
async def test_what_can_never_work_is_refused_early(
    api: Api, change: dict[str, object], code: str
) -> None:
    ann = await api.register()
    path = f"/w/{(await ann.workspace())['id']}/webhooks"

    refused = await ann.post(path, {**BODY, **change})

    assert (refused.status_code, refused.json()["code"]) == (422, code)


async def test_only_admins_see_webhooks_and_nobody_sees_those_of_others(api: Api) -> None:
    ann, eve = await api.register(), await api.register()
    ws, other = await ann.workspace(), await eve.workspace()
    made = (await ann.post(f"/w/{ws['id']}/webhooks", BODY)).json()
    editor = await ann.join(ws["id"], "editor")
    admin = await ann.join(ws["id"], "admin")

    assert (await admin.get(f"/w/{ws['id']}/webhooks")).status_code == 200
    assert (await editor.get(f"/w/{ws['id']}/webhooks")).status_code == 403
    assert (await eve.get(f"/w/{ws['id']}/webhooks")).status_code == 404
    assert (await eve.get(f"/w/{other['id']}/webhooks/{made['id']}")).status_code == 404
    assert (await eve.get(f"/w/{other['id']}/webhooks")).json()["items"] == []


async def test_a_deleted_webhook_takes_its_log_along(api: Api) -> None:
    ann = await api.register()
    path = f"/w/{(await ann.workspace())['id']}/webhooks"
    made = (await ann.post(path, BODY)).json()

    assert (await ann.delete(f"{path}/{made['id']}")).status_code == 204

    assert (await ann.get(f"{path}/{made['id']}/deliveries")).status_code == 404


async def test_the_catalogue_lists_what_an_endpoint_may_hear_of_and_nothing_else(api: Api) -> None:
    ann = await api.register()
    at = f"/w/{(await ann.workspace())['id']}"
    listed = (await ann.get(f"{at}/webhook-events?limit=200")).json()
    assert listed["next_cursor"] is None
    kinds = {kind["type"]: kind for kind in listed["items"]}
    assert {"post.created", "comment.created", "run.failed"} < {*kinds}
    assert not {"password.updated", "webhook.updated", "workspace.purged"} & {*kinds}
    for type, kind in kinds.items():
        assert kind["subject"] == type.partition(".")[0]
        heard = await ann.post(f"{at}/webhooks", {"url": "https://example.org", "events": [type]})
        assert heard.status_code == 201, type
        await ann.delete(f"{at}/webhooks/{heard.json()['id']}")
    moved = kinds["post.status_changed"]
    # As messages spell it.
    assert moved["details"]["required"] == ["from", "to"]
    assert moved["label"] == "Post status changed"
    assert moved["description"] == "A post stands elsewhere on its way."
