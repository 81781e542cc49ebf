"""What happens right now, as it happens."""

import json
from collections.abc import AsyncGenerator
from typing import Any
from uuid import UUID

import pytest
from fastapi.responses import StreamingResponse

from api.v1.audit.stream import stream_events
from runner.bootstrap import Container
from runner.core.actors import Actor, Door
from runner.workspaces import InsufficientScope, MemberContext, MemberScope
from tests.client import Api


async def lines(
    container: Container, who: Api, workspace_id: str, after: int
) -> AsyncGenerator[dict[str, Any], None]:
    """Follow the stream of a workspace and read each event out of it."""
    actor = Actor(user_id=UUID(who.user["id"]), door=Door.WEB)
    context = MemberContext(UUID(workspace_id), actor, MemberScope.READ)
    response = await stream_events(context, container, last_event_id=str(after))
    assert isinstance(response, StreamingResponse)
    async for chunk in response.body_iterator:
        for part in bytes(chunk).decode().split("\n"):  # type: ignore[arg-type]
            if part.startswith("data: "):
                yield json.loads(part.removeprefix("data: "))


async def test_events_come_as_they_are_committed_and_from_where_one_left(
    api: Api, container: Container
) -> None:
    ann = await api.register()
    workspace = await ann.workspace()
    stream = lines(container, ann, workspace["id"], after=0)
    first = await anext(stream)
    assert first["seq"] == 1
    while (event := await anext(stream))["type"] != "channel.created":
        assert event["seq"]
    last = event["seq"]
    await stream.aclose()
    await ann.patch(f"/w/{workspace['id']}", {"name": "While nobody looked"})
    resumed = lines(container, ann, workspace["id"], after=last)
    missed = await anext(resumed)
    assert (missed["seq"], missed["type"]) == (last + 1, "workspace.updated")
    await ann.patch(f"/w/{workspace['id']}", {"name": "Live"})
    assert (await anext(resumed))["seq"] == last + 2
    await resumed.aclose()


async def test_the_stream_names_nothing_of_a_private_project(
    api: Api, container: Container
) -> None:
    ann = await api.register()
    ws = (await ann.workspace())["id"]
    ben = await ann.join(ws, "editor")
    hidden = {"key": "HUSH", "name": "Merger", "description": "Not yet", "visibility": "private"}
    made = (await ann.post(f"/w/{ws}/projects", hidden)).json()
    stream = lines(container, ben, ws, after=0)
    while (event := await anext(stream))["type"] != "project.created":
        assert event["seq"]
    await stream.aclose()
    assert (event["subject_id"], event["data"]) == (made["id"], {})
    assert not any(value in json.dumps(event) for value in hidden.values())
    # Its key is taken in the whole workspace, which a second of that key is told.
    taken = await ben.post(f"/w/{ws}/projects", {"key": "HUSH", "name": "Mine"})
    assert (taken.status_code, taken.json()["code"]) == (409, "already_exists")


async def test_the_stream_ends_with_the_right_to_see_it(api: Api, container: Container) -> None:
    ann = await api.register()
    workspace = await ann.workspace()
    ben = await ann.join(workspace["id"], "viewer")
    stream = lines(container, ben, workspace["id"], after=0)
    assert (await anext(stream))["seq"] == 1
    await ann.delete(f"/w/{workspace['id']}/members/{ben.user['id']}")
    rest = [event async for event in stream]
    assert "member.deleted" not in {event.get("type") for event in rest}
    assert rest[-1]["code"] == "not_found"
    assert rest[-1]["detail"]


async def test_guests_hear_nothing_and_members_read_is_what_it_takes(
    api: Api, container: Container
) -> None:
    ann = await api.register()
    ws = (await ann.workspace())["id"]
    guest, ben = await ann.join(ws, "guest"), await ann.join(ws, "guest")
    for who, scopes in ((guest, None), (ben, ["content:read", "runs:read"])):
        if scopes:
            body = {"name": "No people", "scopes": scopes}
            role = (await ann.post(f"/w/{ws}/roles", body)).json()["id"]
            await ann.patch(f"/w/{ws}/members/{ben.user['id']}", {"custom_role_id": role})
        refused = await who.get(f"/w/{ws}/stream")
        assert (refused.status_code, refused.json()["missing_scope"]) == (403, "members:read")
        with pytest.raises(InsufficientScope):
            await anext(lines(container, who, ws, after=0))
    viewer = await ann.join(ws, "viewer")
    stream = lines(container, viewer, ws, after=0)
    told = await anext(stream)
    await stream.aclose()
    # What changed, field by field, is for those who read the log.
    assert "changes" not in told
