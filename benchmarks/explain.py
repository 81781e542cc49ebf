"""Hold every question against the plan that PostgreSQL makes of it: `python -m benchmarks.explain`.

A workspace of `POSTS` posts and `ROWS` rows in every other table stands among others. Every list
is asked over HTTP, with each of its filters and sorts; then every question that the program keeps
is explained on the app's login, under row-level security. Two things are refused: reading a whole
table, and sorting a whole workspace.
"""

import asyncio
import json
import os
import sys
from collections.abc import Iterator, Mapping
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
from benchmarks.world import World, make_world
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
# More rows than any page, fewer than any workspace that matters.
MANY = 10 * LARGEST_LIMIT
CHEAP = 50.0
ENTER = "SELECT set_config('app.workspace', $1, true), set_config('app.level', '60', true)"


@dataclass(frozen=True, slots=True)
class Finding:
    """A question and what its plan does that it should not."""

    question: str
    problem: str


def fill(world: World) -> Tenant:
    """Make the workspace large in every table, and others beside it."""
    tenant = Tenant(world.workspace_id)
    engine = sa.create_engine(world.admin_url.replace("postgresql://", "postgresql+psycopg://"))
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
    with open_past_checks(world.admin_url) as past:
        for name, row in tenant.rows.items():
            pattern = {"workspace_id": row["workspace_id"], "id": row["id"]}
            ways = differing(name)
            for other in range(OTHERS):
                whose = {"workspace_id": f"'{new_id()}'"} if other else {}
                rows = POSTS if name == "posts" and not other else ROWS
                multiply(past, name, pattern, rows // (1 + other), ways | whose)
        past.execute("VACUUM ANALYZE")
    return tenant


async def ask_every_list(world: World, tenant: Tenant) -> int:
    """Ask each list with each of its parameters, so that its questions are known; returns how
    many were answered."""
    configure("console", "ERROR")
    container = build(world.settings.model_copy(update={"rate_limit_per_minute": 0}))
    await container.open(worker=False)
    transport = httpx.ASGITransport(app=create_app(container))
    headers = {"Authorization": f"Bearer {world.token}"}
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


def questions() -> dict[str, Query]:
    """Collect every question that the program keeps, by where it stands."""
    found: dict[str, Query] = {}
    for name, module in list(sys.modules.items()):
        if name.startswith("runner."):
            for attribute, value in vars(module).items():
                if isinstance(value, Query) and id(value) not in map(id, found.values()):
                    found[f"{name.removeprefix('runner.')}.{attribute}"] = value
    for repository in _below(Repository):
        for sort, cursor in product(repository.sorts, (None, "behind")):
            keys = (*repository.sorts[sort], "id")
            if {*keys} <= {*repository.model.model_fields}:
                page = repository(cast("Any", None))._page(sort, keys, {}, cursor)
                found[f"{repository.__name__} {sort} {cursor or ''}"] = Query(page)
        for shape, query in repository._queries.items():
            found[f"{repository.__name__} {_spelled(shape)}"] = query
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


def values(query: Query, tenant: Tenant, user_id: Any) -> dict[str, Any]:
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


async def explain(world: World, tenant: Tenant) -> tuple[int, list[Finding], list[str]]:
    """Explain every question; returns how many, what is refused, and what could not be asked."""
    logins = [world.settings.database_url, world.settings.system_database_url]
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
            text, arguments = query.for_postgres(values(query, tenant, world.user_id))
            answer = await connection.fetchval(f"EXPLAIN (FORMAT JSON) {text}", *arguments)
            count += 1
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
    kind, rows = plan["Node Type"], plan["Plan Rows"]
    if kind == "Limit" and plan["Total Cost"] < CHEAP:
        # It stops long before it has read or sorted much.
        return
    if kind == "Seq Scan" and plan["Relation Name"] in SCOPED and rows > MANY:
        yield f"reads all of {plan['Relation Name']}, {rows:,} rows"
    below = plan.get("Plans", [])
    if kind == "Sort" and below and below[0]["Plan Rows"] > MANY:
        yield f"sorts {below[0]['Plan Rows']:,} rows by {', '.join(plan['Sort Key'])}"
    for each in below:
        yield from faults(each)


async def main() -> None:
    world = await make_world(posts=1, name="explain")
    tenant = fill(world)
    answered = await ask_every_list(world, tenant)
    count, found, left_out = await explain(world, tenant)
    print(f"{answered} lists answered, {count} questions explained, {len(left_out)} left out")
    for line in left_out:
        print(f"  left out  {line}")
    for each in found:
        print(f"  REFUSED   {each.question}: {each.problem}")
    sys.exit(bool(found))


if __name__ == "__main__":
    asyncio.run(main())
