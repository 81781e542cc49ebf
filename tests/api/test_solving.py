"""What a route depends on is carried out once, in order, and closed before the answer."""

from collections.abc import AsyncIterator
from typing import Annotated, Any

import httpx
import pytest
from fastapi import Depends, FastAPI, Query

from api import errors
from api.routing import make_router
from api.schemas import Request
from runner.core.errors import Unauthenticated

Limit = Annotated[int, Query(ge=1)]


class Body(Request):
    word: str


class Said:
    """What happened, in order."""

    def __init__(self) -> None:
        self.words: list[str] = []

    async def base(self) -> str:
        self.words.append("base")
        return "base"

    async def opened(self) -> AsyncIterator[str]:
        self.words.append("open")
        try:
            yield "opened"
            self.words.append("commit")
        except BaseException:
            self.words.append("undo")
            raise
        finally:
            self.words.append("close")


@pytest.fixture
def said() -> Said:
    return Said()


@pytest.fixture
async def http(said: Said) -> AsyncIterator[httpx.AsyncClient]:
    router, base, opened = make_router("solving"), Depends(said.base), Depends(said.opened)

    async def counted(of: Annotated[str, base], limit: Limit = 5) -> tuple[str, int]:
        said.words.append("counted")
        return of, limit

    @router.post("/all")
    async def answer(
        first: Annotated[str, base],
        work: Annotated[str, opened],
        both: Annotated[Any, Depends(counted)],
        body: Body,
        more: Limit = 7,
    ) -> dict[str, Any]:
        said.words.append("route")
        return {"first": first, "work": work, "both": both, "word": body.word, "more": more}

    async def refusing() -> None:
        raise Unauthenticated

    @router.post("/refused", dependencies=[Depends(refusing)])
    async def refuse(body: Body, work: Annotated[str, opened]) -> None:
        said.words.append("route")

    app = FastAPI()
    errors.install(app)
    app.router.routes.extend(router.routes)
    transport = httpx.ASGITransport(app)
    async with httpx.AsyncClient(transport=transport, base_url="http://localhost") as http:
        yield http


async def test_each_is_carried_out_once_and_closed_before_the_answer(
    http: httpx.AsyncClient, said: Said
) -> None:
    answer = await http.post("/all?limit=2", json={"word": "loaf"})
    found = {"first": "base", "work": "opened", "both": ["base", 2], "word": "loaf", "more": 7}
    assert answer.json() == found
    assert said.words == ["base", "open", "counted", "route", "commit", "close"]


async def test_all_that_is_wrong_is_told_at_once_and_nothing_is_kept(
    http: httpx.AsyncClient, said: Said
) -> None:
    answer = await http.post("/all?limit=0&more=0", json={"wort": "loaf"})
    faults = answer.json()["errors"]
    places = [fault["parameter"] or fault["pointer"] for fault in faults]
    assert (answer.status_code, places) == (422, ["limit", "more", "/word", "/wort"])
    assert said.words == ["base", "open", "undo", "close"]


async def test_who_may_not_ask_is_told_that_before_what_is_wrong(
    http: httpx.AsyncClient, said: Said
) -> None:
    answer = await http.post("/refused", json={"wort": "loaf"})
    assert (answer.status_code, answer.json()["code"]) == (401, "unauthenticated")
    assert said.words == []


def test_a_route_is_refused_what_would_take_a_thread_for_each_request() -> None:
    def plain() -> str:
        return "plain"

    router = make_router("solving")
    with pytest.raises(TypeError, match="no coroutine"):

        @router.get("/")
        async def answer(of: Annotated[str, Depends(plain)]) -> dict[str, str]:
            return {"of": of}
