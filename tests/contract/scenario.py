"""A workspace in which every operation of openapi.yaml can succeed, and how to ask for each.

Ids in a path are made by the POST on the path before them, bodies from the contract's schemas and
examples. What that cannot guess stands in `preparations/`: a new route needs a line there only when
a test says so.
"""

import re
from collections.abc import Awaitable, Callable, Mapping
from copy import deepcopy
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Any

import httpx

from runner.bootstrap import Container
from runner.workflows.definition import DEFAULT
from tests.api.approvals.cast import Cast
from tests.client import PASSWORD, Api, keyed
from tests.contract.operations import Operation, operations, resolve, smallest
from tests.waiting import until

SOURCE = Path(__file__).parents[1] / "data" / "sources" / "on-call-rota.html"
ADVICE = "teach tests/contract/preparations: add {0!r} to PREPARED, with what it needs to succeed"
numbers = count(1)


@dataclass
class Asked:
    """One request that is meant to succeed."""

    operation: Operation
    ids: dict[str, Any]
    body: Any = None
    caller: Api | None = None
    headers: dict[str, str] = field(default_factory=dict)


@dataclass
class Scenario:
    """Ann's workspace with a few people; each thing is made anew when somebody needs it."""

    cast: Cast
    container: Container
    preparations: "Mapping[str, Prepare]"
    by_post: dict[str, Operation] = field(
        default_factory=lambda: {o.path: o for o in operations() if o.method == "post"}
    )

    by_restoration: dict[str, Operation] = field(
        default_factory=lambda: {
            f"{o.path}/restoration": o for o in operations() if o.method == "delete"
        }
    )

    @property
    def ann(self) -> Api:
        return self.cast.ann

    async def prepared(self, operation: Operation) -> Asked:
        """Make what the operation needs, and the request itself."""
        if operation.id in self.preparations:
            return await self.preparations[operation.id](self, operation)
        if operation.path in self.by_restoration:
            return await self.removed(operation)
        return await self.plain(operation)

    async def removed(self, operation: Operation) -> Asked:
        """Make what is to be restored, and remove it."""
        asked = await self.prepared(self.by_restoration[operation.path])
        assert (await self.send(asked)).is_success
        return Asked(operation, asked.ids, None, asked.caller)

    async def plain(
        self, operation: Operation, body: Any = None, caller: Api | None = None, **known: Any
    ) -> Asked:
        if operation.id in APART and "workspace_id" not in known:
            caller, known["workspace_id"] = await self.apart()
        ids = await self.ids_for(operation, known, caller)
        if body is None and operation.body_schema is not None:
            body = await self.body_for(operation)
        if body is None and operation.takes:
            body = f"A loaf of kind {next(numbers)}.".encode()
        return Asked(operation, ids, body, caller)

    async def ids_for(
        self, operation: Operation, known: dict[str, Any], caller: Api | None
    ) -> dict[str, Any]:
        ids: dict[str, Any] = {"workspace_id": self.cast.ws, **known}
        for name in re.findall(r"{(\w+)}", operation.path):
            if name not in ids:
                path = operation.path.partition(f"/{{{name}}}")[0]
                ids[name] = await self.made(path, name, ids, caller)
        return ids

    async def made(self, path: str, name: str, ids: dict[str, Any], caller: Api | None) -> Any:
        if name in MADE:
            return await MADE[name](self)
        assert path in self.by_post, f"no POST {path} makes a {name}: add it to MADE in scenario.py"
        operation = self.by_post[path]
        if operation.id in self.preparations:
            asked = await self.prepared(operation)
        else:
            asked = await self.plain(operation, caller=caller, **ids)
        answer = await self.send(asked)
        assert answer.is_success, f"{ADVICE.format(operation.id)}: {answer.text}"
        return answer.json()["id"]

    async def body_for(self, operation: Operation) -> Any:
        schema = operation.body_schema
        assert schema is not None
        body = deepcopy(smallest(schema))
        if operation.method == "patch" and not body:
            body = changes(operation, 1)
        for name in body if isinstance(body, dict) else ():
            if name in MADE:
                body[name] = await MADE[name](self)
            elif isinstance(body[name], str) and name in ("name", "title", "key"):
                body[name] = f"{body[name]} {next(numbers)}"
        return body

    async def send(
        self,
        asked: Asked,
        *,
        headers: dict[str, str] | None = None,
        body: Any = None,
        dry_run: bool = False,
    ) -> httpx.Response:
        operation, caller = asked.operation, asked.caller or self.ann
        query = "&".join(filter(None, (operation.query, "dry_run=true" if dry_run else "")))
        path = operation.at(asked.ids) + (f"?{query}" if query else "")
        sent = asked.headers | (headers or {})
        if "idempotency-key" in operation.headers:
            sent = keyed() | sent
        if "if-match" in operation.headers and "If-Match" not in sent:
            sent["If-Match"] = f'"{await self.version_of(asked)}"'
        content = asked.body if body is None else body
        options = {} if content is None else {"json": content}
        if isinstance(content, bytes):
            options, sent = {"content": content}, {"content-type": "text/plain"} | sent
        return await caller.send(operation.method.upper(), path, headers=sent, **options)

    async def version_of(self, asked: Asked) -> int:
        """Read the version of what is about to be changed, where a path around it shows it."""
        parts = asked.operation.at(asked.ids).split("/")
        for path in ("/".join(parts[:end]) for end in range(len(parts), 4, -1)):
            found = (await (asked.caller or self.ann).send("GET", path)).json()
            shown = found.get("user", found)
            if "version" in shown:
                return int(shown["version"])
            for row in found.get("items", ()):
                if {parts[-1]} & {str(value) for value in row.values()}:
                    return int(row["version"])
        raise AssertionError(f"no GET shows the version that {asked.operation.id} asks for")

    # things that take more than one step ------------------------------------------------------

    async def member(self) -> str:
        return str((await self.ann.join(self.cast.ws, "member")).user["id"])

    async def account(self) -> str:
        return str((await self.ann.get("/accounts")).json()["items"][0]["id"])

    async def source(self) -> str:
        text = f"{SOURCE.read_text(encoding='utf-8')}<p>Copy {next(numbers)} of the rota.</p>"
        body = {"filename": SOURCE.name, "text": text}
        return str((await self.ann.post(self.cast.at("/sources"), body)).json()["id"])

    async def run(self, platform: str = "x") -> str:
        body = {"source_id": await self.source(), "platforms": [platform]}
        answer = await self.ann.post(self.cast.at("/runs"), body, headers=keyed())
        return str(answer.json()["id"])

    async def ended_run(self, platform: str = "x") -> str:
        run_id = await self.run(platform)

        async def look() -> bool:
            run = (await self.ann.get(self.cast.at(f"/runs/{run_id}"))).json()
            return run["status"] in ("succeeded", "failed", "cancelled")

        await until(look)
        return run_id

    async def failed_run(self) -> str:
        body = {"source_id": await self.source(), "platforms": ["x"], "budget_micros": 0}
        answer = await self.ann.post(self.cast.at("/runs"), body, headers=keyed())
        path = self.cast.at(f"/runs/{answer.json()['id']}")

        async def look() -> bool:
            return bool((await self.ann.get(path)).json()["status"] == "failed")

        await until(look)
        return str(answer.json()["id"])

    async def post(self) -> str:
        return str((await self.cast.write())["id"])

    async def submitted_post(self) -> tuple[str, str]:
        post = await self.cast.write()
        return str(post["id"]), str((await self.cast.submit(post))["id"])

    async def approval(self) -> str:
        return (await self.submitted_post())[1]

    async def publication(self) -> str:
        post = await self.cast.approved()
        row, *_ = await self.cast.publish(post, at="2029-01-01T00:00:00Z")
        return str(row["id"])

    async def webhook(self) -> str:
        body = {"url": "https://example.org/hook", "events": ["workspace.archived"]}
        return str((await self.ann.post(self.cast.at("/webhooks"), body)).json()["id"])

    async def delivery(self) -> str:
        webhook = await self.webhook()
        path = self.cast.at(f"/webhooks/{webhook}")
        await self.ann.post(f"{path}/test-event")

        async def look() -> str | None:
            items = (await self.ann.get(f"{path}/deliveries")).json()["items"]
            return items[0]["id"] if items else None

        found = await until(look)
        assert found is not None
        return found

    async def apart(self) -> tuple[Api, str]:
        """Make a workspace in which nothing else happens, and its owner."""
        owner = await Api(self.ann.http, container=self.container).register()
        return owner, (await owner.workspace())["id"]

    async def signed_in(self) -> tuple[Api, dict[str, Any]]:
        """Sign Ann in once more, and return that caller with what they were given."""
        body = {"email": self.ann.user["email"], "password": PASSWORD}
        given: dict[str, Any] = (await self.ann.post("/auth/login", body)).json()
        return self.ann.signed_in(given), given


