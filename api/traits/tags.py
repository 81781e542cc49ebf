"""The tags that things of one kind carry."""

from functools import partial
from typing import Any, cast

from fastapi import APIRouter

from api.operation import Operation
from api.schemas import ListOf, PageOf
from api.traits.hung import Hung
from api.traits.schemas import TagCarried, TagsPut
from runner.core.errors import NotFound
from runner.traits import Taggable, Taggings, TooManyTags, UnknownReference

TAGS = "/tags"
LIST = "List the tags that {one} carries, by name."
PUT = "Let {one} carry exactly these tags."
REFUSED = (NotFound, TooManyTags, UnknownReference)


def add(router: APIRouter, trait: Taggable) -> None:
    subject = trait.subject
    hung = Hung(router, trait, partial(Taggings, subject=subject), f"{trait.noun}_tags")
    paged, whole = cast("Any", PageOf)[TagCarried], cast("Any", ListOf)[TagCarried]
    listing = Operation("list_{noun}", "GET", TAGS, {}, paged, LIST, (NotFound,))
    hung.add(rows, subject.reads, listing)
    putting = Operation("put_{noun}", "PUT", TAGS, {"body": TagsPut}, whole, PUT, REFUSED)
    hung.add(put, subject.writes, putting)


async def rows(service: Any, on_id: Any) -> Any:
    return await service.rows(on_id)


async def put(service: Any, on_id: Any, body: Any) -> Any:
    await service.put(on_id, body.tag_ids, body.names)
    return await service.rows(on_id)
