"""Verify an e-mail address, change it."""

from typing import Annotated

from api.deps import use_open
from api.errors import raises
from api.routing import make_router
from api.v1.identity.auth import OwnDoor
from api.v1.identity.schemas import EmailChange, Mailbox, MailedToken
from runner.bootstrap import CLAIMED, Container
from runner.core.db.work import Work
from runner.identity import Addresses, LinkUsed, ReauthRequired

router = make_router("auth", "/api/v1/auth")


def addresses(work: Work, container: Container) -> Addresses:
    return Addresses(work, container.keys, CLAIMED)


Open = Annotated[Addresses, use_open(addresses)]


@router.post("/verify-email", status_code=204, responses=raises(LinkUsed))
async def verify_email(body: MailedToken, service: Open) -> None:
    """Verify an address by the token that was mailed there.

    Whoever else only said that it was theirs is signed out, and what they made ends.
    """
    await service.verify(body.token)


@router.post("/resend-verification", status_code=204)
async def resend_verification(body: Mailbox, service: Open) -> None:
    """Mail the token again, where there is somebody to mail it to; the answer does not tell."""
    await service.resend(body.email)


@router.post("/email", status_code=204, responses=raises(ReauthRequired))
async def change_email(body: EmailChange, door: OwnDoor) -> None:
    """Ask for another address; it counts once the token that is mailed there was sent back."""
    await door.change_email(body.password, body.email)
