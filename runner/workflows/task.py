"""What the steps of a run work on."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from runner.content import Platform, Sources
from runner.core.db.work import Work
from runner.providers.agents import Brief, Material
from runner.workflows.audit import TracedSentence, sentences_with_sources
from runner.workflows.material import material_of
from runner.workflows.models import WorkflowRun
from runner.workspaces import ChosenSettings

Output = dict[str, Any]
Outputs = Mapping[str, Output]
"""What the steps so far have made, as plain JSON, by the name of their output."""


@dataclass(frozen=True, slots=True)
class Task:
    """The job as the person gave it, with the material and what the workspace forbids."""

    title: str
    platform: Platform
    material: tuple[Material, ...]
    banned: tuple[str, ...]
    instruction: str | None

    def brief(self, instructions: str) -> Brief:
        return Brief(self.title, self.platform.value, self.material, self.banned, instructions)

    def traced(self, body: str) -> tuple[TracedSentence, ...]:
        return sentences_with_sources(body, self.material)


async def task_of(work: Work, run: WorkflowRun, platform: str) -> Task:
    """Read everything a step needs, so that no transaction is open while it thinks."""
    return Task(
        title=run.title,
        platform=Platform(platform),
        material=await material_from(work, run.source_id),
        banned=await banned_words(work),
        instruction=run.instruction,
    )


async def material_from(work: Work, source_id: UUID) -> tuple[Material, ...]:
    sources = Sources(work)
    source = await sources.one(source_id)
    return material_of(source.text or "", await sources.sentences(source_id))


async def banned_words(work: Work) -> tuple[str, ...]:
    return tuple((await ChosenSettings(work).chosen()).banned_words)
