"""Sending: a publication goes out at most once, and what became of it is known or looked up."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

import structlog

from runner.approvals import ApprovalMissing, Approvals, PostArchived
from runner.core.clock import now
from runner.core.db.work import Work
from runner.core.errors import DomainError, NotFound
from runner.core.retries import Retries
from runner.providers.channels import (
    Channel,
    ChannelError,
    ChannelOutcomeUnknown,
    ChannelRefused,
    ChannelUnreachable,
    Delivered,
)
from runner.publishing.models import ChannelState, Publication, PublicationState
from runner.publishing.outbound import idempotency_key, outgoing
from runner.publishing.publications import OUTDATED, UNDER_WAY, Publications
from runner.publishing.repository import ChannelRepository

log = structlog.get_logger(__name__)

MAX_ATTEMPTS = 5
# Twice as long each time: half a minute first, an hour at most.
RETRIES = Retries([*(timedelta(seconds=15 * 2**n) for n in range(1, 8)), timedelta(hours=1)])
MEANS: dict[type[ChannelError], PublicationState] = {
    ChannelRefused: PublicationState.FAILED,
    ChannelUnreachable: PublicationState.PLANNED,
    ChannelOutcomeUnknown: PublicationState.UNKNOWN,
}
PUT_AWAY = "The post was archived when this was due; bring it back and publish it again."
THROWN_AWAY = "The post was in the trash when this was due; restore it and publish it again."
STAYS_IN: dict[type[DomainError], str] = {
    PostArchived: PUT_AWAY,
    NotFound: THROWN_AWAY,
    ApprovalMissing: OUTDATED,
}
CLOSED = "The channel was disabled or removed; enable it or publish somewhere else."
SURPRISE = "Something unexpected happened while it was sent; what became of it is looked up."


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of an attempt, or stands in its way."""

    state: PublicationState
    problem: str | None = None
    delivered: Delivered | None = None


@dataclass(frozen=True, slots=True)
class Attempt:
    """One try at sending; one that takes over another looks first whether that one got through."""

    row: Publication
    resumed: bool
    barrier: Outcome | None


class Sending:
    """The two ends of a sending, each a work of its own; between them the channel is called."""

    def __init__(self, work: Work) -> None:
        self.work = work
        self.ledger = Publications(work)

    async def begin(self, id: UUID, planned_for: str) -> Attempt | None:
        """Claim a publication that is planned for just this moment, or take it over.

        The gate is asked here again: a post that changed since it was planned stays in.
        """
        barrier = await self._barrier(await self.ledger.one(id))
        publication = await self.ledger.locked(id)
        resumed = publication.state in UNDER_WAY
        moved = publication.planned_for.isoformat() != planned_for
        if moved or not (resumed or publication.state is PublicationState.PLANNED):
            return None
        if barrier is not None and not resumed:
            self.ledger.put(publication, barrier.state, barrier.problem)
            await self.ledger.settle_after(publication)
            return None
        publication.attempt += 1
        publication.fence += 1
        publication.published_at = publication.published_at or await self._first_time(publication)
        self.ledger.put(publication, PublicationState.SENDING, None)
        await self.work.flush()
        return Attempt(await self.ledger.one(id), resumed, barrier)

    async def finish(self, attempt: Attempt, outcome: Outcome) -> None:
        """Write down what became of an attempt, unless somebody took it over meanwhile."""
        publication = await self.ledger.locked(attempt.row.id)
        if publication.fence != attempt.row.fence or publication.state not in UNDER_WAY:
            return
        state = outcome.state
        if outcome.delivered is not None:
            publication.sent_at = now()
            publication.external_id = outcome.delivered.external_id
            publication.external_url = outcome.delivered.external_url
        if state is PublicationState.PLANNED and publication.attempt >= MAX_ATTEMPTS:
            state = PublicationState.FAILED
        if state is PublicationState.PLANNED:
            publication.planned_for = now() + RETRIES.wait(publication.attempt)
        self.ledger.put(publication, state, outcome.problem)
        await self.ledger.settle_after(publication)

    async def _barrier(self, row: Publication) -> Outcome | None:
        try:
            content = await Approvals(self.work).require_approved(row.post_id)
        except (PostArchived, ApprovalMissing, NotFound) as refusal:
            return Outcome(PublicationState.CANCELLED, STAYS_IN[type(refusal)])
        if content.hash != row.content_hash:
            return Outcome(PublicationState.CANCELLED, OUTDATED)
        assert row.channel_id is not None
        try:
            channel = await ChannelRepository(self.work).record(row.channel_id)
        except NotFound:
            return Outcome(PublicationState.FAILED, CLOSED)
        active = channel.state is ChannelState.ACTIVE
        return None if active else Outcome(PublicationState.FAILED, CLOSED)

    async def _first_time(self, publication: Publication) -> datetime:
        """Keep the date of a post that is published again in other words."""
        known = await self.ledger.publications.of(publication.post_id)
        earlier = [
            other.published_at
            for other in known
            if other.channel_id == publication.channel_id
            and other.state is PublicationState.SENT
            and other.published_at is not None
        ]
        return min(earlier, default=now())


async def deliver(channel: Channel, attempt: Attempt) -> Outcome:
    """Call the channel, outside every transaction; what is not known is never guessed."""
    try:
        found = await channel.find(idempotency_key(attempt.row)) if attempt.resumed else None
    except ChannelError as unclear:
        return Outcome(PublicationState.UNKNOWN, unclear.detail)
    if found is None and attempt.barrier is not None:
        return attempt.barrier
    try:
        delivered = found or await channel.publish(outgoing(attempt.row))
    except ChannelError as problem:
        return Outcome(MEANS[type(problem)], problem.detail)
    except Exception:
        log.exception("sending_failed", publication_id=str(attempt.row.id))
        return Outcome(PublicationState.UNKNOWN, SURPRISE)
    return Outcome(PublicationState.SENT, delivered=delivered)
