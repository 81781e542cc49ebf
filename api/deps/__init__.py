"""What a route declares to get: who asks, in which workspace, through which service."""

from api.deps.allowance import AskingAboutLicense, Inviting
from api.deps.conditions import IfMatch
from api.deps.idempotency import Idempotency
from api.deps.paging import PagingDep
from api.deps.principal import Attempt, Caller, Device, OwnAttempt, Remote, Unnamed, renewing
from api.deps.uploads import take_file
from api.deps.work import (
    ContainerDep,
    PathWorkspace,
    public,
    require_scope,
    use,
    use_account,
    use_accounts,
    use_open,
    use_outside,
    use_staff,
    use_system,
)

__all__ = [
    "AskingAboutLicense",
    "Attempt",
    "Caller",
    "ContainerDep",
    "Device",
    "Idempotency",
    "IfMatch",
    "Inviting",
    "OwnAttempt",
    "PagingDep",
    "PathWorkspace",
    "Remote",
    "Unnamed",
    "public",
    "renewing",
    "require_scope",
    "take_file",
    "use",
    "use_account",
    "use_accounts",
    "use_open",
    "use_outside",
    "use_staff",
    "use_system",
]
