"""What the steps of a run work on."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from runner.content import Platform, Sources
from runner.core.db.work import Work
from runner.core.languages import UNKNOWN
from runner.core.languages.phrases import phrases_of
from runner.providers.agents import Brief, Material, said
from runner.workflows.audit import TracedSentence, sentences_with_sources
from runner.workflows.material import material_of
from runner.workflows.models import WorkflowRun
from runner.workspaces import ChosenSettings

Output = dict[str, Any]
Outputs = Mapping[str, Output]
"""What the steps so far have made, as plain JSON, by the name of their output."""


@dataclass(frozen=True, slots=True)
class Grounds:
    """What a text rests on; a post without a source has none. `link` leads readers to it."""

    material: tuple[Material, ...] = ()
    language: str | None = None
    link: str | None = None

    def traced(self, body: str) -> tuple[TracedSentence, ...]:
        """Trace what `body` says; the call to read on at the source claims nothing."""
        traced = sentences_with_sources(body, self.material, self.language)
        if not all(each.sources for each in traced):
            again = sentences_with_sources(body, list(said(self.material)), self.language)
            traced = tuple(a if a.sources else b for a, b in zip(traced, again, strict=True))
        return tuple(each for each in traced if not self._leads_on(each.text))

    def _leads_on(self, text: str) -> bool:
        """Tell the call before the link from a claim that only names it."""
        read_on = phrases_of(self.language or UNKNOWN).read_on
        return self.link is not None and text in (self.link, f"{read_on} {self.link}")


@dataclass(frozen=True, slots=True)
class Task:
    """The job as the person gave it, with the material and what the workspace forbids."""

    title: str
    platform: Platform
    grounds: Grounds
    banned: tuple[str, ...]
    instruction: str | None

    def brief(self, instructions: str) -> Brief:
        return Brief(
            self.title,
            self.platform.value,
            self.grounds.material,
            self.banned,
            instructions,
            wish=self.instruction or "",
            language=self.grounds.language or UNKNOWN,
            link=self.grounds.link,
        )


async def task_of(work: Work, run: WorkflowRun, platform: str) -> Task:
    """Read everything a step needs, so that no transaction is open while it thinks."""
    return Task(
        title=run.title,
        platform=Platform(platform),
        grounds=await grounds_of(work, run.source_id),
        banned=await banned_words(work),
        instruction=run.instruction,
    )


async def grounds_of(work: Work, source_id: UUID | None) -> Grounds:
    """Read the source of a text."""
    if source_id is None:
        return Grounds()
    sources = Sources(work)
    source = await sources.one(source_id)
    origin = source.origin or ""
    link = origin if origin.startswith(("https://", "http://")) else None
    material = material_of(source.text or "", await sources.sentences(source_id))
    return Grounds(material, source.language, link)


async def banned_words(work: Work) -> tuple[str, ...]:
    return tuple((await ChosenSettings(work).chosen()).banned_words)
