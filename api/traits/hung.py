"""Operations on what hangs on things of one kind, below the address of each of these."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Path

from api.deps import use
from api.operation import Operation
from runner.core.db.hanging import Trait, key_of, one
from runner.core.db.work import Work
from runner.workspaces import Scope


@dataclass(frozen=True, slots=True)
class Hung:
    """Add operations on what a trait hangs on things, for the things of one kind.

    In names and sentences `{noun}` and `{one}` stand for the kind.
    """

    router: APIRouter
    trait: Trait
    service: Callable[[Work], Any]
    called: str
    """What names begin with, after their verb; of posts there was nothing beside it."""

    def add(
        self, endpoint: Callable[..., Any], scope: Scope, operation: Operation, *, one_of: str = ""
    ) -> None:
        """Add an operation, on one of what hangs there if its id is named."""
        noun = self.trait.noun
        on = Annotated[UUID, Path(alias=key_of(noun))]
        asked = {"service": Annotated[Any, use(self.service, scope)], "on_id": on}
        if one_of:
            asked["id"] = Annotated[UUID, Path(alias=one_of)]
        replace(
            operation,
            name=operation.name.replace("{noun}", self.called),
            path=f"/{{{key_of(noun)}}}{operation.path}",
            declared=asked | {**operation.declared},
            says=operation.says.replace("{one}", one(noun)),
        ).on(self.router, endpoint)
