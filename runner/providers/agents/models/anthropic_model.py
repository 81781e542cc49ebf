"""Models of Anthropic."""

from typing import TYPE_CHECKING, Any, ClassVar

from runner.providers.agents.models.errors import AnswerRefused
from runner.providers.agents.models.port import Answer, Question
from runner.providers.agents.models.sdk import Pieces, SdkModel

if TYPE_CHECKING:
    from anthropic import AsyncAnthropic

    from runner.providers.http.pinned_sdk import SdkClient

URL = "https://api.anthropic.com"


class AnthropicModel(SdkModel):
    """Ask by Messages, as a stream: long answers are refused otherwise."""

    vendor: ClassVar[str] = "Anthropic"

    def _client(self, http: "SdkClient") -> "AsyncAnthropic":
        from anthropic import AsyncAnthropic  # noqa: PLC0415 - an extra, and large

        return AsyncAnthropic(
            api_key=self._place.key,
            base_url=self._place.base_url or URL,
            max_retries=0,
            http_client=http,
        )

    def _failures(self) -> tuple[type[Exception], ...]:
        from anthropic import AnthropicError  # noqa: PLC0415

        from runner.providers.http.pinned_sdk import SdkHttpError  # noqa: PLC0415

        return (AnthropicError, SdkHttpError)

    async def _answered(
        self, client: "AsyncAnthropic", question: Question, pieces: Pieces
    ) -> Answer:
        asked: dict[str, Any] = {
            "model": self.name,
            "max_tokens": question.most_tokens,
            "messages": [{"role": "user", "content": question.text}],
            "output_config": {"format": {"type": "json_schema", "schema": question.shape}},
        }
        if question.temperature is not None:
            asked["extra_body"] = {"temperature": question.temperature}
        stream = await client.messages.create(**asked, stream=True)
        model, reason, read, cached, said = self.name, None, 0, 0, 0
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
            raise AnswerRefused(model=self.name)
        self._ended(reason, cut="max_tokens")
        return Answer(pieces.text, model, read, said, cached)

    async def _examined(self, client: "AsyncAnthropic") -> None:
        await client.models.retrieve(self.name)
