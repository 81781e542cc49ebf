"""Where one is signed in."""

from typing import Annotated
from uuid import UUID

from api.deps import Caller, PagingDep, use_system
from api.routing import make_router
from api.schemas import Paged
from api.v1.identity.auth import sign_ins
from api.v1.identity.schemas import SignInRead
from runner.identity import SignIns

router = make_router("auth", "/api/v1/auth/sign-ins")

Own = Annotated[SignIns, use_system(sign_ins)]


@router.get("")
async def list_sign_ins(service: Own, paging: PagingDep) -> Paged[SignInRead]:
    """List the browsers and devices one is signed in on, the latest used first."""
    return await service.page(service.work.user_id, paging)


@router.delete("/{sign_in_id}", status_code=204)
async def end_sign_in(sign_in_id: UUID, service: Own) -> None:
    """Sign out one browser or device."""
    await service.end(service.work.user_id, sign_in_id)


@router.delete("", status_code=204)
async def end_other_sign_ins(caller: Caller, service: Own) -> None:
    """Sign out everywhere but here."""
    await service.end_all(service.work.user_id, but=caller.sign_in_id)
