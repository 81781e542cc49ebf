"""How every route answers: rows straight to JSON, ETag and Link by construction."""

import json
import re
from collections import Counter
from collections.abc import Awaitable, Callable, Coroutine, Iterable, Iterator, Mapping, Set
from dataclasses import replace
from functools import cached_property
from typing import Any, get_args
from urllib.parse import urlencode

from fastapi import APIRouter, Request, Response, params
from fastapi._compat import field_annotation_is_sequence
from fastapi.dependencies.models import Dependant
from fastapi.dependencies.utils import get_flat_params
from fastapi.routing import APIRoute
from pydantic import BaseModel
from starlette.routing import BaseRoute

from api.deps import dry_run
from api.deps.idempotency import Idempotency, Replayed, documented
from api.errors import PROBLEM, SAY_ONCE, RepeatedKey, UnknownField
from api.queries import read_sparingly
from runner.core.errors import Fault, Invalid, Unsupported
from runner.core.json_text import to_json
from runner.core.paging import Page
from runner.core.strict_json import EACH_ONCE, Repeated
from runner.core.text import NO_NUL, NUL

JSON = "application/json"
OCTETS = {"schema": {"type": "string", "format": "binary"}}
OWN_REQUEST = "own_request"
Handler = Callable[[Request], Coroutine[Any, Any, Response]]


class OtherMedia(Unsupported):
    message = "The body is a file here: send it as one of the media types in `taken`."


class Answer(Response):
    """A JSON answer that still knows where its next page begins."""

    media_type = JSON
    next_cursor: str | None = None


class StrictRequest(Request):
    """A request whose JSON says everything once."""

    async def json(self) -> Any:
        if not hasattr(self, "_json"):
            body = await self.body()
            text = body.decode(json.detect_encoding(body), "surrogatepass")
            try:
                self._json = EACH_ONCE.decode(text)
            except Repeated as error:
                faults = [Fault("repeated", f"{key}: {SAY_ONCE}") for key in error.keys]
                raise RepeatedKey(faults=faults) from None
        return self._json


