"""What nobody wanted back is gone for good after its days, and what names it stays."""

from datetime import timedelta
from uuid import UUID

import sqlalchemy as sa
from sqlmodel import SQLModel

from runner.bootstrap import Container
from runner.core.clock import now
from runner.trash import KEEP
from runner.trash.purging import Purging
from runner.workspaces import InternalContext
from tests.api.approvals.cast import Cast, ok
from tests.client import Api
from tests.contract.unconfined import unconfined


async def test_what_is_over_its_days_goes_with_all_that_hangs_on_it(
    api: Api, container: Container
) -> None:
    cast = await Cast.open(api)
    published, draft = await cast.published(), await cast.write("A draft")
    approved = await cast.approved()
    goal = ok(await cast.ann.post(cast.at("/goals"), {"title": "Bread"}), 201)
    fields = {"title": "Ovens", "goal_id": goal["id"]}
    chapter = ok(await cast.ann.post(cast.at("/chapters"), fields), 201)
    stages = ok(await cast.ann.get(cast.at("/approval-stages")))["items"]
    removed = [f"/chapters/{chapter['id']}", f"/goals/{goal['id']}", f"/posts/{published['id']}"]
    for path in (*removed, f"/posts/{draft['id']}", f"/approval-stages/{stages[0]['id']}"):
        assert (await cast.ann.delete(cast.at(path))).is_success

    async def purge(after: timedelta) -> dict[str, int]:
        async with container.database.write(InternalContext(UUID(cast.ws))) as work:
            return await Purging(work).purge(now() + after)

    assert await purge(KEEP - timedelta(hours=1)) == {}
    over = KEEP + timedelta(hours=1)
    counts = {"post": 2, "chapter": 1, "goal": 1}
    # The stage is named by what was decided about a post that is still here.
    assert await purge(over) == counts
    assert await purge(over) == {}
    for path in removed:
        assert (await cast.ann.post(cast.at(f"{path}/restoration"))).status_code == 404
    [event] = ok(await cast.ann.get(cast.at("/audit-events?subject_type=trash&limit=1")))["items"]
    assert (event["actor_id"], event["data"]) == (None, {"counts": counts})
    with unconfined(container).connect() as connection:
        for name in ("post_versions", "approval_requests", "publications"):
            table = SQLModel.metadata.tables[name]
            mine = sa.select(table.c.post_id).where(table.c.workspace_id == UUID(cast.ws))
            kept = published if name == "publications" else approved
            assert {*connection.execute(mine).scalars()} == {UUID(kept["id"])}
    # What was public says that it is gone, without a post behind it.
    answer = await api.http.get(f"/p/{cast.slug}/{published['key']}")
    assert answer.status_code == 410
