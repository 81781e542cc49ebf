"""Invite many people at once, from a CSV list."""

from typing import Annotated

from api.deps import ContainerDep, Inviting, use
from api.errors import raises
from api.routing import make_router
from api.schemas import Listed
from api.v1.workspaces.lifecycle_schemas import InviteList, InviteOutcome
from runner.workspaces import (
    BadInviteList,
    InviteLists,
    LinksUnmailed,
    MemberScope,
    OwnersOnly,
    UnreadableList,
)

router = make_router("invites", "/api/v1/w/{workspace_id}/invites")

Writer = Annotated[InviteLists, use(InviteLists, MemberScope.WRITE)]


@router.post("/csv", responses=raises(UnreadableList, BadInviteList, LinksUnmailed, OwnersOnly))
async def import_invites(
    body: InviteList, lists: Writer, container: ContainerDep, count: Inviting
) -> Listed[InviteOutcome]:
    """Invite everybody on a CSV list: columns `email`, `role` (optional) and `name` (ignored).

    A role is a built-in one, or the name or id of one of the workspace's own.

    With `dry_run`, which is the default, nobody is invited and each line says what would become
    of it. Otherwise all are invited in one transaction; with a bad line nobody is, unless
    `skip_invalid`. Refused where no mail server is set: a link is shown to who invites one person.
    """
    outcomes = await lists.invite_all(
        container.keys,
        body.csv,
        mailed=container.settings.links_are_mailed,
        dry_run=body.dry_run,
        skip_invalid=body.skip_invalid,
    )
    if not body.dry_run:
        for line in outcomes:
            if line["outcome"] == "ok":
                await count(lists.work.workspace_id, line["email"])
    return outcomes
