"""Files over HTTP: taken in, shown, hung on a post, and gone again."""

import asyncio
import hashlib
from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import httpx
import pytest

from api.app import create_app
from runner.assets import AssetEntitlement
from runner.assets.jobs import sweep
from runner.bootstrap import Container
from runner.core.clock import now
from runner.core.db.query import update
from runner.core.ids import new_id
from runner.core.jobs import JobContext
from runner.workspaces import Workspace, WorkspaceStatus
from runner.workspaces.purging import Purging
from tests.api.content.writing import post_in
from tests.client import Api, allowing, keyed
from tests.waiting import until

PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40
PDF = b"%PDF-1.7\n" + b"bread " * 400
PLAIN = {"content-type": "application/octet-stream"}


@dataclass(frozen=True)
class Place:
    """Ann in a workspace of hers, and where its files lie."""

    ann: Api
    ws: str
    folder: Path

    async def send(
        self, content: bytes | AsyncIterator[bytes], name: str = "oven.png", **headers: str
    ) -> httpx.Response:
        path = f"/w/{self.ws}/files"
        options: dict[str, Any] = {"params": {"name": name}, "content": content}
        return await self.ann.send("POST", path, headers={**PLAIN, **headers}, **options)

    def objects(self) -> set[str]:
        """Name what lies in the storage, unfinished parts included."""
        return {path.name for path in self.folder.rglob("*") if path.is_file()}

    async def gone(self, id: str) -> bool:
        return id not in self.objects()


@pytest.fixture
async def place(api: Api, container: Container) -> Place:
    ann = await api.register()
    ws = (await ann.workspace())["id"]
    return Place(ann, ws, container.settings.files_folder / ws)


async def test_a_file_is_taken_in_shown_and_removed(place: Place) -> None:
    made = await place.send(PNG, r"C:\pictures\Öfen 1.png")
    assert made.status_code == 201, made.text
    file = made.json()
    digest = hashlib.sha256(PNG).hexdigest()
    assert (file["name"], file["media_type"]) == ("Öfen 1.png", "image/png")
    assert (file["size_bytes"], file["sha256"]) == (len(PNG), digest)
    at = f"/w/{place.ws}/files/{file['id']}"
    assert (await place.ann.get(at)).json() == file
    shown = await place.ann.get(f"{at}/content")
    assert shown.content == PNG
    headers = shown.headers
    assert headers["content-disposition"] == "inline; filename*=UTF-8''%C3%96fen%201.png"
    assert headers["content-security-policy"].startswith("default-src 'none'; sandbox")
    assert (headers["x-content-type-options"], headers["cache-control"]) == (
        "nosniff",
        "private, no-cache",
    )
    known = await place.ann.get(f"{at}/content", headers={"If-None-Match": headers["etag"]})
    assert (known.status_code, headers["etag"]) == (304, f'"{digest}"')
    assert place.objects() == {file["id"]}
    assert (await place.ann.delete(at)).status_code == 204
    assert (await place.ann.get(f"{at}/content")).status_code == 404
    assert await until(lambda: place.gone(file["id"]))
    log = (await place.ann.get(f"/w/{place.ws}/audit-events?subject_type=file")).json()
    assert [event["type"] for event in log["items"]] == ["file.deleted", "file.uploaded"]


async def test_what_it_is_is_seen_by_its_content(place: Place) -> None:
    pdf = await place.send(PDF, "picture.png", **{"content-type": "image/png"})
    assert pdf.json()["media_type"] == "application/pdf"
    content = await place.ann.get(f"/w/{place.ws}/files/{pdf.json()['id']}/content")
    assert content.headers["content-disposition"].startswith("attachment;")
    page = b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"
    refused = await place.send(page, "oven.png", **{"content-type": "image/png"})
    assert (refused.status_code, refused.json()["code"]) == (415, "unsupported_media_type")
    foreign = await place.send(page, "oven.svg", **{"content-type": "image/svg+xml"})
    assert foreign.status_code == 415
    assert "image/png" in foreign.json()["taken"]
    empty = await place.send(b"")
    assert (empty.status_code, empty.json()["code"]) == (422, "empty_file")
    nameless = await place.send(PNG, "pictures/")
    assert (nameless.status_code, nameless.json()["errors"][0]["parameter"]) == (422, "name")
    for folder in (".", "a/.."):
        assert (await place.send(PNG, folder)).status_code == 422
    assert place.objects() == {pdf.json()["id"]}


