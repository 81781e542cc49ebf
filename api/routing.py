"""How every route answers: rows straight to JSON, ETag and Link by construction."""

from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import AsyncExitStack
from functools import cached_property
from typing import Any, get_args
from urllib.parse import urlencode

from fastapi import APIRouter, Depends, Request, Response, params
from fastapi._compat import field_annotation_is_sequence
from fastapi.dependencies.models import Dependant
from fastapi.dependencies.utils import get_flat_params, get_parameterless_sub_dependant
from fastapi.routing import APIRoute
from pydantic import BaseModel
from starlette.types import Receive, Scope, Send

from api.bodies import SMALL_BYTES, announced
from api.cutting import cutter
from api.deps import dry_run
from api.deps.conditions import is_known
from api.deps.idempotency import Idempotency, Replayed, documented
from api.deps.paging import part
from api.deps.principal import Bearer
from api.errors import PROBLEM, SAY_ONCE, UnknownField
from api.schemas import PageOf
from api.sent import JSON, read_json, refuse_condition, refuse_nul, refuse_other_media
from api.solving import Plan
from runner.core.errors import Fault, Invalid
from runner.core.json_text import to_json
from runner.core.paging import Page

OCTETS = {"schema": {"type": "string", "format": "binary"}}


class Answer(Response):
    """A JSON answer that still knows where its next page begins."""

    media_type = JSON
    next_cursor: str | None = None


class Route(APIRoute):
    """A route whose answer is written once, without validating our own rows again.

    What leaves is what the return annotation declares and nothing else, at any depth: rows and
    objects are cut down to its fields (`api.cutting`).
    """

    def __init__(self, path: str, endpoint: Callable[..., Any], **options: Any) -> None:
        super().__init__(path, endpoint, **options)
        # Whether what it creates is read at its own address below this one.
        self.shown_below = False
        if self.is_list and "cursor" not in self.known_parameters:
            asked = get_parameterless_sub_dependant(depends=Depends(part), path=self.path_format)
            self.dependant.dependencies.append(asked)
            del self.known_parameters
        self.plan = Plan(self.dependant, embed=self._embed_body_fields)
        self.app = self.serve
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
    def bearer(self) -> Bearer | None:
        """What recognises its caller; None where anybody may ask."""
        return next((call for call in _calls(self.dependant) if isinstance(call, Bearer)), None)

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
    def signed_bytes(self) -> int:
        """How large a body may be that somebody signed whom nobody logs in; 0 where none does."""
        return max((getattr(call, "signed_bytes", 0) for call in _calls(self.dependant)), default=0)

    @cached_property
    def shape(self) -> type[BaseModel] | None:
        """The model of one row: of the answer itself or of the items on its page."""
        model = self.response_model
        if model is None or not isinstance(model, type) or not issubclass(model, BaseModel):
            return None
        items = model.model_fields.get("items")
        inner = get_args(items.annotation)[0] if items is not None else model
        return inner if isinstance(inner, type) and issubclass(inner, BaseModel) else None

    @property
    def is_list(self) -> bool:
        """Whether it answers with rows: it is paged then, by itself or else by its route."""
        model = self.response_model
        paged = isinstance(model, type) and issubclass(model, PageOf)
        return paged and self.methods == {"GET"}

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

    async def serve(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope, receive)
        size_bytes = 0 if self.methods == {"GET"} else announced(request)
        if size_bytes <= SMALL_BYTES or self.bearer is None or self.streams:
            response = await self.answer(request)
        else:
            # Who sends much is known, and there is room for it, before any of it is read.
            await self.bearer.recognise(request)
            with request.app.state.bodies.room(size_bytes):
                response = await self.answer(request)
        await response(scope, receive, send)

    async def answer(self, request: Request) -> Response:
        """Carry out the request; what it opened is closed, and committed, before it is answered."""
        if request.scope["query_string"]:
            self._refuse_unknown(request)
            self._refuse_repeated(request)
            refuse_nul(request)
        if not self.takes_if_match:
            refuse_condition(request)
        body: Any = None
        if self.takes:
            refuse_other_media(request, self.takes)
        elif self.body_field is not None:
            refuse_other_media(request, {JSON})
            body = await read_json(request)
        try:
            response = await self._work(request, body)
        except Replayed as replayed:
            return replayed.response
        tag = response.headers.get("ETag")
        # What is expanded changes without the version of the row.
        whole = not isinstance(response, Answer) or "expand" in request.query_params
        if self.methods == {"GET"} and not whole and is_known(request, tag):
            return Response(status_code=304, headers={"ETag": str(tag)})
        if isinstance(response, Answer) and response.next_cursor:
            kept = [(k, v) for k, v in request.query_params.multi_items() if k != "cursor"]
            query = urlencode([*kept, ("cursor", response.next_cursor)])
            response.headers["Link"] = f'<{request.scope["path"]}?{query}>; rel="next"'
        if self.runs_dry and dry_run.is_dry_run(request):
            response.headers[dry_run.HEADER] = "true"
        return response

    async def _work(self, request: Request, body: Any) -> Response:
        async with AsyncExitStack() as stack:
            values = await self.plan.carry_out(request, body, stack)
            prepared = None
            if self.dependant.response_param_name:
                prepared = values[self.dependant.response_param_name] = Response()
                del prepared.headers["content-length"]
            response = self._write(await self.endpoint(**values), request)
            if prepared is not None:
                response.raw_headers.extend(prepared.raw_headers)
            # Whoever opened the work may keep it before the commit.
            request.state.answer = response
        return response

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

    def _write(self, result: Any, request: Request) -> Response:
        status = self.status_code or 200
        if isinstance(result, Response):
            return result
        if result is None:
            return Response(status_code=204)
        if isinstance(result, list) and self.is_list:
            result = request.state.part.of(self._cut_all(result))
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
        if self.shown_below:
            response.headers["Location"] = f"{request.scope['path']}/{row['id']}"
        return response

    @cached_property
    def _cut(self) -> Callable[[Any], Any]:
        return dict if self.shape is None else cutter(self.shape)

    def _cut_all(self, rows: list[Any]) -> Any:
        return [*map(dict, rows)] if self.shape is None else cutter(self.shape).all(rows)


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
