"""Stages of approval: what every post passes before it may be published."""

from api.resource import Resource
from api.routing import make_router
from api.v1.approvals.schemas import StageCreate, StageRead, StageUpdate
from runner.approvals import CannotDecide, LastStage, RulesForPeople, StageInUse, Stages

router = Resource(
    Stages,
    "stage",
    called="approval_stage",
    shown=StageRead,
    created=StageCreate,
    changed=StageUpdate,
    paging=None,
    refuses={
        "create": (CannotDecide, RulesForPeople),
        "update": (CannotDecide, RulesForPeople),
        "restore": (RulesForPeople,),
        "remove": (LastStage, StageInUse, RulesForPeople),
    },
    says={
        "list": "List the stages in the order posts pass them.",
        "create": (
            "Add a stage; it is asked about posts that were approved without it and are not out "
            "yet."
        ),
        "read": "Read one stage.",
        "update": (
            "Rename or move a stage, or change who and how many decide; what waits is judged anew."
        ),
        "remove": "Remove a stage that no post waits at.",
    },
).on(make_router("approvals", "/api/v1/w/{workspace_id}/approval-stages"))
