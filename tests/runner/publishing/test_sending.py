from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from runner.bootstrap import Container
from runner.core.clock import now
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
from runner.publishing.jobs import SendArgs, send
from runner.publishing.models import PublicationState
from runner.publishing.sending import MAX_ATTEMPTS, RETRIES, SURPRISE, Attempt, Sending, deliver
from tests.api.approvals.cast import Cast, ok
from tests.client import Api

SOON = (now() + timedelta(hours=1)).isoformat()
LATER = "2030-01-01T10:00:00Z"


@dataclass
class Place:
    """A channel that remembers, and fails when it is told to."""

    kept: dict[str, Outgoing] = field(default_factory=dict)
    fails: Exception | None = None
    calls: list[str] = field(default_factory=list)

    async def publish(self, outgoing: Outgoing) -> Delivered:
        self.calls.append("publish")
        if self.fails is not None:
            raise self.fails
        self.kept[outgoing.idempotency_key] = outgoing
        return Delivered(outgoing.key, None)

    async def find(self, idempotency_key: str) -> Delivered | None:
        self.calls.append("find")
        if isinstance(self.fails, ChannelError):
            raise self.fails
        found = self.kept.get(idempotency_key)
        return Delivered(found.key, None) if found else None

    async def withdraw(self, post_id: UUID, external_id: str) -> None:
        raise NotImplementedError


@dataclass
class Sender:
    """The two ends of a sending, entered as Ben, with one planned publication between them."""

    container: Container
    cast: Cast
    post: dict[str, Any]
    row: dict[str, Any]

    @classmethod
    async def of(cls, api: Api, container: Container, *, markdown: bool = False) -> "Sender":
        cast = await Cast.open(api)
        if markdown:
            body = {"name": "Notes", "kind": "markdown"}
            ok(await cast.ann.post(cast.at("/channels"), body), 201)
        post = await cast.approved(body="Monday.")
        row = (await cast.publish(post, at=LATER))[-1]
        return cls(container, cast, post, row)

    async def begin(self) -> Attempt | None:
        row = await self.now()
        async with self.container.database.write(self.context) as work:
            moment = row["planned_for"].replace("Z", "+00:00")
            return await Sending(work).begin(UUID(row["id"]), moment)

    async def must_begin(self) -> Attempt:
        attempt = await self.begin()
        assert attempt is not None
        return attempt

    async def finish(self, attempt: Attempt, place: Place) -> None:
        outcome = await deliver(place, attempt)
        async with self.container.database.write(self.context) as work:
            await Sending(work).finish(attempt, outcome)

    async def run_job(self) -> None:
        """Run the job itself, as the worker does."""
        row = await self.now()
        args: SendArgs = {
            "workspace_id": self.cast.ws,
            "subject_id": row["id"],
            "actor_id": self.cast.ben.user["id"],
            "event_id": row["id"],
            "type": "publication.planned",
            "planned_for": row["planned_for"].replace("Z", "+00:00"),
        }
        jobs = self.container.jobs
        context: JobContext[Any] = JobContext("test", 1, self.container, jobs, None)  # type: ignore[arg-type]
        await send.body(context, args)

    async def now(self) -> dict[str, Any]:
        path = self.cast.at(f"/publications/{self.row['id']}")
        return ok(await self.cast.ann.get(path))

    @property
    def context(self) -> Any:
        return self.cast.context(self.cast.ben, PublishingScope.WRITE)


async def test_the_job_may_run_twice(api: Api, container: Container) -> None:
    sender = await Sender.of(api, container, markdown=True)
    await sender.run_job()
    sent = await sender.now()
    await sender.run_job()
    assert sent["state"] == "sent"
    assert await sender.now() == sent


async def test_a_sender_killed_before_it_published_is_taken_over(
    api: Api, container: Container
) -> None:
    sender = await Sender.of(api, container, markdown=True)
    await sender.must_begin()
    assert (await sender.now())["state"] == "sending"
    await sender.run_job()
    sent = await sender.now()
    assert (sent["state"], sent["attempt"]) == ("sent", 2)
    folder = container.settings.data_dir / "published" / sender.cast.ws
    assert [file.name for file in folder.iterdir()] == [sent["external_id"]]


async def test_a_sender_killed_after_it_published_does_not_publish_again(
    api: Api, container: Container
) -> None:
    sender, place = await Sender.of(api, container), Place()
    await deliver(place, await sender.must_begin())
    await sender.finish(await sender.must_begin(), place)
    assert place.calls == ["publish", "find"]
    assert (await sender.now())["state"] == "sent"


