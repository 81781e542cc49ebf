"""What is attached to things of one kind, at an address elsewhere or as a file."""

from functools import partial
from typing import Any, cast

from fastapi import APIRouter

from api.deps import IfMatch
from api.operation import Operation
from api.schemas import ListOf, PageOf
from api.traits.hung import Hung
from api.traits.schemas import Attached, AttachmentCreate, AttachmentOrder, AttachmentUpdate
from runner.assets import (
    AddressFixed,
    Attachable,
    Attachments,
    IncompleteOrder,
    NoImage,
    TooManyAttachments,
)
from runner.core.errors import NotFound, Stale
from runner.providers.http import UrlRefused
from runner.traits import UnknownReference

ALL, ONE, ID = "/attachments", "/attachments/{attachment_id}", "attachment_id"
LIST = "List {one}'s attachments in their order."
CREATE = "Attach something by its address, which is written down and not fetched, or a file."
REORDER = "Put all attachments of {one} into this order."
READ = "Read one attachment."
UPDATE = "Change what was sent."
REMOVE = "Take an attachment off {one}."
REFUSED = (NotFound, UrlRefused, NoImage, TooManyAttachments, UnknownReference)
UNCHANGED = (NotFound, Stale, UrlRefused, NoImage, AddressFixed)


def add(router: APIRouter, trait: Attachable, shown: Any = Attached, called: str = "") -> None:
    """Add the operations; `shown` and `called` are what the kind had before there were others."""
    reads, writes = trait.subject.reads, trait.subject.writes
    service = partial(Attachments, subject=trait.subject)
    hung = Hung(router, trait, service, called or f"{trait.noun}_attachment")
    paged, whole = cast("Any", PageOf)[shown], cast("Any", ListOf)[shown]
    names = {verb: f"{verb}_{{noun}}" for verb in ("create", "read", "update", "remove")}
    listing = Operation("list_{noun}s", "GET", ALL, {}, paged, LIST, (NotFound,))
    hung.add(rows, reads, listing)
    sent: dict[str, Any] = {"body": AttachmentCreate}
    creating = Operation(names["create"], "POST", ALL, sent, shown, CREATE, REFUSED, 201)
    hung.add(create, writes, creating)
    order, refused = {"body": AttachmentOrder}, (NotFound, IncompleteOrder)
    ordering = Operation("reorder_{noun}s", "PUT", f"{ALL}/order", order, whole, REORDER, refused)
    hung.add(reorder, writes, ordering)
    reading = Operation(names["read"], "GET", ONE, {}, shown, READ, (NotFound,))
    hung.add(read, reads, reading, one_of=ID)
    edited = {"body": AttachmentUpdate, "if_match": IfMatch}
    updating = Operation(names["update"], "PATCH", ONE, edited, shown, UPDATE, UNCHANGED)
    hung.add(update, writes, updating, one_of=ID)
    gone = {"if_match": IfMatch}
    removing = Operation(names["remove"], "DELETE", ONE, gone, None, REMOVE, (NotFound, Stale), 204)
    hung.add(remove, writes, removing, one_of=ID)


async def rows(service: Any, on_id: Any) -> Any:
    return await service.rows(on_id)


async def create(service: Any, on_id: Any, body: Any) -> Any:
    return await service.add(on_id, body.fields(), body.file_id)


async def reorder(service: Any, on_id: Any, body: Any) -> Any:
    await service.reorder(on_id, body.ids)
    return await service.rows(on_id)


async def read(service: Any, on_id: Any, id: Any) -> Any:
    return await service.read(on_id, id)


async def update(service: Any, on_id: Any, id: Any, body: Any, if_match: Any) -> Any:
    await service.change(on_id, id, body.changes(), if_match)
    return await service.read(on_id, id)


async def remove(service: Any, on_id: Any, id: Any, if_match: Any) -> None:
    await service.remove(on_id, id, if_match)
