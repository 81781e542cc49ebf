"""Publications: what is planned, on its way and out, one row per post, channel and content."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from runner.approvals import ApprovalMissing, Approvals
from runner.content import Content, Post, Posts, PostStatus
from runner.core.clock import now
from runner.core.db.query import Row
from runner.core.db.work import Work
from runner.core.errors import NotFound
from runner.core.paging import Page, PageRequest
from runner.identity import names_of
from runner.publishing.errors import (
    BadMoment,
    BeingWithdrawn,
    ChannelDisabled,
    NoChannel,
    TooLate,
)
from runner.publishing.events import TOLD
from runner.publishing.models import (
    Channel,
    ChannelState,
    HiddenBy,
    Publication,
    PublicationKind,
    PublicationState,
)
from runner.publishing.outbound import platform_of, snapshot
from runner.publishing.repository import ChannelRepository, PublicationRepository
from runner.publishing.scopes import PublishingScope
from runner.workspaces import Ability, OwnWorkspace, Rights, WorkspaceStatus

FURTHEST = timedelta(days=5 * 366)
ENDED = frozenset({PublicationState.FAILED, PublicationState.CANCELLED, PublicationState.WITHDRAWN})
OUT = frozenset({PublicationState.SENT, PublicationState.WITHDRAWING})
UNDER_WAY = frozenset({PublicationState.SENDING, PublicationState.UNKNOWN})
OUTDATED = "The post is no longer approved as it was planned; have it approved and publish again."
MISSED = "The workspace was archived or deleted when this was due; publish it again."
NOT_ALLOWED = "Whoever planned it may no longer publish here; somebody else has to publish it."


class Publications:
    """The ledger of a workspace."""

    def __init__(self, work: Work) -> None:
        self.work = work
        self.publications = PublicationRepository(work)
        self.posts = Posts(work)

    # questions -----------------------------------------------------------------------------

    async def page(self, request: PageRequest) -> Page:
        page = await self.publications.page(request)
        return replace(page, items=await self._with_details(page.items))

    async def read(self, id: UUID) -> Row:
        return (await self._with_details([await self.publications.row(id)]))[0]

    async def one(self, id: UUID) -> Publication:
        """Read the own row of a publication, for the code; raises NotFound."""
        return await self.publications.record(id)

    async def of_post(self, post_id: UUID) -> list[Row]:
        await self.posts.one(post_id)
        return await self._with_details(await self.publications.rows(post_id=post_id))

    # changes -------------------------------------------------------------------------------

    async def publish(
        self, post_id: UUID, channel_ids: Sequence[UUID] | None, at: datetime | None
    ) -> list[Publication]:
        """Plan an approved post on channels, on all active ones when none is named.

        The same content goes to a channel once: planning it again moves its moment, and what
        went out stays as it is.

        Raises: BadMoment, ApprovalMissing, PostArchived, NoChannel, ChannelDisabled,
        VariantMissing, BeingWithdrawn.
        """
        moment = now()
        if at is not None and not moment < at < moment + FURTHEST:
            raise BadMoment
        content = await Approvals(self.work).require_approved(post_id)
        post = await self.posts.one(post_id)
        author = await self.author_of(post)
        rows = await self.publications.of(post_id)
        known = {row.channel_id: row for row in rows if row.content_hash == content.hash}
        leaving = {row.channel_id for row in rows if row.state is PublicationState.WITHDRAWING}
        made = []
        for channel in await self._channels(channel_ids):
            if channel.id in leaving:
                raise BeingWithdrawn(key=post.key, channel=channel.name)
            publication = known.get(channel.id)
            if publication is None or publication.state in ENDED:
                copy = snapshot(post, content, platform_of(content, channel), author)
                kind = PublicationKind(channel.kind)
                publication = publication or self.add(post, content, kind, copy, channel.id)
                self._plan(publication, copy, at or moment)
            else:
                self._move(publication, at, moment)
            made.append(publication)
        await self.work.flush()
        await self.settle(post_id, content.hash)
        if (await self.posts.one(post_id)).approved_hash != content.hash:
            # Changed while this waited for the post.
            raise ApprovalMissing(key=post.key)
        return made

    async def cancel(self, id: UUID) -> Publication:
        """Stop what has not begun to go out; raises TooLate. Twice is the same as once."""
        publication = await self.locked(id)
        if publication.state is PublicationState.CANCELLED:
            return publication
        if publication.state is not PublicationState.PLANNED:
            raise TooLate(key=publication.post_key, state=publication.state.value)
        self.put(publication, PublicationState.CANCELLED, None)
        await self.settle_after(publication)
        return publication

    async def cancel_outdated(self, post_id: UUID) -> None:
        """Stop what is planned of a post in words that are not its approved ones any more."""
        if not await self.publications.records(post_id=post_id, state=PublicationState.PLANNED):
            return
        # As whatever takes approvals away: who undoes the change finds all that followed from it.
        await Approvals(self.work).requests.lock()
        publications = await self.publications.of(post_id)
        try:
            approved_hash = (await self.posts.one(post_id)).approved_hash
        except NotFound:
            # In the trash: it is looked at when it is back, or when it is due.
            return
        for publication in publications:
            planned = publication.state is PublicationState.PLANNED
            if planned and publication.content_hash != approved_hash:
                self.put(publication, PublicationState.CANCELLED, OUTDATED)

    async def settle_anew(self, post_id: UUID) -> None:
        """Let a post stand where its publications do by now."""
        with suppress(NotFound):
            approved_hash = (await self.posts.one(post_id)).approved_hash
            if approved_hash is not None:
                await self.settle(post_id, approved_hash)

    async def leave_nothing_to_leavers(self) -> None:
        """Stop what people without the right to publish planned, and look after what they began.

        The owner looks after it: somebody has to be asked for their rights.
        """
        able = await Ability.now(self.work)
        keeper_id = await Rights(self.work).owner()
        rows = [
            row
            for state in (PublicationState.PLANNED, *UNDER_WAY)
            for row in await self.publications.records(state=state)
            if able.lapse(row.requested_by_id, PublishingScope.WRITE) is not None
        ]
        await self.posts.hold(row.post_id for row in rows)
        for row in rows:
            publication = await self.locked(row.id)
            if able.lapse(publication.requested_by_id, PublishingScope.WRITE) is None:
                # Somebody who may has taken it over while this waited.
                continue
            if publication.state is PublicationState.PLANNED:
                self.put(publication, PublicationState.CANCELLED, NOT_ALLOWED)
            elif publication.state in UNDER_WAY:
                publication.requested_by_id = keeper_id
                self.put(publication, PublicationState.UNKNOWN, None)
            await self.settle_after(publication)

    async def resume(self, post_id: UUID) -> None:
        """Let a post that was approved again stand as its plans, which outlived the doubt, say."""
        for publication in await self.publications.of(post_id):
            if publication.state is PublicationState.PLANNED:
                await self.settle(post_id, publication.content_hash)

    async def cancel_missed(self) -> None:
        """Let nothing go out long after its moment, which came while the workspace was closed."""
        moment = now()
        planned = await self.publications.records(state=PublicationState.PLANNED)
        missed = [row for row in planned if row.planned_for <= moment]
        await self.posts.hold(row.post_id for row in missed)
        for row in missed:
            publication = await self.locked(row.id)
            still = publication.planned_for <= moment
            if still and publication.state is PublicationState.PLANNED:
                self.put(publication, PublicationState.CANCELLED, MISSED)
                await self.settle_after(publication)

    # shared with sending and with what is done by hand ------------------------------------------

    async def author_of(self, post: Post) -> str:
        """Say under which name a post goes out."""
        author = (await names_of(self.work, [post.author_id])).get(post.author_id)
        return author.full_name if author else ""

    def add(
        self,
        post: Post,
        content: Content,
        kind: PublicationKind,
        copy: dict[str, Any],
        channel_id: UUID | None = None,
    ) -> Publication:
        """Open a line of the ledger for what a post says now."""
        return self.publications.add(
            Publication(
                post_id=post.id,
                post_key=post.key,
                title=content.title,
                channel_id=channel_id,
                kind=kind,
                platform=copy["platform"],
                content_hash=content.hash,
                content=copy,
                requested_by_id=self.work.user_id,
            )
        )

    async def locked(self, id: UUID) -> Publication:
        """Load a publication; those of its post are locked in one order, never in a ring."""
        post_id = (await self.one(id)).post_id
        return next(p for p in await self.publications.of(post_id) if p.id == id)

    async def out(self, post_id: UUID) -> list[Publication]:
        """List what some place has of a post; a feed that was removed shows nothing again."""
        rows = await self.publications.rows(post_id=post_id)
        shut = {row["id"] for row in rows if _is_shut(row)}
        known = await self.publications.of(post_id)
        return [each for each in known if each.state in OUT and each.id not in shut]

    def put(self, publication: Publication, state: PublicationState, problem: str | None) -> None:
        """Move a publication to where somebody can see what became of it."""
        publication.state, publication.problem = state, problem
        event = TOLD[state](subject_id=publication.id, post_id=publication.post_id)
        self.work.emit(event, publication)

    async def settle_after(self, publication: Publication) -> None:
        await self.work.flush()
        await self.settle(publication.post_id, publication.content_hash)

    async def settle(self, post_id: UUID, content_hash: str) -> None:
        """Let a post stand where its publications do, unless it says something else by now."""
        try:
            # Held first: an approval may lapse in this very moment, and must not come back.
            await self.posts.lock(post_id)
            post = await self.posts.one(post_id)
        except NotFound:
            return
        if post.approved_hash != content_hash:
            return
        rows = [p for p in await self.publications.of(post_id) if p.content_hash == content_hash]
        by_state = {row.state for row in rows}
        waiting = by_state - ENDED - OUT
        if PublicationState.FAILED in by_state:
            problems = (p.problem for p in rows if p.state is PublicationState.FAILED)
            await self.posts.mark_failed(post_id, next(problems))
        elif waiting:
            at = max(row.planned_for for row in rows if row.state in waiting)
            await self.posts.mark_scheduled(post_id, at)
        elif out := {p.sent_at: p for p in await self.out(post_id) if p in rows and p.sent_at}:
            await self.posts.mark_published(post_id, max(out), out[max(out)].external_url)
        elif post.standing is PostStatus.SCHEDULED:
            await self.posts.mark_approved(post_id, content_hash)

    # parts of a change -----------------------------------------------------------------------

    async def _channels(self, ids: Sequence[UUID] | None) -> list[Channel]:
        repository = ChannelRepository(self.work)
        if ids is not None:
            found = [await repository.record(id) for id in sorted(set(ids))]
        else:
            found = await repository.records(state=ChannelState.ACTIVE)
        if not found:
            raise NoChannel
        for channel in found:
            if channel.state is not ChannelState.ACTIVE:
                raise ChannelDisabled(channel=channel.name)
        return found

    def _plan(self, publication: Publication, copy: dict[str, Any], planned_for: datetime) -> None:
        publication.content, publication.platform = copy, copy["platform"]
        publication.planned_for = planned_for
        publication.requested_by_id = self.work.user_id
        publication.attempt, publication.published_at = 0, None
        publication.external_id = publication.external_url = None
        publication.withdrawn_at = publication.withdrawn_by_id = None
        self.put(publication, PublicationState.PLANNED, None)

    def _move(self, publication: Publication, at: datetime | None, moment: datetime) -> None:
        """Take another moment; one that has come already is as good as now."""
        if publication.state is not PublicationState.PLANNED:
            return
        if at != publication.planned_for and (at or publication.planned_for > moment):
            publication.planned_for = at or moment
            publication.requested_by_id = self.work.user_id
            self.put(publication, PublicationState.PLANNED, None)

    async def _with_details(self, rows: list[Row]) -> list[Row]:
        """Add what keeps it off our page and feeds, where something does."""
        status = (await OwnWorkspace(self.work).here()).status
        return [row | {"hidden_by": _hidden_by(row, status)} for row in rows]


def _is_shut(row: Row) -> bool:
    return row["kind"] == PublicationKind.FEED and row["channel_deleted_at"] is not None


def _hidden_by(row: Row, status: WorkspaceStatus) -> HiddenBy | None:
    if row["state"] != PublicationState.SENT or row["kind"] != PublicationKind.FEED:
        return None
    reasons = {
        HiddenBy.POST_DELETED: row["post_deleted_at"] is not None,
        HiddenBy.CHANNEL_REMOVED: _is_shut(row),
        HiddenBy.CHANNEL_DISABLED: row["channel_state"] == ChannelState.DISABLED,
        HiddenBy.WORKSPACE_ARCHIVED: status == WorkspaceStatus.ARCHIVED,
    }
    return next((reason for reason, holds in reasons.items() if holds), None)
