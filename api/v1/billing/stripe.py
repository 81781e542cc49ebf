"""What Stripe sends."""

from contextlib import nullcontext
from typing import Annotated

from fastapi import Depends, Header, Request
from pydantic import BaseModel, Field

from api.bodies import SMALL_BYTES, announced
from api.deps import ContainerDep, Unnamed
from api.errors import raises
from api.routing import make_router
from api.schemas import Shown
from runner.billing import BadSignature, Inbox, ProviderEvent

router = make_router("billing", "/api/v1")

SENT = {
    "id": "evt_1RqK2mExample",
    "object": "event",
    "type": "invoice.paid",
    "created": 1796029200,
    "data": {"object": {"id": "in_1RqK2nExample", "object": "invoice", "customer": "cus_Example"}},
}
EVENT = {
    "content": {"application/json": {"schema": {"type": "object"}, "example": SENT}},
    "required": True,
}


class Taken(BaseModel):
    """That an event is kept."""

    received: bool = Field(description="Whether it was new; twice is as good as once.")


class Signed:
    """Read a body that the provider signed; what cannot be theirs is refused before it is read."""

    signed_bytes = 2**20

    async def __call__(
        self,
        request: Request,
        container: ContainerDep,
        signature: Annotated[
            str | None,
            Header(alias="stripe-signature", description="What Stripe signs the bytes with."),
        ] = None,
    ) -> ProviderEvent:
        container.payments.require_recent(signature)
        size_bytes = min(announced(request), self.signed_bytes)
        # Who sends it is known once all of it is here, so all such together have little room.
        held = request.app.state.signed_bodies if size_bytes > SMALL_BYTES else None
        with held.room(size_bytes) if held else nullcontext():
            return container.payments.verified(await request.body(), signature)


@router.post(
    "/webhooks/stripe",
    responses=raises(BadSignature),
    openapi_extra={"requestBody": EVENT},
)
async def take_stripe_event(
    container: ContainerDep,
    actor: Unnamed,
    event: Annotated[ProviderEvent, Depends(Signed())],
) -> Shown[Taken]:
    """Keep an event that Stripe signed within the last five minutes; it is processed after.

    It may have up to 1 MiB.

    What it changes is asked of Stripe anew, so neither the order of events nor how often one
    comes matters.
    """
    async with container.database.system(actor) as work:
        return {"received": await Inbox(work).take(event)}
