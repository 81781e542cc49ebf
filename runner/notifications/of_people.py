"""Letters about somebody's own account, which belong to no workspace."""

from collections.abc import Mapping
from uuid import UUID

from runner.access import keys_issued_by
from runner.core.clock import now
from runner.core.db.query import Row
from runner.core.db.repository import Repository
from runner.core.events.models import PlatformEvent
from runner.core.events.readers import PlatformEventArgs
from runner.identity import Users, verification_of, verification_token
from runner.notifications import letters
from runner.notifications.composing import Addressed, Composer, World
from runner.workspaces import Workspaces

_PAGES = {
    "verify": ("verify-email", letters.verify_address),
    "reset": ("reset-password", letters.reset_password),
}


class PlatformEventRepository(Repository[PlatformEvent]):
    model = PlatformEvent


async def verification(world: World, event: PlatformEventArgs) -> list[Addressed]:
    """Send a link that works once, unless it was used or has expired."""
    async with world.database.system_read() as work:
        found = await verification_of(work, UUID(event["subject_id"]))
    if found is None or found["consumed_at"] or found["expires_at"] <= now():
        return []
    page, write = _PAGES[found["purpose"]]
    # The fragment never reaches a server, so a scanner that follows the link uses nothing up.
    url = f"{world.base_url}/{page}#{verification_token(world.keys, found['id'])}"
    return [Addressed(found["email"], write(url, found["expires_at"]))]


async def password_changed(world: World, event: PlatformEventArgs) -> list[Addressed]:
    """Tell people that their password is another one now, and what still opens a workspace."""
    async with world.database.system_read() as work:
        told = await PlatformEventRepository(work).row(UUID(event["event_id"]))
        user = await Users(work).read(told["subject_id"])
        keys = await keys_issued_by(work, user["id"])
        entered = {row["id"]: row for row in await Workspaces(work).of(user["id"])}
    page = f"{world.base_url}/forgot-password"
    told_keys = [
        letters.OpenKey(
            key["name"],
            key["last4"],
            workspace["name"],
            f"{world.base_url}/w/{workspace['slug']}/api-keys",
        )
        for key in keys
        if (workspace := entered.get(key["workspace_id"]))
    ]
    letter = letters.password_changed(user["full_name"], told["occurred_at"], page, told_keys)
    return _to(user, letter)


async def registration_repeated(world: World, event: PlatformEventArgs) -> list[Addressed]:
    """Tell somebody that they have the account which was asked for again."""
    async with world.database.system_read() as work:
        user = await Users(work).read(UUID(event["subject_id"]))
    return _to(user, letters.address_known(user["full_name"], f"{world.base_url}/sign-in"))


def _to(user: Row, letter: letters.Letter) -> list[Addressed]:
    reached = user["email_verified_at"] and user["is_active"]
    return [Addressed(user["email"], letter)] if reached else []


COMPOSERS: Mapping[str, Composer] = {
    "verification.requested": verification,
    "password.changed": password_changed,
    "registration.repeated": registration_repeated,
}
