"""Models of Google."""

from typing import TYPE_CHECKING, Any, ClassVar

from runner.providers.agents.models.errors import AnswerRefused
from runner.providers.agents.models.port import Answer, Question
from runner.providers.agents.models.sdk import Pieces, SdkModel

if TYPE_CHECKING:
    from google.genai import Client

    from runner.providers.http.pinned_sdk import SdkClient

URL = "https://generativelanguage.googleapis.com"
REFUSED = frozenset({"SAFETY", "PROHIBITED_CONTENT", "BLOCKLIST", "SPII", "RECITATION"})


class GoogleModel(SdkModel):
    """Ask Gemini."""

    vendor: ClassVar[str] = "Google"

    def _client(self, http: "SdkClient") -> "Client":
        from google.genai import Client  # noqa: PLC0415 - an extra, and large
        from google.genai.types import HttpOptions, HttpRetryOptions  # noqa: PLC0415

        return Client(
            enterprise=False,
            api_key=self._place.key,
            http_options=HttpOptions(
                base_url=self._place.base_url or URL,
                retry_options=HttpRetryOptions(attempts=1),
                httpx_async_client=http,
            ),
        )

    def _failures(self) -> tuple[type[Exception], ...]:
        from google.genai.errors import APIError  # noqa: PLC0415

        from runner.providers.http.pinned_sdk import SdkHttpError  # noqa: PLC0415

        return (APIError, SdkHttpError)

    async def _answered(self, client: "Client", question: Question, pieces: Pieces) -> Answer:
        from google.genai.types import GenerateContentConfig  # noqa: PLC0415

        stream: Any = await client.aio.models.generate_content_stream(
            model=self.name,
            contents=question.text,
            config=GenerateContentConfig(
                max_output_tokens=question.most_tokens,
                temperature=question.temperature,
                response_mime_type="application/json",
                response_json_schema=dict(question.shape),
            ),
        )
        model, reason, usage, refused = self.name, None, None, False
        async for chunk in stream:
            model, usage = chunk.model_version or model, chunk.usage_metadata or usage
            refused = refused or bool(chunk.prompt_feedback and chunk.prompt_feedback.block_reason)
            for candidate in (chunk.candidates or ())[:1]:
                for part in (candidate.content and candidate.content.parts) or ():
                    pieces.add(None if part.thought else part.text)
                reason = candidate.finish_reason.value if candidate.finish_reason else reason
        if refused or reason in REFUSED:
            raise AnswerRefused(model=self.name)
        self._ended(reason, cut="MAX_TOKENS")
        said = (
            (usage.candidates_token_count or 0) + (usage.thoughts_token_count or 0) if usage else 0
        )
        return Answer(
            pieces.text,
            model,
            (usage.prompt_token_count or 0) if usage else 0,
            said,
            (usage.cached_content_token_count or 0) if usage else 0,
        )

    async def _examined(self, client: "Client") -> None:
        await client.aio.models.get(model=self.name)
