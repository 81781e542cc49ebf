"""Language models behind one small port: those of vendors, and those behind a command."""

from collections.abc import Mapping
from types import MappingProxyType

from runner.providers.agents.models.anthropic_model import AnthropicModel
from runner.providers.agents.models.command_model import CommandModel, Surroundings
from runner.providers.agents.models.google_model import GoogleModel
from runner.providers.agents.models.openai_model import CompatibleModel, OpenAIModel
from runner.providers.agents.models.patience import Patient
from runner.providers.agents.models.port import Answer, Hear, Model, Question
from runner.providers.agents.models.sdk import Place, SdkModel

MODELS: Mapping[str, type[SdkModel]] = MappingProxyType(
    {"anthropic": AnthropicModel, "openai": OpenAIModel, "google": GoogleModel}
)

__all__ = [
    "MODELS",
    "Answer",
    "CommandModel",
    "CompatibleModel",
    "Hear",
    "Model",
    "Patient",
    "Place",
    "Question",
    "SdkModel",
    "Surroundings",
]
