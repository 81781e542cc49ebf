"""Carry out what a route declares: FastAPI reads its declarations once, and describes them.

Its own way of carrying them out asks anew with each request what kind of function each of them is,
and prepares for threads, forms and streams that no route here has: a tenth of what a list costs.
"""

from collections.abc import Mapping, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from inspect import isasyncgenfunction, iscoroutinefunction
from typing import Any, cast

from fastapi import Request, params
from fastapi._compat import ModelField, field_annotation_is_sequence
from fastapi.dependencies.models import Dependant
from fastapi.dependencies.utils import request_body_to_args, request_params_to_args
from fastapi.exceptions import RequestValidationError

FAILED = object()


class Parameters:
    """What is read out of one part of a request: what was sent, and what has to be.

    Most lists know a dozen parameters and are sent one: what is absent costs nothing.
    """

    def __init__(self, part: str, fields: Sequence[ModelField]) -> None:
        self.part, self.fields = part, fields
        self.required = {field.alias for field in fields if field.field_info.is_required()}
        self._known = [(field, field.alias, _place_of(field)) for field in fields]
        self._defaults = {f.name: f.default for f in fields if f.alias not in self.required}

    def read(self, request: Request, errors: list[Any]) -> dict[str, Any]:
        sent = getattr(request, self.part)
        found, others = self._defaults.copy(), []
        for field, alias, place in self._known:
            if place is not None and alias in sent:
                found[field.name], wrong = field.validate(sent[alias], loc=place)
                errors += wrong
            elif alias in sent or alias in self.required:
                others.append(field)
        if others:
            read, wrong = request_params_to_args(others, sent)
            errors += wrong
            found |= read
        return found


def _place_of(field: ModelField) -> tuple[str, str] | None:
    """Say where a single value comes from, for a fault; None for what is gathered from several."""
    info = cast("params.Param", field.field_info)
    many = field_annotation_is_sequence(info.annotation)
    return None if many else (info.in_.value, field.alias)


class Step:
    """One function that takes part in a request, with what it is given."""

    def __init__(self, declared: Dependant, needs: Sequence[tuple[str | None, int]]) -> None:
        self._needs, self._body = needs, declared.body_params
        asking = (declared.request_param_name, declared.http_connection_param_name)
        self._request_names = [name for name in asking if name]
        parts = {
            "path_params": declared.path_params,
            "query_params": declared.query_params,
            "headers": declared.header_params,
            "cookies": declared.cookie_params,
        }
        self._parameters = [Parameters(part, fields) for part, fields in parts.items() if fields]
        self._call: Any = declared.call
        # Of an object it is its class that knows.
        kinds = (self._call, type(self._call).__call__)
        self._opened: Any = None
        if any(map(isasyncgenfunction, kinds)):
            self._opened = asynccontextmanager(cast("Any", declared.call))
        elif not any(map(iscoroutinefunction, kinds)):
            raise TypeError(f"{self._call} is no coroutine, and would hold up every request")

    async def read(
        self, request: Request, body: Any, embed: bool, results: Sequence[Any], errors: list[Any]
    ) -> dict[str, Any] | None:
        """Gather what it is called with; None where something is missing or wrong."""
        given: dict[Any, Any] = {name: results[place] for name, place in self._needs}
        known = len(errors)
        for parameters in self._parameters:
            given |= parameters.read(request, errors)
        if self._body:
            found, wrong = await request_body_to_args(self._body, body, embed)
            given |= found
            errors += wrong
        given |= dict.fromkeys(self._request_names, request)
        if len(errors) > known or any(results[place] is FAILED for _, place in self._needs):
            return None
        given.pop(None, None)
        return given

    async def begin(self, given: Mapping[str, Any], stack: AsyncExitStack) -> Any:
        if self._opened is not None:
            return await stack.enter_async_context(self._opened(**given))
        return await self._call(**given)


class Plan:
    """What a route depends on: each once, after what it depends on itself, and the route last."""

    def __init__(self, route: Dependant, *, embed: bool) -> None:
        self._embed = embed
        self._steps: list[Step] = []
        self._places: dict[Any, int] = {}
        self._route = Step(route, self._needs_of(route))

    def _needs_of(self, declared: Dependant) -> list[tuple[str | None, int]]:
        return [(each.name, self._place_of(each)) for each in declared.dependencies]

    def _place_of(self, declared: Dependant) -> int:
        if declared.call not in self._places:
            step = Step(declared, self._needs_of(declared))
            self._places[declared.call] = len(self._steps)
            self._steps.append(step)
        return self._places[declared.call]

    async def carry_out(self, request: Request, body: Any, stack: AsyncExitStack) -> dict[str, Any]:
        """Carry out all that comes before the route, and return what that is called with.

        Raises RequestValidationError once everything that is wrong is known, so that who may not
        ask is told that and nothing else.
        """
        results: list[Any] = []
        errors: list[Any] = []
        for step in self._steps:
            given = await step.read(request, body, self._embed, results, errors)
            results.append(FAILED if given is None else await step.begin(given, stack))
        given = await self._route.read(request, body, self._embed, results, errors)
        if given is None or errors:
            raise RequestValidationError(errors, body=body)
        return given
