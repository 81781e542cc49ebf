"""The yardstick: the same answers by hand, on FastAPI and asyncpg and nothing else.

It verifies the same token, enters the same context in the same round trip as BEGIN, asks the
same statement, writes the same columns. What Postmagiq adds to that is what is measured.
"""

import hashlib
import json
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any
from uuid import UUID

import asyncpg
import uvicorn
from fastapi import FastAPI, Request, Response
from pydantic_core import to_json

from benchmarks.seeded import LIST_SQL, READ_SQL, VARIANTS_SQL
from runner.core.clock import now
from runner.core.ids import new_id
from runner.identity import AccessTokens

ROLES = "{owner,admin,editor,member,viewer,guest}"
tokens = AccessTokens(bytes.fromhex(os.environ["BENCH_ACCESS_KEY"]))


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncIterator[None]:
    async def decode(connection: Any) -> None:
        await connection.set_type_codec(
            "jsonb", schema="pg_catalog", encoder=json.dumps, decoder=json.loads
        )

    async def leave(connection: Any) -> None:
        return None

    app.state.pool = await asyncpg.create_pool(
        os.environ["BENCH_URL"].replace("+asyncpg", ""),
        min_size=0,
        max_size=int(os.environ["BENCH_POOL"]),
        init=decode,
        reset=leave,
    )
    yield
    await app.state.pool.close()


app = FastAPI(lifespan=lifespan)


@asynccontextmanager
async def entered(request: Request, workspace_id: UUID) -> AsyncIterator[Any]:
    claims = tokens.verify(request.headers["authorization"].removeprefix("Bearer "))
    async with request.app.state.pool.acquire() as connection:
        await connection.execute(
            f"BEGIN; SELECT app.enter('{workspace_id}', '{claims.user_id}', "
            f"'{claims.sign_in_id}', '{ROLES}', 'content:read')"
        )
        yield connection
        await connection.execute("COMMIT")


@app.get("/api/v1/w/{workspace_id}/posts")
async def list_posts(request: Request, workspace_id: UUID, limit: int = 50) -> Response:
    async with entered(request, workspace_id) as connection:
        rows = await connection.fetch(LIST_SQL, workspace_id, limit + 1)
    items = [dict(row) for row in rows[:limit]]
    return Response(to_json({"items": items, "next_cursor": None}), media_type="application/json")


@app.get("/api/v1/w/{workspace_id}/posts/{post_id}")
async def read_post(request: Request, workspace_id: UUID, post_id: UUID) -> Response:
    async with entered(request, workspace_id) as connection:
        row = dict(await connection.fetchrow(READ_SQL, workspace_id, post_id))
        row["variants"] = [
            dict(variant) for variant in await connection.fetch(VARIANTS_SQL, workspace_id, post_id)
        ]
    return Response(to_json(row), media_type="application/json")


@app.post("/api/v1/w/{workspace_id}/posts", status_code=201)
async def create_post(request: Request, workspace_id: UUID) -> Response:
    body = await request.json()
    claims = tokens.verify(request.headers["authorization"].removeprefix("Bearer "))
    post_id, moment = new_id(), now()
    content = json.dumps({"title": body["title"], "variants": body["variants"]})
    digest = hashlib.sha256(content.encode()).hexdigest()
    async with entered(request, workspace_id) as connection:
        number = await connection.fetchval(
            "UPDATE counters SET value = value + 1 WHERE workspace_id = $1 AND name = 'post' "
            "RETURNING value",
            workspace_id,
        )
        await connection.execute(
            "INSERT INTO posts (workspace_id, id, created_at, updated_at, version, title, "
            "priority, key, status, author_id, rank, latest_version) "
            "VALUES ($1, $2, $3, $3, 1, $4, 'normal', $5, 'draft', $6, $7, 1)",
            workspace_id, post_id, moment, body["title"], f"POST-{number}", claims.user_id,
            post_id.hex,
        )  # fmt: skip
        for platform, text in body["variants"].items():
            await connection.execute(
                "INSERT INTO post_variants (workspace_id, id, created_at, updated_at, version, "
                "post_id, platform, body, extras) VALUES ($1, $2, $3, $3, 1, $4, $5, $6, '{}')",
                workspace_id, new_id(), moment, post_id, platform, text,
            )  # fmt: skip
        await connection.execute(
            "INSERT INTO post_versions (workspace_id, id, created_at, post_id, number, content, "
            "content_hash, author_id) VALUES ($1, $2, $3, $4, 1, $5, $6, $7)",
            workspace_id, new_id(), moment, post_id, json.loads(content), digest, claims.user_id,
        )  # fmt: skip
        await _log(connection, workspace_id, claims.user_id, post_id, moment)
    answer = {"id": post_id, "key": f"POST-{number}", **body}
    return Response(to_json(answer), 201, media_type="application/json")


async def _log(
    connection: Any, workspace_id: UUID, user_id: UUID, post_id: UUID, moment: Any
) -> None:
    head = await connection.fetchrow(
        "UPDATE event_heads SET seq = seq + 1 WHERE workspace_id = $1 RETURNING seq, hash",
        workspace_id,
    )
    own = hashlib.sha256(f"{head['hash']}{post_id}".encode()).hexdigest()
    await connection.execute(
        "INSERT INTO events (workspace_id, id, created_at, seq, type, subject_type, subject_id, "
        "actor_id, door, changes, data, data_sha, occurred_at, prev_hash, hash) VALUES "
        "($1, $2, $3, $4, 'post.created', 'post', $5, $6, 'api', $7, '{}', '', $3, $8, $9)",
        workspace_id, new_id(), moment, head["seq"], post_id, user_id, [], head["hash"], own,
    )  # fmt: skip
    await connection.execute(
        "UPDATE event_heads SET hash = $2 WHERE workspace_id = $1", workspace_id, own
    )


if __name__ == "__main__":
    options: Any = {"log_level": "warning", "access_log": False, "proxy_headers": False}
    uvicorn.run(app, port=int(os.environ["BENCH_PORT"]), **options)
