"""Hold every question against the plan that PostgreSQL makes of it: `python -m benchmarks.explain`.

A workspace of `POSTS` posts and `ROWS` rows in every other table stands among others. Every list
is asked over HTTP, with each of its filters and sorts; then every question that the program keeps
is explained on the app's login, under row-level security. Two things are refused: reading a whole
table, and sorting a whole workspace; so is having read many rows of a large table, whatever
was planned.
"""

import asyncio
import json
import os
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import timedelta
from itertools import product
from typing import Any, cast

import asyncpg
import httpx
import sqlalchemy as sa
from sqlmodel import SQLModel

from api.app import create_app
from benchmarks.filling import differing, multiply, open_past_checks
from benchmarks.seeded import Seeded, seed
from runner.bootstrap import build
from runner.core.clock import now
from runner.core.db.query import Query
from runner.core.db.repository import Repository
from runner.core.ids import new_id
from runner.core.logs import configure
from runner.core.paging import LARGEST_LIMIT
from tests.contract.operations import Operation, operations, smallest
from tests.contract.test_isolation import TABLES
from tests.tenancy.rows import SCOPED, Tenant

POSTS = int(os.environ.get("POSTS", "400000"))
ROWS = int(os.environ.get("ROWS", "20000"))
OTHERS = 3
# Of these a workspace has few: people make them one by one, or the program allows no more.
FEW = {
    "api_keys", "api_key_secrets", "approval_stages", "channels", "chapters", "custom_roles",
    "goals", "projects", "saved_views", "tags", "webhooks", "workspace_invites",
    "workspace_memberships",
}  # fmt: skip
FEW_ROWS = 500
# What may read much, and why.
ACCEPTED = {
    "audit.everywhere._WORKSPACES": "an operator's command that goes over every log",
    "content.tags._USES": "counts what carries each tag, which is every link there is",
    "Events page -seq door True": "there are few doors, and most are met at once",
    "Events page -seq since True": "reads from a moment on, and filled moments are not in order",
    "PostRepository page -updated_at platform True": "filled texts belong to posts that are not",
    "RequestRepository": "filled requests are at stages that are not",
}
# More rows than any page, fewer than any workspace that matters.
MANY = 10 * LARGEST_LIMIT
CHEAP = 50.0
ENTER = "SELECT set_config('app.workspace', $1, true), set_config('app.level', '60', true)"


@dataclass(frozen=True, slots=True)
class Finding:
    """A question and what its plan does that it should not."""

    question: str
    problem: str


