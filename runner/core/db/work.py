"""The unit of work: one request, job attempt or command is one transaction."""

from collections.abc import Mapping, Sequence
from contextlib import AbstractAsyncContextManager, nullcontext
from typing import Any, ClassVar, Protocol, TypeVar
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from runner.core.actors import Actor
from runner.core.db.query import Query
from runner.core.db.tenancy import OwnAccounts, Scope, reach_of
from runner.core.entitlements import Allowance, Entitlement, Entitlements, SelfHosted
from runner.core.errors import DomainError
from runner.core.events.event import Event, Recorded

T = TypeVar("T")


class AccessContext(Protocol):
    """How a transaction gets in: who asks, for whose rows, with which right."""

    @property
    def reach(self) -> Scope:
        """Whose rows the work may touch."""

    @property
    def actor(self) -> Actor: ...

    @property
    def bounded(self) -> Sequence[UUID]:
        """What may be beyond the limit of a plan, and then changes nothing: the workspace, and
        who acts, by what key.
        """

    def statement(self) -> str:
        """Return the SQL that checks the rights and sets the context on PostgreSQL."""

    async def check(self, work: "Work") -> None:
        """Do the same on SQLite, by asking; raises what `refusal` returns."""

    def refusal(self, code: str) -> DomainError:
        """Name the fact behind a code that the database raised."""


class Work:
    """What services and repositories see of a transaction; ends in one commit or in none."""

    on_postgres: ClassVar[bool] = False
    entitlements: Entitlements = SelfHosted({})

    def __init__(self, scope: Scope, actor: Actor) -> None:
        self.scope = scope
        self.actor = actor
        self.answered: dict[Any, Any] = {}
        """What was asked once and holds for as long as this work."""

    @property
    def workspace_id(self) -> UUID:
        if isinstance(self.scope, UUID):
            return self.scope
        raise RuntimeError("this work belongs to no workspace")

    @property
    def account_id(self) -> UUID:
        if isinstance(self.scope, OwnAccounts) and self.scope.account_id is not None:
            return self.scope.account_id
        raise RuntimeError("this work belongs to no account")

    @property
    def user_id(self) -> UUID:
        """The user who acts; raises RuntimeError when the system itself does."""
        if self.actor.user_id is None:
            raise RuntimeError("nobody acts in this work")
        return self.actor.user_id

    async def allowance(self, entitlement: Entitlement, of: UUID | None = None) -> Allowance:
        """Ask how much of something there may be, here, or of a workspace, an account or a
        person outside.
        """
        return await self.entitlements.allowance(self, entitlement, of or self.workspace_id)

    @property
    def session(self) -> AsyncSession:
        raise RuntimeError("this work was opened for reading")

    def emit(
        self,
        event: Event,
        row: Any = None,
        *,
        workspace_id: UUID | None = None,
        account_id: UUID | None = None,
    ) -> UUID:
        """Tell what happened, in this transaction; returns the event's id.

        `row` is what changed: its fields, old and new, are recorded as they are now. Whose log
        it stands in is its row's, or named, or the workspace or account of this work.
        """
        raise RuntimeError("this work was opened for reading")

    @property
    def told(self) -> Sequence[Recorded]:
        """What was told in this work so far."""
        raise RuntimeError("this work was opened for reading")

    async def enter_again(self) -> None:
        """Ask for the caller's rights once more, after waiting for whoever may have changed them.

        Nobody waits once they are in on SQLite, and the system asks for none.
        """

    async def flush(self) -> None:
        """Send what is pending now, so that a refusal of the database is heard here."""
        raise RuntimeError("this work was opened for reading")

    def attempt(self) -> AbstractAsyncContextManager[None]:
        """Try one of several changes: what refuses it undoes it alone, and the others stand.

        Its events are taken back with it, and rows it changed are read anew.
        """
        raise RuntimeError("this work was opened for reading")

    async def rows(self, query: Query[T], **params: Any) -> list[T]:
        """Answer with plain rows; `workspace_id` is filled in."""
        raise NotImplementedError

    async def run(self, query: Query[T], **params: Any) -> list[T]:
        """Carry out a change that no object stands for; RETURNING answers with plain rows."""
        raise RuntimeError("this work was opened for reading")

    async def run_many(self, query: Query[Any], rows: Sequence[Mapping[str, Any]]) -> None:
        """Carry out one change with the values of each row, after everything that is pending."""
        raise RuntimeError("this work was opened for reading")

    def as_one(self) -> AbstractAsyncContextManager[None]:
        """Send what few rows are stored in this block as one statement, where a database takes it.

        For rows that refer to each other and are not loaded before the block ends.
        """
        return nullcontext()

    async def row(self, query: Query[T], **params: Any) -> T | None:
        found = await self.rows(query, **params)
        return found[0] if found else None

    def _bind(self, query: Query[Any], params: dict[str, Any]) -> dict[str, Any]:
        if isinstance(self.scope, UUID):
            params["workspace_id"] = self.scope
        if query.reaches:
            params |= reach_of(self.scope)
        return params


class PostgresRead(Work):
    """Read on a plain asyncpg connection: begin with context, the questions, commit."""

    on_postgres = True

    def __init__(self, scope: Scope, actor: Actor, connection: Any) -> None:
        super().__init__(scope, actor)
        self._connection = connection

    async def rows(self, query: Query[T], **params: Any) -> list[T]:
        text, arguments = query.for_postgres(self._bind(query, params))
        return [*map(query.make, await self._connection.fetch(text, *arguments))]


class SessionRead(Work):
    """Read through a session, under its criteria; it hands out no session to write with."""

    def __init__(self, scope: Scope, actor: Actor, session: AsyncSession) -> None:
        super().__init__(scope, actor)
        self._session = session

    async def rows(self, query: Query[T], **params: Any) -> list[T]:
        result = await self._session.execute(query.statement, self._bind(query, params))
        return made(query, result)


def made(query: Query[T], result: Any) -> list[T]:
    return [*map(query.make, result if query.shape else result.mappings())]