async def test_the_same_content_is_one_file_in_a_workspace(place: Place) -> None:
    first = (await place.send(PNG)).json()
    assert (await place.send(PNG, "again.png")).json() == first
    many = [(await each).json()["id"] for each in [place.send(PDF), place.send(PDF)]]
    assert many[0] == many[1]
    assert place.objects() == {first["id"], many[0]}
    other = (await place.ann.workspace("Red Door"))["id"]
    apart = await replace(place, ws=other).send(PNG)
    assert apart.json()["id"] != first["id"]
    assert (await place.ann.get(f"/w/{other}/files/{first['id']}")).status_code == 404


async def test_a_dry_run_keeps_neither_row_nor_bytes(place: Place) -> None:
    path = f"/w/{place.ws}/files?name=oven.png&dry_run=true"
    tried = await place.ann.send("POST", path, headers=PLAIN, content=PNG)
    assert (tried.status_code, tried.headers["dry-run"]) == (201, "true")
    assert (await place.ann.get(f"/w/{place.ws}/files")).json()["items"] == []
    assert place.objects() == set()


async def test_asked_again_with_its_key_it_has_happened_once(place: Place) -> None:
    key = keyed()
    first = await place.send(PNG, **key)
    again = await place.send(PNG, **key)
    assert again.headers["idempotency-replayed"] == "true"
    assert again.json() == first.json()
    other = await place.send(PDF, **key)
    assert (other.status_code, other.json()["code"]) == (422, "idempotency_key_reused")
    assert place.objects() == {first.json()["id"]}


async def test_a_body_that_is_too_large_or_breaks_off_leaves_nothing(
    place: Place, container: Container
) -> None:
    limit = container.settings.upload_limit_bytes
    sent = 0

    async def endless() -> AsyncIterator[bytes]:
        nonlocal sent
        while True:
            sent += len(PNG) * 100
            yield PNG * 100

    refused = await place.send(endless())
    assert (refused.status_code, refused.json()["code"]) == (413, "payload_too_large")
    assert refused.json()["limit_bytes"] == limit
    assert limit < sent < limit + 2 * len(PNG) * 100
    announced = await place.send(PNG, **{"content-length": str(limit + 1)})
    assert announced.json()["limit_bytes"] == limit
    assert place.objects() == set()


async def test_who_hangs_up_leaves_nothing(place: Place, container: Container) -> None:
    said: list[Any] = []

    async def hang_up() -> dict[str, Any]:
        if place.objects():
            return {"type": "http.disconnect"}
        return {"type": "http.request", "body": PNG * 600, "more_body": True}

    async def hear(message: Any) -> None:
        said.append(message)

    headers = {**place.ann.headers, **PLAIN, "host": "localhost", "transfer-encoding": "chunked"}
    scope = {
        "type": "http",
        "http_version": "1.1",
        "method": "POST",
        "scheme": "http",
        "path": f"/api/v1/w/{place.ws}/files",
        "query_string": b"name=oven.png",
        "headers": [(k.lower().encode(), v.encode()) for k, v in headers.items()],
        "client": ("127.0.0.1", 1),
    }
    await create_app(container)(scope, hang_up, hear)
    assert said[0]["status"] == 400
    assert place.objects() == set()
    assert (await place.send(PNG)).status_code == 201


