"""Source material over HTTP."""

from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest

from runner.bootstrap import Container
from runner.content import ContentScope
from runner.core.actors import Actor, Door
from runner.workspaces import MemberContext
from tests.api.workflows.studio import Studio
from tests.client import Api, keyed
from tests.waiting import until

SAMPLES = Path(__file__).parents[2] / "data" / "sources"
OVENS = "We bought a second oven in May. It is bigger than the first one."

ALIASED = "---\na: &x 1\nb: *x\n---\n\nHi."

FEED = """<?xml version="1.0"?><rss version="2.0"><channel><title>Bread</title>
<item><title>Second oven</title><link>https://bakery.example/oven</link><guid>1</guid>
<description>&lt;p&gt;We bought a second oven. It bakes.&lt;/p&gt;</description></item>
<item><title>Only a page</title><link>https://127.0.0.1/page</link><guid>2</guid></item>
<item><title>Nothing</title><guid>3</guid></item></channel></rss>"""


def sample(name: str) -> str:
    return (SAMPLES / name).read_text(encoding="utf-8")


async def home(api: Api) -> tuple[Api, str]:
    ann = await api.register()
    return ann, f"/w/{(await ann.workspace())['id']}/sources"


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("second-bakery.txt", "text"),
        ("rota-release-notes.md", "markdown"),
        ("spring-menu.mdx", "mdx"),
        ("on-call-rota.html", "html"),
    ],
)
async def test_a_file_of_each_kind_is_kept_with_the_place_of_every_sentence(
    api: Api, name: str, kind: str
) -> None:
    ann, at = await home(api)
    answer = await ann.post(at, {"filename": name, "text": sample(name)})
    assert answer.status_code == 201, answer.text
    source = answer.json()
    assert (source["kind"], source["state"], source["origin"]) == (kind, "ready", name)
    assert source["title"]
    assert (await ann.get(f"{at}/{source['id']}")).json() == source
    page = (await ann.get(f"{at}/{source['id']}/sentences?limit=200")).json()
    sentences = page["items"]
    assert page["next_cursor"] is None
    assert [sentence["n"] for sentence in sentences] == list(range(source["sentence_count"]))
    for sentence in sentences:
        words = source["text"][sentence["start"] : sentence["end"]]
        assert sentence["text"].split()[0].strip("“\"'(") in words


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Wir backen jeden Tag frisches Brot. Der Ofen ist neu.", "de"),
        ("五月に二台目の窯を買いました。", "ja"),
        ("हमने मई में दूसरी भट्ठी खरीदी।", "hi"),
        ("12345", None),
    ],
)
async def test_a_source_says_which_language_it_is_in(
    api: Api, text: str, language: str | None
) -> None:
    ann, at = await home(api)
    added = (await ann.post(at, {"text": text})).json()
    assert added["language"] == language
    (listed,) = (await ann.get(at)).json()["items"]
    assert listed["language"] == language


async def test_a_source_is_taken_for_another_language_and_called_otherwise(api: Api) -> None:
    ann, at = await home(api)
    source = (await ann.post(at, {"text": OVENS})).json()
    one, seen = f"{at}/{source['id']}", {"If-Match": f'"{source["version"]}"'}
    changed = await ann.patch(one, {"language": "de", "title": "Öfen"}, headers=seen)
    assert changed.status_code == 200, changed.text
    assert (changed.json()["language"], changed.json()["title"]) == ("de", "Öfen")
    assert changed.json()["text"] == OVENS
    again = await ann.patch(one, {"language": "de", "title": "Öfen"})
    assert again.json()["version"] == changed.json()["version"]
    assert (await ann.patch(one, {"language": "en"}, headers=seen)).status_code == 412
    assert (await ann.patch(one, {"language": None})).json()["language"] is None
    for wrong in ({"language": "Deutsch"}, {"title": None}, {"text": "Other."}):
        assert (await ann.patch(one, wrong)).status_code == 422


async def test_what_was_changed_of_a_source_is_undone(api: Api) -> None:
    ann, at = await home(api)
    source = (await ann.post(at, {"text": OVENS})).json()
    one = f"{at}/{source['id']}"
    changed = await ann.patch(one, {"language": "de"})
    assert changed.json()["language"] == "de"
    events = f"{at.removesuffix('/sources')}/audit-events"
    [event] = (await ann.get(f"{events}?subject_id={source['id']}&limit=1")).json()["items"]
    assert (event["type"], event["undoable"]) == ("source.updated", True)
    undone = await ann.post(f"{events}/{event['id']}/undo")
    assert undone.status_code < 300, undone.text
    assert (await ann.get(one)).json()["language"] == "en"


async def test_a_window_of_the_text_shows_the_sentences_that_reach_into_it(api: Api) -> None:
    ann, at = await home(api)
    source = (await ann.post(at, {"text": OVENS})).json()
    path = f"{at}/{source['id']}/sentences"
    first, second = (await ann.get(path)).json()["items"]
    across = f"{path}?from_offset={first['end'] - 1}&to_offset={second['start'] + 1}"
    assert len((await ann.get(across)).json()["items"]) == 2
    after = (await ann.get(f"{path}?from_offset={first['end']}")).json()["items"]
    before = (await ann.get(f"{path}?to_offset={second['start']}")).json()["items"]
    assert (after, before) == ([second], [first])
    page = (await ann.get(f"{path}?limit=1")).json()
    rest = (await ann.get(f"{path}?limit=1&cursor={page['next_cursor']}")).json()
    assert page["items"] + rest["items"] == [first, second]


