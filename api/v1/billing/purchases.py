"""Plans of accounts over HTTP: buy, change, end, and go on."""

from typing import Annotated
from uuid import UUID

from api.deps import ContainerDep, use_account, use_outside
from api.deps.idempotency import Idempotency
from api.errors import raises
from api.routing import make_router
from api.schemas import Shown
from api.v1.billing.schemas import (
    ChangePreview,
    CheckoutCreate,
    CheckoutRead,
    CostRead,
    SubscriptionChange,
    SubscriptionRead,
)
from runner.billing import (
    AlreadySubscribed,
    Bills,
    NothingSubscribed,
    NotOnSale,
    PaymentDeclined,
    PaymentDue,
    PaymentRefused,
    PaymentsNotSetUp,
    PaymentsUnavailable,
    PreviewOutdated,
    Purchases,
)
from runner.bootstrap import Container
from runner.core.errors import NotFound
from runner.workspaces import AccountContext, AccountRight, InsufficientAccountRole

router = make_router("billing", "/api/v1/accounts/{account_id}")


def _purchases(container: Container, context: AccountContext, key: str) -> Purchases:
    return Purchases(container, context, key)


Once = Annotated[
    Purchases, use_outside(_purchases, AccountRight.PAY, idempotency=Idempotency.REQUIRED)
]
Payer = Annotated[Purchases, use_outside(_purchases, AccountRight.PAY)]
Reader = Annotated[Bills, use_account(Bills)]
ASKED = (
    NotFound,
    InsufficientAccountRole,
    PaymentRefused,
    PaymentsNotSetUp,
    PaymentsUnavailable,
)
PAID = (*ASKED, NothingSubscribed)


@router.post("/checkout", status_code=201, responses=raises(*ASKED, AlreadySubscribed, NotOnSale))
async def open_checkout(
    account_id: UUID, body: CheckoutCreate, purchases: Once
) -> Shown[CheckoutRead]:
    """Open a page of the payment provider on which a plan is bought.

    It is sold for the price that `GET /plans` shows, or not at all (`not_on_sale`). What is left
    of a trial stays free. The plan is there once the provider says so, which is a moment after the
    page leads back.
    """
    return {"url": await purchases.checkout(body.tier_code, body.quantity)}


@router.post("/portal-session", status_code=201, responses=raises(*PAID))
async def open_portal(account_id: UUID, purchases: Once) -> Shown[CheckoutRead]:
    """Open a page of the payment provider to change cards and addresses."""
    return {"url": await purchases.portal()}


@router.get("/subscription", responses=raises(NotFound))
async def read_subscription(
    account_id: UUID, bills: Reader, container: ContainerDep
) -> Shown[SubscriptionRead]:
    """Read the plan of an account; there is none before the first is begun or bought.

    While money for it is late it goes on until `grace_ends_at`.
    """
    return await bills.plan(container.settings.payment_grace_days)


@router.post("/subscription/preview", responses=raises(*PAID, NotOnSale, PaymentDue))
async def preview_change(
    account_id: UUID, body: ChangePreview, purchases: Payer
) -> Shown[CostRead]:
    """Say what another plan would be billed at once, or another number of it; nothing changes."""
    change, preview = await purchases.preview(body.tier_code, body.quantity)
    return {
        "tier_code": body.tier_code,
        "quantity": change.quantity,
        "prorated_at": change.prorated_at,
        "currency": preview.currency,
        "due_cents": preview.due_cents,
        "lines": preview.lines,
    }


@router.post(
    "/subscription/change",
    responses=raises(*PAID, NotOnSale, PaymentDue, PreviewOutdated, PaymentDeclined),
)
async def change_subscription(
    account_id: UUID, body: SubscriptionChange, purchases: Once
) -> Shown[SubscriptionRead]:
    """Take another plan, or another number of it, and pay the difference.

    Who cannot pay it keeps the plan there is. Who changes only how many keeps the price they have.
    """
    return await purchases.change(body.tier_code, body.quantity, body.prorated_at)


@router.post("/subscription/cancellation", responses=raises(*PAID))
async def cancel_subscription(account_id: UUID, purchases: Once) -> Shown[SubscriptionRead]:
    """Have the plan end with the period that is paid; until then all stays as it is."""
    return await purchases.cancel()


@router.post("/subscription/resumption", responses=raises(*PAID))
async def resume_subscription(account_id: UUID, purchases: Once) -> Shown[SubscriptionRead]:
    """Have the plan go on that was to end with its period."""
    return await purchases.resume()
