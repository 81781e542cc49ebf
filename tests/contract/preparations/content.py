"""What operations on posts, and on what people put around them, need to succeed."""

import json

from tests.api.content.writing import match
from tests.contract.operations import Operation
from tests.contract.world import Asked, Prepare, World, numbers


async def adding_source(world: World, operation: Operation) -> Asked:
    return await world.plain(operation, {"text": f"Bread, batch {next(numbers)}, is fresh."})


async def restoring_version(world: World, operation: Operation) -> Asked:
    post = await world.desk.write()
    await world.desk.edit(post, "Another text.")
    return await world.plain(operation, post_id=post["id"])


async def assigning(world: World, operation: Operation) -> Asked:
    return await world.plain(operation, {"assignee_id": world.desk.ben.user["id"]})


async def moving(world: World, operation: Operation) -> Asked:
    return await world.plain(operation, {"status": "idea"})


async def unarchiving(world: World, operation: Operation) -> Asked:
    post = await world.desk.write()
    asked = await world.plain(operation, post_id=post["id"])
    assert (await world.ann.post(operation.at(asked.ids), headers=match(post))).is_success
    return asked


async def many_at_once(world: World, operation: Operation) -> Asked:
    return await world.plain(operation, {"ids": [await world.post()], "action": "archive"})


async def importing(world: World, operation: Operation) -> Asked:
    rows = json.dumps([{"title": f"Imported {next(numbers)}"}])
    return await world.plain(operation, {"format": "json", "content": rows})


async def ordering_attachments(world: World, operation: Operation) -> Asked:
    path = world.desk.at(f"/posts/{(post_id := await world.post())}/attachments")
    links = [{"title": title, "url": "https://example.org/"} for title in ("Oven", "Bread")]
    ids = [(await world.ann.post(path, link)).json()["id"] for link in links]
    return await world.plain(operation, {"ids": ids[::-1]}, post_id=post_id)


async def tagging(world: World, operation: Operation) -> Asked:
    return await world.plain(operation, {"names": [f"Tag {next(numbers)}"]})


async def merging(world: World, operation: Operation) -> Asked:
    body = {"name": f"Tag {next(numbers)}"}
    into = (await world.ann.post(world.desk.at("/tags"), body)).json()["id"]
    return await world.plain(operation, {"into": into})


async def reopening(world: World, operation: Operation) -> Asked:
    asked = await world.plain(operation)
    await world.ann.post(operation.at(asked.ids))
    return asked


async def taking_over(world: World, operation: Operation) -> Asked:
    """Have somebody share a view and leave."""
    owner, workspace_id = await world.apart()
    left = await owner.join(workspace_id, "viewer")
    at = f"/w/{workspace_id}"
    view = (await left.post(f"{at}/saved-views", {"name": "Theirs", "shared": True})).json()
    assert (await left.delete(f"{at}/membership")).is_success
    known = {"workspace_id": workspace_id, "view_id": view["id"]}
    return await world.plain(operation, caller=owner, **known)


PREPARED: dict[str, Prepare] = {
    "assignPost": assigning,
    "changePosts": many_at_once,
    "createSource": adding_source,
    "importPosts": importing,
    "mergeTag": merging,
    "movePost": moving,
    "putPostTags": tagging,
    "reopenComment": reopening,
    "reorderAttachments": ordering_attachments,
    "restoreVersion": restoring_version,
    "takeOverSavedView": taking_over,
    "unarchivePost": unarchiving,
}
