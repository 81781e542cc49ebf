"""Language models behind one small port: those of vendors, and those behind a command."""

from collections.abc import Callable, Mapping
from functools import partial
from types import MappingProxyType

from runner.providers.agents.models.command_model import CommandModel, Surroundings
from runner.providers.agents.models.patience import Patient
from runner.providers.agents.models.port import Answer, Hear, Model, Question
from runner.providers.agents.models.sdk import NAMES, Place, SdkModel, is_installed

MODELS: Mapping[str, Callable[..., SdkModel]] = MappingProxyType(
    {vendor: partial(SdkModel, vendor) for vendor in NAMES}
)

__all__ = [
    "MODELS",
    "NAMES",
    "Answer",
    "CommandModel",
    "Hear",
    "Model",
    "Patient",
    "Place",
    "Question",
    "SdkModel",
    "Surroundings",
    "is_installed",
]
