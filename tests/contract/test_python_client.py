"""A client that a generator writes from openapi.yaml, at work on a real port."""

import asyncio
import subprocess
import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import AsyncExitStack
from importlib import import_module
from itertools import count
from typing import Any
from uuid import uuid4

import pytest
import uvicorn

from api.app import create_app
from runner.bootstrap import Container
from tests.client import PASSWORD, keyed
from tests.contract.operations import CONTRACT
from tests.waiting import until

Connect = Callable[..., Awaitable[Any]]
PACKAGE = "generated_client"
numbers = count(1)


@pytest.fixture(scope="session", autouse=True)
def generated(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Generate the package, without the formatters that the generator would start."""
    folder = tmp_path_factory.mktemp("client")
    plain = folder / "config.yml"
    plain.write_text("post_hooks: []\n")
    command = [
        *(sys.executable, "-m", "openapi_python_client", "generate", "--fail-on-warning"),
        *("--path", str(CONTRACT), "--config", str(plain)),
        *("--meta", "none", "--output-path", str(folder / PACKAGE)),
    ]
    subprocess.run(command, cwd=folder, check=True, capture_output=True)
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(folder)
        yield


@pytest.fixture(scope="module")
async def address(container: Container) -> AsyncIterator[str]:
    config = uvicorn.Config(create_app(container), port=0, lifespan="off", log_config=None)
    listener, server = config.bind_socket(), uvicorn.Server(config)
    serving = asyncio.create_task(server.serve(sockets=[listener]))

    async def started() -> bool:
        return server.started

    await until(started)
    yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    server.should_exit = True
    await serving


def model(name: str) -> Any:
    return getattr(import_module(f"{PACKAGE}.models"), name)


@pytest.fixture
async def connect(address: str) -> AsyncIterator[Connect]:
    """Make clients, and close them when the test is over."""
    made = import_module(f"{PACKAGE}.client")
    async with AsyncExitStack() as stack:

        async def connected(token: str = "") -> Any:
            client = made.AuthenticatedClient(base_url=address, token=token)
            return await stack.enter_async_context(
                client if token else made.Client(base_url=address)
            )

        yield connected


async def ask(operation: str, *path: Any, expect: int = 200, **options: Any) -> Any:
    """Call an operation and return its answer, parsed into the model of its status."""
    call = import_module(f"{PACKAGE}.api.{operation}").asyncio_detailed
    answer = await call(*path, **options)
    assert answer.status_code == expect, answer.content
    return answer.parsed


@pytest.fixture
async def owner(connect: Connect) -> Any:
    """Somebody who registered and signed in through the client."""
    stranger = await connect()
    body = model("Registration")(
        email=f"client{next(numbers)}@example.org", password=PASSWORD, full_name="Ann Example"
    )
    await ask("auth.register", client=stranger, body=body, expect=201)
    again = model("Login")(email=body.email, password=PASSWORD)
    return await connect((await ask("auth.login", client=stranger, body=again)).access_token)


@pytest.fixture
async def workspace_id(owner: Any) -> str:
    body = model("WorkspaceCreate")(name="Blue Door Bakery", timezone="Europe/Berlin")
    return str((await ask("workspaces.create_workspace", client=owner, body=body, expect=201)).id)


async def write(caller: Any, workspace_id: str, title: str) -> Any:
    return await ask(
        "posts.create_post",
        workspace_id,
        client=caller,
        body=model("PostCreate")(title=title),
        idempotency_key=keyed()["Idempotency-Key"],
        expect=201,
    )


async def test_a_post_is_changed_once_for_each_version(owner: Any, workspace_id: str) -> None:
    post = await write(owner, workspace_id, "A second oven")
    place = (workspace_id, post.id)
    change = model("PostUpdate")(title="A third oven")
    version: dict[str, Any] = {"if_match": f'"{post.version}"'}
    changed = await ask("posts.update_post", *place, client=owner, body=change, **version)
    assert (changed.title, changed.version) == ("A third oven", post.version + 1)
    problem = await ask(
        "posts.update_post", *place, client=owner, body=change, **version, expect=412
    )
    assert isinstance(problem, model("Problem"))
    assert (problem.code, problem.status) == ("version_mismatch", 412)


async def test_a_refusal_comes_as_a_problem(owner: Any, workspace_id: str) -> None:
    missing = await ask("posts.read_post", workspace_id, uuid4(), client=owner, expect=404)
    nameless = model("PostCreate")(title="")
    refused = await ask("posts.create_post", workspace_id, client=owner, body=nameless, expect=422)
    assert (missing.code, refused.code) == ("not_found", "validation_failed")
    assert [fault.pointer for fault in refused.errors] == ["/title"]


async def test_a_list_is_walked_to_its_end(owner: Any, workspace_id: str) -> None:
    written = [(await write(owner, workspace_id, f"Oven {n}")).id for n in range(5)]
    found, options = [], {"client": owner, "limit": 2, "sort": "created_at"}
    page = await ask("posts.list_posts", workspace_id, **options)
    found += page.items
    while page.next_cursor:
        page = await ask("posts.list_posts", workspace_id, cursor=page.next_cursor, **options)
        found += page.items
    assert [row.id for row in found] == written


async def test_a_key_does_what_it_was_made_for(
    owner: Any, workspace_id: str, connect: Connect
) -> None:
    body = model("ApiKeyCreate")(name="Site", scopes=[model("Scope")("content:read")])
    key = await ask("access.create_api_key", workspace_id, client=owner, body=body, expect=201)
    post = await write(owner, workspace_id, "A second oven")
    site = await connect(key.key)
    assert await ask("posts.read_post", workspace_id, post.id, client=site) == post
    refused = await ask(
        "posts.create_post", workspace_id, client=site, body=model("PostCreate")(title="No"),
        expect=403,
    )  # fmt: skip
    assert (refused.code, refused["missing_scope"]) == ("insufficient_scope", "content:write")
