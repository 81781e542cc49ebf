from dataclasses import dataclass
from typing import Any
from uuid import UUID

import pytest

from runner.bootstrap import Container
from runner.core.jobs import JobContext
from runner.providers.channels import (
    ChannelError,
    ChannelOutcomeUnknown,
    ChannelRefused,
    ChannelUnreachable,
    Delivered,
    Outgoing,
)
from runner.publishing import PublishingScope
from runner.publishing.jobs import withdraw
from runner.publishing.models import Publication, PublicationKind, PublicationState
from runner.publishing.sending import MAX_ATTEMPTS, SURPRISE
from runner.publishing.withdrawals import Withdrawals, take_back
from runner.workspaces import MemberContext
from tests.api.approvals.cast import Cast, ok
from tests.client import Api

ROW = Publication(
    post_id=UUID(int=1),
    post_key="P-1",
    title="Bread",
    channel_id=UUID(int=2),
    kind=PublicationKind.MARKDOWN,
    platform="blog",
    content_hash="0",
    content={},
    requested_by_id=UUID(int=3),
    external_id="bread.md",
)
REFUSED = ChannelRefused(channel="The notes", reason="they are for ever.")
AWAY = ChannelUnreachable(channel="The notes", reason="nobody answers.")


@dataclass
class Place:
    """A channel that gives back what it has, or does not."""

    fails: Exception | None = None
    asked: tuple[UUID, str] | None = None

    async def publish(self, outgoing: Outgoing) -> Delivered:
        raise NotImplementedError

    async def find(self, idempotency_key: str) -> Delivered | None:
        raise NotImplementedError

    async def withdraw(self, post_id: UUID, external_id: str) -> None:
        self.asked = post_id, external_id
        if self.fails is not None:
            raise self.fails


@dataclass
class Withdrawer:
    """A publication that Ben takes back from a channel that has not answered yet."""

    container: Container
    cast: Cast
    context: MemberContext
    id: UUID
    post: dict[str, Any]

    @classmethod
    async def of(cls, api: Api, container: Container) -> "Withdrawer":
        cast = await Cast.open(api)
        feed = ok(await cast.ann.get(cast.at("/channels")))["items"][0]
        assert (await cast.ann.delete(cast.at(f"/channels/{feed['id']}"))).is_success
        ok(await cast.ann.post(cast.at("/channels"), {"name": "Notes", "kind": "markdown"}), 201)
        post = await cast.published()
        [row] = await cast.publications(post)
        context = cast.context(cast.ben, PublishingScope.WRITE)
        return cls(container, cast, context, UUID(row["id"]), post)

    async def begin(self) -> None:
        """Leave it at its last try but one, which the jobs wait minutes for."""
        async with self.container.database.write(self.context) as work:
            publication = await Withdrawals(work).ledger.locked(self.id)
            publication.withdrawn_by_id = work.user_id
            Withdrawals(work).ledger.put(publication, PublicationState.WITHDRAWING, None)
            publication.attempt = MAX_ATTEMPTS - 1

    async def finish(self, problem: ChannelError | None) -> dict[str, Any]:
        async with self.container.database.write(self.context) as work:
            await Withdrawals(work).finish(self.id, problem)
        return await self.read()

    async def read(self) -> dict[str, Any]:
        return ok(await self.cast.vera.get(self.cast.at(f"/publications/{self.id}")))


async def test_a_channel_is_asked_by_the_name_it_gave() -> None:
    place = Place()
    assert await take_back(place, ROW) is None
    assert place.asked == (UUID(int=1), "bread.md")


@pytest.mark.parametrize("problem", [REFUSED, AWAY])
async def test_what_a_channel_says_stood_in_the_way(problem: ChannelError) -> None:
    assert await take_back(Place(problem), ROW) is problem


async def test_a_surprise_is_not_taken_for_success() -> None:
    found = await take_back(Place(RuntimeError("?")), ROW)
    assert isinstance(found, ChannelOutcomeUnknown)
    assert SURPRISE in found.detail


async def test_what_a_channel_gave_back_is_withdrawn(api: Api, container: Container) -> None:
    withdrawer = await Withdrawer.of(api, container)
    await withdrawer.begin()
    row = await withdrawer.finish(None)
    assert (row["state"], row["withdrawn_by_id"]) == ("withdrawn", withdrawer.cast.ben.user["id"])
    assert row["withdrawn_at"] is not None
    assert await withdrawer.cast.status(withdrawer.post) == "approved"


async def test_a_channel_that_keeps_what_it_has_is_named_with_its_reason(
    api: Api, container: Container
) -> None:
    withdrawer = await Withdrawer.of(api, container)
    await withdrawer.begin()
    row = await withdrawer.finish(REFUSED)
    assert (row["state"], row["withdrawn_at"], row["withdrawn_by_id"]) == ("sent", None, None)
    assert row["problem"] == REFUSED.detail
    assert await withdrawer.cast.status(withdrawer.post) == "published"
    events = ok(await withdrawer.cast.ann.get(withdrawer.cast.at("/audit-events")))["items"]
    assert "publication.withdrawal_failed" in {event["type"] for event in events}


async def test_a_channel_that_is_away_is_asked_again_and_in_the_end_no_more(
    api: Api, container: Container
) -> None:
    withdrawer = await Withdrawer.of(api, container)
    await withdrawer.begin()
    row = await withdrawer.finish(AWAY)
    assert (row["state"], row["attempt"]) == ("withdrawing", MAX_ATTEMPTS)
    assert row["problem"] == AWAY.detail
    assert (await withdrawer.finish(AWAY))["state"] == "sent"


async def test_the_job_may_run_twice(api: Api, container: Container) -> None:
    withdrawer = await Withdrawer.of(api, container)
    cast, id = withdrawer.cast, withdrawer.id
    ok(await cast.ben.post(cast.at(f"/publications/{id}/withdrawal")))
    await cast.settled(withdrawer.post, "withdrawn")
    before = await withdrawer.read()
    args: Any = {
        "event_id": "1",
        "subject_id": str(id),
        "workspace_id": cast.ws,
        "actor_id": cast.ben.user["id"],
    }
    for _ in range(2):
        context: JobContext[Any] = JobContext("test", 1, container, container.jobs, None)  # type: ignore[arg-type]
        await withdraw.body(context, args)
    assert await withdrawer.read() == before