def fill(seeded: Seeded) -> Tenant:
    """Make the workspace large in every table, and others beside it."""
    tenant = Tenant(seeded.workspace_id)
    engine = sa.create_engine(seeded.admin_url.replace("postgresql://", "postgresql+psycopg://"))
    with engine.begin() as connection:
        connection.exec_driver_sql("SET session_replication_role = replica")
        for name in SCOPED:
            table = SQLModel.metadata.tables[name]
            mine = sa.select(table).where(table.c.workspace_id == tenant.workspace_id).limit(1)
            known = connection.execute(mine).mappings().first()
            tenant.rows[name] = dict(known) if known else tenant.fresh(table)
            if known is None:
                connection.execute(sa.insert(table).values(tenant.rows[name]))
    engine.dispose()
    with open_past_checks(seeded.admin_url) as past:
        for name, row in tenant.rows.items():
            pattern = {"workspace_id": row["workspace_id"], "id": row["id"]}
            ways = differing(name)
            for other in range(OTHERS):
                whose = {"workspace_id": f"'{new_id()}'"} if other else {}
                rows = POSTS if name == "posts" and not other else ROWS
                rows = FEW_ROWS if name in FEW else rows
                multiply(past, name, pattern, rows // (1 + other), ways | whose)
        past.execute("VACUUM ANALYZE")
    return tenant


async def ask_every_list(seeded: Seeded, tenant: Tenant) -> int:
    """Ask each list with each of its parameters, so that its questions are known; returns how
    many were answered."""
    configure("console", "ERROR")
    container = build(seeded.settings.model_copy(update={"rate_limit_per_minute": 0}))
    await container.open(worker=False)
    transport = httpx.ASGITransport(app=create_app(container))
    headers = {"Authorization": f"Bearer {seeded.token}"}
    answered = 0
    async with httpx.AsyncClient(
        transport=transport, base_url="http://localhost", headers=headers
    ) as http:
        for operation in operations():
            if operation.method == "get" and "{workspace_id}" in operation.path:
                for path in paths(operation, tenant):
                    answered += (await http.get(path)).is_success
    await container.close()
    return answered


def paths(operation: Operation, tenant: Tenant) -> Iterator[str]:
    """Name a list plainly, and with each parameter by itself; nothing for what is no list."""
    queries = [p for p in operation.described.get("parameters", ()) if p["in"] == "query"]
    if "limit" not in {parameter["name"] for parameter in queries}:
        return
    ids: dict[str, Any] = {"workspace_id": tenant.workspace_id}
    for name in operation.parameters:
        table, column = TABLES.get(name, ("", ""))
        ids[name] = tenant.rows.get(table, {}).get(column, new_id())
    path = operation.at(ids)
    yield path
    for parameter in queries:
        if parameter["name"] not in ("limit", "cursor"):
            yield f"{path}?{parameter['name']}={smallest(parameter['schema'])}"


def questions() -> dict[str, Query[Any]]:
    """Collect every question that the program keeps, by where it stands."""
    found: dict[str, Query[Any]] = {}
    for name, module in list(sys.modules.items()):
        if name.startswith("runner."):
            for attribute, value in vars(module).items():
                if isinstance(value, Query) and id(value) not in map(id, found.values()):
                    found[f"{name.removeprefix('runner.')}.{attribute}"] = value
    for repository in _below(Repository):
        for shape, query in repository._queries.items():
            found[f"{repository.__name__} {_spelled(shape)}"] = query
        if any(shape[0] == "page" and not shape[2] for shape in repository._queries):
            # A list of all: in each order, from the top and from further down.
            for sort, cursor in product(repository.sorts, (None, "behind")):
                keys = (*repository.sorts[sort], "id")
                page = repository(cast("Any", None))._page(sort, keys, {}, cursor)
                found[f"{repository.__name__} {sort} {cursor or ''}"] = Query(page)
    return found


def _below(kind: type[Any]) -> Iterator[type[Any]]:
    for below in kind.__subclasses__():
        yield below
        yield from _below(below)


def _spelled(shape: Any) -> str:
    if not isinstance(shape, tuple):
        return str(shape)
    return " ".join(
        ",".join(sorted(part)) if isinstance(part, frozenset) else str(part) for part in shape
    )


def values(query: Query[Any], tenant: Tenant, user_id: Any) -> dict[str, Any]:
    """Make a value for each parameter, such as a caller would send."""
    made: dict[str, Any] = {}
    for name, bind in query._compiled.binds.items():
        if bind.value is not None and name != "limit":
            continue
        made[name] = _value(name, bind, tenant, user_id)
    return made


def _value(name: str, bind: Any, tenant: Tenant, user_id: Any) -> Any:
    known = {
        "workspace_id": tenant.workspace_id,
        "of": tenant.workspace_id,
        "user_id": user_id,
        "limit": LARGEST_LIMIT,
        "after": POSTS // 2,
    }
    if name in known:
        return known[name]
    kind = getattr(bind.type, "impl", bind.type)
    options = getattr(bind.type, "options", None)
    value: Any = "text-7"
    if options is not None:
        value = next(iter(options))
    elif isinstance(kind, sa.Uuid):
        value = new_id()
    elif isinstance(kind, sa.DateTime):
        value = now() - timedelta(minutes=ROWS // 2)
    elif isinstance(kind, sa.Integer | sa.Float):
        value = 7
    elif isinstance(kind, sa.Boolean):
        value = False
    return [value] if bind.expanding else value


async def explain(seeded: Seeded, tenant: Tenant) -> tuple[int, list[Finding], list[str]]:
    """Explain every question; returns how many, what is refused, and what could not be asked."""
    logins = [seeded.settings.database_url, seeded.settings.system_database_url]
    app, system = [
        await asyncpg.connect(login.get_secret_value().replace("+asyncpg", ""))
        for login in logins
        if login is not None
    ]
    found, left_out, count = [], [], 0
    for name, query in sorted(questions().items()):
        inside = "workspace_id" in query._compiled.binds
        connection = app if inside else system
        transaction = connection.transaction()
        await transaction.start()
        try:
            if inside:
                await connection.execute(ENTER, str(tenant.workspace_id))
            text, arguments = query.for_postgres(values(query, tenant, seeded.user_id))
            really = "ANALYZE, TIMING off, " if text.startswith("SELECT") else ""
            asked = f"EXPLAIN ({really}FORMAT JSON) {text}"
            answer = await connection.fetchval(asked, *arguments)
            count += 1
            if not name.startswith(tuple(ACCEPTED)):
                found += [Finding(name, fault) for fault in faults(json.loads(answer)[0]["Plan"])]
        except (asyncpg.PostgresError, asyncpg.InterfaceError, ValueError) as error:
            left_out.append(f"{name}: {error}")
        finally:
            await transaction.rollback()
    await app.close()
    await system.close()
    return count, found, left_out


def faults(plan: Mapping[str, Any]) -> Iterator[str]:
    """Say what a plan and those below it do that they should not."""
    for each in _nodes(plan):
        passed = each.get("Actual Rows", 0) + each.get("Rows Removed by Filter", 0)
        read = passed * each.get("Actual Loops", 0)
        if each.get("Relation Name") in SCOPED and read > MANY:
            yield f"read {read:,.0f} rows of {each['Relation Name']}"
    # A cheap one stops long before it has read or sorted much.
    for each in _nodes(plan, lambda node: node["Node Type"] != "Limit" or _cost(node) >= CHEAP):
        below = each.get("Plans", [])
        if (
            each["Node Type"] == "Seq Scan"
            and each["Relation Name"] in SCOPED
            and _rows(each) > MANY
        ):
            yield f"reads all of {each['Relation Name']}, {_rows(each):,} rows"
        if each["Node Type"] == "Sort" and below and _rows(below[0]) > MANY:
            yield f"sorts {_rows(below[0]):,} rows by {', '.join(each['Sort Key'])}"


def _nodes(
    plan: Mapping[str, Any], wanted: Callable[[Mapping[str, Any]], bool] = lambda _: True
) -> Iterator[Mapping[str, Any]]:
    if wanted(plan):
        yield plan
        for below in plan.get("Plans", []):
            yield from _nodes(below, wanted)


def _cost(plan: Mapping[str, Any]) -> float:
    return float(plan["Total Cost"])


def _rows(plan: Mapping[str, Any]) -> int:
    return int(plan["Plan Rows"])


async def main() -> None:
    seeded = await seed(posts=1, name="explain")
    tenant = fill(seeded)
    answered = await ask_every_list(seeded, tenant)
    count, found, left_out = await explain(seeded, tenant)
    print(f"{answered} lists answered, {count} questions explained, {len(left_out)} left out")
    for line in left_out:
        print(f"  left out  {line}")
    for each in found:
        print(f"  REFUSED   {each.question}: {each.problem}")
    sys.exit(bool(found))


if __name__ == "__main__":
    asyncio.run(main())
