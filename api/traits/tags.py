"""The tags that things of one kind carry."""

from functools import partial
from typing import Annotated, Any, cast
from uuid import UUID

from fastapi import APIRouter, Path

from api.deps import use
from api.operation import Operation
from api.schemas import ListOf
from api.traits.schemas import TagCarried, TagsPut
from runner.core.db.hanging import one
from runner.core.errors import NotFound
from runner.traits import Taggable, Taggings, TooManyTags, UnknownReference


def add(router: APIRouter, trait: Taggable) -> None:
    of, path = trait.noun, f"/{{{trait.noun}_id}}/tags"
    id = Annotated[UUID, Path(alias=f"{of}_id")]
    taggings = partial(Taggings, subject=trait.subject)
    reader = {"taggings": Annotated[Any, use(taggings, trait.subject.reads)], "id": id}
    writer = {"taggings": Annotated[Any, use(taggings, trait.subject.writes)], "id": id}
    whole = cast("Any", ListOf)[TagCarried]

    async def rows(taggings: Any, id: Any) -> Any:
        return await taggings.rows(id)

    async def put(taggings: Any, id: Any, body: Any) -> Any:
        await taggings.put(id, body.tag_ids, body.names)
        return await taggings.rows(id)

    says = f"List the tags that {one(of)} carries, by name."
    listing = Operation(f"list_{of}_tags", "GET", path, reader, whole, says, (NotFound,))
    listing.on(router, rows)
    says = f"Let {one(of)} carry exactly these tags."
    written, refused = {**writer, "body": TagsPut}, (NotFound, TooManyTags, UnknownReference)
    Operation(f"put_{of}_tags", "PUT", path, written, whole, says, refused).on(router, put)
