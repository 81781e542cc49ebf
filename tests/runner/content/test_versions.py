"""Versions of a post."""

from typing import Any
from uuid import UUID

import pytest

from runner.content import Platform, PostFields, Posts
from runner.core.errors import NotFound


async def two_versions(cast: Any) -> UUID:
    async with cast.write() as work:
        texts = {Platform.X: "One."}
        post = await Posts(work).create(PostFields(title="T"), texts)
    async with cast.write() as work:
        await Posts(work).edit(post.id, {}, {Platform.X: None, Platform.BLOG: "Two."}, 1)
    return post.id


async def test_restoring_makes_the_variants_those_of_the_version_and_no_others(cast: Any) -> None:
    id = await two_versions(cast)
    async with cast.write() as work:
        await Posts(work).restore_version(id, 1, 2)
    async with cast.read() as work:
        post = await Posts(work).read(id)
        first, third = [await Posts(work).version(id, number) for number in (1, 3)]
    assert [(v["platform"], v["body"]) for v in post["variants"]] == [("x", "One.")]
    assert third["content_hash"] == first["content_hash"]
    assert (await cast.told(id))[-1] == (
        "post.restored",
        {"number": 3, "content_hash": third["content_hash"], "restored_number": 1},
    )


async def test_a_diff_shows_platforms_that_only_one_version_has(cast: Any) -> None:
    id = await two_versions(cast)
    async with cast.read() as work:
        diff = await Posts(work).diff(id, 1, 2)
    assert diff["variants"] == [
        {"platform": "blog", "ops": [{"op": "insert", "text": "Two."}]},
        {"platform": "x", "ops": [{"op": "delete", "text": "One."}]},
    ]
    assert diff["title"] == [{"op": "equal", "text": "T"}]


async def test_there_is_no_version_beyond_the_last(cast: Any) -> None:
    id = await two_versions(cast)
    async with cast.read() as work:
        with pytest.raises(NotFound):
            await Posts(work).version(id, 3)
