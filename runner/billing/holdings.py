"""What an account has of what its plan counts, and what of it is kept where there is less room."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from functools import partial
from typing import Any, ClassVar, NamedTuple
from uuid import UUID

from sqlalchemy import bindparam
from sqlmodel import Field, col

from runner.core.db.columns import AccountScoped, Editable, Global, unique
from runner.core.db.query import Query, Row, select
from runner.core.db.repository import Repository
from runner.core.db.types import Json
from runner.core.db.work import Work
from runner.core.entitlements import Allowance, Entitlement
from runner.core.holdings import Effect, Held, Holding
from runner.identity import Users
from runner.workspaces import Workspace, WorkspaceEntitlement, WorkspaceStatus, first_owner

AllowanceOf = Callable[[Entitlement], Awaitable[Allowance]]
Place = tuple[str, UUID | None]
"""Of which entitlement, and in which workspace; in none where the account is counted as one."""


class Downgrade(Global, AccountScoped, Editable, table=True):
    """What somebody of an account chose to stay active where its plan has less room."""

    __tablename__ = "downgrades"

    account_id: UUID = Field(foreign_key="accounts.id", ondelete="CASCADE")
    keep: list[dict[str, Any]] = Field(
        default_factory=list, sa_type=Json, description="The ids, by entitlement and workspace."
    )

    __table_args__: ClassVar[Any] = (unique("account_id"),)


class DowngradeRepository(Repository[Downgrade]):
    model = Downgrade


class Paid(NamedTuple):
    id: UUID
    name: str


_PAID = Query(
    select(Workspace.id, Workspace.name)
    .where(
        col(Workspace.account_id) == bindparam("of"),
        col(Workspace.status) != WorkspaceStatus.DELETING,
    )
    .order_by(Workspace.created_at, Workspace.id),
    Paid,
)


@dataclass(frozen=True, slots=True)
class Group:
    """The things of one kind that share a limit, those first that are kept first."""

    holding: type[Holding]
    workspace: Paid | None
    things: Sequence[Held]
    chosen: Sequence[UUID]
    allowance: Allowance

    @property
    def place(self) -> Place:
        return self.holding.entitlement.value, self.workspace and self.workspace.id

    @property
    def used(self) -> int:
        return sum(thing.size for thing in self.things)

    @property
    def limit(self) -> int | None:
        """How much there may be, where what is beyond it does not go on all the same."""
        return None if self.allowance.keeps else self.allowance.limit

    @property
    def over(self) -> int:
        return 0 if self.limit is None else max(self.used - self.limit, 0)

    @property
    def beyond(self) -> Sequence[Held]:
        """The things that there is no room for."""
        kept = max(self.limit or 0, sum(thing.always for thing in self.things))
        return self.things[kept:] if self.over and not self.holding.is_lump else ()

    def reason(self) -> dict[str, Any]:
        """Say of each of those why it is read-only, as a plan_limit."""
        entitlement, would = self.holding.entitlement, self.allowance.plan_that_would(self.used, 0)
        advice = f"{self.holding.said} until there is room: {entitlement.advice}"
        return {
            "entitlement": entitlement.value,
            "limit": self.limit,
            "used": self.used,
            "called": entitlement.called,
            "advice": f"{advice}, or {would.name} has more" if would else advice,
            "plan": self.allowance.plan or "What this account has",
            "source": self.allowance.source.value,
            "plan_that_would": asdict(would) if would else None,
            "read_only": True,
        }

    def line(self) -> Row:
        """Say the same to who decides what is kept."""
        beyond = {thing.id for thing in self.beyond} if self.holding.effect != Effect.STAYS else {}
        would = self.allowance.plan_that_would(self.used, 0)
        named = () if self.holding.is_lump else self.things
        return {
            "entitlement": self.holding.entitlement.value,
            "called": self.holding.entitlement.called,
            "workspace_id": self.workspace and self.workspace.id,
            "workspace": self.workspace and self.workspace.name,
            "limit": self.limit,
            "used": self.used,
            "over": self.over,
            "effect": self.holding.effect,
            "plan_that_would": would,
            "things": [
                {
                    "id": thing.id,
                    "kind": self.holding.kind,
                    "name": thing.name,
                    "kept": thing.id not in beyond,
                    "chosen": thing.id in self.chosen,
                    "always": thing.always,
                }
                for thing in named
            ],
        }


async def groups_of(
    work: Work, account_id: UUID, keep: Sequence[Mapping[str, Any]], allowance_of: AllowanceOf
) -> list[Group]:
    """Count what an account has; on the system login.

    Chosen things come first in the order they were named, and then what there is longest.
    """
    paid = await work.rows(_PAID, of=account_id)
    chosen = {_place(each): [UUID(str(id)) for id in each["ids"]] for each in keep}
    groups = []
    for holding in Holding.every():
        held = await holding.held(work, [place.id for place in paid])
        allowance = await allowance_of(holding.entitlement)
        for workspace in (None,) if holding.of_account else paid:
            here = [each for each in held if workspace is None or each.held_in == workspace.id]
            first = chosen.get((holding.entitlement.value, workspace and workspace.id), [])
            here.sort(key=partial(_rank, first))
            groups.append(Group(holding, workspace, here, first, allowance))
    return groups


async def stored_choice(work: Work, account_id: UUID) -> list[dict[str, Any]]:
    rows = await DowngradeRepository(work).records(account_id=account_id)
    return rows[0].keep if rows else []


def now_allowed(work: Work, account_id: UUID) -> AllowanceOf:
    """Ask what an account may have by now; one of the server's staff has any workspaces."""

    async def allowance_of(entitlement: Entitlement) -> Allowance:
        found = await work.allowance(entitlement, account_id)
        if entitlement is WorkspaceEntitlement.WORKSPACES and await _is_staff(work, account_id):
            return Allowance(entitlement, None, found.source, found.plan)
        return found

    return allowance_of


async def _is_staff(work: Work, account_id: UUID) -> bool:
    owner_id = await first_owner(work, account_id)
    return owner_id is not None and (await Users(work).read(owner_id)).is_platform_staff


def _place(each: Mapping[str, Any]) -> Place:
    at = each["workspace_id"]
    return str(each["entitlement"]), UUID(str(at)) if at else None


def _rank(chosen: Sequence[UUID], thing: Held) -> tuple[bool, int]:
    """Whose place is theirs comes first, then what was chosen; the rest stays in its order."""
    at = chosen.index(thing.id) if thing.id in chosen else len(chosen)
    return not thing.always, at