async def test_what_nothing_shows_and_no_row_tells_of_goes_after_a_day(
    place: Place, container: Container
) -> None:
    unused, shown = (await place.send(PNG)).json(), (await place.send(PDF)).json()
    post = await post_in(place.ann, f"/w/{place.ws}")
    path = f"/w/{place.ws}/posts/{post['id']}/attachments"
    await place.ann.post(path, {"title": "Bread", "file_id": shown["id"]})
    stray, foreign = place.folder / str(new_id()), place.folder.parent / str(new_id())
    stray.touch()
    foreign.mkdir()
    (foreign / "theirs").touch()
    context: JobContext[Container] = JobContext("t", 1, container, container.jobs, asyncio.Event())
    await sweep.body(context, now())
    assert place.objects() == {unused["id"], shown["id"], stray.name}
    for _ in range(2):
        await sweep.body(context, now() + timedelta(days=1))
        assert place.objects() == {shown["id"]}
    assert (await place.ann.get(f"/w/{place.ws}/files/{unused['id']}")).status_code == 404
    assert (foreign / "theirs").exists()


async def test_a_workspace_has_room_for_so_much(place: Place, container: Container) -> None:
    small = allowing(container, {AssetEntitlement.STORAGE: len(PNG) + 10})
    async with Api.on(small) as api:
        there = replace(place, ann=replace(place.ann, http=api.http))
        assert (await there.send(PNG)).status_code == 201
        limits = (await there.ann.get(f"/w/{place.ws}/files/limits")).json()
        assert (limits["used_bytes"], limits["room_bytes"]) == (len(PNG), len(PNG) + 10)
        assert limits["largest_bytes"] == container.settings.upload_limit_bytes
        for content in (PDF, _slowly(PDF)):
            full = await there.send(content)
            assert (full.status_code, full.json()["code"]) == (409, "limit_reached")
    assert len(place.objects()) == 1


async def _slowly(content: bytes) -> AsyncIterator[bytes]:
    yield content


async def test_the_files_of_a_workspace_go_with_it(place: Place, container: Container) -> None:
    await place.send(PNG)
    kept = replace(place, ws=(other := (await place.ann.workspace("Red Door"))["id"]))
    kept = replace(kept, folder=place.folder.parent / other)
    await kept.send(PNG)
    over = {"status": WorkspaceStatus.DELETING, "delete_after": now() - timedelta(seconds=1)}
    async with container.database.system() as work:
        given_up = update(Workspace).where(Workspace.id == UUID(place.ws))
        await work.session.execute(given_up.values(**over))
    await Purging(container.database).purge(UUID(place.ws), now())

    async def empty() -> bool:
        return not place.objects()

    assert await until(empty)
    assert len(kept.objects()) == 1


async def test_it_hangs_on_a_post_and_goes_with_the_last_that_shows_it(place: Place) -> None:
    file = (await place.send(PNG)).json()
    at, paths = f"/w/{place.ws}", []
    for title in ("One", "Two"):
        post = await post_in(place.ann, at, title=title)
        path = f"{at}/posts/{post['id']}/attachments"
        made = await place.ann.post(path, {"title": "The oven", "file_id": file["id"]})
        assert made.status_code == 201, made.text
        attached = made.json()
        assert (attached["kind"], attached["url"]) == ("image", None)
        assert attached["file"] == {k: v for k, v in file.items() if k in attached["file"]}
        paths.append(f"{path}/{attached['id']}")
        moved = await place.ann.patch(paths[-1], {"url": "https://example.org/"})
        assert moved.json()["code"] == "address_fixed"
    used = await place.ann.delete(f"{at}/files/{file['id']}")
    assert (used.status_code, used.json()["code"]) == (409, "in_use")
    assert (await place.ann.delete(paths[0])).status_code == 204
    assert (await place.ann.get(f"{at}/files/{file['id']}")).status_code == 200
    assert (await place.ann.delete(paths[1])).status_code == 204
    assert (await place.ann.get(f"{at}/files/{file['id']}")).status_code == 404
    assert await until(lambda: place.gone(file["id"]))
    both = await place.ann.post(paths[0].rpartition("/")[0], {"title": "Neither"})
    assert both.status_code == 422
