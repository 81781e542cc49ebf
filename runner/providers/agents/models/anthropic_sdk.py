"""Models of Anthropic; imported when they are asked first, as the SDK is an extra and large."""

from typing import Any

import httpx2
from anthropic import AnthropicError, AsyncAnthropic

from runner.providers.agents.models.errors import AnswerRefused
from runner.providers.agents.models.port import Answer, Question
from runner.providers.agents.models.sdk import Pieces, Place, require_end

URL = "https://api.anthropic.com"
FAILURES = (AnthropicError, httpx2.HTTPError)


def client(place: Place, http: httpx2.AsyncClient) -> AsyncAnthropic:
    url = place.base_url or URL
    return AsyncAnthropic(api_key=place.key, base_url=url, max_retries=0, http_client=http)


async def answered(
    client: AsyncAnthropic, place: Place, question: Question, pieces: Pieces
) -> Answer:
    """Ask by Messages, as a stream: long answers are refused otherwise."""
    asked: dict[str, Any] = {
        "model": place.model,
        "max_tokens": question.most_tokens,
        "messages": [{"role": "user", "content": question.text}],
        "output_config": {"format": {"type": "json_schema", "schema": question.shape}},
    }
    if question.temperature is not None:
        asked["extra_body"] = {"temperature": question.temperature}
    stream = await client.messages.create(**asked, stream=True)
    model, reason, read, cached, said = place.model, None, 0, 0, 0
    async for event in stream:
        match event.type:
            case "message_start":
                usage = event.message.usage
                cached = usage.cache_read_input_tokens or 0
                read = usage.input_tokens + cached + (usage.cache_creation_input_tokens or 0)
                model = event.message.model
            case "content_block_delta":
                pieces.add(getattr(event.delta, "text", None))
            case "message_delta":
                reason, said = event.delta.stop_reason, event.usage.output_tokens
    if reason == "refusal":
        raise AnswerRefused(model=place.model)
    require_end(reason, "max_tokens", place.model)
    return Answer(pieces.text, model, read, said, cached)


async def examined(client: AsyncAnthropic, place: Place) -> None:
    await client.models.retrieve(place.model)
