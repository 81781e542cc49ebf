"""Exports of more posts than should be in memory at once."""

import tracemalloc
from functools import partial
from typing import Any

from runner.content import Exports, NewPost, PostFormat, Posts
from runner.core.paging import CursorSigner, PageRequest

POSTS = 5000
BODY = "The oven is lit at four. " * 400
PEAK_BYTES = 20_000_000


async def written(cast: Any) -> None:
    async with cast.write() as work:
        posts = Posts(work)
        first = await posts.create(NewPost(title="Bread"), {})
        own: Any = {"title": "Bread", "author_id": first.author_id, "latest_version": 1}
        rows = [posts.posts.begin(**own, key=f"Q-{n}") for n in range(POSTS - 1)]
        await posts.posts.add_many(rows)
        text = {"platform": "blog", "body": BODY, "extras": {}}
        await posts.variants.variants.add_many([text | {"post_id": row.id} for row in rows])


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
