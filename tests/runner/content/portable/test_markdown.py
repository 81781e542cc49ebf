"""Posts from Markdown files."""

import io
import json
import zipfile
from base64 import b64encode

import pytest

from tests.api.content.test_portable import exported, imported
from tests.client import Api


def zipped(**files: str) -> str:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(f"{name}.md", text)
    return b64encode(out.getvalue()).decode()


async def test_one_markdown_file_is_a_post(api: Api) -> None:
    ann = await api.register()
    at = f"/w/{(await ann.workspace())['id']}"
    text = "---\ntitle: Oven\nplatform: blog\ndue_at: 2026-12-24\n---\n\nWe *bake*.\n"
    assert (await imported(ann, at, text, format="markdown"))["applied"]
    (post,) = json.loads((await exported(ann, at, "")).text)["posts"]
    assert (post["title"], post["variants"][0]["body"]) == ("Oven", "We *bake*.")
    assert post["due_at"].startswith("2026-12-23T23:00")


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ("nonsense", "base64"),
        (b64encode(b"no zip").decode(), "ZIP"),
        (zipped(post="Only prose."), "front matter"),
        (zipped(post="---\ntitle: Oven\n---\n\nWe bake."), "platform"),
        (zipped(post="---\na: &a 1\nb: *a\n---\n"), "alias"),
        (zipped(post="x" * 17_000_000), "larger"),
    ],
)
async def test_markdown_that_is_no_export_is_refused(api: Api, content: str, says: str) -> None:
    ann = await api.register()
    at = f"/w/{(await ann.workspace())['id']}"
    answer = await ann.post(f"{at}/posts/import", {"format": "markdown", "content": content})
    assert (answer.status_code, answer.json()["code"]) == (422, "unreadable_import")
    assert says in answer.json()["detail"]
