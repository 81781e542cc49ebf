"""What accounts have paid and pay with, and the log of what the provider sent."""

from typing import Annotated
from uuid import UUID

from api.deps import PagingDep, use_account, use_staff
from api.errors import raises
from api.routing import make_router
from api.schemas import Paged, Shown
from api.v1.billing.schemas import BillingEventRead, InvoiceRead, PaymentMethodRead
from runner.billing import Bills, Inbox
from runner.core.errors import NotFound
from runner.workspaces import StaffOnly

router = make_router("billing", "/api/v1")

Reader = Annotated[Bills, use_account(Bills)]
Staff = Annotated[Inbox, use_staff(Inbox)]


@router.get("/accounts/{account_id}/invoices", responses=raises(NotFound))
async def list_invoices(account_id: UUID, bills: Reader, paging: PagingDep) -> Paged[InvoiceRead]:
    """List the invoices of an account, the latest first, with what stands on them."""
    return await bills.invoices(paging)


@router.get("/accounts/{account_id}/payment-methods", responses=raises(NotFound))
async def list_payment_methods(account_id: UUID, bills: Reader) -> Paged[PaymentMethodRead]:
    """List what an account pays with: brands and last digits, as the provider tells them."""
    return await bills.payment_methods()


@router.get("/admin/billing-events", responses=raises(StaffOnly))
async def list_billing_events(inbox: Staff, paging: PagingDep) -> Paged[BillingEventRead]:
    """List what the payment provider sent, the latest first; for staff of this server."""
    return await inbox.page(paging)


@router.post("/admin/billing-events/{event_id}/replay", responses=raises(StaffOnly, NotFound))
async def replay_billing_event(event_id: UUID, inbox: Staff) -> Shown[BillingEventRead]:
    """Have an event processed once more: what it is about is asked of the provider anew."""
    return await inbox.replay(event_id)