class Route(APIRoute):
    """A route whose answer is written once, without validating our own rows again.

    What leaves is what the return annotation declares and nothing else: rows and objects are
    cut down to its fields, so a column never leaks because a query read it.
    """

    def __init__(self, path: str, endpoint: Callable[..., Any], **options: Any) -> None:
        super().__init__(path, endpoint, **options)
        if self.dependant.call is not None:
            self.dependant.call = self._answering(self.dependant.call)
        known = [] if self.idempotency is None else [documented(self.idempotency)]
        known += [dry_run.DOCUMENTED] if self.runs_dry else []
        if known:
            extra = self.openapi_extra or {}
            self.openapi_extra = {**extra, "parameters": [*extra.get("parameters", []), *known]}
        if self.takes:
            # Programs that are made from the contract know bytes, and few media types beside.
            also = f"Or under its own media type: {', '.join(sorted(self.takes))}."
            content = {"application/octet-stream": OCTETS}
            body = {"required": True, "description": also, "content": content}
            self.openapi_extra = {**(self.openapi_extra or {}), "requestBody": body}
        # The handler works on the first one; the contract is written from what was declared.
        handled, self.dependant = self.dependant, replace(self.dependant)
        read_sparingly(handled)

    @cached_property
    def idempotency(self) -> Idempotency | None:
        """What this route does with an Idempotency-Key; None when it knows none."""
        if self.methods != {"POST"}:
            return None
        rules = (getattr(call, "idempotency", None) for call in _calls(self.dependant))
        return next((rule for rule in rules if rule not in (None, Idempotency.IGNORED)), None)

    @cached_property
    def runs_dry(self) -> bool:
        """Whether a change can be asked for without being kept."""
        calls = _calls(self.dependant)
        return self.methods != {"GET"} and any(getattr(call, "runs_dry", False) for call in calls)

    @cached_property
    def takes(self) -> frozenset[str]:
        """The media types of the file that is its body; empty where it is JSON or nothing."""
        taken = (getattr(call, "takes", ()) for call in _calls(self.dependant))
        return frozenset(media for each in taken for media in each)

    @cached_property
    def streams(self) -> bool:
        """Whether its body is a file that is never held in memory, and so may be larger."""
        return any(getattr(call, "streams", False) for call in _calls(self.dependant))

    @cached_property
    def shape(self) -> type[BaseModel] | None:
        """The model of one row: of the answer itself or of the items on its page."""
        model = self.response_model
        if model is None or not isinstance(model, type) or not issubclass(model, BaseModel):
            return None
        items = model.model_fields.get("items")
        inner = get_args(items.annotation)[0] if items is not None else model
        return inner if isinstance(inner, type) and issubclass(inner, BaseModel) else None

    @cached_property
    def known_parameters(self) -> frozenset[str]:
        fields = get_flat_params(self.dependant)
        named = {f.alias for f in fields if isinstance(f.field_info, params.Query)}
        return frozenset(named | {dry_run.PARAMETER} if self.runs_dry else named)

    @cached_property
    def single_parameters(self) -> frozenset[str]:
        lists = {
            f.alias
            for f in get_flat_params(self.dependant)
            if field_annotation_is_sequence(f.field_info.annotation)
        }
        return self.known_parameters - lists

    @cached_property
    def takes_if_match(self) -> bool:
        fields = get_flat_params(self.dependant)
        return self.methods == {"GET"} or any(f.alias == "if-match" for f in fields)

    def get_route_handler(self) -> Handler:
        handle = super().get_route_handler()

        async def handler(request: Request) -> Response:
            if request.scope["query_string"]:
                self._refuse_unknown(request)
                self._refuse_repeated(request)
                _refuse_nul(request)
            if not self.takes_if_match:
                _refuse_condition(request)
            if self.takes:
                _refuse_other_media(request, self.takes)
            elif self.body_field is not None:
                request = StrictRequest(request.scope, request.receive)
                _refuse_other_media(request, {JSON})
            try:
                response = await handle(request)
            except Replayed as replayed:
                return replayed.response
            if isinstance(response, Answer) and response.next_cursor:
                kept = [(k, v) for k, v in request.query_params.multi_items() if k != "cursor"]
                query = urlencode([*kept, ("cursor", response.next_cursor)])
                response.headers["Link"] = f'<{request.scope["path"]}?{query}>; rel="next"'
            if self.runs_dry and dry_run.is_dry_run(request):
                response.headers[dry_run.HEADER] = "true"
            return response

        return handler

    def _refuse_unknown(self, request: Request) -> None:
        unknown = [name for name in request.query_params if name not in self.known_parameters]
        if unknown:
            known = ", ".join(sorted(self.known_parameters)) or "none"
            detail = f"not known here; known: {known}"
            raise UnknownField(
                faults=[Fault("unknown_field", detail, parameter=name) for name in unknown]
            )

    def _refuse_repeated(self, request: Request) -> None:
        sent = request.query_params
        if len(sent.multi_items()) == len(sent):
            return
        said = Counter(name for name, _ in sent.multi_items())
        repeated = [name for name in said if said[name] > 1 and name in self.single_parameters]
        if repeated:
            raise Invalid(faults=[Fault("repeated", SAY_ONCE, parameter=n) for n in repeated])

    def _answering(self, endpoint: Callable[..., Any]) -> Callable[..., Awaitable[Response]]:
        asked = self.dependant.request_param_name
        self.dependant.request_param_name = asked or OWN_REQUEST

        async def answer(**values: Any) -> Response:
            request = values[asked] if asked else values.pop(OWN_REQUEST)
            response = self._write(await endpoint(**values))
            for prepared in values.values():
                if isinstance(prepared, Response):
                    response.raw_headers.extend(prepared.raw_headers)
            # Whoever opened the work may keep it before the commit.
            request.state.answer = response
            return response

        return answer

    def _write(self, result: Any) -> Response:
        status = self.status_code or 200
        if isinstance(result, Response):
            return result
        if result is None:
            return Response(status_code=204)
        if isinstance(result, Page):
            body: dict[str, Any] = {"items": self._cut_all(result.items)}
            body["next_cursor"] = result.next_cursor
            if result.count is not None:
                body["count"] = result.count
            response = Answer(to_json(body), status)
            response.next_cursor = result.next_cursor
            return response
        if isinstance(result, list):
            return Answer(to_json({"items": self._cut_all(result)}), status)
        row = self._cut(result)
        response = Answer(to_json(row), status)
        version = row.get("version")
        if version is not None:
            response.headers["ETag"] = f'"{version}"'
        return response

    def _cut_all(self, rows: list[Any]) -> list[Any]:
        # The rows of one answer have the same columns: often exactly those of the shape.
        if rows and isinstance(rows[0], dict) and rows[0].keys() == set(self._names):
            return rows
        return [self._cut(row) for row in rows]

    def _cut(self, row: Any) -> dict[str, Any]:
        if self.shape is None:
            return dict(row)
        if isinstance(row, Mapping):
            return {name: row[name] for name in self._names}
        if isinstance(row, self.shape):
            return row.model_dump()
        return self.shape.model_validate(row, from_attributes=True).model_dump()

    @cached_property
    def _names(self) -> tuple[str, ...]:
        return tuple(self.shape.model_fields) if self.shape else ()


def _calls(dependant: Dependant) -> Iterator[Any]:
    for each in dependant.dependencies:
        yield each.call
        yield from _calls(each)


def operation_id(route: APIRoute) -> str:
    """Name an operation after its function, as clients do: publish_post becomes publishPost."""
    first, *rest = route.name.split("_")
    return first + "".join(part.capitalize() for part in rest)


def make_router(tag: str, prefix: str = "") -> APIRouter:
    """Make the router of a resource; every refusal in it is documented as a problem."""
    return APIRouter(
        prefix=prefix,
        tags=[tag],
        route_class=Route,
        generate_unique_id_function=operation_id,
        responses={
            "default": {"description": "A refusal, as RFC 9457 problem details.", **PROBLEM}
        },
    )


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


def match_whole_paths(routes: Iterable[BaseRoute]) -> None:
    """Let no line break at the end of an address be overlooked: `$` matches before one, too."""
    for route in routes:
        if isinstance(route, APIRoute) and route.path_regex.pattern.endswith("$"):
            route.path_regex = re.compile(rf"{route.path_regex.pattern[:-1]}\Z", re.DOTALL)


def _refuse_nul(request: Request) -> None:
    sent = request.query_params.multi_items()
    if held := [name for name, value in sent if NUL in value]:
        raise Invalid(faults=[Fault("null_character", NO_NUL, parameter=name) for name in held])


def _refuse_condition(request: Request) -> None:
    """Refuse what would be overlooked: a version nobody compares protects nothing."""
    if request.headers.get("if-match", "*").strip() != "*":
        detail = "nothing here has a version to compare: leave it out"
        raise Invalid(faults=[Fault("if_match", detail, header="If-Match")])


def _refuse_other_media(request: Request, taken: Set[str]) -> None:
    media = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    empty = request.headers.get("content-length", "0") == "0"
    chunked = "transfer-encoding" in request.headers
    if media not in taken and (chunked or not empty):
        raise Unsupported if taken == {JSON} else OtherMedia(taken=sorted(taken))
