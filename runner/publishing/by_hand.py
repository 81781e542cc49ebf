"""By hand: somebody put a post on a network themselves, and tells the ledger where."""

from uuid import UUID

from runner.approvals import Approvals
from runner.content import Posts
from runner.core.clock import now
from runner.core.db.work import Work
from runner.providers.http import UrlPolicy
from runner.publishing.errors import PublishedAlready
from runner.publishing.models import Publication, PublicationKind, PublicationState
from runner.publishing.outbound import snapshot
from runner.publishing.publications import Publications

# Written down and not fetched, so any port may stand in it, but nothing that is no web address.
_ADDRESSES = UrlPolicy(https_only=False, ports=None)


class ByHand:
    """What people publish without a channel; it passes the same gate as everything else."""

    def __init__(self, work: Work) -> None:
        self.work = work
        self.ledger = Publications(work)

    async def mark(self, post_id: UUID, platform: str, url: str) -> Publication:
        """Write down that the approved text for a platform is out, and at which address.

        The same address again is the same as once.

        Raises: UrlRefused, ApprovalMissing, PostArchived, VariantMissing, PublishedAlready.
        """
        _ADDRESSES.canonical(url)
        content = await Approvals(self.work).require_approved(post_id)
        post = await Posts(self.work).one(post_id)
        copy = snapshot(post, content, platform, await self.ledger.author_of(post))
        there = [p for p in await self.ledger.publications.of(post_id) if p.place == platform]
        known = next((p for p in there if p.content_hash == content.hash), None)
        if known is not None and known.state is PublicationState.SENT:
            if known.external_url != url:
                raise PublishedAlready(key=post.key, platform=platform, url=known.external_url)
            return known
        marked = known or self.ledger.add(post, content, PublicationKind.HAND, copy)
        marked.content, marked.external_url = copy, url
        marked.requested_by_id = self.work.user_id
        marked.planned_for = marked.sent_at = marked.published_at = now()
        marked.withdrawn_at = marked.withdrawn_by_id = None
        self.ledger.put(marked, PublicationState.SENT, None)
        await self.ledger.settle_after(marked)
        return marked
