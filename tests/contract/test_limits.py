"""Whatever is limited by counting is counted by one at a time."""

import asyncio
import hashlib
from collections.abc import Awaitable, Callable, Iterator
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from functools import partial
from typing import Any
from uuid import UUID

import pytest

from runner.assets import AttachmentFields, Attachments, Received, Uploads
from runner.bootstrap import Container
from runner.content import (
    PostFields,
    Posts,
    SavedViewFields,
    SavedViews,
    Tags,
    TooManyViews,
    ViewPage,
)
from runner.core.actors import Actor, Door
from runner.core.db.service import Limit, Service
from runner.core.db.work import Work
from runner.core.db.writing import SessionWork
from runner.core.entitlements import Entitlement
from runner.core.errors import DomainError
from runner.core.ids import new_id
from runner.identity import Purpose
from runner.identity.verifications import Verifications
from runner.traits import TagFields, TooManyTags
from runner.webhooks import Webhooks
from runner.workspaces import Creation, MemberContext, Seats, WorkspaceScope
from tests.client import Api, allowing
from tests.contract.unconfined import waits_for
from tests.waiting import until


@dataclass(frozen=True)
class Place:
    """An owner in their workspace, with a post and a webhook."""

    container: Container
    me: UUID
    workspace_id: UUID
    post: UUID
    webhook: UUID

    def opened(self, system: bool) -> AbstractAsyncContextManager[SessionWork]:
        actor = Actor(self.me, Door.JOB)
        if system:
            return self.container.database.system(actor)
        context = MemberContext(self.workspace_id, actor, WorkspaceScope.WRITE)
        return self.container.database.write(context)


@pytest.fixture
async def place(api: Api, container: Container) -> Place:
    ann = await api.register()
    ws = (await ann.workspace())["id"]
    post = await ann.post(f"/w/{ws}/posts", {"title": "One"})
    endpoint = {"url": "https://hooks.example.org/in", "events": ["post.*"]}
    webhook = await ann.post(f"/w/{ws}/webhooks", endpoint)
    ids = [UUID(made.json()["id"]) for made in (post, webhook)]
    # Where there is no limit, nobody counts.
    limited = allowing(container, dict.fromkeys(Entitlement.every(), 1000))
    return Place(limited, UUID(ann.user["id"]), UUID(ws), *ids)


Act = Callable[[Place, Work, str], Awaitable[object]]


async def rotation(at: Place, work: Work, name: str) -> None:
    await Webhooks(work).rotate_secret(at.webhook, at.container.keys)


async def tag(at: Place, work: Work, name: str) -> None:
    await Tags(work).create(TagFields(name=name))


async def attachment(at: Place, work: Work, name: str) -> None:
    fields = AttachmentFields(title=name, url=f"https://example.org/{name}")
    await Attachments(work, Posts).add(at.post, fields)


async def file(at: Place, work: Work, name: str) -> None:
    digest = hashlib.sha256(name.encode()).hexdigest()
    received = Received(new_id(), name, "text/plain", len(name), digest)
    await Uploads(work, received).keep()


async def post(at: Place, work: Work, name: str) -> None:
    await Posts(work).create(PostFields(title=name), {})


async def workspace(at: Place, work: Work, name: str) -> None:
    await Creation("everyone").admit(work, at.me)


async def seat(at: Place, work: Work, name: str) -> None:
    await Seats(work).locked()


async def mail(at: Place, work: Work, name: str) -> None:
    address = f"{at.me.hex}@example.org"
    await Verifications(work).add_mailed(at.container.keys, Purpose.RESET, address, at.me)


COUNTED: dict[str, Act] = {
    "TooManyRotations": rotation,
    "TooManyTags": tag,
    "TooManyAttachments": attachment,
    "storage": file,
    "posts_per_month": post,
    "workspaces": workspace,
    "seats": seat,
    "no more mails": mail,
}
OUTSIDE = {"workspaces", "no more mails"}
# Those of one request, which nobody else adds to.
# Counted by a condition of the statement that takes one (tests/runner/licenses).
ALONE = {"TooManyRows", "SeatsExhausted", "ActivationsExhausted"}


def facts(of: type[DomainError]) -> Iterator[str]:
    for fact in of.__subclasses__():
        yield fact.__name__
        yield from facts(fact)


def declared() -> dict[str, Act]:
    """Count for each limit that a service of the kernel declares, which is all that it says."""

    def act(service: type[Service[Any]], of: str | None = None) -> Act:
        async def count(at: Place, work: Work, name: str) -> None:
            await service(work).require_room({of or "": at.me})

        return count

    services: list[type[Service[Any]]] = Service.__subclasses__()
    metered = {each.entitlement.value: act(each) for each in services if each.entitlement}
    limits = [(each, each.limit) for each in services if each.limit]
    return metered | {limit.fact.__name__: act(each, limit.of) for each, limit in limits}


def test_every_limit_is_tried() -> None:
    found = {name for name in facts(DomainError) if "TooMany" in name or "Exhausted" in name}
    found |= {each.value for each in Entitlement.every() if each.is_counted}
    assert found - ALONE == ({*COUNTED} | {*declared()}) - {"no more mails"}


async def test_who_counts_waits_for_who_counted_before(place: Place) -> None:
    tried = declared() | COUNTED

    async def count(limit: str, name: str) -> None:
        async with place.opened(limit in OUTSIDE) as work:
            await tried[limit](place, work, name)

    for limit, act in tried.items():
        async with place.opened(limit in OUTSIDE) as work:
            await act(place, work, "first")
            second = asyncio.create_task(count(limit, "second"))
            assert await until(partial(waits_for, place.container, work)), limit
            assert not second.done()
        await second


class OneTag(Tags):
    limit = Limit(1, TooManyTags)


class OneView(SavedViews):
    limit = Limit(1, TooManyViews, of="owner_id")


async def test_what_a_service_makes_is_refused_beyond_its_limit(place: Place) -> None:
    view = SavedViewFields(name="Mine", page=ViewPage.POSTS, query="")
    async with place.opened(False) as work:
        await OneTag(work).create(TagFields(name="first"))
        await OneView(work).create(view)
        with pytest.raises(TooManyTags, match="A workspace has room for 1 tags"):
            await OneTag(work).create(TagFields(name="second"))
        with pytest.raises(TooManyViews):
            await OneView(work).create(view)
