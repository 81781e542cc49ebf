from runner.bootstrap import Container
from tests.api.approvals.cast import Cast, ok, refused
from tests.client import Api

FOLDER = {"name": "Notes", "kind": "markdown"}


async def test_a_new_workspace_has_a_feed(api: Api) -> None:
    cast = await Cast.open(api)
    [feed] = ok(await cast.vera.get(cast.at("/channels")))["items"]
    assert (feed["name"], feed["kind"], feed["platform"], feed["state"]) == (
        "Feed",
        "feed",
        "blog",
        "active",
    )


async def test_only_admins_change_channels(api: Api) -> None:
    cast = await Cast.open(api)
    refused(await cast.ben.post(cast.at("/channels"), FOLDER), 403, "insufficient_scope")
    made = ok(await cast.ann.post(cast.at("/channels"), FOLDER), 201)
    path = cast.at(f"/channels/{made['id']}")
    refused(await cast.ben.patch(path, {"name": "x"}), 403, "insufficient_scope")
    refused(await cast.ben.delete(path), 403, "insufficient_scope")
    changed = ok(await cast.ann.patch(path, {"name": "Archive", "platform": "newsletter"}))
    assert (changed["name"], changed["platform"]) == ("Archive", "newsletter")
    assert ok(await cast.vera.get(path)) == changed
    assert (await cast.ann.delete(path)).status_code == 204
    refused(await cast.ann.get(path), 404, "not_found")
    ok(await cast.ann.post(cast.at("/channels"), FOLDER), 201)


async def test_two_channels_to_one_place_are_refused(api: Api) -> None:
    cast = await Cast.open(api)
    feed = {"name": "Second", "kind": "feed"}
    refused(await cast.ann.post(cast.at("/channels"), feed), 409, "already_exists")


async def test_a_disabled_channel_publishes_nothing(api: Api) -> None:
    cast = await Cast.open(api)
    post = await cast.approved()
    [feed] = ok(await cast.ann.get(cast.at("/channels")))["items"]
    ok(await cast.ann.patch(cast.at(f"/channels/{feed['id']}"), {"state": "disabled"}))
    path = cast.at(f"/posts/{post['id']}/publication")
    refused(await cast.ben.post(path), 409, "no_channel")
    refused(await cast.ben.post(path, {"channel_ids": [feed["id"]]}), 409, "channel_disabled")


async def test_a_channel_that_posts_wait_for_stays(api: Api) -> None:
    cast = await Cast.open(api)
    [row] = await cast.publish(await cast.approved(), at="2030-01-01T10:00:00+01:00")
    path = cast.at(f"/channels/{row['channel_id']}")
    refused(await cast.ann.delete(path), 409, "channel_busy")
    ok(await cast.ben.post(cast.at(f"/publications/{row['id']}/cancellation")))
    assert (await cast.ann.delete(path)).status_code == 204


async def test_a_markdown_channel_writes_into_the_folder_of_its_workspace(
    api: Api, container: Container
) -> None:
    cast = await Cast.open(api)
    ok(await cast.ann.post(cast.at("/channels"), FOLDER), 201)
    post = await cast.published("A second oven", "Monday *it is*.")
    folder = container.settings.data_dir / "published" / cast.ws
    [file] = folder.iterdir()
    assert "Monday *it is*." in file.read_text()
    await cast.edit(post, "Tuesday.")
    await cast.approve(post)
    await cast.publish(post)
    await cast.settled(post, "sent")
    assert [kept.name for kept in folder.iterdir()] == [file.name]
    assert "Tuesday." in file.read_text()


async def test_another_workspace_sees_no_channel(api: Api) -> None:
    cast, other = await Cast.open(api), await Cast.open(api)
    [feed] = ok(await cast.ann.get(cast.at("/channels")))["items"]
    path = other.at(f"/channels/{feed['id']}")
    refused(await other.ann.get(path), 404, "not_found")
    refused(await other.ann.patch(path, {"name": "x"}), 404, "not_found")
    refused(await other.ann.delete(path), 404, "not_found")
