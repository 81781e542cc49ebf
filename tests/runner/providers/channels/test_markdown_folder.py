import asyncio
import os
import resource
import stat
import tempfile
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from runner.providers.channels import (
    Channel,
    ChannelRefused,
    ChannelUnreachable,
    MarkdownFolder,
)
from tests.runner.providers.channels.contract import ChannelContract
from tests.runner.providers.channels.posts import a_post

NAME = "2026-11-03-web-31-a-night-between-the-draft-and-the-yes.md"


class TestMarkdownFolder(ChannelContract):
    @pytest.fixture
    def channel(self, tmp_path: Path) -> Channel:
        return MarkdownFolder(tmp_path)


def names_in(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


@pytest.fixture
def as_an_ordinary_user() -> Iterator[None]:
    """Lay down the rights of root, to whom no folder is read-only."""
    user = os.geteuid()
    if user == 0:
        os.seteuid(65534)
    yield
    os.seteuid(user)


@pytest.fixture
def read_only_folder() -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder)
        path.chmod(0o555)
        yield path
        path.chmod(0o755)


@pytest.fixture
def no_room_left() -> Iterator[None]:
    """Let no file of this process grow beyond ten bytes."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (10, hard))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


async def test_a_post_is_one_file_with_front_matter(tmp_path: Path) -> None:
    delivered = await MarkdownFolder(tmp_path).publish(a_post())
    assert delivered.external_id == NAME
    _, front, body = (tmp_path / NAME).read_text().split("---\n", 2)
    assert yaml.safe_load(front) == {
        "title": "A night between the draft and the yes",
        "date": "2026-11-03T12:00:00+01:00",
        "slug": "a-night-between-the-draft-and-the-yes",
        "tags": ["editing", "process"],
        "platform": "blog",
        "key": "WEB-31",
        "id": "0198f0a0-0000-7000-8000-000000000001",
        "content_hash": "a" * 64,
    }
    assert body == f"\n{a_post().body}\n"
    assert stat.S_IMODE((tmp_path / NAME).stat().st_mode) & 0o111 == 0


async def test_an_edit_replaces_the_file_and_leaves_no_draft(tmp_path: Path) -> None:
    folder = MarkdownFolder(tmp_path)
    await folder.publish(a_post())
    await folder.publish(a_post(title="New", body="New words", idempotency_key="b" * 64))
    assert names_in(tmp_path) == [NAME]
    assert (tmp_path / NAME).read_text().endswith("\nNew words\n")


async def test_a_file_that_is_not_ours_is_never_replaced_or_deleted(tmp_path: Path) -> None:
    (tmp_path / NAME).write_text("---\nid: 7\n---\nmy own notes")
    folder = MarkdownFolder(tmp_path)
    delivered = await folder.publish(a_post())
    await folder.withdraw(UUID(int=7), NAME)
    assert (tmp_path / NAME).read_text().endswith("my own notes")
    assert await folder.publish(a_post()) == delivered
    assert delivered.external_id != NAME


async def test_a_planted_link_is_neither_read_nor_written_through(tmp_path: Path) -> None:
    outside, folder = tmp_path / "outside.md", tmp_path / "folder"
    folder.mkdir()
    await MarkdownFolder(folder).publish(a_post())
    (folder / NAME).rename(outside)
    before = outside.read_bytes()
    (folder / NAME).symlink_to(outside)
    channel = MarkdownFolder(folder)
    assert await channel.find("a" * 64) is None
    delivered = await channel.publish(a_post(body="new"))
    await channel.withdraw(a_post().post_id, NAME)
    assert delivered.external_id != NAME
    assert outside.read_bytes() == before


@pytest.mark.parametrize("name", ["../outside.md", "/etc/hostname", "..", ".", ""])
async def test_withdrawing_cannot_reach_out_of_the_folder(tmp_path: Path, name: str) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    await MarkdownFolder(tmp_path).publish(a_post())
    (tmp_path / NAME).rename(tmp_path / "outside.md")
    await MarkdownFolder(folder).withdraw(a_post().post_id, name)
    assert (tmp_path / "outside.md").exists()


@pytest.mark.parametrize(
    "content",
    [
        "",
        "---\n",
        "---\n: [\n---\n",
        "---\n- a list\n---\n",
        "no front matter",
        "\udcff",
        "---\ndate: 2026-02-30\n---\n",
        pytest.param("---\n" + "[" * 60_000, id="brackets without end"),
    ],
)
async def test_other_peoples_files_do_not_disturb_a_lookup(tmp_path: Path, content: str) -> None:
    (tmp_path / "a.md").write_text(content, errors="surrogateescape")
    (tmp_path / "b.md").mkdir()
    os.mkfifo(tmp_path / "c.md")
    delivered = await MarkdownFolder(tmp_path).publish(a_post())
    assert await MarkdownFolder(tmp_path).find("a" * 64) == delivered


async def test_a_missing_folder_is_not_made_because_its_disk_may_be_unmounted(
    tmp_path: Path,
) -> None:
    with pytest.raises(ChannelUnreachable, match="does not exist; create it"):
        await MarkdownFolder(tmp_path / "absent").publish(a_post())
    assert not (tmp_path / "absent").exists()


async def test_a_post_is_one_file_also_where_its_folder_had_another_name(tmp_path: Path) -> None:
    folder, before = tmp_path / "now", tmp_path / "before"
    for path in (folder, before):
        path.mkdir()
    await MarkdownFolder(before).publish(a_post())
    channel = MarkdownFolder(folder, tmp_path / "gone", before)
    assert await channel.find("a" * 64) is not None
    await channel.publish(a_post(title="New", body="New words", idempotency_key="b" * 64))
    assert (names_in(folder), names_in(before)) == ([NAME], [])


async def test_what_is_withdrawn_goes_from_everywhere_and_takes_nobody_elses_along(
    tmp_path: Path,
) -> None:
    folder, before = tmp_path / "now", tmp_path / "before"
    before.mkdir()
    await MarkdownFolder(before).publish(a_post())
    channel = MarkdownFolder(folder, before)
    await channel.withdraw(UUID(int=7), NAME)
    assert names_in(before) == [NAME]
    (before / NAME).rename(before / "by another name.md")
    await channel.withdraw(a_post().post_id, NAME)
    assert names_in(before) == []
    before.rmdir()
    with pytest.raises(ChannelUnreachable, match="mount the disk"):
        await channel.withdraw(a_post().post_id, NAME)


async def test_a_path_that_is_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(ChannelRefused, match="does not lead to a folder"):
        await MarkdownFolder(tmp_path / "file").publish(a_post())


@pytest.mark.usefixtures("as_an_ordinary_user")
def test_a_read_only_folder_is_refused_with_what_to_do(read_only_folder: Path) -> None:
    with pytest.raises(ChannelRefused, match="may not write there; change the folder's owner"):
        asyncio.run(MarkdownFolder(read_only_folder).publish(a_post()))


@pytest.mark.usefixtures("no_room_left")
async def test_a_write_that_fails_halfway_leaves_nothing_behind(tmp_path: Path) -> None:
    with pytest.raises(ChannelRefused, match="raise the limit"):
        await MarkdownFolder(tmp_path).publish(a_post())
    assert names_in(tmp_path) == []


async def test_a_failed_edit_leaves_the_published_file_whole(
    tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    await MarkdownFolder(tmp_path).publish(a_post())
    before = (tmp_path / NAME).read_bytes()
    request.getfixturevalue("no_room_left")
    with pytest.raises(ChannelRefused):
        await MarkdownFolder(tmp_path).publish(a_post(body="new", idempotency_key="b" * 64))
    assert names_in(tmp_path) == [NAME]
    assert (tmp_path / NAME).read_bytes() == before


ANYTHING = st.text(st.characters(codec=None), max_size=120)


@given(title=ANYTHING, key=ANYTHING, body=ANYTHING, tag=ANYTHING)
def test_whatever_people_write_it_is_one_file_inside_that_is_found_again(
    title: str, key: str, body: str, tag: str
) -> None:
    item = a_post(post_id=UUID(int=7), title=f"../{title}\n---\n", key=key, body=body, tags=(tag,))

    async def publish_and_find(folder: Path) -> None:
        channel = MarkdownFolder(folder)
        delivered = await channel.publish(item)
        assert await channel.find(item.idempotency_key) == delivered
        assert names_in(folder) == [delivered.external_id]

    with tempfile.TemporaryDirectory() as outside:
        folder = Path(outside) / "folder"
        folder.mkdir()
        asyncio.run(publish_and_find(folder))
        assert names_in(Path(outside)) == ["folder"]
