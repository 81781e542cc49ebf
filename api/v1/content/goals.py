"""Goals of a workspace."""

from api.resource import Resource
from api.routing import make_router
from api.v1.content.schemas import GoalCreate, GoalRead, GoalUpdate
from runner.content import Goals, InUse
from runner.traits import NotAMember

router = Resource(
    Goals,
    "goal",
    shown=GoalRead,
    created=GoalCreate,
    changed=GoalUpdate,
    refuses={"create": (NotAMember,), "update": (NotAMember,), "remove": (InUse,)},
    says={
        "list": "List the goals, the newest first; or by `sort` created_at.",
        "create": "Set a goal.",
        "read": "Read one goal.",
        "update": "Change what was sent.",
        "remove": "Remove a goal that has no chapters.",
    },
).on(make_router("goals", "/api/v1/w/{workspace_id}/goals"))
