"""Withdrawals: what went out is taken back, where its channel can take it back."""

from contextlib import suppress
from uuid import UUID

import structlog

from runner.core.clock import now
from runner.core.db.query import Row
from runner.core.db.work import Work
from runner.core.errors import NotFound
from runner.providers.channels import (
    Channel,
    ChannelError,
    ChannelOutcomeUnknown,
    ChannelRefused,
)
from runner.publishing.errors import NotSent, OnItsWay
from runner.publishing.events import PublicationWithdrawalFailed
from runner.publishing.models import Publication, PublicationKind, PublicationState
from runner.publishing.publications import UNDER_WAY, Publications
from runner.publishing.sending import MAX_ATTEMPTS, SURPRISE

log = structlog.get_logger(__name__)

TAKEN_BACK = frozenset({PublicationState.WITHDRAWING, PublicationState.WITHDRAWN})
OURS = frozenset({PublicationKind.FEED, PublicationKind.HAND})
COMING = UNDER_WAY | {PublicationState.PLANNED}


class Withdrawals:
    """Take back what a channel has of a post: all of it, or its earlier words would show again."""

    def __init__(self, work: Work) -> None:
        self.work = work
        self.ledger = Publications(work)

    async def withdraw(self, id: UUID) -> Row:
        """Begin to take a publication back; twice is the same as once.

        From our own feed it is gone with this work, from elsewhere once its channel was asked;
        what somebody put out by hand is only known to be gone.

        Raises: NotSent, OnItsWay.
        """
        publication = await self.ledger.locked(id)
        if publication.state not in TAKEN_BACK:
            if publication.state is not PublicationState.SENT:
                raise NotSent(key=publication.post_key, state=publication.state.value)
            there = await self._beside(publication)
            if any(other.state in COMING for other in there):
                raise OnItsWay(key=publication.post_key)
            for each in there:
                if each.state is PublicationState.SENT:
                    self._begin(each)
            await self._settle(publication)
        return await self.ledger.read(id)

    async def finish(self, id: UUID, problem: ChannelError | None) -> None:
        """Write down what the channel answered, and ask it again later if it did not."""
        publication = await self.ledger.locked(id)
        if publication.state is not PublicationState.WITHDRAWING:
            return
        if problem is None:
            self._end(publication)
        elif isinstance(problem, ChannelRefused) or publication.attempt >= MAX_ATTEMPTS:
            publication.state, publication.problem = PublicationState.SENT, problem.detail
            publication.withdrawn_by_id = None
            failed = PublicationWithdrawalFailed(subject_id=id, post_id=publication.post_id)
            self.work.emit(failed, publication)
        else:
            publication.attempt += 1
            self.ledger.put(publication, PublicationState.WITHDRAWING, problem.detail)
        await self._settle(publication)

    async def resume(self) -> None:
        """Go on with what stood still while nobody could, or may any more, go on with it."""
        rows = await self.ledger.publications.records(state=PublicationState.WITHDRAWING)
        await self.ledger.posts.hold(row.post_id for row in rows)
        for row in rows:
            publication = await self.ledger.locked(row.id)
            if publication.state is PublicationState.WITHDRAWING:
                self.ledger.put(publication, publication.state, publication.problem)

    async def _beside(self, publication: Publication) -> list[Publication]:
        """Load everything of its post in its place."""
        known = await self.ledger.publications.of(publication.post_id)
        return [other for other in known if other.place == publication.place]

    def _begin(self, publication: Publication) -> None:
        publication.withdrawn_by_id = self.work.user_id
        publication.attempt = 0
        # Nothing of the feed ever left this program, and a person takes back what a person put out.
        if publication.kind in OURS:
            self._end(publication)
        else:
            self.ledger.put(publication, PublicationState.WITHDRAWING, None)

    def _end(self, publication: Publication) -> None:
        publication.withdrawn_at = now()
        self.ledger.put(publication, PublicationState.WITHDRAWN, None)

    async def _settle(self, publication: Publication) -> None:
        """Let a post that can be read nowhere any more be published no longer."""
        await self.ledger.settle_after(publication)
        if not await self.ledger.out(publication.post_id):
            with suppress(NotFound):
                await self.ledger.posts.mark_withdrawn(publication.post_id)


async def take_back(channel: Channel, row: Publication) -> ChannelError | None:
    """Ask a channel, outside every transaction; answer with what stood in its way."""
    try:
        await channel.withdraw(row.post_id, row.external_id or "")
    except ChannelError as problem:
        return problem
    except Exception:
        log.exception("withdrawal_failed", publication_id=str(row.id))
        return ChannelOutcomeUnknown(channel=row.kind, reason=SURPRISE)
    return None
