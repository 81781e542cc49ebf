"""Invites: make, list, take back, accept."""

from typing import Annotated
from uuid import UUID

from api.deps import ContainerDep, Inviting, OwnAttempt, PagingDep, use, use_open, use_system
from api.errors import raises
from api.routing import make_router
from api.schemas import Paged, Shown
from api.v1.identity.addresses import addresses
from api.v1.workspaces.schemas import (
    Acceptance,
    InviteCreate,
    InviteCreated,
    InviteOffer,
    InviteRead,
    Joined,
)
from runner.core.entitlements import NO_ROOM
from runner.identity import Users
from runner.workspaces import (
    AlreadyMember,
    BeyondOwnRole,
    Invitations,
    InviteClosed,
    InviteInvalid,
    Invites,
    InviteState,
    MemberScope,
    OneOwner,
    OwnersOnly,
    RenewalUnmailed,
    WrongInvitee,
)

router = make_router("invites", "/api/v1")

Writer = Annotated[Invites, use(Invites, MemberScope.WRITE)]
Asked = Annotated[Invitations, use_open(lambda work, container: Invitations(work))]
Invited = Annotated[Invitations, use_system(lambda work, container: Invitations(work))]


@router.get("/w/{workspace_id}/invites")
async def list_invites(
    invites: Writer, paging: PagingDep, state: InviteState | None = None
) -> Paged[InviteRead]:
    """List the invites, by state when one is given."""
    return await invites.page(paging.where(state=state))


@router.post(
    "/w/{workspace_id}/invites",
    status_code=201,
    responses=raises(AlreadyMember, BeyondOwnRole, OneOwner, OwnersOnly, *NO_ROOM),
)
async def create_invite(
    body: InviteCreate, invites: Writer, container: ContainerDep, count: Inviting
) -> InviteCreated:
    """Keep a place for somebody; inviting an address again replaces its earlier invite.

    Who takes an invite that went by mail only has verified their address by it.
    """
    invite, token = await invites.invite(
        container.keys,
        body.email,
        body.role,
        custom_role_id=body.custom_role_id,
        show_link=not container.settings.links_are_mailed,
    )
    await count(invite.workspace_id, invite.email)
    return InviteCreated(**invite.model_dump(), token=token)


@router.post(
    "/w/{workspace_id}/invites/{invite_id}/renewal",
    responses=raises(InviteClosed, RenewalUnmailed, BeyondOwnRole, OwnersOnly, *NO_ROOM),
)
async def renew_invite(
    invite_id: UUID, invites: Writer, container: ContainerDep, count: Inviting
) -> Shown[InviteRead]:
    """Mail an invite again and give it new days, as its inviter; its link stays the same.

    Refused where no mail server is set: inviting the address again shows a new link.
    """
    mailed = container.settings.links_are_mailed
    invite = await invites.resend(container.keys, invite_id, mailed=mailed)
    await count(invite.workspace_id, invite.email)
    return invite


@router.delete("/w/{workspace_id}/invites/{invite_id}", status_code=204)
async def revoke_invite(invite_id: UUID, invites: Writer) -> None:
    """Take an invite back."""
    await invites.revoke(invite_id)


@router.post("/invites/look-up", responses=raises(InviteInvalid))
async def look_up_invite(body: Acceptance, invitations: Asked) -> InviteOffer:
    """Tell who holds a token what it opens, before they sign in to take it."""
    offer = await invitations.offer(body.token)
    return InviteOffer.model_validate(offer, from_attributes=True)


@router.post(
    "/invites/accept",
    status_code=201,
    responses=raises(InviteInvalid, WrongInvitee, AlreadyMember, *NO_ROOM),
)
async def accept_invite(
    body: Acceptance, attempt: OwnAttempt, invitations: Invited, container: ContainerDep
) -> Shown[Joined]:
    """Join the workspace that a token was made for."""
    user = await Users(invitations.work).users.get(invitations.work.user_id)
    proofs = addresses(invitations.work, container)
    return await invitations.accept(body.token, user, proofs)
