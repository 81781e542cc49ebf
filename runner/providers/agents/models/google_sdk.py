"""Models of Google; imported when they are asked first, as the SDK is an extra and large."""

from typing import Any

import httpx2
from google.genai import Client
from google.genai.errors import APIError
from google.genai.types import GenerateContentConfig, HttpOptions, HttpRetryOptions

from runner.providers.agents.models.errors import AnswerRefused
from runner.providers.agents.models.port import Answer, Question
from runner.providers.agents.models.sdk import Pieces, Place, require_end

URL = "https://generativelanguage.googleapis.com"
REFUSED = frozenset({"SAFETY", "PROHIBITED_CONTENT", "BLOCKLIST", "SPII", "RECITATION"})
FAILURES = (APIError, httpx2.HTTPError)


def client(place: Place, http: httpx2.AsyncClient) -> Client:
    options = HttpOptions(
        base_url=place.base_url or URL,
        retry_options=HttpRetryOptions(attempts=1),
        httpx_async_client=http,
    )
    return Client(enterprise=False, api_key=place.key, http_options=options)


async def answered(client: Client, place: Place, question: Question, pieces: Pieces) -> Answer:
    stream: Any = await client.aio.models.generate_content_stream(
        model=place.model,
        contents=question.text,
        config=GenerateContentConfig(
            max_output_tokens=question.most_tokens,
            temperature=question.temperature,
            response_mime_type="application/json",
            response_json_schema=dict(question.shape),
        ),
    )
    model, reason, usage, refused = place.model, None, None, False
    async for chunk in stream:
        model, usage = chunk.model_version or model, chunk.usage_metadata or usage
        refused = refused or bool(chunk.prompt_feedback and chunk.prompt_feedback.block_reason)
        for candidate in (chunk.candidates or ())[:1]:
            for part in (candidate.content and candidate.content.parts) or ():
                pieces.add(None if part.thought else part.text)
            reason = candidate.finish_reason.value if candidate.finish_reason else reason
    if refused or reason in REFUSED:
        raise AnswerRefused(model=place.model)
    require_end(reason, "MAX_TOKENS", place.model)
    if usage is None:
        return Answer(pieces.text, model, 0, 0)
    said = (usage.candidates_token_count or 0) + (usage.thoughts_token_count or 0)
    cached = usage.cached_content_token_count or 0
    return Answer(pieces.text, model, usage.prompt_token_count or 0, said, cached)


async def examined(client: Client, place: Place) -> None:
    await client.aio.models.get(model=place.model)
