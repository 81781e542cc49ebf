"""Workspaces that change who pays for them: both accounts are asked."""

from typing import Annotated
from uuid import UUID

from api.deps import ContainerDep, Inviting, OwnAttempt, PagingDep, use_open, use_system
from api.errors import raises
from api.routing import make_router
from api.schemas import Paged, Shown
from api.v1.identity.addresses import addresses
from api.v1.workspaces.account_schemas import (
    MoveAcceptance,
    OwnWorkspaceOffer,
    WorkspaceMoveCreate,
    WorkspaceMoveCreated,
    WorkspaceMoveRead,
    WorkspaceOffer,
)
from api.v1.workspaces.schemas import Acceptance, WorkspaceRead
from runner.core.entitlements import NO_ROOM
from runner.core.errors import NotFound
from runner.identity import User, Users
from runner.workspaces import (
    AlreadyPaid,
    InsufficientAccountRole,
    MoveState,
    OfferInvalid,
    WorkspaceMoves,
    WorkspaceOffers,
    WrongInvitee,
)

router = make_router("accounts", "/api/v1")

Moves = Annotated[WorkspaceMoves, use_system(lambda work, container: WorkspaceMoves(work))]
Asked = Annotated[WorkspaceOffers, use_open(lambda work, container: WorkspaceOffers(work))]
Offers = Annotated[WorkspaceOffers, use_system(lambda work, container: WorkspaceOffers(work))]
AT = "/accounts/{account_id}/moves"


@router.get(AT, responses=raises(NotFound, InsufficientAccountRole))
async def list_workspace_moves(
    account_id: UUID, moves: Moves, paging: PagingDep, state: MoveState | None = None
) -> Paged[WorkspaceMoveRead]:
    """List the workspaces that an account offered others to pay for."""
    return await moves.page(account_id, paging.where(state=state))


@router.post(
    AT, status_code=201, responses=raises(NotFound, InsufficientAccountRole, AlreadyPaid, *NO_ROOM)
)
async def create_workspace_move(
    account_id: UUID,
    body: WorkspaceMoveCreate,
    moves: Moves,
    container: ContainerDep,
    count: Inviting,
) -> WorkspaceMoveCreated:
    """Offer a workspace to an address, whose account pays once they accept.

    To an account that one manages as well it moves at once. Offering it again replaces the earlier
    offer; nothing in the workspace changes, nor who is in it.
    """
    keys, token = container.keys, None
    if body.to_account_id is not None:
        move = await moves.move(keys, account_id, body.workspace_id, body.to_account_id)
    else:
        show_link = not container.settings.links_are_mailed
        email = body.email or ""
        move, token = await moves.offer(
            keys, account_id, body.workspace_id, email, show_link=show_link
        )
        await count(account_id, email)
    return WorkspaceMoveCreated(**move, token=token)


@router.delete(
    f"{AT}/{{workspace_move_id}}",
    status_code=204,
    responses=raises(NotFound, InsufficientAccountRole),
)
async def revoke_workspace_move(account_id: UUID, workspace_move_id: UUID, moves: Moves) -> None:
    """Take an offer back."""
    await moves.revoke(account_id, workspace_move_id)


@router.get("/workspace-moves")
async def list_workspace_offers(
    offers: Offers, container: ContainerDep
) -> Paged[OwnWorkspaceOffer]:
    """List the workspaces that are offered to one's own address, once it is verified."""
    found = await offers.own(container.keys, await _user(offers))
    return [offer._asdict() | {"token": token} for offer, token in found]


@router.post("/workspace-moves/look-up", responses=raises(OfferInvalid))
async def look_up_workspace_offer(body: Acceptance, offers: Asked) -> WorkspaceOffer:
    """Tell who holds a token which workspace it offers, before they sign in to take it."""
    offer = await offers.offer(body.token)
    return WorkspaceOffer.model_validate(offer, from_attributes=True)


@router.post(
    "/workspace-moves/accept",
    responses=raises(OfferInvalid, WrongInvitee, InsufficientAccountRole, AlreadyPaid, *NO_ROOM),
)
async def accept_workspace_move(
    body: MoveAcceptance, attempt: OwnAttempt, offers: Offers, container: ContainerDep
) -> Shown[WorkspaceRead]:
    """Have an account that one manages pay for the workspace from now on."""
    proofs = addresses(offers.work, container)
    return await offers.accept(body.token, await _user(offers), proofs, body.account_id)


@router.post(
    "/workspace-moves/refuse", status_code=204, responses=raises(OfferInvalid, WrongInvitee)
)
async def refuse_workspace_move(body: Acceptance, attempt: OwnAttempt, offers: Offers) -> None:
    """Leave the workspace with the account that offered it."""
    await offers.refuse(body.token, await _user(offers))


async def _user(offers: WorkspaceOffers) -> User:
    users = Users(offers.work)
    return await users.read(offers.work.user_id)
