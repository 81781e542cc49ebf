"""Posts out of a workspace and into one, over HTTP."""

import csv
import io
import json
import re
import zipfile
from base64 import b64encode
from typing import Any
from uuid import uuid4

import pytest
import yaml

from runner.core.sheets import DELIMITERS
from tests.api.content.writing import post_in
from tests.client import Api

FORMULA = '=HYPERLINK("https://example.org","x")'


async def exported(caller: Api, at: str, question: str) -> Any:
    answer = await caller.get(f"{at}/posts/export?{question}")
    assert answer.status_code == 200, answer.text
    assert "attachment" in answer.headers["content-disposition"]
    return answer


async def imported(caller: Api, at: str, content: str, **more: Any) -> dict[str, Any]:
    body = {"format": "json", "content": content} | more
    answer = await caller.post(f"{at}/posts/import", body)
    assert answer.status_code == 200, answer.text
    done: dict[str, Any] = answer.json()
    return done


def outcomes(done: dict[str, Any]) -> list[str]:
    return [row["outcome"] for row in done["rows"]]


async def test_json_goes_into_another_workspace_once_and_comes_back_the_same(api: Api) -> None:
    ann = await api.register()
    at, to = [f"/w/{(await ann.workspace())['id']}" for _ in range(2)]
    blog = {"body": "# Ovens\n\n🥖", "extras": {"language": "en", "tags": ["bread"]}}
    post = await post_in(ann, at, variants={"blog": blog, "x": "Two."}, priority="high")
    await ann.put(f"{at}/posts/{post['id']}/tags", {"names": ["Sunday"]})
    await post_in(ann, at, status="idea")
    text = (await exported(ann, at, "format=json&versions=true")).text
    whole = json.loads(text)
    assert [p["key"] for p in whole["posts"]] == ["P-1", "P-2"]
    assert whole["posts"][0]["versions"][0]["content"]["variants"]["blog"] == blog
    tried = await imported(ann, to, text, dry_run=True)
    assert (tried["applied"], tried["new"], outcomes(tried)) == (False, 2, ["new", "new"])
    assert (await ann.get(f"{to}/posts")).json()["items"] == []
    assert (await imported(ann, to, text))["applied"]
    again = await imported(ann, to, text)
    assert (again["new"], outcomes(again)) == (0, ["duplicate", "duplicate"])
    assert set(outcomes(await imported(ann, at, text))) == {"duplicate"}
    there = json.loads((await exported(ann, to, "")).text)["posts"]
    for before, after in zip(whole["posts"], there, strict=True):
        for name in ("title", "status", "priority", "variants"):
            assert after[name] == before[name]
        assert after["origin_id"] == before["id"]
        assert [t["name"] for t in after["tags"]] == [t["name"] for t in before["tags"]]


async def test_an_archived_post_comes_out_of_the_archive_where_it_was_taken_to(api: Api) -> None:
    ann = await api.register()
    at, to = [f"/w/{(await ann.workspace())['id']}" for _ in range(2)]
    for status in ("idea", "draft"):
        post = await post_in(ann, at, title=status, status=status)
        await ann.post(f"{at}/posts/{post['id']}/archival")
    assert (await imported(ann, to, (await exported(ann, at, "")).text))["applied"]
    for post in (await ann.get(f"{to}/posts")).json()["items"]:
        assert post["status"] == "archived"
        back = await ann.delete(f"{to}/posts/{post['id']}/archival")
        assert back.json()["status"] == post["title"]


async def test_one_invalid_row_keeps_every_row_out_and_is_named(api: Api) -> None:
    ann = await api.register()
    at = f"/w/{(await ann.workspace())['id']}"
    rows = [
        {"title": "Good"},
        {"title": ""},
        {"title": "T", "variants": [{"platform": "x", "body": "b", "extras": {"colour": "red"}}]},
        {"title": "a\0b"},
        {"title": "T", "tags": [f"t{n}" for n in range(31)]},
        {"title": "T", "variants": [{"platform": "x", "body": ""}] * 31},
        "no post",
        {"id": "t-1", "title": "Same", "status": "published", "owner_id": str(uuid4())},
        {"id": "t-1", "title": "Same"},
    ]
    done = await imported(ann, at, json.dumps(rows))
    assert not done["applied"]
    assert outcomes(done) == [
        "new", *["invalid"] * 6, "new", "duplicate",
    ]  # fmt: skip
    assert done["rows"][1]["errors"][0]["field"] == "title"
    assert (await ann.get(f"{at}/posts")).json()["items"] == []
    good = await imported(ann, at, json.dumps([rows[0], *rows[-2:]]))
    assert (good["applied"], outcomes(good)) == (True, ["new", "new", "duplicate"])
    assert len(good["rows"][1]["notes"]) == 2
    listed = (await ann.get(f"{at}/posts?sort=created_at")).json()["items"]
    assert [(p["title"], p["status"]) for p in listed] == [("Good", "draft"), ("Same", "draft")]


