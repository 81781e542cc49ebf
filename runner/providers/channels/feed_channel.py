"""The workspace feed as a channel: what is published is in it, so nothing has to be sent."""

from uuid import UUID

from runner.providers.channels.feed import Feed
from runner.providers.channels.port import Delivered, Outgoing


class FeedChannel:
    """Publish by saying where the post can now be read."""

    def __init__(self, feed: Feed) -> None:
        self._feed = feed

    async def publish(self, outgoing: Outgoing) -> Delivered:
        """Give the post's public page; the API shows it there once it counts as published."""
        return Delivered(outgoing.post_id.urn, self._feed.post_url(outgoing.key))

    async def find(self, idempotency_key: str) -> Delivered | None:
        """Give None: nothing left this program, so publishing again is harmless."""
        return None

    async def withdraw(self, post_id: UUID, external_id: str) -> None:
        """Do nothing: a post that no longer counts as published is not in the feed."""
