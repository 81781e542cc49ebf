"""Models of OpenAI, and of whoever is compatible with it: Ollama, vLLM, llama.cpp.

Imported when they are asked first, as the SDK is an extra and large.
"""

from typing import Any

import httpx2
from openai import AsyncOpenAI, OpenAIError

from runner.providers.agents.models.errors import AnswerRefused
from runner.providers.agents.models.port import Answer, Question
from runner.providers.agents.models.sdk import Pieces, Place, require_end

URL = "https://api.openai.com/v1"
NO_KEY = "none"
"""Said to a server that wants no key: the SDK wants one."""
FAILURES = (OpenAIError, httpx2.HTTPError)


def client(place: Place, http: httpx2.AsyncClient) -> AsyncOpenAI:
    key, url = place.key or NO_KEY, place.base_url or URL
    return AsyncOpenAI(api_key=key, base_url=url, max_retries=0, http_client=http)


async def answered(client: AsyncOpenAI, place: Place, question: Question, pieces: Pieces) -> Answer:
    """Ask by chat completions, which is what all of them speak."""
    shape = {"name": question.shape_name, "schema": question.shape, "strict": True}
    # Compatible servers know the old name only, new models of OpenAI the new one.
    limit = "max_tokens" if place.base_url else "max_completion_tokens"
    asked: dict[str, Any] = {
        "model": place.model,
        limit: question.most_tokens,
        "messages": [{"role": "user", "content": question.text}],
        "response_format": {"type": "json_schema", "json_schema": shape},
        "stream_options": {"include_usage": True},
    }
    if question.temperature is not None:
        asked["temperature"] = question.temperature
    stream = await client.chat.completions.create(**asked, stream=True)
    model, reason, usage, refused = place.model, None, None, False
    async for chunk in stream:
        model, usage = chunk.model or model, chunk.usage or usage
        for choice in chunk.choices[:1]:
            pieces.add(choice.delta.content)
            refused = refused or bool(choice.delta.refusal)
            reason = choice.finish_reason or reason
    if refused or reason == "content_filter":
        raise AnswerRefused(model=place.model)
    require_end(reason, "length", place.model)
    if usage is None:
        return Answer(pieces.text, model, 0, 0)
    details = usage.prompt_tokens_details
    cached = (details.cached_tokens or 0) if details else 0
    return Answer(pieces.text, model, usage.prompt_tokens, usage.completion_tokens, cached)


async def examined(client: AsyncOpenAI, place: Place) -> None:
    await client.models.retrieve(place.model)
