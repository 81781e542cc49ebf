"""Posts as approvals, publishing and runs use them."""

from datetime import UTC, datetime
from typing import Any
from uuid import UUID, uuid4

import pytest

from runner.content import ContentChanged, Platform, PostFields, Posts, PostStatus
from runner.core.errors import PreconditionRequired
from runner.core.paging import CursorSigner, PageRequest

AT = datetime(2027, 3, 1, 9, tzinfo=UTC)
TEXTS = {Platform.X: "Bought. 🥖", Platform.LINKEDIN: "We bought an oven.\n"}


async def written(cast: Any, **given: Any) -> UUID:
    async with cast.write() as work:
        return (await Posts(work).create(PostFields(title="An oven"), TEXTS, **given)).id


async def approved(cast: Any) -> UUID:
    id = await written(cast)
    async with cast.write() as work:
        posts = Posts(work)
        await posts.mark_review(id)
        await posts.mark_approved(id, (await posts.content(id)).hash)
    return id


async def row(cast: Any, id: UUID) -> dict[str, Any]:
    async with cast.read() as work:
        return await Posts(work).read(id)


async def edit(cast: Any, id: UUID, changes: dict[str, Any], *, text: str | None = None) -> None:
    version = (await row(cast, id))["version"]
    texts = None if text is None else {Platform.X: text}
    async with cast.write() as work:
        await Posts(work).edit(id, changes, texts, version)


async def test_the_hash_is_the_same_on_every_database_and_in_every_work(cast: Any) -> None:
    id = await written(cast)
    async with cast.read() as work:
        content = await Posts(work).content(id)
    async with cast.write() as work:
        again = await Posts(work).content(id)
    assert content.hash == again.hash
    assert content.hash == "195ed615474c677c7d903870c45a8bc318dfc0aefb7dbb001e0ec2cfe5932350"
    assert (content.title, content.version_number) == ("An oven", 1)
    assert content.variants["x"] == {"body": "Bought. 🥖", "extras": {}}


async def test_changed_content_takes_the_approval_back_in_the_same_transaction(cast: Any) -> None:
    id = await approved(cast)
    before = await row(cast, id)
    assert (before["status"], len(before["approved_hash"])) == ("approved", 64)
    await edit(cast, id, {}, text="Sold.")
    after = await row(cast, id)
    assert (after["status"], after["approved_hash"], after["latest_version"]) == ("draft", None, 2)
    told = await cast.told(id)
    assert told[-2:] == [
        ("post.status_changed", {"from": "approved", "to": "draft"}),
        ("post.updated", {"number": 2, "content_hash": told[-1][1]["content_hash"]}),
    ]


async def test_a_changed_plan_leaves_the_approval_alone(cast: Any) -> None:
    id = await approved(cast)
    await edit(cast, id, {"due_at": AT})
    after = await row(cast, id)
    assert (after["status"], after["due_at"], after["latest_version"]) == ("approved", AT, 1)
    assert after["approved_hash"]
    assert (await cast.told(id))[-1] == ("post.updated", {"number": 1, "content_hash": None})


async def test_a_scheduled_post_that_is_edited_is_no_longer_scheduled(cast: Any) -> None:
    id = await approved(cast)
    async with cast.write() as work:
        await Posts(work).mark_scheduled(id, AT)
    assert (await row(cast, id))["scheduled_at"] == AT
    await edit(cast, id, {"title": "Two ovens"})
    after = await row(cast, id)
    assert (after["status"], after["scheduled_at"]) == ("draft", None)


async def test_an_approval_of_other_content_is_refused(cast: Any) -> None:
    id = await written(cast)
    async with cast.read() as work:
        seen = (await Posts(work).content(id)).hash
    await edit(cast, id, {}, text="Sold.")
    async with cast.write() as work:
        with pytest.raises(ContentChanged):
            await Posts(work).mark_approved(id, seen)
    assert (await row(cast, id))["status"] == "draft"


async def test_every_move_told_twice_happens_once(cast: Any) -> None:
    id = await approved(cast)
    content_hash = (await row(cast, id))["approved_hash"]
    for _ in range(2):
        async with cast.write() as work:
            await Posts(work).mark_approved(id, content_hash)
    for move in ("mark_scheduled", "mark_published"):
        for _ in range(2):
            async with cast.write() as work:
                await getattr(Posts(work), move)(id, AT)
    for move in ("mark_failed", "mark_review", "mark_draft"):
        for _ in range(2):
            async with cast.write() as work:
                await getattr(Posts(work), move)(id)
    moves = [data["to"] for type, data in await cast.told(id) if type == "post.status_changed"]
    assert moves == [
        "review", "approved", "scheduled", "published", "failed", "review", "draft",
    ]  # fmt: skip
    after = await row(cast, id)
    assert (after["status"], after["published_at"]) == (PostStatus.DRAFT, AT)


async def test_a_run_signs_the_versions_it_writes(cast: Any) -> None:
    run_id = uuid4()
    id = await written(cast, run_id=run_id, summary="s" * 400)
    async with cast.read() as work:
        version = await Posts(work).version(id, 1)
    assert (version["run_id"], version["author_id"]) == (run_id, cast.user_id)
    assert version["summary"] == "s" * 300
    assert (await row(cast, id))["run_id"] == run_id


async def test_an_edit_without_a_version_is_refused(cast: Any) -> None:
    id = await written(cast)
    async with cast.write() as work:
        with pytest.raises(PreconditionRequired):
            await Posts(work).edit(id, {"title": "T"}, None, None)


async def test_the_log_holds_no_text_of_a_post(cast: Any) -> None:
    id = await written(cast)
    await edit(cast, id, {}, text="Sold.")
    assert "Sold" not in str(await cast.told(id))
    assert [type for type, _ in await cast.told(id)] == ["post.created", "post.updated"]


async def test_the_list_asks_one_question_without_texts(cast: Any, asked: Any) -> None:
    request = PageRequest(CursorSigner(b"key"), filters={"status": PostStatus.DRAFT})
    await Posts(asked).page(request)
    (question,) = asked.questions
    columns = question.partition("(SELECT")[0].split(", ")
    assert len(columns) == 18
    assert ".body" not in question
