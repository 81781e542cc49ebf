"""What people may have so many of, and workspaces."""

from collections.abc import Callable, Mapping, Sequence

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
    REQUESTS = ("requests_per_minute", "requests a minute of each caller")


class Entitled:
    """What the workspace one is in may have so much of, and how much of it there is."""

    def __init__(
        self, work: Work, metered: Mapping[Entitlement, Callable[[Work], Metered]]
    ) -> None:
        self.work, self.metered = work, metered

    @staticmethod
    def entitlements() -> Sequence[Entitlement]:
        """List what a workspace has or lacks; how many of them there are is its account's."""
        return [each for each in Entitlement.every() if each is not WorkspaceEntitlement.WORKSPACES]

    async def rows(self) -> list[Row]:
        rows = []
        for entitlement in self.entitlements():
            allowance = await self.work.allowance(entitlement)
            metered = self.metered.get(entitlement)
            used = await metered(self.work).taken() if metered else 0
            rows.append(
                {
                    "code": entitlement,
                    "called": entitlement.called,
                    "allowed": allowance.allows(used),
                    "limit": allowance.limit,
                    "used": used,
                    "source": allowance.source,
                    "plan_that_would": allowance.plan_that_would(used),
                }
            )
        return rows
