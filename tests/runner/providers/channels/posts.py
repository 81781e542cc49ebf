"""Posts and a feed to publish in these tests."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from typing import Any
from uuid import UUID

from runner.providers.channels import Feed, Outgoing

BERLIN = timezone(timedelta(hours=1))
NOON = datetime(2026, 11, 3, 12, 0, tzinfo=BERLIN)

FEED = Feed(
    id=UUID(int=9),
    title="Okafor & Lund",
    home_url="https://posts.example/acme/",
    description="Notes on writing",
    author="Okafor & Lund",
    language="en",
    created_at=datetime(2026, 1, 1, tzinfo=UTC),
)

_POST = Outgoing(
    post_id=UUID("0198f0a0-0000-7000-8000-000000000001"),
    key="WEB-31",
    title="A night between the draft and the yes",
    body="The first *draft* is a conversation.\n\n## What changed\n\n- one night",
    platform="blog",
    published_at=NOON,
    updated_at=NOON + timedelta(days=1),
    author="Ines Okafor",
    tags=("editing", "process"),
    language="en",
    idempotency_key="a" * 64,
)


def a_post(**fields: Any) -> Outgoing:
    """Make a post that differs from the usual one only in `fields`."""
    return replace(_POST, **fields)
