"""Searching by words: in every language alike, on both databases."""

from typing import Any
from uuid import UUID

import pytest

from runner.bootstrap import Container
from runner.core.db.query import Query, select
from runner.core.db.search import asked, words_of
from runner.core.db.tenancy import scoped_models
from runner.workspaces import InternalContext
from tests.api.content.test_filters import keys
from tests.api.content.writing import match, post_in
from tests.client import Api

POSTS = (
    "Summer bread sale",
    "ÄPFEL im Straßencafé",
    "東京のパン屋さん",
    "한국의 빵집",
    "Хлеб и соль — ЁЛКА",
    "خبزٌ طازج كل صباح",
    "लोग रोटी खाते हैं",
    "ขนมปังอบใหม่ทุกเช้า",
    "İstanbul'da ekmek",
    "Ψωμί και αλάτι",
    "Bánh mì Sài Gòn",
    "WEB-142: the oven_door, 25% off",
    "לחם טרי",
)
FOUND = {
    "summer sale": [1],
    "SALE bre": [1],
    "sale winter": [],
    "äpfel": [2],
    "apfel": [2],
    "cafe": [],
    "strassencafe": [2],
    "strasse": [2],
    "東京": [3],
    "パン": [3],
    "京東": [],
    "屋": [3],
    "한국": [4],
    "빵집": [4],
    "хлеб": [5],
    "елка": [5],
    "خبز": [6],
    "रोटी": [7],
    "ขนมปัง": [8],
    "ใหม่": [8],
    "istanbul": [9],
    "ψωμι": [10],
    "banh mi sai": [11],
    "P-1": [1],
    "p-12": [12],
    "web-142": [12],
    "WEB-14": [],
    "oven door": [12],
    "door_oven": [12],
    "25%": [12],
    "לחם": [13],
    "%": [],
    "' & !x:*|\\": [],
    "\u0000": None,
}


async def test_words_are_found_in_every_language(api: Api) -> None:
    ann = await api.register()
    at = f"/w/{(await ann.workspace())['id']}"
    for title in POSTS:
        await post_in(ann, at, title=title)
    for q, numbers in FOUND.items():
        answer = await ann.get(f"{at}/posts", params={"q": q, "sort": "created_at"})
        if numbers is None:
            assert answer.status_code == 422, q
            continue
        found = [post["key"] for post in answer.json()["items"]]
        assert found == [f"P-{number}" for number in numbers], q


async def test_each_word_may_stand_in_another_text_of_the_post(api: Api) -> None:
    ann = await api.register()
    at = f"/w/{(await ann.workspace())['id']}"
    texts = {"x": "Rye from the new oven", "linkedin": "Come at eight"}
    post = await post_in(ann, at, title="Opening", variants=texts)
    for q in ("opening oven eight", "rye opening", "p-1 EIGHT"):
        assert await keys(ann, at, f"q={q}") == ["P-1"], q
    assert await keys(ann, at, "q=opening nine") == []
    changed = {"title": "Closing", "variants": {"x": "Nothing left"}}
    answer = await ann.patch(f"{at}/posts/{post['id']}", changed, headers=match(post))
    assert answer.status_code == 200, answer.text
    assert await keys(ann, at, "q=opening") == await keys(ann, at, "q=rye") == []
    assert await keys(ann, at, "q=closing nothing eight") == ["P-1"]


async def test_what_is_kept_for_searching_is_what_the_columns_say(
    api: Api, container: Container
) -> None:
    """Walk every table that is searched, so that no way of writing a row forgets its words."""
    ann = await api.register()
    workspace_id = (await ann.workspace())["id"]
    at = f"/w/{workspace_id}"
    await post_in(ann, at, title="Übermut", variants={"x": "Brot", "mastodon": "Brötchen"})
    await ann.post(f"{at}/projects", {"key": "SHOP", "name": "Größe"})
    models: list[Any] = [each for each in scoped_models() if hasattr(each, "searched")]
    assert len(models) >= 3
    async with container.database.read(InternalContext(UUID(workspace_id))) as work:
        for model in models:
            mine = model.workspace_id == UUID(workspace_id)
            rows = await work.rows(Query(select(*model.__table__.columns).where(mine)))
            assert rows, model
            for row in rows:
                assert row["words"] == words_of(*(row[name] for name in model.searched)), row


def test_no_word_is_longer_than_an_index_takes() -> None:
    assert max(map(len, words_of("ß" * 5000, f"{'ẞ' * 3000}-{'1' * 3000}").split())) <= 100
    assert max(map(len, asked(f"{'a' * 300}-{'1' * 300}"))) <= 102


@pytest.mark.parametrize("text", ["a", "1", "ΐ", "ﷺ", "1-", "-1", "a東", "한국어"])
def test_a_text_of_one_endless_word_takes_no_more_than_its_length(text: str) -> None:
    """A pattern that looks back for each letter takes minutes here and would stop the process."""
    assert len(words_of(text * (200_000 // len(text)))) < 200
