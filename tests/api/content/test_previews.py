"""Platforms and previews over HTTP."""

from uuid import uuid4

from tests.client import Api


async def test_platforms_say_what_they_take(api: Api) -> None:
    ann = await api.register()
    at = f"/w/{(await ann.workspace())['id']}"
    platforms = (await ann.get(f"{at}/platforms")).json()["items"]
    limits = {platform["platform"]: platform["max_length"] for platform in platforms}
    assert (limits["x"], limits["bluesky"], len(limits)) == (280, 300, 6)


async def test_a_text_still_being_written_is_measured_and_not_stored(api: Api) -> None:
    ann = await api.register()
    ws = await ann.workspace()
    ben = await ann.join(ws["id"], "viewer")
    at = f"/w/{ws['id']}"
    text = "Bought it. #bread #oven #rye https://example.org/a#notag " + "y" * 280
    answer = await ben.post(f"{at}/previews", {"variants": {"x": text, "blog": " "}})
    assert answer.status_code == 200, answer.text
    x, blog = answer.json()["items"]
    assert (x["over"], x["remaining"] < 0) == (True, True)
    assert x["used"] - x["limit"] == -x["remaining"]
    assert x["hashtags"] == ["#bread", "#oven", "#rye"]
    assert x["links"] == ["https://example.org/a#notag"]
    assert [warning["code"] for warning in x["warnings"]] == ["too_long", "many_hashtags"]
    assert [warning["code"] for warning in blog["warnings"]] == ["empty"]
    assert (await ben.get(f"{at}/posts")).json()["items"] == []


async def test_a_thread_is_measured_by_its_fullest_post(api: Api) -> None:
    ann = await api.register()
    at = f"/w/{(await ann.workspace())['id']}"
    thread = f"1/2 {'y' * 200}\n\n2/2 {'y' * 250}"
    asked = {"variants": {"x": thread, "linkedin": thread}}
    x, linkedin = (await ann.post(f"{at}/previews", asked)).json()["items"]
    assert (x["posts"], x["used"], x["over"]) == (2, 254, False)
    assert (linkedin["posts"], linkedin["used"]) == (1, len(thread))


async def test_a_stored_post_is_measured_per_platform(api: Api) -> None:
    ann = await api.register()
    at = f"/w/{(await ann.workspace())['id']}"
    body = {"title": "T", "variants": {"x": "Bought.", "linkedin": "We bought it."}}
    post = (await ann.post(f"{at}/posts", body)).json()
    items = (await ann.get(f"{at}/posts/{post['id']}/preview")).json()["items"]
    assert [(i["platform"], i["used"], i["warnings"]) for i in items] == [
        ("linkedin", 13, []),
        ("x", 7, []),
    ]


async def test_a_content_warning_counts_with_the_text_written_or_stored(api: Api) -> None:
    ann = await api.register()
    at = f"/w/{(await ann.workspace())['id']}"
    warned = {"body": "Bread.", "extras": {"content_warning": "Wheat, क्षि", "language": "en"}}
    body = {"variants": {"mastodon": warned, "x": {"body": "Bread.", "extras": {"tags": ["a"]}}}}
    written = (await ann.post(f"{at}/previews", body)).json()["items"]
    assert [each["used"] for each in written] == [6 + 8, 6]
    post = (await ann.post(f"{at}/posts", {"title": "T", **body})).json()
    stored = (await ann.get(f"{at}/posts/{post['id']}/preview")).json()["items"]
    assert stored == written
    platforms = (await ann.get(f"{at}/platforms")).json()["items"]
    counting = [e["name"] for p in platforms for e in p["extras"] if e["counts"]]
    assert counting == ["content_warning"]
    odd = {"mastodon": {"body": "Bread.", "extras": {"content_warning": ["a"]}}}
    assert (await ann.post(f"{at}/previews", {"variants": odd})).json()["items"][0]["used"] == 6


async def test_previews_are_for_members_only(api: Api) -> None:
    ann, eve = await api.register(), await api.register("Eve Example")
    at = f"/w/{(await ann.workspace())['id']}"
    body = {"variants": {"x": "hi"}}
    for there in (at, f"/w/{uuid4()}"):
        assert (await eve.post(f"{there}/previews", body)).status_code == 404
        assert (await eve.get(f"{there}/platforms")).status_code == 404
    assert (await api.post(f"{at}/previews", body)).status_code == 401
    unknown = await ann.post(f"{at}/previews", {"variants": {"x": "hi"}, "title": "T"})
    assert (unknown.status_code, unknown.json()["code"]) == (422, "unknown_field")
