"""The rows that questions about content answer with."""

from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID

from runner.content.models import PostStatus


class Version(NamedTuple):
    """A whole version of a post."""

    id: UUID
    number: int
    content_hash: str
    author_id: UUID
    run_id: UUID | None
    summary: str | None
    created_at: datetime
    content: dict[str, Any]


class Writer(NamedTuple):
    post_id: UUID
    number: int
    author_id: UUID
    began_by_id: UUID


class Began(NamedTuple):
    post_id: UUID
    author_id: UUID
    number: int


class Answering(NamedTuple):
    subject_id: UUID
    type: str
    data: dict[str, Any]
    on_behalf_of_id: UUID | None
    run_id: UUID | None


class CountedPosts(NamedTuple):
    chapter_id: UUID | None
    status: PostStatus
    count: int  # type: ignore[assignment]


class Sentence(NamedTuple):
    """A sentence of a source, and where it stands in the text."""

    n: int
    start: int
    end: int
    text: str
    heading: str | None
    block: str
