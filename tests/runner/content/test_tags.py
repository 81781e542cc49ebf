"""Tags that several people change at once."""

import asyncio
from typing import Any
from uuid import UUID

from runner.content import SavedViewFields, SavedViews, Tags, ViewPage
from runner.traits import TagFields
from tests.contract.unconfined import somebody_waits
from tests.waiting import until


async def test_a_view_follows_a_tag_that_is_renamed_twice_at_once(cast: Any) -> None:
    async def rename(id: UUID, name: str) -> None:
        async with cast.write() as work:
            await Tags(work).change(id, {"name": name}, None)

    async with cast.write() as work:
        tag = await Tags(work).create(TagFields(name="Oven"))
        fields = SavedViewFields(name="Ovens", page=ViewPage.POSTS, query="tag=Oven")
        view = await SavedViews(work).create(fields)
    async with cast.write() as work:
        await Tags(work).change(tag["id"], {"name": "Stove"}, None)
        second = asyncio.create_task(rename(tag["id"], "Fire"))
        assert await until(lambda: somebody_waits(cast.container))
    await second
    async with cast.read() as work:
        assert (await SavedViews(work).read(view["id"]))["query"] == "tag=Fire"


async def test_a_view_follows_a_tag_into_one_that_is_renamed_meanwhile(cast: Any) -> None:
    async def merge(id: UUID, into_id: UUID) -> None:
        async with cast.write() as work:
            await Tags(work).merge(id, into_id)

    async with cast.write() as work:
        oven = await Tags(work).create(TagFields(name="Oven"))
        stove = await Tags(work).create(TagFields(name="Stove"))
        fields = SavedViewFields(name="Ovens", page=ViewPage.POSTS, query="tag=Oven")
        view = await SavedViews(work).create(fields)
    async with cast.write() as work:
        await Tags(work).change(stove["id"], {"name": "Fire"}, None)
        merging = asyncio.create_task(merge(oven["id"], stove["id"]))
        assert await until(lambda: somebody_waits(cast.container))
    await merging
    async with cast.read() as work:
        assert (await SavedViews(work).read(view["id"]))["query"] == "tag=Fire"
