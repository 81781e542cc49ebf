"""Read only the query parameters that were sent: most lists know a dozen and are sent one."""

from collections.abc import Callable, Coroutine
from dataclasses import replace
from inspect import iscoroutinefunction
from typing import Any

from fastapi import Request
from fastapi.dependencies.models import Dependant
from fastapi.dependencies.utils import request_params_to_args
from fastapi.exceptions import RequestValidationError

REQUEST = "request_of_parameters"


def read_sparingly(dependant: Dependant) -> None:
    """Change a tree of dependencies so that what is absent from a query costs nothing.

    FastAPI looks each declared parameter up and copies its default, which for a list of posts
    takes a fifth of the request.
    """
    dependant.dependencies = [replace(dependency) for dependency in dependant.dependencies]
    for dependency in dependant.dependencies:
        read_sparingly(dependency)
    if dependant.query_params and iscoroutinefunction(dependant.call):
        dependant.call = _reading(dependant)
        dependant.request_param_name = dependant.request_param_name or REQUEST
        dependant.query_params = []


def _reading(dependant: Dependant) -> Callable[..., Coroutine[Any, Any, Any]]:
    call: Any = dependant.call
    fields, given = dependant.query_params, dependant.request_param_name
    required = {field.alias for field in fields if field.field_info.is_required()}
    defaults = {field.name: field.default for field in fields if field.alias not in required}

    async def read(**values: Any) -> Any:
        request: Request = values[given] if given else values.pop(REQUEST)
        values |= defaults
        if required or request.scope["query_string"]:
            sent = request.query_params
            asked = [field for field in fields if field.alias in sent or field.alias in required]
            found, errors = request_params_to_args(asked, sent)
            if errors:
                raise RequestValidationError(errors)
            values |= found
        return await call(**values)

    return read
