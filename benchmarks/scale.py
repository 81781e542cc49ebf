"""Show that a list stays as fast as it was in a small house: `python -m benchmarks.scale`.

Three houses stand side by side: one workspace with a hundred posts, the same among `WORKSPACES`
others, and one with `POSTS` posts. All are asked in turn, because machines are noisy; figures are
medians.
"""

import asyncio
import json
import os
import urllib.request
from dataclasses import dataclass
from statistics import median

from benchmarks.filling import multiply, open_past_checks
from benchmarks.load import get, load
from benchmarks.seeded import Seeded, seed
from benchmarks.server import serving

WORKSPACES = int(os.environ.get("WORKSPACES", "100000"))
POSTS = int(os.environ.get("POSTS", "1000000"))
FEW, FAR = 100, 1000
POSTS_OF_OTHERS = 2
ROUNDS = 15


@dataclass(frozen=True, slots=True)
class List:
    """A list to ask for: the server it is on and where it begins."""

    port: int
    seeded: Seeded
    cursor: str = ""

    @property
    def request(self) -> bytes:
        path = f"/api/v1/w/{self.seeded.workspace_id}/posts?limit=50{self.cursor}"
        return get(path, self.seeded.token)


async def measured(*lists: List) -> list[float]:
    """Return the median p50 of each list, asked in turn on one connection."""
    found: list[list[float]] = [[] for _ in lists]
    for _ in range(ROUNDS):
        for each, values in zip(lists, found, strict=True):
            values.append((await load(each.port, each.request, connections=1, seconds=0.5)).p50_ms)
    return [median(values) for values in found]


def page(port: int, seeded: Seeded, number: int) -> str:
    """Follow the cursors from page to page and return the query of one far behind."""
    cursor = ""
    for _ in range(number - 1):
        url = f"http://127.0.0.1:{port}/api/v1/w/{seeded.workspace_id}/posts?limit=50{cursor}"
        request = urllib.request.Request(url, headers={"Authorization": f"Bearer {seeded.token}"})
        with urllib.request.urlopen(request) as answer:
            cursor = f"&cursor={json.load(answer)['next_cursor']}"
    return cursor


def add_workspaces(seeded: Seeded) -> None:
    """Add other workspaces, each with a member, a log's head and a few posts."""
    mine = {"workspace_id": seeded.workspace_id}
    with open_past_checks(seeded.admin_url) as connection:
        connection.execute(
            "CREATE TABLE others AS SELECT n AS number, gen_random_uuid() AS id "
            f"FROM generate_series(1, {WORKSPACES}) n"
        )
        connection.execute("ALTER TABLE others ADD PRIMARY KEY (number)")
        other = "(SELECT id FROM others o WHERE o.number = {})"
        whose = {"workspace_id": other.format("n"), "id": "gen_random_uuid()"}
        multiply(
            connection, "workspaces", {"id": seeded.workspace_id}, WORKSPACES,
            {"id": other.format("n"), "slug": "'other-' || n"},
        )  # fmt: skip
        for table in ("workspace_memberships", "event_heads"):
            multiply(connection, table, mine, WORKSPACES, whose)
        count = WORKSPACES * POSTS_OF_OTHERS
        whose["workspace_id"] = other.format(f"1 + n %% {WORKSPACES}")
        multiply(connection, "posts", mine, count, {**whose, "key": "'OTHER-' || n"})
        connection.execute("DROP TABLE others")
        connection.execute("VACUUM ANALYZE")


def add_posts(seeded: Seeded) -> None:
    moment = "now() - n * interval '1 second'"
    with open_past_checks(seeded.admin_url) as connection:
        multiply(
            connection, "posts", {"workspace_id": seeded.workspace_id}, POSTS - FEW,
            {"id": "gen_random_uuid()", "key": "'MORE-' || n", "updated_at": moment,
             "created_at": moment},
        )  # fmt: skip
        connection.execute("VACUUM ANALYZE posts")


async def main() -> None:
    small = await seed(posts=FEW, name="small")
    among = await seed(posts=FEW, name="among")
    large = await seed(posts=FEW, name="large")
    add_workspaces(among)
    add_posts(large)
    async with (
        serving("server", small) as first,
        serving("server", among) as second,
        serving("server", large) as third,
    ):
        far = await asyncio.to_thread(page, third.port, large, FAR)
        lists = [List(first.port, small), List(second.port, among), List(third.port, large)]
        lists.append(List(third.port, large, far))
        await measured(*lists)
        alone_ms, among_ms, large_ms, far_ms = await measured(*lists)
    show(f"1 and {WORKSPACES:,} workspaces", alone_ms, among_ms, 1.2)
    show(f"{FEW} and {POSTS:,} posts", alone_ms, large_ms, 1.2)
    show(f"page 1 and page {FAR:,}", large_ms, far_ms, 1.1)


def show(what: str, before_ms: float, after_ms: float, budget: float) -> None:
    ratio = after_ms / before_ms
    print(
        f"{what:28} {ratio:5.2f}   budget {budget:.1f}   "
        f"(p50 {before_ms:.2f} ms and {after_ms:.2f} ms)"
    )


if __name__ == "__main__":
    asyncio.run(main())
