"""What Stripe sends."""

from typing import Annotated

from fastapi import Header, Request
from pydantic import BaseModel, Field

from api.deps import ContainerDep, Unnamed
from api.errors import raises
from api.routing import make_router
from api.schemas import Shown
from runner.billing import BadSignature, Inbox

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


@router.post(
    "/webhooks/stripe",
    responses=raises(BadSignature),
    openapi_extra={"requestBody": EVENT},
)
async def take_stripe_event(
    request: Request,
    container: ContainerDep,
    actor: Unnamed,
    signature: Annotated[
        str | None,
        Header(alias="stripe-signature", description="What Stripe signs the bytes with."),
    ] = None,
) -> Shown[Taken]:
    """Keep an event that Stripe signed within the last five minutes; it is processed after.

    What it changes is asked of Stripe anew, so neither the order of events nor how often one
    comes matters.
    """
    event = container.payments.verified(await request.body(), signature)
    async with container.database.system(actor) as work:
        return {"received": await Inbox(work).take(event)}
