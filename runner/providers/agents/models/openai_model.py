"""Models of OpenAI, and of whoever is compatible with it: Ollama, vLLM, llama.cpp."""

from typing import TYPE_CHECKING, Any, ClassVar

from runner.providers.agents.models.errors import AnswerRefused
from runner.providers.agents.models.port import Answer, Question
from runner.providers.agents.models.sdk import Pieces, SdkModel

if TYPE_CHECKING:
    import httpx2
    from openai import AsyncOpenAI

URL = "https://api.openai.com/v1"
NO_KEY = "none"
"""Said to a server that wants no key: the SDK wants one."""


class OpenAIModel(SdkModel):
    """Ask by chat completions, which is what all of them speak."""

    vendor: ClassVar[str] = "OpenAI"

    def _client(self, http: "httpx2.AsyncClient") -> "AsyncOpenAI":
        from openai import AsyncOpenAI  # noqa: PLC0415 - an extra, and large

        return AsyncOpenAI(
            api_key=self._place.key or NO_KEY,
            base_url=self._place.base_url or URL,
            max_retries=0,
            http_client=http,
        )

    def _failures(self) -> tuple[type[Exception], ...]:
        import httpx2  # noqa: PLC0415
        from openai import OpenAIError  # noqa: PLC0415

        return (OpenAIError, httpx2.HTTPError)

    async def _answered(self, client: "AsyncOpenAI", question: Question, pieces: Pieces) -> Answer:
        shape = {"name": question.shape_name, "schema": question.shape, "strict": True}
        asked: dict[str, Any] = {
            "model": self.name,
            # Compatible servers know the old name only, new models of OpenAI the new one.
            "max_tokens" if self._place.base_url else "max_completion_tokens": question.most_tokens,
            "messages": [{"role": "user", "content": question.text}],
            "response_format": {"type": "json_schema", "json_schema": shape},
            "stream_options": {"include_usage": True},
        }
        if question.temperature is not None:
            asked["temperature"] = question.temperature
        stream = await client.chat.completions.create(**asked, stream=True)
        model, reason, usage, refused = self.name, None, None, False
        async for chunk in stream:
            model, usage = chunk.model or model, chunk.usage or usage
            for choice in chunk.choices[:1]:
                pieces.add(choice.delta.content)
                refused = refused or bool(choice.delta.refusal)
                reason = choice.finish_reason or reason
        if refused or reason == "content_filter":
            raise AnswerRefused(model=self.name)
        self._ended(reason, cut="length")
        details = usage and usage.prompt_tokens_details
        return Answer(
            pieces.text,
            model,
            usage.prompt_tokens if usage else 0,
            usage.completion_tokens if usage else 0,
            (details.cached_tokens or 0) if details else 0,
        )

    async def _examined(self, client: "AsyncOpenAI") -> None:
        await client.models.retrieve(self.name)


class CompatibleModel(OpenAIModel):
    """Ask a server of one's own in the same way."""

    vendor: ClassVar[str] = "Your server"
