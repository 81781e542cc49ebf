"""Who handed things of one kind to whom."""

from functools import partial
from typing import Any

from fastapi import APIRouter

from api.deps import IfMatch, PagingDep
from api.operation import Operation
from api.schemas import PageOf
from api.traits.hung import Hung
from api.traits.schemas import Assignee, AssignmentPut, AssignmentRead
from runner.core.errors import NotFound, Stale
from runner.traits import Assignable, Assignments, NotAMember

ASSIGN = "Hand {one} to a member or to nobody, with a word about it."
LIST = "List who handed {one} to whom, the latest first."
REFUSED = (NotFound, Stale, NotAMember)


def add(router: APIRouter, trait: Assignable, shown: Any = Assignee, called: str = "") -> None:
    """Add the operations; `shown` and `called` are what the kind had before there were others."""
    service, noun = partial(Assignments, subject=trait.subject), trait.noun
    hung = Hung(router, trait, service, called or f"{noun}_assignment")
    sent = {"body": AssignmentPut, "if_match": IfMatch}
    assigning = Operation(f"assign_{noun}", "PUT", "/assignment", sent, shown, ASSIGN, REFUSED)
    hung.add(assign, trait.subject.writes, assigning)
    asked, shape = {"paging": PagingDep}, PageOf[AssignmentRead]
    listing = Operation("list_{noun}s", "GET", "/assignments", asked, shape, LIST, (NotFound,))
    hung.add(page, trait.scope, listing)


async def assign(service: Any, on_id: Any, body: Any, if_match: Any) -> Any:
    await service.assign(on_id, body.assignee_id, body.note, if_match)
    return await service.subject(service.work).read(on_id)


async def page(service: Any, on_id: Any, paging: Any) -> Any:
    return await service.page(on_id, paging)
