"""Letters about somebody's own account, which belong to no workspace."""

from collections.abc import Mapping
from uuid import UUID

from runner.access import keys_issued_by
from runner.core.clock import now
from runner.core.events.readers import PlatformEventArgs
from runner.core.events.repository import PlatformEventRepository
from runner.identity import User, Users, verification_of, verification_token
from runner.notifications import templates
from runner.notifications.composing import Composer, Deps, Envelope
from runner.workspaces import Workspaces

_PAGES = {
    "verify": ("verify-email", templates.verify_address),
    "reset": ("reset-password", templates.reset_password),
}


async def verification(deps: Deps, event: PlatformEventArgs) -> list[Envelope]:
    """Send a link that works once, unless it was used or has expired."""
    async with deps.database.system_read() as work:
        found = await verification_of(work, UUID(event["subject_id"]))
    if found is None or not found.email or found.consumed_at or found.expires_at <= now():
        return []
    page, write = _PAGES[found.purpose]
    # The fragment never reaches a server, so a scanner that follows the link uses nothing up.
    url = f"{deps.base_url}/{page}#{verification_token(deps.keys, found.id)}"
    return [Envelope(found.email, write(url, found.expires_at))]


async def password_changed(deps: Deps, event: PlatformEventArgs) -> list[Envelope]:
    """Tell people that their password is another one now, and what still opens a workspace."""
    async with deps.database.system_read() as work:
        told = await PlatformEventRepository(work).record(UUID(event["event_id"]))
        user = await Users(work).read(told.subject_id)
        keys = await keys_issued_by(work, user.id)
        entered = {row.id: row for row in await Workspaces(work).of(user.id)}
    page = f"{deps.base_url}/forgot-password"
    told_keys = [
        templates.OpenKey(
            key.name,
            key.last4,
            workspace.name,
            f"{deps.base_url}/w/{workspace.slug}/api-keys",
        )
        for key in keys
        if (workspace := entered.get(key.workspace_id))
    ]
    letter = templates.password_changed(user.full_name, told.occurred_at, page, told_keys)
    return _to(user, letter)


async def registration_repeated(deps: Deps, event: PlatformEventArgs) -> list[Envelope]:
    """Tell somebody that they have the account which was asked for again."""
    async with deps.database.system_read() as work:
        user = await Users(work).read(UUID(event["subject_id"]))
    return _to(user, templates.address_known(user.full_name, f"{deps.base_url}/sign-in"))


def _to(user: User, letter: templates.Letter) -> list[Envelope]:
    if user.email and user.email_verified_at and user.is_active:
        return [Envelope(user.email, letter)]
    return []


COMPOSERS: Mapping[str, Composer] = {
    "verification.requested": verification,
    "password.updated": password_changed,
    "registration.repeated": registration_repeated,
}
