"""One operation that is declared and not written: of a plain resource, or of what hangs on it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from inspect import Parameter, Signature
from typing import Any, cast

from fastapi import APIRouter

from api.errors import raises
from runner.core.errors import DomainError


@dataclass(frozen=True, slots=True)
class Operation:
    """What the contract says of an operation, and what the parameters of its function are."""

    name: str
    method: str
    path: str
    declared: Mapping[str, Any]
    shape: Any
    says: str
    errors: tuple[type[DomainError], ...] = ()
    status: int | None = None
    left_out: Mapping[str, Any] = field(default_factory=dict)
    """What parameters are that may be left out."""

    def on(self, router: APIRouter, endpoint: Callable[..., Any]) -> None:
        async def answer(**values: Any) -> Any:
            return await endpoint(**values)

        # What FastAPI reads is known only here, once it was said what the operation is about.
        named = (
            Parameter(
                name,
                Parameter.KEYWORD_ONLY,
                annotation=kind,
                default=self.left_out.get(name, Parameter.empty),
            )
            for name, kind in self.declared.items()
        )
        cast("Any", answer).__signature__ = Signature([*named])
        router.add_api_route(
            self.path,
            answer,
            name=self.name,
            methods=[self.method],
            status_code=self.status,
            response_model=self.shape,
            description=self.says,
            responses=raises(*self.errors),
        )
