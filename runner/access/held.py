"""What whoever acts in a work may do, beyond the one scope they entered with."""

from typing import NamedTuple

from sqlalchemy import bindparam

from runner.access.errors import KeyLacksScope
from runner.access.models import ApiKey
from runner.core.db.query import Query, select
from runner.core.db.work import Work
from runner.workspaces import InsufficientScope, Rights, Scope


class Key(NamedTuple):
    scopes: list[str]


_KEY = Query(
    select(ApiKey.scopes).where(
        ApiKey.workspace_id == bindparam("workspace_id"), ApiKey.id == bindparam("id")
    ),
    Key,
)


async def held_now(work: Work) -> frozenset[Scope]:
    """Tell what a member, who answers for a service account, and the key they came by all hold."""
    people = {work.user_id, work.actor.on_behalf_of_id or work.user_id}
    held = [await Rights(work).scopes_of(user_id) for user_id in people]
    if work.actor.key_id is not None:
        key = await work.row(_KEY, id=work.actor.key_id)
        held.append(frozenset(map(Scope.named, key.scopes if key else ())))
    return frozenset.intersection(*held)


async def require_held(work: Work, scope: Scope) -> None:
    """Raise InsufficientScope, or KeyLacksScope, where entering with this scope would."""
    if scope not in await held_now(work):
        raise InsufficientScope(scope) if work.actor.key_id is None else KeyLacksScope(scope)