Make = Callable[[Scenario], Awaitable[Any]]
Prepare = Callable[[Scenario, Operation], Awaitable[Asked]]


async def plain_number(scenario: Scenario) -> int:
    return 1


async def blog(scenario: Scenario) -> str:
    return "blog"


async def workflow(scenario: Scenario) -> str:
    return DEFAULT.key


MADE: dict[str, Make] = {
    "account_id": Scenario.account,
    "approval_id": Scenario.approval,
    "delivery_id": Scenario.delivery,
    "key": workflow,
    "number": plain_number,
    "platform": blog,
    "post_id": Scenario.post,
    "publication_id": Scenario.publication,
    "run_id": Scenario.run,
    "source_id": Scenario.source,
    "webhook_id": Scenario.webhook,
    "user_id": Scenario.member,
}


# These change how the workspace works for everything after them.
APART = {
    "archiveWorkspace",
    "createApprovalStage",
    "createChannel",
    "readApprovalStage",
    "removeApprovalStage",
    "updateApprovalStage",
}


def changes(operation: Operation, number: int) -> dict[str, Any]:
    """Make the n-th body that changes something, all of them different."""
    if operation.id in CHANGES:
        return CHANGES[operation.id](number)
    assert operation.body_schema is not None
    properties = resolve(operation.body_schema)["properties"]
    for name in ("title", "name", "full_name", "description", "body"):
        if name in properties:
            return {name: f"Changed {number}, {next(numbers)}"}
    raise AssertionError(f"teach tests/contract/scenario.py: add {operation.id!r} to CHANGES")


CHANGES: dict[str, Callable[[int], dict[str, Any]]] = {
    "changeMemberRole": lambda n: {"role": "viewer" if n % 2 else "guest"},
    "assignPost": lambda n: {"note": f"Because of {n}"},
    "updateLicense": lambda n: {"note": f"Change {n}"},
    "updateSettings": lambda n: {"banned_words": [f"word{n}"]},
}
