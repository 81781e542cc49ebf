"""Schemathesis asks each operation what its schema allows to the edge, and what it refuses.

Its cases are the same in every run: each parameter and field at the ends of its range, left out,
of another type, too much of it; each method that an address does not have.
"""

from collections.abc import AsyncIterator, Iterator
from datetime import timedelta
from itertools import islice
from typing import Any

import httpx
import pytest
import schemathesis
from fastapi import FastAPI
from hypothesis import settings
from schemathesis import Case, GenerationMode
from schemathesis.checks import not_a_server_error
from schemathesis.core.parameters import ParameterLocation as Place
from schemathesis.specs.openapi import checks

from api.app import create_app
from runner.bootstrap import Container
from tests.api.approvals.cast import Cast
from tests.client import Api, by_mail, keyed
from tests.contract.operations import Operation, contract, knock, operations
from tests.contract.preparations.all import PREPARATIONS
from tests.contract.scenario import Asked, Scenario


def as_it_is(content: Any) -> bytes:
    return bytes(getattr(content, "data", None) or str(content).encode())


for media in {media for operation in operations() for media in operation.takes}:
    # A body that is a file is sent as it is, whatever it says it is.
    schemathesis.serializer(media)(lambda context, content: as_it_is(content))
SCHEMA = schemathesis.openapi.from_dict(contract())
# Who may do what is the matter of authz.csv.
SCHEMA.config.generation.with_security_parameters = False
CHECKS: list[Any] = [
    not_a_server_error,
    checks.status_code_conformance,
    checks.content_type_conformance,
    checks.response_headers_conformance,
    checks.response_schema_conformance,
    checks.negative_data_rejection,
    checks.missing_required_header,
    checks.unsupported_method,
]


@pytest.fixture(scope="module")
async def own_world(selling: Container) -> AsyncIterator[Scenario]:
    """A workspace whose settings no other test relies on."""
    # An address is asked once for the methods it does not have: once on each database.
    SCHEMA.coverage_unexpected_methods_seen.clear()
    async with Api.on(by_mail(selling)) as nobody:
        yield Scenario(await Cast.open(nobody), selling, PREPARATIONS)


@pytest.fixture(scope="module")
def app(selling: Container) -> FastAPI:
    return create_app(by_mail(selling))


@pytest.mark.parametrize("operation", list(operations()), ids=lambda operation: operation.id)
async def test_it_answers_as_the_contract_says(
    app: FastAPI, own_world: Scenario, operation: Operation
) -> None:
    asked = await own_world.prepared(operation)
    caller = asked.caller or own_world.ann
    for case in cases(operation, own_world.container):
        await aim(case, asked, own_world)
        answer = await sent(app, case, caller)
        case.validate_response(answer, checks=CHECKS)


def cases(operation: Operation, container: Container) -> Iterator[Case[Any]]:
    """Make a twelfth of the cases for each database, and another one; `make fuzz` takes all.

    What is refused comes first: it leaves everything as it was.
    """
    whole = settings.get_current_profile_name() == "fuzz"
    start, step = (0, 1) if whole else (6 * container.database.is_postgres, 12)
    described = SCHEMA.find_operation_by_id(operation.id)
    for mode in (GenerationMode.NEGATIVE, GenerationMode.POSITIVE):
        made = SCHEMA.iter_coverage_cases(
            described, generation_modes=[mode], generation_config=SCHEMA.config.generation
        )
        yield from islice(made, start, None, step)


async def aim(case: Case[Any], asked: Asked, scenario: Scenario) -> None:
    """Let all that a case does not try out be good, so that nothing else is refused."""
    assert case.meta is not None
    data: Any = case.meta.phase.data
    place, tried = data.parameter_location, str(data.parameter)
    for name in asked.ids.keys() & case.path_parameters.keys():
        if (place, tried) != (Place.PATH, name):
            case.path_parameters[name] = str(asked.ids[name])
    for name in {"cursor", "sort"} & case.query.keys():
        if (place, tried) != (Place.QUERY, name):
            del case.query[name]
    if place != Place.HEADER and "idempotency-key" in asked.operation.headers:
        case.headers.update(keyed())
    if place != Place.HEADER and "if-match" in asked.operation.headers:
        case.headers["If-Match"] = f'"{await scenario.version_of(asked)}"'
    if case.meta.generation.mode is GenerationMode.POSITIVE and isinstance(case.body, dict):
        for name in [name for name in case.body if name.endswith(("_id", "_ids"))]:
            del case.body[name]
            if name in (asked.body or ()):
                case.body[name] = asked.body[name]


async def sent(app: FastAPI, case: Case[Any], caller: Api) -> httpx.Response:
    options = case.as_transport_kwargs("http://localhost")
    if isinstance(options.get("data"), bytes):
        options["content"] = options.pop("data")
    request = httpx.Request(**options)
    path = request.url.path.replace("?", "%3F")
    headers = {**request.headers, **{k.lower(): v for k, v in caller.headers.items()}}
    query = request.url.query.decode()
    answered = await knock(app, case.method, f"{path}?{query}", headers, request.content)
    answer = httpx.Response(
        answered.status, headers=answered.headers, content=answered.body, request=request
    )
    answer.elapsed = timedelta()
    return answer
