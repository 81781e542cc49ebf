"""The port every channel implements, in the words of a publication."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Outgoing:
    """Carry one post as it leaves: `body` is Markdown, `key` is unique in its workspace.

    `idempotency_key` is the hash of what was approved: the same content is the same key.

    Raises: ValueError for a time without a zone.
    """

    post_id: UUID
    key: str
    title: str
    body: str
    platform: str
    published_at: datetime
    updated_at: datetime
    author: str
    tags: tuple[str, ...]
    language: str
    idempotency_key: str

    def __post_init__(self) -> None:
        if self.published_at.utcoffset() is None or self.updated_at.utcoffset() is None:
            raise ValueError("Give published_at and updated_at with a time zone.")


@dataclass(frozen=True, slots=True)
class Delivered:
    """Name a post at its channel; `external_url` is None where nobody can open it by link."""

    external_id: str
    external_url: str | None


class Channel(Protocol):
    """Publish to one connected place; every method may be repeated and then changes nothing.

    Raises: ChannelRefused, ChannelUnreachable, ChannelOutcomeUnknown.
    """

    async def publish(self, outgoing: Outgoing) -> Delivered:
        """Put the post there; an edited post replaces what was there under the same id."""

    async def find(self, idempotency_key: str) -> Delivered | None:
        """Look up what became of an attempt nobody heard back from."""

    async def withdraw(self, post_id: UUID, external_id: str) -> None:
        """Take the post away, in whatever words it is there."""
