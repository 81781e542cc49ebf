"""What staff decides for single accounts, over HTTP."""

from typing import Annotated
from uuid import UUID

from fastapi import Path

from api.deps import use_staff
from api.errors import raises
from api.routing import make_router
from api.schemas import Paged, Shown
from api.v1.billing.downgrade_schemas import OverrideRead, OverrideSet
from runner.billing import DecidedEntitlements
from runner.core.errors import Invalid, NotFound
from runner.workspaces import StaffOnly

router = make_router("billing", "/api/v1/admin/accounts/{account_id}/entitlements")

Staff = Annotated[DecidedEntitlements, use_staff(DecidedEntitlements)]
Code = Annotated[
    str,
    Path(pattern=r"^[a-z_]+$", max_length=60, description="Of what.", examples=["workspaces"]),
]


@router.get("", responses=raises(StaffOnly, NotFound))
async def list_overrides(account_id: UUID, decided: Staff) -> Paged[OverrideRead]:
    """List what staff decided for an account, also what holds no longer; for staff."""
    return await decided.of(account_id)


@router.put("/{code}", responses=raises(StaffOnly, NotFound, Invalid))
async def set_override(
    account_id: UUID, code: Code, body: OverrideSet, decided: Staff
) -> Shown[OverrideRead]:
    """Say how much an account may have of something, whatever its plan says; for staff."""
    return await decided.decide(account_id, code, body.model_dump())


@router.delete("/{code}", status_code=204, responses=raises(StaffOnly, NotFound))
async def remove_override(account_id: UUID, code: Code, decided: Staff) -> None:
    """Have the plan of an account say again how much there may be; for staff."""
    await decided.take_back(account_id, code)