async def test_the_same_text_is_kept_once(api: Api) -> None:
    ann, at = await home(api)
    one = (await ann.post(at, {"text": OVENS, "title": "Ovens"})).json()
    again = (await ann.post(at, {"text": OVENS, "title": "Other", "kind": "markdown"})).json()
    assert again == one
    assert len((await ann.get(at)).json()["items"]) == 1
    eve = await api.register("Eve Example")
    theirs = f"/w/{(await eve.workspace())['id']}/sources"
    assert (await eve.post(theirs, {"text": OVENS})).json()["id"] != one["id"]


@pytest.mark.parametrize(
    ("body", "status", "code"),
    [
        ({"filename": "logo.md", "text": "\x89PNG\r\n\x1a\n\0\0\0\rIHDR"}, 415, "binary_source"),
        ({"text": ""}, 422, "empty_source"),
        ({"text": " \n\t"}, 422, "empty_source"),
        ({"filename": "notes.pdf", "text": OVENS}, 415, "unknown_source_kind"),
        ({"text": "a sentence. " * 200_000}, 413, "source_too_large"),
        (
            {"kind": "markdown", "text": "---\na: &x 1\nb: *x\n---\n\nHi."},
            422,
            "front_matter_unreadable",
        ),
        ({}, 422, "validation_failed"),
        ({"text": OVENS, "url": "https://example.org"}, 422, "validation_failed"),
        ({"text": OVENS, "kind": "rss"}, 422, "validation_failed"),
        ({"text": OVENS, "colour": "red"}, 422, "unknown_field"),
    ],
)
async def test_what_cannot_be_read_is_refused_and_nothing_is_stored(
    api: Api, body: dict[str, Any], status: int, code: str
) -> None:
    ann, at = await home(api)
    answer = await ann.post(at, body)
    assert (answer.status_code, answer.json()["code"]) == (status, code)
    assert (await ann.get(at)).json()["items"] == []


async def test_half_a_character_is_refused(api: Api) -> None:
    ann, at = await home(api)
    headers = {"Content-Type": "application/json"}
    answer = await ann.send("POST", at, content=b'{"text": "half \\ud800"}', headers=headers)
    assert (answer.status_code, answer.json()["code"]) == (415, "binary_source")


@pytest.mark.parametrize(
    ("url", "code"),
    [
        ("ftp://example.org/a", "url_refused"),
        ("file:///etc/passwd", "url_refused"),
        ("https://user:word@example.org/", "url_refused"),
        ("https://example.org:22/", "url_refused"),
        ("not a url", "url_refused"),
        ("https://127.0.0.1/", "address_forbidden"),
        ("https://10.0.0.8/a", "address_forbidden"),
        ("https://169.254.169.254/latest/meta-data", "address_forbidden"),
        ("https://[::1]/", "address_forbidden"),
    ],
)
async def test_a_url_that_is_refused_at_sight_is_not_stored(api: Api, url: str, code: str) -> None:
    ann, at = await home(api)
    answer = await ann.post(at, {"url": url})
    assert (answer.status_code, answer.json()["code"]) == (422, code), answer.text
    assert (await ann.get(at)).json()["items"] == []


async def test_a_name_that_leads_to_a_private_address_fails_with_the_reason(api: Api) -> None:
    ann, at = await home(api)
    answer = await ann.post(at, {"url": "https://localhost/notes"})
    assert answer.status_code == 201, answer.text
    source = answer.json()
    assert (source["state"], source["title"]) == ("fetching", "https://localhost/notes")
    path = f"{at}/{source['id']}"

    async def ended() -> dict[str, Any] | None:
        found: dict[str, Any] = (await ann.get(path)).json()
        return found if found["state"] != "fetching" else None

    failed = await until(ended)
    assert failed["state"] == "failed"
    assert "localhost" in failed["problem"]
    assert "not set up to call" in failed["problem"]
    assert (await ann.get(f"{path}/sentences")).json()["items"] == []
    listed = (await ann.get(f"{at}?state=failed&kind=url")).json()["items"]
    assert [row["id"] for row in listed] == [source["id"]]


async def test_a_source_is_removed_only_when_no_post_was_made_from_it(api: Api) -> None:
    ann, at = await home(api)
    posts = at.replace("sources", "posts")
    source = (await ann.post(at, {"text": OVENS})).json()
    post = (await ann.post(posts, {"title": "T", "source_id": source["id"]})).json()
    path = f"{at}/{source['id']}"
    refused = await ann.delete(path)
    assert (refused.status_code, refused.json()["code"]) == (409, "in_use")
    assert refused.json()["count"] == 1
    assert (await ann.delete(f"{posts}/{post['id']}")).status_code == 204
    assert (await ann.delete(path)).status_code == 204
    assert (await ann.delete(path)).status_code == 404
    assert (await ann.get(path)).status_code == 404
    assert (await ann.get(f"{path}/sentences")).status_code == 404
    added_again = (await ann.post(at, {"text": OVENS})).json()
    assert added_again["id"] != source["id"]


