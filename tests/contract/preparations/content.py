"""What operations on posts, and on what people put around them, need to succeed."""

import json

from tests.api.content.writing import match
from tests.contract.operations import Operation
from tests.contract.scenario import Asked, Prepare, Scenario, numbers


async def adding_source(scenario: Scenario, operation: Operation) -> Asked:
    return await scenario.plain(operation, {"text": f"Bread, batch {next(numbers)}, is fresh."})


async def reading_feed(scenario: Scenario, operation: Operation) -> Asked:
    """Add a feed, with an entry to choose."""
    item = {"id": "1", "title": "Second oven", "content_text": f"Batch {next(numbers)} is fresh."}
    feed = {"version": "https://jsonfeed.org/version/1.1", "title": "Bread", "items": [item]}
    body = {"text": json.dumps(feed), "filename": "feed.json"}
    made = await scenario.ann.post(scenario.cast.at("/sources"), body)
    chosen = {"entry_id": "1"} if operation.method == "post" else None
    return await scenario.plain(operation, chosen, source_id=made.json()["id"])


async def restoring_version(scenario: Scenario, operation: Operation) -> Asked:
    post = await scenario.cast.write()
    await scenario.cast.edit(post, "Another text.")
    return await scenario.plain(operation, post_id=post["id"])


async def assigning(scenario: Scenario, operation: Operation) -> Asked:
    return await scenario.plain(operation, {"assignee_id": scenario.cast.ben.user["id"]})


async def moving(scenario: Scenario, operation: Operation) -> Asked:
    return await scenario.plain(operation, {"status": "idea"})


async def unarchiving(scenario: Scenario, operation: Operation) -> Asked:
    post = await scenario.cast.write()
    asked = await scenario.plain(operation, post_id=post["id"])
    assert (await scenario.ann.post(operation.at(asked.ids), headers=match(post))).is_success
    return asked


async def many_at_once(scenario: Scenario, operation: Operation) -> Asked:
    return await scenario.plain(operation, {"ids": [await scenario.post()], "action": "archive"})


async def importing(scenario: Scenario, operation: Operation) -> Asked:
    rows = json.dumps([{"title": f"Imported {next(numbers)}"}])
    return await scenario.plain(operation, {"format": "json", "content": rows})


async def ordering_attachments(scenario: Scenario, operation: Operation) -> Asked:
    path = scenario.cast.at(f"/posts/{(post_id := await scenario.post())}/attachments")
    links = [{"title": title, "url": "https://example.org/"} for title in ("Oven", "Bread")]
    ids = [(await scenario.ann.post(path, link)).json()["id"] for link in links]
    return await scenario.plain(operation, {"ids": ids[::-1]}, post_id=post_id)


async def tagging(scenario: Scenario, operation: Operation) -> Asked:
    return await scenario.plain(operation, {"names": [f"Tag {next(numbers)}"]})


async def merging(scenario: Scenario, operation: Operation) -> Asked:
    body = {"name": f"Tag {next(numbers)}"}
    into = (await scenario.ann.post(scenario.cast.at("/tags"), body)).json()["id"]
    return await scenario.plain(operation, {"into": into})


async def reopening(scenario: Scenario, operation: Operation) -> Asked:
    asked = await scenario.plain(operation)
    await scenario.ann.post(operation.at(asked.ids))
    return asked


async def taking_over(scenario: Scenario, operation: Operation) -> Asked:
    """Have somebody share a view and leave."""
    owner, workspace_id = await scenario.apart()
    left = await owner.join(workspace_id, "viewer")
    at = f"/w/{workspace_id}"
    view = (await left.post(f"{at}/saved-views", {"name": "Theirs", "shared": True})).json()
    assert (await left.delete(f"{at}/membership")).is_success
    known = {"workspace_id": workspace_id, "view_id": view["id"]}
    return await scenario.plain(operation, caller=owner, **known)


async def undoing(scenario: Scenario, operation: Operation) -> Asked:
    """Have a goal set, and name what tells of it."""
    body = {"title": f"Goal {next(numbers)}"}
    made = await scenario.ann.post(scenario.cast.at("/goals"), body)
    if operation.id == "undoRequest":
        return await scenario.plain(operation, {"request_id": made.headers["x-request-id"]})
    log = scenario.cast.at(f"/audit-events?subject_id={made.json()['id']}")
    [event] = (await scenario.ann.get(log)).json()["items"]
    return await scenario.plain(operation, event_id=event["id"])


PREPARED: dict[str, Prepare] = {
    "undoEvent": undoing,
    "undoRequest": undoing,
    "assignPost": assigning,
    "changePosts": many_at_once,
    "createSource": adding_source,
    "createSourceFromEntry": reading_feed,
    "importPosts": importing,
    "mergeTag": merging,
    "movePost": moving,
    "putPostTags": tagging,
    "readFeed": reading_feed,
    "reopenComment": reopening,
    "reorderAttachments": ordering_attachments,
    "restoreVersion": restoring_version,
    "takeOverSavedView": taking_over,
    "unarchivePost": unarchiving,
}
