"""Who belongs to an account, and who is invited to it."""

from typing import Annotated
from uuid import UUID

from api.deps import (
    ContainerDep,
    Inviting,
    OwnAttempt,
    PagingDep,
    use_account,
    use_open,
    use_system,
)
from api.errors import raises
from api.routing import make_router
from api.schemas import Paged, Shown
from api.v1.identity.addresses import addresses
from api.v1.workspaces.account_schemas import (
    AccountInviteCreate,
    AccountInviteCreated,
    AccountInviteOffer,
    AccountInviteRead,
    AccountJoined,
    AccountMemberRead,
    AccountMemberUpdate,
)
from api.v1.workspaces.schemas import Acceptance
from runner.core.errors import NotFound
from runner.identity import Users
from runner.workspaces import (
    AccountInvitations,
    AccountInvites,
    AccountPeople,
    AccountRight,
    AccountRole,
    AlreadyInAccount,
    InsufficientAccountRole,
    InviteClosed,
    InviteInvalid,
    InviteState,
    LastAccountOwner,
    RenewalUnmailed,
    WrongInvitee,
)

router = make_router("accounts", "/api/v1")

Member = Annotated[AccountPeople, use_account(AccountPeople)]
Manager = Annotated[AccountPeople, use_account(AccountPeople, AccountRight.MANAGE)]
Inviter = Annotated[AccountInvites, use_account(AccountInvites, AccountRight.MANAGE)]
Asked = Annotated[AccountInvitations, use_open(lambda work, container: AccountInvitations(work))]
Invited = Annotated[
    AccountInvitations, use_system(lambda work, container: AccountInvitations(work))
]
AT = "/accounts/{account_id}"


@router.get(f"{AT}/members", responses=raises(NotFound))
async def list_account_members(
    account_id: UUID, people: Member, paging: PagingDep, role: AccountRole | None = None
) -> Paged[AccountMemberRead]:
    """List who belongs to an account, the newest first."""
    return await people.page(paging.where(role=role))


@router.patch(
    f"{AT}/members/{{user_id}}",
    responses=raises(NotFound, InsufficientAccountRole, LastAccountOwner),
)
async def update_account_member(
    account_id: UUID, user_id: UUID, body: AccountMemberUpdate, people: Manager
) -> Shown[AccountMemberRead]:
    """Give a member another role; only owners decide on owners."""
    return await people.change_role(user_id, body.role)


@router.delete(
    f"{AT}/members/{{user_id}}",
    status_code=204,
    responses=raises(NotFound, InsufficientAccountRole, LastAccountOwner),
)
async def remove_account_member(account_id: UUID, user_id: UUID, people: Manager) -> None:
    """Let a member go, who is out with their next request."""
    await people.remove(user_id)


@router.delete(f"{AT}/membership", status_code=204, responses=raises(NotFound, LastAccountOwner))
async def leave_account(account_id: UUID, people: Member) -> None:
    """Leave an account."""
    await people.leave()


@router.get(f"{AT}/invites", responses=raises(NotFound, InsufficientAccountRole))
async def list_account_invites(
    account_id: UUID, invites: Inviter, paging: PagingDep, state: InviteState | None = None
) -> Paged[AccountInviteRead]:
    """List the invites to an account, by state when one is given."""
    return await invites.page(paging.where(state=state))


@router.post(
    f"{AT}/invites",
    status_code=201,
    responses=raises(NotFound, InsufficientAccountRole, AlreadyInAccount),
)
async def create_account_invite(
    account_id: UUID,
    body: AccountInviteCreate,
    invites: Inviter,
    container: ContainerDep,
    count: Inviting,
) -> AccountInviteCreated:
    """Keep a place for somebody; inviting an address again replaces its earlier invite."""
    show_link = not container.settings.links_are_mailed
    invite, token = await invites.invite(container.keys, body.email, body.role, show_link=show_link)
    await count(account_id, invite.email)
    return AccountInviteCreated(**invite.model_dump(), token=token)


@router.post(
    f"{AT}/invites/{{account_invite_id}}/renewal",
    responses=raises(NotFound, InsufficientAccountRole, InviteClosed, RenewalUnmailed),
)
async def renew_account_invite(
    account_id: UUID,
    account_invite_id: UUID,
    invites: Inviter,
    container: ContainerDep,
    count: Inviting,
) -> Shown[AccountInviteRead]:
    """Mail an invite again and give it new days; its link stays the same.

    Refused where no mail server is set: inviting the address again shows a new link.
    """
    mailed = container.settings.links_are_mailed
    invite = await invites.resend(container.keys, account_invite_id, mailed=mailed)
    await count(account_id, invite.email)
    return invite


@router.delete(
    f"{AT}/invites/{{account_invite_id}}",
    status_code=204,
    responses=raises(NotFound, InsufficientAccountRole),
)
async def revoke_account_invite(
    account_id: UUID, account_invite_id: UUID, invites: Inviter
) -> None:
    """Take an invite back."""
    await invites.revoke(account_invite_id)


@router.post("/account-invites/look-up", responses=raises(InviteInvalid))
async def look_up_account_invite(body: Acceptance, invitations: Asked) -> AccountInviteOffer:
    """Tell who holds a token which account it opens, before they sign in to take it."""
    offer = await invitations.offer(body.token)
    return AccountInviteOffer.model_validate(offer, from_attributes=True)


@router.post(
    "/account-invites/accept",
    status_code=201,
    responses=raises(InviteInvalid, WrongInvitee, AlreadyInAccount),
)
async def accept_account_invite(
    body: Acceptance, attempt: OwnAttempt, invitations: Invited, container: ContainerDep
) -> Shown[AccountJoined]:
    """Join the account that a token was made for."""
    user = await Users(invitations.work).users.get(invitations.work.user_id)
    proofs = addresses(invitations.work, container)
    return await invitations.accept(body.token, user, proofs)
