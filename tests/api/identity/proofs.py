"""What a person finds in their mailbox, told from the events that mails are written for."""

from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlmodel import col

from runner.bootstrap import Container
from runner.core.events.models import PlatformEvent
from runner.identity import Purpose, verification_token
from runner.identity.models import User, Verification
from tests.client import Api

NEW_PASSWORD = "another horse battery"


async def mailed(container: Container, email: str, purpose: Purpose) -> list[str]:
    """Return the tokens that were mailed to an address, the latest last."""
    asked = (
        sa.select(col(Verification.id))
        .join(PlatformEvent, col(PlatformEvent.subject_id) == col(Verification.id))
        .where(
            col(PlatformEvent.type) == "verification.requested",
            col(Verification.user_id).is_not(None),
            col(Verification.email) == email.casefold(),
            col(Verification.purpose) == purpose,
        )
        .order_by(col(Verification.id))
    )
    async with container.database.system() as work:
        ids = (await work.session.scalars(asked)).all()
    return [verification_token(container.keys, id) for id in ids]


async def proven(api: Api, container: Container, name: str = "Ann Example") -> Api:
    """Make a person who has proven their address."""
    ann = await api.register(name)
    [token] = await mailed(container, ann.user["email"], Purpose.VERIFY)
    assert (await api.post("/auth/verify-email", {"token": token})).status_code == 204
    return ann


async def reset_token(api: Api, container: Container, email: str) -> str:
    assert (await api.post("/auth/forgot-password", {"email": email})).status_code == 204
    return (await mailed(container, email, Purpose.RESET))[-1]


async def events_of(container: Container, subject_id: str) -> list[str]:
    """Return the types of what happened to somebody, in order."""
    return [event.type for event in await _events(container, subject_id)]


async def everything_told(container: Container) -> str:
    """Return all that the platform's log says, as text."""
    async with container.database.system() as work:
        rows = (await work.session.scalars(sa.select(PlatformEvent))).all()
    return "\n".join(f"{row.type} {row.changes} {row.data}" for row in rows)


async def change_user(container: Container, who: Api, **values: Any) -> None:
    async with container.database.system() as work:
        user = await work.session.get_one(User, UUID(who.user["id"]))
        for name, value in values.items():
            setattr(user, name, value)


async def _events(container: Container, subject_id: str) -> list[PlatformEvent]:
    found = (
        sa.select(PlatformEvent)
        .where(col(PlatformEvent.subject_id) == UUID(subject_id))
        .order_by(col(PlatformEvent.id))
    )
    async with container.database.system() as work:
        return list((await work.session.scalars(found)).all())