async def test_a_sender_that_was_taken_over_writes_nothing_down(
    api: Api, container: Container
) -> None:
    sender = await Sender.of(api, container)
    late, place = await sender.must_begin(), Place()
    await sender.must_begin()
    await sender.finish(late, place)
    assert (await sender.now())["state"] == "sending"


async def test_a_changed_character_stops_a_post_at_the_last_moment(
    api: Api, container: Container
) -> None:
    sender = await Sender.of(api, container)
    await sender.cast.edit(sender.post, "Monday!")
    assert await sender.begin() is None
    assert (await sender.now())["state"] == "cancelled"


async def test_a_changed_post_is_not_sent_by_whoever_takes_over(
    api: Api, container: Container
) -> None:
    sender, place = await Sender.of(api, container), Place()
    await sender.must_begin()
    await sender.cast.edit(sender.post, "Monday!")
    await sender.finish(await sender.must_begin(), place)
    assert place.calls == ["find"]
    assert (await sender.now())["state"] == "cancelled"


async def test_a_disabled_channel_is_a_failure_that_says_so(api: Api, container: Container) -> None:
    sender = await Sender.of(api, container)
    path = sender.cast.at(f"/channels/{sender.row['channel_id']}")
    ok(await sender.cast.ann.patch(path, {"state": "disabled"}))
    assert await sender.begin() is None
    failed = await sender.now()
    assert (failed["state"], "disabled" in failed["problem"]) == ("failed", True)
    assert await sender.cast.status(sender.post) == "failed"


@pytest.mark.parametrize(
    ("problem", "state"),
    [
        (ChannelRefused(channel="It", reason="no."), PublicationState.FAILED),
        (ChannelUnreachable(channel="It", reason="away."), PublicationState.PLANNED),
        (ChannelOutcomeUnknown(channel="It", reason="silence."), PublicationState.UNKNOWN),
    ],
    ids=["refused", "unreachable", "unknown"],
)
async def test_what_a_channel_says_decides_what_is_known(
    api: Api, container: Container, problem: ChannelError, state: PublicationState
) -> None:
    sender = await Sender.of(api, container)
    await sender.finish(await sender.must_begin(), Place(fails=problem))
    row = await sender.now()
    assert (row["state"], row["problem"]) == (state, problem.detail)
    moved = row["planned_for"] != sender.row["planned_for"]
    assert moved == (state is PublicationState.PLANNED)


async def test_an_unknown_outcome_is_looked_up_until_it_is_known(
    api: Api, container: Container
) -> None:
    sender, place = await Sender.of(api, container), Place()
    silence = ChannelOutcomeUnknown(channel="It", reason="silence.")
    place.fails = silence
    await sender.finish(await sender.must_begin(), place)
    await sender.finish(await sender.must_begin(), place)
    assert (await sender.now())["state"] == "unknown"
    cancel = sender.cast.at(f"/publications/{sender.row['id']}/cancellation")
    assert (await sender.cast.ben.post(cancel)).status_code == 409
    place.fails = None
    await sender.finish(await sender.must_begin(), place)
    assert (await sender.now())["state"] == "sent"
    assert place.calls == ["publish", "find", "find", "publish"]


async def test_a_surprise_leaves_the_outcome_unknown(api: Api, container: Container) -> None:
    sender = await Sender.of(api, container)
    await sender.finish(await sender.must_begin(), Place(fails=RuntimeError("bug")))
    row = await sender.now()
    assert (row["state"], row["problem"]) == ("unknown", SURPRISE)


async def test_an_unreachable_channel_is_tried_a_few_times_only(
    api: Api, container: Container
) -> None:
    sender = await Sender.of(api, container)
    place = Place(fails=ChannelUnreachable(channel="It", reason="away."))
    for _ in range(MAX_ATTEMPTS):
        await sender.finish(await sender.must_begin(), place)
    assert (await sender.now())["state"] == "failed"
    [again] = await sender.cast.publish(sender.post, at=SOON)
    assert (again["state"], again["attempt"], again["problem"]) == ("planned", 0, None)


async def test_two_posts_in_the_same_words_are_told_apart(api: Api, container: Container) -> None:
    place = Place()
    sender = await Sender.of(api, container)
    await sender.finish(await sender.must_begin(), place)
    twin = await sender.cast.approved(body="Monday.")
    [row] = await sender.cast.publish(twin, at=LATER)
    other = Sender(container, sender.cast, twin, row)
    await other.must_begin()
    await other.finish(await other.must_begin(), place)
    assert len(place.kept) == 2


def test_every_pause_is_longer_up_to_an_hour() -> None:
    pauses = [RETRIES.wait(attempt) for attempt in range(1, 30)]
    assert pauses == sorted(pauses)
    assert (pauses[0], pauses[-1]) == (timedelta(seconds=30), timedelta(hours=1))
