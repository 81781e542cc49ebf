"""Imports of the same file in the same moment."""

import json
from typing import Any

from runner.bootstrap import Container
from runner.content.portable import ImportFormat, Imports
from runner.core.db.work import Work
from tests.api.approvals.cast import Cast
from tests.client import Api
from tests.runner.approvals.meeting import Meeting


async def test_who_imports_the_same_at_once_is_told_that_it_is_here(
    api: Api, container: Container
) -> None:
    file = json.dumps([{"id": f"there-{n}", "title": f"Oven {n}"} for n in range(2)])
    done: list[dict[str, Any]] = []

    async def bring(work: Work) -> None:
        done.append(await Imports(work).run(ImportFormat.JSON, file, dry_run=False))

    await Meeting(container, await Cast.open(api)).meet(bring, bring)
    assert [(each["new"], each["duplicates"]) for each in done] == [(2, 0), (0, 2)]
    first, second = ([row["post_id"] for row in each["rows"]] for each in done)
    assert first == second
