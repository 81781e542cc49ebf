"""What people may have so many of, and workspaces."""

from collections.abc import Callable, Mapping

from runner.core.db.query import Row
from runner.core.db.work import Work
from runner.core.entitlements import Entitlement, Metered


class WorkspaceEntitlement(Entitlement):
    WORKSPACES = (
        "workspaces",
        "workspaces of one's own",
        "delete one of yours or hand one over in its settings",
    )
    SEATS = (
        "seats",
        "people in a workspace, promised places included",
        "an admin frees one by removing or suspending somebody, or by revoking an invite",
    )
    CUSTOM_ROLES = ("custom_roles", "roles of a workspace's own", "remove one first")


class Entitled:
    """What the workspace one is in may have so much of, and how much of it there is."""

    def __init__(
        self, work: Work, metered: Mapping[Entitlement, Callable[[Work], Metered]]
    ) -> None:
        self.work, self.metered = work, metered

    async def rows(self) -> list[Row]:
        rows = []
        for entitlement, service in self.metered.items():
            allowance = await self.work.allowance(entitlement)
            rows.append(
                {
                    "entitlement": entitlement,
                    "called": entitlement.called,
                    "limit": allowance.limit,
                    "used": await service(self.work).taken(),
                    "source": allowance.source,
                }
            )
        return rows
