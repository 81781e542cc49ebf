"""A run in the hands of its job: step after step, each saved before and after it calls out.

The steps are taken for one platform after the other; the last one makes one post of all texts.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import count
from typing import Any, Protocol
from uuid import UUID

import structlog

from runner.agents import Writing
from runner.content import Platform, PostFields, Posts, Sources
from runner.core.db.database import Database
from runner.core.db.work import Work
from runner.core.errors import DomainError, Forbidden, Kind, NotFound, Unauthenticated
from runner.core.jobs import JobContext, StepFailed
from runner.core.spending import Spending
from runner.workflows import paying
from runner.workflows.audit import Audit
from runner.workflows.checks import CONDITIONS
from runner.workflows.definition import Definition, Does, Step, load
from runner.workflows.definitions import Workflows
from runner.workflows.errors import RunAlreadyEnded, RunCancelled, StepBrokeOff
from runner.workflows.findings import Findings
from runner.workflows.paying import Paying
from runner.workflows.progress import Progress
from runner.workflows.steps import failed_in, most_micros, take, told, usage_of
from runner.workflows.task import Output, task_of
from runner.workspaces import IsArchived, MemberContext

log = structlog.get_logger(__name__)

LEFT = "Whoever started this run may not run anything here any more; start it as somebody else."


class Deps(paying.Deps, Protocol):
    """What a run needs of the process."""

    @property
    def database(self) -> Database: ...


@dataclass(frozen=True, slots=True)
class Execution:
    """Walk through the steps of a run; a step that was recorded is never taken again."""

    ctx: JobContext[Deps]
    context: MemberContext
    run_id: UUID

    async def run(self) -> None:
        """Execute the run to its end, whichever that is."""
        try:
            begun = await self.ctx.step("begin", self._begin)
            if begun is not None:
                await self._walk(load(begun["definition"]), begun["platforms"])
        except StepFailed as failed:
            code, sentence = failed.code, failed.failure.message
            await self.ctx.step("end", self._end, str(code), sentence)

    async def _begin(self) -> dict[str, Any] | None:
        async with self.ctx.container.database.write(self.context) as work:
            run = await self._progress(work).take_over()
            if run is None:
                return None
            definition = await Workflows(work).definition(run.definition_id)
            return {
                "definition": definition.model_dump(mode="json"),
                "platforms": run.platforms,
            }

    async def _walk(self, definition: Definition, platforms: Sequence[str]) -> None:
        numbers = count(1)
        made = {each: await self._write(definition, each, numbers) for each in platforms}
        await self._go(next(numbers), definition.steps[-1], made, None)

    async def _write(
        self, definition: Definition, platform: str, numbers: Iterator[int]
    ) -> dict[str, Output]:
        """Take every step but the last one, which makes a post of all texts."""
        outputs: dict[str, Output] = {}

        async def go(step: Step) -> None:
            outputs[step.output] = await self._go(next(numbers), step, dict(outputs), platform)

        for step in definition.steps[:-1]:
            for _ in range(step.repeat_at_most):
                if step.when is not None and not CONDITIONS[step.when](outputs):
                    break
                before = outputs.get(step.output)
                await go(step)
                if _says_the_same(before, outputs[step.output]):
                    break
                if step.then is not None:
                    await go(definition.step(step.then))
        return outputs

    async def _go(
        self, n: int, step: Step, outputs: dict[str, Output], platform: str | None
    ) -> Output:
        # Preemptible: whoever cancels does not wait for an agent that is slow to answer.
        return await self.ctx.step(
            f"{n} {step.key}", self._take, n, step, outputs, platform, preemptible=True
        )

    async def _take(
        self, n: int, step: Step, outputs: dict[str, Output], platform: str | None
    ) -> Output:
        try:
            return await self._attempt(n, step, outputs, platform)
        except DomainError as fact:
            if fact.kind is Kind.PAYMENT:
                async with self.ctx.container.database.write(self.context) as work:
                    await self._progress(work).lack(n, {**fact.params})
            raise
        except Exception as error:
            log.exception("step_broke_off", run_id=str(self.run_id), step=step.key)
            raise StepBrokeOff(step=step.key) from error

    async def _attempt(
        self, n: int, step: Step, outputs: dict[str, Output], platform: str | None
    ) -> Output:
        database = self.ctx.container.database
        async with database.write(self.context) as work:
            progress, agents = self._progress(work), self.ctx.container.agents
            asks = platform is not None and step.does is not Does.AUDIT
            writing = await agents.of(work) if asks else Writing(agents.chosen)
            made = await progress.begin(n, step, platform, writing)
            task = None
            if platform is not None and made is None:
                task = await task_of(work, await progress.own(), platform)
        pays = self._paying(n, progress.vain)
        if made is not None:
            await pays.confirm(made)
            return made
        if task is None:
            output = await self._finish(n, outputs)
            await pays.confirm(output)
            return output
        agent = writing.agent
        async with pays.reserved(most_micros(step, agent, task, outputs)):
            try:
                output = await take(step, agent, task, outputs)
            except DomainError as failure:
                if failed := failed_in(failure):
                    async with database.write(self.context) as work:
                        await self._progress(work).lose(n, failed)
                raise
            async with database.write(self.context) as work:
                summary = told(step, task, output)
                await self._progress(work).finish(n, output, usage_of(output), summary)
        await pays.confirm(output)
        return output

    async def _finish(self, n: int, made: dict[str, Output]) -> Output:
        """Make the post, once: it, its audits and the end of the run are one transaction."""
        async with self.ctx.container.database.write(self.context) as work:
            progress = self._progress(work)
            run = await progress.own()
            posts = Posts(work)
            language = (await Sources(work).one(run.source_id)).language
            extras = {"language": language} if language else {}
            post = await posts.create(
                PostFields(title=run.title, owner_id=run.owner_id),
                {
                    Platform(each): {
                        "body": outputs["draft"]["body"],
                        "extras": extras | outputs["draft"]["extras"],
                    }
                    for each, outputs in made.items()
                },
                source_id=run.source_id,
                run_id=run.id,
                summary="Written by a run",
            )
            content = await posts.content(post.id)
            for platform, outputs in made.items():
                found = Audit.from_dict(outputs["audit"])
                await Findings(work).store(post.id, platform, content.hash, found, run.id)
            output = {"post_id": str(post.id)}
            await progress.finish(n, output, None, output)
            await progress.succeed(post.id)
        return output

    async def _end(self, code: str, problem: str) -> None:
        database = self.ctx.container.database
        try:
            async with database.write(self.context) as work:
                ended_at = await self._close(work, code, problem)
        except (Forbidden, IsArchived, NotFound, Unauthenticated):
            # Nobody may change anything here any more, and a run must not look alive for ever.
            async with database.system() as work:
                progress = self._progress(work)
                await progress.abandon(LEFT)
                ended_at = await progress.ended_at()
        await self._paying(0).end(ended_at)

    def _paying(self, n: int, vain: int = 0) -> Paying:
        # Under one name through all lives, whichever job goes on with the run; what was paid in
        # vain has a name of its own, so that trying again is paid apart.
        key = f"{self.run_id}:{n}:{vain}" if vain else f"{self.run_id}:{n}"
        of, who = self.context.workspace_id, self.context.actor.user_id
        return Paying(self.ctx.container, Spending(key, of, self.run_id, who))

    async def _close(self, work: Work, code: str, problem: str) -> datetime | None:
        progress = self._progress(work)
        if code == RunCancelled.code:
            await progress.cancel()
        elif code != RunAlreadyEnded.code:
            await progress.fail(problem)
        return await progress.ended_at()

    def _progress(self, work: Work) -> Progress:
        return Progress(work, self.run_id, self.ctx.id)


def _says_the_same(before: Output | None, after: Output) -> bool:
    """Tell whether an answer is the one before it, whatever it took."""
    return before is not None and before | {"usage": None} == after | {"usage": None}