async def test_what_is_no_file_of_posts_is_refused(api: Api) -> None:
    ann = await api.register()
    at = f"/w/{(await ann.workspace())['id']}"
    for kind, content in (
        ("json", "{"),
        ("json", "[" * 100_000),
        ("json", f"[{'1' * 5000}]"),
        ("json", '[{"title": "a", "title": "b"}]'),
        ("json", '{"posts": 1}'),
        ("csv", "titel\nx"),
        ("csv", 'title\n"open'),
    ):
        answer = await ann.post(f"{at}/posts/import", {"format": kind, "content": content})
        assert (answer.status_code, answer.json()["code"]) == (422, "unreadable_import"), content
        assert not re.search("sys|recursion|unicode string", answer.json()["detail"])
    many = json.dumps([{"title": "T"}] * 501)
    answer = await ann.post(f"{at}/posts/import", {"format": "json", "content": many})
    assert answer.json()["code"] == "too_many_rows"


def title_of(text: str) -> str:
    return text.strip().partition("\n")[0]


async def test_csv_runs_in_no_spreadsheet_and_is_read_back_as_it_was(api: Api) -> None:
    ann = await api.register()
    at, to = [f"/w/{(await ann.workspace())['id']}" for _ in range(2)]
    texts = [
        FORMULA, "+1", "-1", "@SUM(A1)", "\t=1", "'=1", 'plain, "quoted"\nlines', "'tis",
        f"x;{FORMULA};", f"x\n{FORMULA}", f"x|'{FORMULA}", f'x;"{FORMULA}', "a\n\n- b;'\"=1;'c\r-",
    ]  # fmt: skip
    for text in texts:
        await post_in(ann, at, title=title_of(text), variants={"x": text})
    content = (await exported(ann, at, "format=csv")).text
    for delimiter in DELIMITERS:
        rows = csv.reader(io.StringIO(content[1:], newline=None), delimiter=delimiter)
        begin = [cell[:1] for row in rows for cell in row]
        assert len(begin) > len(texts)
        assert not {*"=+-@\t"} & {*begin}, delimiter
    assert (await imported(ann, to, content, format="csv"))["new"] == len(texts)
    there = json.loads((await exported(ann, to, "")).text)["posts"]
    assert [post["variants"][0]["body"] for post in there] == texts
    assert [post["title"] for post in there] == [title_of(text) for text in texts]


async def test_markdown_comes_as_files_with_front_matter(api: Api) -> None:
    ann = await api.register()
    at = f"/w/{(await ann.workspace())['id']}"
    await post_in(ann, at, title="Ovens: two", variants={"x": "Two.", "blog": "# Two"})
    await post_in(ann, at, status="idea")
    answer = await exported(ann, at, "format=markdown")
    with zipfile.ZipFile(io.BytesIO(answer.content)) as archive:
        assert archive.testzip() is None
        assert archive.namelist() == ["P-1/blog.md", "P-1/x.md", "P-2/post.md"]
        _, front, body = archive.read("P-1/blog.md").decode().split("---\n", 2)
    assert yaml.safe_load(front)["title"] == "Ovens: two"
    assert body == "\n# Two\n"


async def test_an_export_takes_the_filters_of_the_list(api: Api) -> None:
    ann = await api.register()
    at = f"/w/{(await ann.workspace())['id']}"
    await post_in(ann, at, status="idea")
    await post_in(ann, at, title="Rye")
    for question, keys in (("status=idea", ["P-1"]), ("q=rye", ["P-2"]), ("tag=none", [])):
        found = json.loads((await exported(ann, at, question)).text)["posts"]
        assert [post["key"] for post in found] == keys
    assert (await ann.get(f"{at}/posts/export?format=pdf")).status_code == 422


EXTRAS = {
    "mastodon": {"content_warning": "Sugar, much of it"},
    "newsletter": {"subject": "Second oven", "preheader": "=It bakes", "language": "de"},
    "blog": {"description": "Why, and how", "tags": ["bread, rye", "oven"], "language": "pt-BR"},
}


