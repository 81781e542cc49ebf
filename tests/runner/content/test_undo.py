"""What is done to many posts at once, and its undoing, asks no question for each of them."""

import json
from dataclasses import replace
from typing import Any

from sqlalchemy import event

from runner.audit.undo import Undo
from runner.content.portable import ImportFormat, Imports
from runner.core.db.writing import SessionWork


class Request:
    """One request's work, and what it sent but for what PostgreSQL gets on its bare connection."""

    def __init__(self, cast: Any, id: str) -> None:
        self.id, self.sent = id, 0
        actor = replace(cast.context.actor, request_id=id)
        self._opened = cast.container.database.write(replace(cast.context, actor=actor))

    async def __aenter__(self) -> SessionWork:
        work: SessionWork = await self._opened.__aenter__()
        connection = await work.session.connection()
        event.listen(connection.sync_connection, "before_cursor_execute", self._count)
        return work

    async def __aexit__(self, *error: Any) -> None:
        await self._opened.__aexit__(*error)

    def _count(self, *_: Any) -> None:
        self.sent += 1


async def there_and_back(cast: Any, count: int) -> list[int]:
    """Import posts with tags, undo that and undo the undoing; count what each sent."""
    texts = [{"platform": "blog", "body": "Lit at four."}]
    theirs = dict.fromkeys(("owner_id", "assignee_id"), str(cast.user_id))
    post = {"tags": ["Oven"], "variants": texts, **theirs}
    posts = [{"title": f"Oven {n}", **post} for n in range(count)]
    imported, undone, back = (Request(cast, f"{name}-{count}") for name in ("in", "out", "back"))
    async with imported as work:
        done = await Imports(work).run(ImportFormat.JSON, json.dumps(posts), dry_run=False)
        assert done["applied"], done
    for request, of in ((undone, imported), (back, undone)):
        async with request as work:
            assert len(await Undo(work).request(of.id)) == 2 * count
    return [imported.sent, undone.sent, back.sent]


async def test_an_import_and_its_undoing_ask_as_much_for_many_as_for_few(cast: Any) -> None:
    await there_and_back(cast, 1)
    few = await there_and_back(cast, 2)
    assert all(few)
    assert await there_and_back(cast, 30) == few
