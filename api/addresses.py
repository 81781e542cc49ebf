"""Which address leads to which route, where patterns alone would not say."""

import re
from collections.abc import Iterable

from fastapi import APIRouter
from fastapi.routing import APIRoute
from starlette.routing import BaseRoute

from api.routing import Route


def keep_names_apart(routers: Iterable[APIRouter]) -> None:
    """Let no `{id}` stand for a name that is an address of its own.

    `DELETE …/members/bulk` is a method that this address does not have, not a member called bulk.
    """
    routes = [route for router in routers for route in router.routes if isinstance(route, Route)]
    for route in routes:
        pattern = route.path_regex
        names = {
            re.sub(r"\(\?P<\w+>", "(?:", other.path_regex.pattern)
            for other in routes
            if pattern.match(other.path)
            and len(other.param_convertors) < len(route.param_convertors)
        }
        if names:
            route.path_regex = re.compile(f"(?!{'|'.join(sorted(names))}){pattern.pattern}")


def locate_what_is_created(routes: Iterable[BaseRoute]) -> None:
    """Have an answer say where to read what was created, where there is such an address."""
    ours = [route for route in routes if isinstance(route, Route)]
    read = {route.path.rpartition("/{")[0] for route in ours if route.methods == {"GET"}}
    for route in ours:
        fields = route.shape.model_fields if route.shape and route.status_code == 201 else {}
        route.shown_below = "id" in fields and route.path in read


def match_whole_paths(routes: Iterable[BaseRoute]) -> None:
    """Let no line break at the end of an address be overlooked: `$` matches before one, too."""
    for route in routes:
        if isinstance(route, APIRoute) and route.path_regex.pattern.endswith("$"):
            route.path_regex = re.compile(rf"{route.path_regex.pattern[:-1]}\Z", re.DOTALL)
