"""What people say about things of one kind."""

from functools import partial
from typing import Any, cast

from fastapi import APIRouter

from api.deps import IfMatch, PagingDep
from api.operation import Operation
from api.schemas import PageOf
from api.traits.hung import Hung
from api.traits.schemas import CommentOn, CommentPut, CommentUpdate
from runner.core.errors import NotFound, Stale
from runner.traits import (
    Commentable,
    Comments,
    CommentVisibility,
    HiddenThread,
    NotAMember,
    NotYourComment,
    QuoteMissing,
)

ALL, ONE, ID = "/comments", "/comments/{comment_id}", "comment_id"
RESOLUTION = f"{ONE}/resolution"
NARROWED: dict[str, Any] = {"resolved": bool | None, "visibility": CommentVisibility | None}
LIST = """List what is said about {one}, oldest first; guests see external comments only.

`resolved` takes whole threads. A removed comment that was answered keeps its place, without
its words."""
CREATE = "Say something about {one}, or answer a comment; answers stand in one level."
READ = "Read one comment."
UPDATE = "Change one's own words; `edited_at` tells that they were others."
REMOVE = "Take back one's own words; an admin may take back anybody's."
RESOLVE = "Close the thread of a comment."
REOPEN = "Open the thread of a comment again."


def add(
    router: APIRouter,
    trait: Commentable,
    shown: Any = CommentOn,
    sent: Any = CommentPut,
    called: str = "",
) -> None:
    """Add the operations; the rest is what the kind had before there were others."""
    # What a guest may not read, the service leaves out.
    reads, writes = trait.subject.reads, trait.scope
    service = partial(Comments, subject=trait.subject)
    hung = Hung(router, trait, service, called or f"{trait.noun}_comment")
    paged, nothing = cast("Any", PageOf)[shown], dict.fromkeys(NARROWED)
    asked, lost = {"paging": PagingDep, **NARROWED}, (NotFound,)
    listing = Operation("list_{noun}s", "GET", ALL, asked, paged, LIST, lost, left_out=nothing)
    hung.add(page, reads, listing)
    refused = (NotFound, NotAMember, *((QuoteMissing,) if trait.stands else ()), HiddenThread)
    said = {"body": sent}
    creating = Operation("create_{noun}", "POST", ALL, said, shown, CREATE, refused, 201)
    hung.add(create, writes, creating)
    reading = Operation("read_{noun}", "GET", ONE, {}, shown, READ, (NotFound,))
    hung.add(read, reads, reading, one_of=ID)
    edited = {"body": CommentUpdate, "if_match": IfMatch}
    theirs = (NotFound, Stale, NotAMember, NotYourComment)
    updating = Operation("update_{noun}", "PATCH", ONE, edited, shown, UPDATE, theirs)
    hung.add(update, writes, updating, one_of=ID)
    gone, kept = {"if_match": IfMatch}, (NotFound, NotYourComment, Stale)
    removing = Operation("remove_{noun}", "DELETE", ONE, gone, None, REMOVE, kept, 204)
    hung.add(remove, writes, removing, one_of=ID)
    for verb, method, says, act in (
        ("resolve", "POST", RESOLVE, resolve),
        ("reopen", "DELETE", REOPEN, reopen),
    ):
        name = f"{verb}_{{noun}}"
        closing = Operation(name, method, RESOLUTION, {}, shown, says, (NotFound,))
        hung.add(act, writes, closing, one_of=ID)


async def page(service: Any, on_id: Any, paging: Any, resolved: Any, visibility: Any) -> Any:
    return await service.page(on_id, paging.where(resolved=resolved, visibility=visibility))


async def create(service: Any, on_id: Any, body: Any) -> Any:
    made = await service.add(on_id, **body.said())
    return await service.read(on_id, made.id)


async def read(service: Any, on_id: Any, id: Any) -> Any:
    return await service.read(on_id, id)


async def update(service: Any, on_id: Any, id: Any, body: Any, if_match: Any) -> Any:
    await service.edit(on_id, id, body.body, if_match)
    return await service.read(on_id, id)


async def remove(service: Any, on_id: Any, id: Any, if_match: Any) -> None:
    await service.remove(on_id, id, if_match)


async def resolve(service: Any, on_id: Any, id: Any) -> Any:
    await service.resolve(on_id, id)
    return await service.read(on_id, id)


async def reopen(service: Any, on_id: Any, id: Any) -> Any:
    await service.reopen(on_id, id)
    return await service.read(on_id, id)
