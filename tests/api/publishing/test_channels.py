from runner.bootstrap import Container
from tests.api.approvals.desk import Desk, ok, refused
from tests.client import Api

FOLDER = {"name": "Notes", "kind": "markdown"}


async def test_a_new_workspace_has_a_feed(api: Api) -> None:
    desk = await Desk.open(api)
    [feed] = ok(await desk.vera.get(desk.at("/channels")))["items"]
    assert (feed["name"], feed["kind"], feed["platform"], feed["state"]) == (
        "Feed",
        "feed",
        "blog",
        "active",
    )


async def test_only_admins_change_channels(api: Api) -> None:
    desk = await Desk.open(api)
    refused(await desk.ben.post(desk.at("/channels"), FOLDER), 403, "insufficient_scope")
    made = ok(await desk.ann.post(desk.at("/channels"), FOLDER), 201)
    path = desk.at(f"/channels/{made['id']}")
    refused(await desk.ben.patch(path, {"name": "x"}), 403, "insufficient_scope")
    refused(await desk.ben.delete(path), 403, "insufficient_scope")
    changed = ok(await desk.ann.patch(path, {"name": "Archive", "platform": "newsletter"}))
    assert (changed["name"], changed["platform"]) == ("Archive", "newsletter")
    assert ok(await desk.vera.get(path)) == changed
    assert (await desk.ann.delete(path)).status_code == 204
    refused(await desk.ann.get(path), 404, "not_found")
    ok(await desk.ann.post(desk.at("/channels"), FOLDER), 201)


async def test_two_channels_to_one_place_are_refused(api: Api) -> None:
    desk = await Desk.open(api)
    feed = {"name": "Second", "kind": "feed"}
    refused(await desk.ann.post(desk.at("/channels"), feed), 409, "already_exists")


async def test_a_disabled_channel_publishes_nothing(api: Api) -> None:
    desk = await Desk.open(api)
    post = await desk.approved()
    [feed] = ok(await desk.ann.get(desk.at("/channels")))["items"]
    ok(await desk.ann.patch(desk.at(f"/channels/{feed['id']}"), {"state": "disabled"}))
    path = desk.at(f"/posts/{post['id']}/publication")
    refused(await desk.ben.post(path), 409, "no_channel")
    refused(await desk.ben.post(path, {"channel_ids": [feed["id"]]}), 409, "channel_disabled")


async def test_a_channel_that_posts_wait_for_stays(api: Api) -> None:
    desk = await Desk.open(api)
    [row] = await desk.publish(await desk.approved(), at="2030-01-01T10:00:00+01:00")
    path = desk.at(f"/channels/{row['channel_id']}")
    refused(await desk.ann.delete(path), 409, "channel_busy")
    ok(await desk.ben.post(desk.at(f"/publications/{row['id']}/cancellation")))
    assert (await desk.ann.delete(path)).status_code == 204


async def test_a_markdown_channel_writes_into_the_folder_of_its_workspace(
    api: Api, container: Container
) -> None:
    desk = await Desk.open(api)
    ok(await desk.ann.post(desk.at("/channels"), FOLDER), 201)
    post = await desk.published("A second oven", "Monday *it is*.")
    folder = container.settings.data_dir / "published" / desk.ws
    [file] = folder.iterdir()
    assert "Monday *it is*." in file.read_text()
    await desk.edit(post, "Tuesday.")
    await desk.approve(post)
    await desk.publish(post)
    await desk.settled(post, "sent")
    assert [kept.name for kept in folder.iterdir()] == [file.name]
    assert "Tuesday." in file.read_text()


async def test_another_workspace_sees_no_channel(api: Api) -> None:
    desk, other = await Desk.open(api), await Desk.open(api)
    [feed] = ok(await desk.ann.get(desk.at("/channels")))["items"]
    path = other.at(f"/channels/{feed['id']}")
    refused(await other.ann.get(path), 404, "not_found")
    refused(await other.ann.patch(path, {"name": "x"}), 404, "not_found")
    refused(await other.ann.delete(path), 404, "not_found")
