"""Forget, reset and change a password."""

from api.errors import raises
from api.routing import make_router
from api.v1.identity.addresses import Open
from api.v1.identity.auth import Door, OwnDoor
from api.v1.identity.schemas import Mailbox, PasswordChange, PasswordReset
from runner.access import revoke_keys_issued_by
from runner.identity import LinkUsed, ReauthRequired, WeakPassword

router = make_router("auth", "/api/v1/auth")


@router.post("/forgot-password", status_code=204)
async def forgot_password(body: Mailbox, service: Open) -> None:
    """Mail a token that resets the password; the answer does not tell whether there is one."""
    await service.forgot(body.email)


@router.post("/reset-password", status_code=204, responses=raises(LinkUsed, WeakPassword))
async def reset_password(body: PasswordReset, door: Door) -> None:
    """Choose a new password by a mailed token; every sign-in ends, the second factor stays.

    API keys go on working, unless they are to be revoked with it. Where the token is the first
    proof of the address, all that was made before ends: keys, second factor, invites, and with
    14 days of grace the workspaces that nobody else is in.
    """
    also_end = revoke_keys_issued_by if body.revoke_keys else None
    await door.reset_password(body.token, body.password, also_end)


@router.post("/change-password", status_code=204, responses=raises(ReauthRequired, WeakPassword))
async def change_password(body: PasswordChange, door: OwnDoor) -> None:
    """Choose a new password; every other sign-in ends."""
    await door.change_password(body.current_password, body.password)
