"""What is put into rows of posts for whoever asks for it, with one statement each for them all."""

from collections.abc import Collection, Sequence
from enum import StrEnum
from typing import Any
from uuid import UUID

from runner.content.repository import VariantRepository
from runner.core.db.query import Row
from runner.core.db.work import Work
from runner.identity import names_of


class Expansion(StrEnum):
    """What a post can bring along."""

    AUTHOR = "author"
    TAGS = "tags"
    VARIANTS = "variants"


async def expand(work: Work, posts: Sequence[Row], into: Collection[Expansion]) -> list[Row]:
    """Answer with the same posts and what was asked for; their tags are with them already."""
    added: dict[UUID, dict[str, Any]] = {post["id"]: {} for post in posts}
    if Expansion.AUTHOR in into:
        people = await names_of(work, {post["author_id"] for post in posts})
        for post in posts:
            added[post["id"]]["author"] = people.get(post["author_id"])
    if Expansion.VARIANTS in into and not all("variants" in post for post in posts):
        for post in posts:
            added[post["id"]]["variants"] = []
        for text in await VariantRepository(work).of_many([*added]):
            added[text["post_id"]]["variants"].append(text)
    return [post | added[post["id"]] for post in posts]
