"""Workflow definitions and their durable runs."""

from runner.workflows.definition import Input, Step
from runner.workflows.definitions import Workflows, seed_definition
from runner.workflows.errors import (
    BrokenDefinition,
    RunAlreadyEnded,
    RunNotRetryable,
    SourceIsFeed,
    SourceNotReady,
)
from runner.workflows.findings import Findings
from runner.workflows.library import Persona
from runner.workflows.models import RunStatus, Severity, StepStatus
from runner.workflows.runs import Runs, is_finished
from runner.workflows.scopes import RunScope
from runner.workflows.transcript import Line
from runner.workflows.writers import Writers

__all__ = [
    "BrokenDefinition",
    "Findings",
    "Input",
    "Line",
    "Persona",
    "RunAlreadyEnded",
    "RunNotRetryable",
    "RunScope",
    "RunStatus",
    "Runs",
    "Severity",
    "SourceIsFeed",
    "SourceNotReady",
    "Step",
    "StepStatus",
    "Workflows",
    "Writers",
    "is_finished",
    "seed_definition",
]
