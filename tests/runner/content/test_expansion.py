"""Posts bring along what is asked for, with one statement for all of them."""

from dataclasses import dataclass
from typing import Any

import pytest

from runner.bootstrap import Container
from runner.content import ContentScope, Expansion, Posts
from runner.content.expansion import expand
from runner.core.paging import PageRequest
from tests.api.approvals.cast import Cast, refused
from tests.client import Api


@pytest.fixture
async def cast(api: Api) -> Cast:
    cast = await Cast.open(api)
    for number in range(3):
        await cast.write(f"Loaf {number}", f"Text {number}")
    return cast


async def listed(cast: Cast, query: str = "") -> list[dict[str, Any]]:
    answer = await cast.vera.get(cast.at(f"/posts{query}"))
    assert answer.status_code == 200, answer.text
    items: list[dict[str, Any]] = answer.json()["items"]
    return items


def author(cast: Cast) -> dict[str, Any]:
    return {"id": cast.wim.user["id"], "full_name": "Wim Writer", "kind": "human"}


async def test_a_list_brings_along_what_is_asked_for(cast: Cast) -> None:
    plain = await listed(cast)
    assert not any({"author", "variants"} & post.keys() for post in plain)
    for query in ("?expand=author,tags,variants", "?expand=author&expand=tags&expand=variants"):
        whole = await listed(cast, query)
        assert [post.pop("author") for post in whole] == [author(cast)] * 3
        texts = [[text["body"] for text in post.pop("variants")] for post in whole]
        assert texts == [["Text 2"], ["Text 1"], ["Text 0"]]
        assert whole == plain


async def test_a_post_brings_along_its_author_and_is_sent_again_then(cast: Cast) -> None:
    path = cast.at("/posts/P-1")
    plain = await cast.vera.get(path)
    whole = await cast.vera.get(f"{path}?expand=author,variants")
    assert whole.json() == plain.json() | {"author": author(cast)}
    known = {"If-None-Match": plain.headers["etag"]}
    for query, status in (("", 304), ("?expand=author", 200)):
        answer = await cast.vera.get(f"{path}{query}", headers=known)
        assert answer.status_code == status


@pytest.mark.parametrize("path", ["/posts", "/posts/P-1"])
async def test_what_cannot_be_brought_along_is_refused_in_words(cast: Cast, path: str) -> None:
    answer = await cast.vera.get(cast.at(f"{path}?expand=author,password"))
    [fault] = refused(answer, 422, "validation_failed")["errors"]
    assert fault["detail"] == "Choose one of: 'author', 'tags' or 'variants'."
    assert fault["parameter"] == "expand.1"


@dataclass
class Counting:
    """A work that counts what is asked in it."""

    work: Any
    times: int = 0

    async def rows(self, query: Any, **params: Any) -> list[Any]:
        self.times += 1
        found: list[Any] = await self.work.rows(query, **params)
        return found


async def test_each_costs_one_statement_however_many_posts_there_are(
    cast: Cast, container: Container
) -> None:
    context = cast.context(cast.vera, ContentScope.READ)
    async with container.database.read(context) as work:
        posts = (await Posts(work).page(PageRequest(container.cursors))).items
        assert len(posts) == 3
        for into, times in (((), 0), (["tags"], 0), (["author"], 1), (["author", "variants"], 2)):
            counting: Any = Counting(work)
            await expand(counting, posts, [Expansion(name) for name in into])
            assert counting.times == times
