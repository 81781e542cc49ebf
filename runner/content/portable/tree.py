"""Export as JSON: everything there is to say about each post."""

from collections.abc import AsyncIterator

from runner.core.clock import now
from runner.core.db.query import Row
from runner.core.json_text import to_json

FORMAT = "postmagiq.posts/1"


async def as_json(posts: AsyncIterator[Row]) -> AsyncIterator[bytes]:
    head = {"format": FORMAT, "exported_at": now()}
    yield to_json(head)[:-1] + b',"posts":['
    separator = b"\n"
    async for post in posts:
        yield separator + to_json(post)
        separator = b",\n"
    yield b"\n]}\n"
