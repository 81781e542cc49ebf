"""Chapters and the posts in them."""

from typing import Any
from uuid import UUID

from runner.content import ChapterFields, Chapters, PostFields, Posts
from runner.content.models import PostStatus
from runner.core.paging import CursorSigner, PageRequest


async def test_posts_are_counted_by_where_they_stand(cast: Any) -> None:
    async with cast.write() as work:
        chapter = await Chapters(work).create(ChapterFields(title="Ovens"))
        await work.flush()
        fields = PostFields(title="T", chapter_id=chapter["id"])
        posts = [await Posts(work).create(fields, {}) for _ in range(3)]
        await work.flush()
        await Posts(work).mark_review(posts[0].id)
        await Posts(work).remove(posts[1].id)
    async with cast.read() as work:
        row = await Chapters(work).read(chapter["id"])
    assert row["post_counts"] == {"review": 1, "draft": 1}


async def test_a_page_of_chapters_asks_two_questions_however_many_there_are(
    cast: Any, asked: Any
) -> None:
    asked.answer = [
        {"id": UUID(int=n), "chapter_id": UUID(int=n), "status": PostStatus.DRAFT, "count": n}
        for n in range(5)
    ]
    page = await Chapters(asked).page(PageRequest(CursorSigner(b"key")))
    assert [row["post_counts"] for row in page.items] == [{"draft": n} for n in range(5)]
    assert len(asked.questions) == 2


async def test_each_change_is_told_once(cast: Any) -> None:
    async with cast.write() as work:
        chapter = await Chapters(work).create(ChapterFields(title="Ovens"))
    for _ in range(2):
        async with cast.write() as work:
            await Chapters(work).change(chapter["id"], {"title": "Bread"}, None)
    async with cast.write() as work:
        await Chapters(work).remove(chapter["id"])
    types = [type for type, _ in await cast.told(chapter["id"])]
    assert types == ["chapter.created", "chapter.updated", "chapter.deleted"]
