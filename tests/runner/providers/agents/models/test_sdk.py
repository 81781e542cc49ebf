"""Official SDKs against a server that speaks as their vendors do."""

import asyncio
from collections.abc import Iterator
from ipaddress import ip_network
from typing import Any

import pytest

from runner.core.errors import DomainError
from runner.providers.agents.models import MODELS, Place
from runner.providers.agents.models.errors import (
    AnswerCutOff,
    AnswerRefused,
    AnswerTooLong,
    CreditSpent,
    KeyRefused,
    ModelBusy,
    ModelForbidden,
    ModelTooSlow,
    ModelUnavailable,
    ModelUnknown,
    ModelUnreachable,
    QuestionRefused,
    QuestionTooLong,
)
from runner.providers.agents.models.port import Answer, Model, Question
from runner.providers.http import AddressForbidden
from tests.runner.providers.agents.models.vendors import KEY, Vendors, vendors

LOOPBACK = frozenset({ip_network("127.0.0.1/32")})
QUESTION = Question("Answer.", "DraftAnswer", {"type": "object"}, 500)
EACH = pytest.mark.parametrize("vendor", sorted(MODELS))


@pytest.fixture(scope="module")
def server() -> Iterator[Vendors]:
    with vendors() as server:
        yield server


def model_of(server: Vendors, vendor: str, model: str, **about: Any) -> Model:
    place = {"key": KEY, "base_url": server.url(vendor), "allow": LOOPBACK} | about
    answer_s = place.pop("answer_s", 30)
    return MODELS[vendor](Place(model, **place), answer_s)


@EACH
async def test_an_answer_is_heard_as_it_comes_and_counted(server: Vendors, vendor: str) -> None:
    heard: list[tuple[str, bool]] = []
    model = model_of(server, vendor, "writer")
    answer = await model.answer(QUESTION, lambda *said: heard.append(said))
    assert answer == Answer('{"parts": [], "hashtags": []}', "writer", 120, 50, 20)
    assert "".join(piece for piece, _ in heard) == answer.text
    assert [begins for _, begins in heard] == [True] + [False] * (len(heard) - 1)


@EACH
@pytest.mark.parametrize(
    ("model", "fact"),
    [
        ("unknown", ModelUnknown),
        ("busy", ModelBusy),
        ("broken", ModelUnavailable),
        ("html", ModelUnavailable),
        ("spent", CreditSpent),
        ("forbidden", ModelForbidden),
        ("huge", QuestionTooLong),
        ("odd", QuestionRefused),
        ("cut", AnswerCutOff),
        ("refusing", AnswerRefused),
        ("long", AnswerTooLong),
        ("endless", AnswerTooLong),
    ],
)
async def test_a_failure_is_a_fact_that_tells_no_secret(
    server: Vendors, vendor: str, model: str, fact: type[DomainError]
) -> None:
    with pytest.raises(fact) as refusal:
        await model_of(server, vendor, model).answer(QUESTION)
    assert KEY not in refusal.value.detail
    if isinstance(refusal.value, ModelBusy):
        assert refusal.value.params["retry_after_s"] == 7


@EACH
@pytest.mark.parametrize("model", ["overloaded", "torn"])
async def test_trouble_of_theirs_passes(server: Vendors, vendor: str, model: str) -> None:
    with pytest.raises((ModelBusy, ModelUnavailable)):
        await model_of(server, vendor, model).answer(QUESTION)


@EACH
async def test_a_model_is_examined(server: Vendors, vendor: str) -> None:
    await model_of(server, vendor, "writer").examine()
    with pytest.raises(ModelUnknown):
        await model_of(server, vendor, "unknown").examine()
    with pytest.raises(KeyRefused):
        await model_of(server, vendor, "writer", key="wrong").examine()


@EACH
async def test_who_is_not_there_cannot_be_reached(vendor: str, unused_tcp_port: int) -> None:
    place = Place("writer", KEY, f"http://127.0.0.1:{unused_tcp_port}", LOOPBACK)
    with pytest.raises(ModelUnreachable):
        await MODELS[vendor](place).answer(QUESTION)


@EACH
async def test_no_address_of_this_network_is_dialled(server: Vendors, vendor: str) -> None:
    asked = len(server.asked)
    with pytest.raises(AddressForbidden):
        await model_of(server, vendor, "writer", allow=frozenset()).answer(QUESTION)
    assert len(server.asked) == asked


@EACH
@pytest.mark.parametrize("model", ["hung", "stalled"])
async def test_who_hangs_is_left_in_time_and_when_cancelled(
    server: Vendors, vendor: str, model: str
) -> None:
    with pytest.raises(ModelTooSlow):
        await model_of(server, vendor, model, answer_s=0.2).answer(QUESTION)
    server.reached.clear()
    server.gone.clear()
    asking = asyncio.create_task(model_of(server, vendor, model).answer(QUESTION))
    await asyncio.to_thread(server.reached.wait, 30)
    asking.cancel()
    with pytest.raises(asyncio.CancelledError):
        await asking
    assert await asyncio.to_thread(server.gone.wait, 30)


@EACH
async def test_nothing_of_the_surroundings_is_used(
    server: Vendors, vendor: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("ANTHROPIC", "OPENAI", "GOOGLE", "GEMINI"):
        monkeypatch.setenv(f"{name}_API_KEY", "of-somebody-else")
        monkeypatch.setenv(f"{name}_BASE_URL", "http://127.0.0.1:9")
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    answer = await model_of(server, vendor, "writer").answer(QUESTION)
    assert answer.model == "writer"


@EACH
async def test_models_are_asked_from_several_loops(server: Vendors, vendor: str) -> None:
    model = model_of(server, vendor, "writer")
    for _ in range(2):
        answer = await asyncio.to_thread(lambda: asyncio.run(model.answer(QUESTION)))
        assert answer.tokens_out == 50