async def everything(api: Api) -> tuple[Api, str, str, list[dict[str, Any]]]:
    """Fill a workspace with what a post can have, and have another one with the same chapter."""
    ann = await api.register()
    at, to = [f"/w/{(await ann.workspace())['id']}" for _ in range(2)]
    for place in (at, to):
        await ann.post(f"{place}/chapters", {"title": "Ovens"})
    chapter = (await ann.get(f"{at}/chapters")).json()["items"][0]["id"]
    who = ann.user["id"]
    whole = await post_in(
        ann,
        at,
        title='The "oven", it is',
        priority="urgent",
        chapter_id=chapter,
        owner_id=who,
        assignee_id=who,
        due_at="2026-12-24T08:00:00Z",
        estimated_hours=1.5,
        variants={
            name: {"body": f"- Text for {name},\n\n---\n\nand more.", "extras": extras}
            for name, extras in EXTRAS.items()
        }
        | {"x": "Plain."},
    )
    names = {"names": ["bread, rye", 'say "hi"', "=oven"]}
    await ann.put(f"{at}/posts/{whole['id']}/tags", names)
    await post_in(ann, at, title="Only an idea", status="idea")
    put_away = await post_in(ann, at, title="Put away", status="idea")
    await ann.post(f"{at}/posts/{put_away['id']}/archival")
    return ann, at, to, json.loads((await exported(ann, at, "")).text)["posts"]


@pytest.mark.parametrize("kind", ["json", "csv", "markdown"])
async def test_every_field_goes_out_and_comes_in_again(api: Api, kind: str) -> None:
    ann, at, to, before = await everything(api)
    file = (await exported(ann, at, f"format={kind}")).content
    content = b64encode(file).decode() if kind == "markdown" else file.decode()
    done = await imported(ann, to, content, format=kind)
    assert (done["applied"], done["new"]) == (True, 3), done
    assert [row["notes"] for row in done["rows"]] == [[]] * 3
    assert {"key", "created_at"} <= set(done["unknown_columns"])
    after = json.loads((await exported(ann, to, "")).text)["posts"]
    by_title = {post["title"]: post for post in after}
    taken = (
        "title", "status", "archived_from", "priority", "chapter", "owner_id", "assignee_id",
        "due_at", "estimated_hours", "variants",
    )  # fmt: skip
    for post in before:
        there = by_title[post["title"]]
        assert {name: there[name] for name in taken} == {name: post[name] for name in taken}
        assert [t["name"] for t in there["tags"]] == [t["name"] for t in post["tags"]]
    again = await imported(ann, to, content, format=kind)
    assert outcomes(again) == ["duplicate"] * 3


async def test_days_are_read_in_the_zone_of_the_workspace_and_unclear_ones_are_named(
    api: Api,
) -> None:
    ann = await api.register()
    at = f"/w/{(await ann.workspace())['id']}"
    table = "title,due_at\nA,2026-12-24\nB,24.12.2026 09:00\nC,12/24/2026 9:00 AM\nD,3/4/2026\n"
    assert (await imported(ann, at, table, format="csv"))["applied"]
    posts = (await ann.get(f"{at}/posts?sort=created_at")).json()["items"]
    assert [post["due_at"] for post in posts] == [
        "2026-12-23T23:00:00Z",
        "2026-12-24T08:00:00Z",
        "2026-12-24T08:00:00Z",
        "2026-03-03T23:00:00Z",
    ]
    done = await imported(ann, at, "title,due_at\nD,3/4/2026\nE,soon\n", format="csv")
    assert [(row["errors"][0]["field"], done["applied"]) for row in done["rows"]] == [
        ("due_at", False)
    ] * 2
    assert "2026-04-03" in done["rows"][0]["errors"][0]["detail"]


async def test_what_was_lost_or_is_not_taken_is_named(api: Api) -> None:
    ann = await api.register()
    at = f"/w/{(await ann.workspace())['id']}"
    table = "title,colour,scheduled_at,published_at\nBr\ufffdt,red,2026-12-24,\n"
    done = await imported(ann, at, table, format="csv")
    assert done["unknown_columns"] == ["colour", "scheduled_at"]
    assert "UTF-8" in done["rows"][0]["notes"][0]
    done = await imported(ann, at, json.dumps([{"title": "A", "colour": "red", "key": None}]))
    assert done["unknown_columns"] == ["colour"]