async def test_who_may_not_write_reads_and_guests_do_not_see_the_material(api: Api) -> None:
    ann = await api.register()
    ws = await ann.workspace()
    at = f"/w/{ws['id']}/sources"
    source = (await ann.post(at, {"text": OVENS})).json()
    viewer, guest = [await ann.join(ws["id"], role) for role in ("viewer", "guest")]
    assert (await viewer.get(f"{at}/{source['id']}")).json() == source
    for refused in (await viewer.post(at, {"text": "Hi."}), await viewer.delete(f"{at}/{uuid4()}")):
        assert (refused.status_code, refused.json()["missing_scope"]) == (403, "content:write")
    assert (await guest.get(at)).status_code == 403


async def test_the_material_of_another_workspace_is_absent(api: Api) -> None:
    ann, at = await home(api)
    eve, theirs = await home(api)
    source = (await eve.post(theirs, {"text": OVENS})).json()
    for id in (source["id"], str(uuid4()), "nonsense"):
        path = f"{at}/{id}"
        for answer in (
            await ann.get(path),
            await ann.get(f"{path}/sentences"),
            await ann.delete(path),
        ):
            assert (answer.status_code, answer.json()["code"]) == (404, "not_found")
    assert (await eve.get(f"{theirs}/{source['id']}")).json() == source


async def test_a_text_is_read_before_the_work_opens(api: Api, container: Container) -> None:
    ann, at = await home(api)
    actor = Actor(user_id=UUID(ann.user["id"]), door=Door.API)
    context = MemberContext(UUID(at.split("/")[2]), actor, ContentScope.WRITE)
    # On SQLite whoever writes keeps all others waiting: they must not wait for a text.
    async with container.database.write(context):
        refused = await ann.post(at, {"text": " "})
    assert (refused.status_code, refused.json()["code"]) == (422, "empty_source")


async def feed_of(ann: Api, at: str) -> str:
    answer = await ann.post(at, {"text": FEED, "filename": "feed.xml"})
    assert answer.status_code == 201, answer.text
    source = answer.json()
    assert (source["kind"], source["title"], source["sentence_count"]) == ("rss", "Bread", 0)
    return f"{at}/{source['id']}/feed"


async def test_an_entry_of_a_feed_is_read_as_an_article(api: Api) -> None:
    ann, at = await home(api)
    path = await feed_of(ann, at)
    feed = (await ann.get(path)).json()
    assert [(each["id"], each["title"]) for each in feed["entries"]] == [
        ("1", "Second oven"),
        ("2", "Only a page"),
        ("3", "Nothing"),
    ]
    made = await ann.post(f"{path}/entries", {"entry_id": "1"})
    assert made.status_code == 201, made.text
    source = made.json()
    assert (source["kind"], source["title"]) == ("html", "Second oven")
    assert (source["origin"], source["sentence_count"]) == ("https://bakery.example/oven", 2)
    again = await ann.post(f"{path}/entries", {"entry_id": "1"})
    assert again.json()["id"] == source["id"]


@pytest.mark.parametrize(
    ("entry", "status", "code"),
    [("2", 422, "address_forbidden"), ("3", 422, "empty_source"), ("4", 404, "not_found")],
)
async def test_an_entry_that_says_nothing_is_its_page_or_refused(
    api: Api, entry: str, status: int, code: str
) -> None:
    ann, at = await home(api)
    path = await feed_of(ann, at)
    answer = await ann.post(f"{path}/entries", {"entry_id": entry})
    assert (answer.status_code, answer.json()["code"]) == (status, code)
    assert len((await ann.get(at)).json()["items"]) == 1


async def test_what_is_no_feed_has_no_entries(api: Api) -> None:
    ann, at = await home(api)
    source = (await ann.post(at, {"text": "We bake."})).json()
    assert (await ann.get(f"{at}/{source['id']}/feed")).status_code == 404
    assert (await ann.get(f"{at}/{uuid4()}/feed")).status_code == 404


async def test_a_feed_that_cannot_be_read_is_refused(api: Api) -> None:
    ann, at = await home(api)
    answer = await ann.post(at, {"text": '<!DOCTYPE rss [<!ENTITY a "b">]><rss>&a;</rss>'})
    assert (answer.status_code, answer.json()["code"]) == (422, "feed_unreadable")


async def test_nothing_is_written_from_a_feed_as_a_whole(api: Api) -> None:
    studio = await Studio.opened(api)
    source_id = await studio.add(FEED, "feed.xml")
    body: dict[str, Any] = {"source_id": source_id, "platforms": ["x"]}
    answer = await studio.caller.post(f"{studio.path}/runs", body, headers=keyed())
    assert (answer.status_code, answer.json()["code"]) == (409, "source_is_feed")
