"""What members leave behind in access: API keys, which nobody can inherit."""

from uuid import UUID

from sqlmodel import col

from runner.access.events import AccessNoun
from runner.access.keys import ApiKeyRepository, end
from runner.access.models import ApiKey
from runner.core.db.work import Work
from runner.workspaces import Disposition, OffboardingHandler


async def count_keys(work: Work, user_id: UUID) -> int:
    keys = await ApiKeyRepository(work).records(created_by_id=user_id)
    return sum(key.revoked_at is None for key in keys)


async def revoke_keys(work: Work, user_id: UUID, successor_id: UUID) -> None:
    for key in await ApiKeyRepository(work).all(col(ApiKey.created_by_id) == user_id):
        end(work, key)


OFFBOARDING_HANDLERS = (
    OffboardingHandler(AccessNoun.KEY, Disposition.ENDED, count_keys, revoke_keys),
)
