"""Exports of more posts than should be in memory at once."""

import tracemalloc
from functools import partial
from typing import Any
from uuid import UUID

from runner.content import Exports, NewPost, PostFormat, Posts
from runner.core.ids import new_id
from runner.core.paging import CursorSigner, PageRequest

POSTS = 5000
BODY = "The oven is lit at four. " * 400
PEAK_BYTES = 20_000_000


async def written(cast: Any) -> None:
    async with cast.write() as work:
        posts = Posts(work)
        like = (await posts.create(NewPost(title="Bread"), {})).model_dump()
        ids: list[UUID] = [new_id() for _ in range(POSTS - 1)]
        rows = [like | {"id": id, "key": f"Q-{n}"} for n, id in enumerate(ids)]
        await posts.posts.add_many(rows)
        text = {"platform": "blog", "body": BODY, "extras": {}, "version": 1}
        moment = {"updated_at": like["updated_at"]}
        await posts.variants.variants.add_many([text | moment | {"post_id": id} for id in ids])


async def test_memory_does_not_grow_with_the_number_of_posts(cast: Any) -> None:
    await written(cast)
    database = cast.container.database
    exports = Exports(partial(database.read, cast.context))
    stream = await exports.stream(PageRequest(CursorSigner(b"key")), PostFormat.JSON)
    size = 0
    tracemalloc.start()
    try:
        async for part in stream:
            size += len(part)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert size > POSTS * len(BODY) * 0.99
    assert peak < PEAK_BYTES
