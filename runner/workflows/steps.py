"""What each kind of step does: agents plan, draft and revise, rules audit."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from types import MappingProxyType
from typing import Any

from runner.content import PLATFORMS, measure, posts_of
from runner.providers.agents import Agent, Draft, Failed, Plan, Usage, heard
from runner.providers.agents.models.errors import ModelFailure
from runner.workflows.audit import Audit, audit, remarks
from runner.workflows.checks import CHECKS
from runner.workflows.definition import Does, Step
from runner.workflows.errors import CheckFailed
from runner.workflows.library import PERSONAS, PROMPTS
from runner.workflows.task import Output, Outputs, Task

Doing = Callable[[Agent, Task, Outputs, str], Awaitable[Output]]


async def take(step: Step, agent: Agent, task: Task, outputs: Outputs) -> Output:
    """Do one step and check its answer; raises CheckFailed and what the agent raises."""
    output = await DOINGS[step.does](agent, task, outputs, instructions(step, task, outputs))
    for name in step.checks:
        problem = CHECKS[name](output, task)
        if problem:
            refusal = CheckFailed(problem=problem)
            refusal.failed = _in_vain(output, problem)
            raise refusal
    return output


def most_micros(step: Step, agent: Agent, task: Task, outputs: Outputs) -> int:
    """Say what a step costs at most; rules cost nothing."""
    if step.does is Does.AUDIT or not agent.charges:
        return 0
    return agent.most_micros(task.brief(instructions(step, task, outputs)))


async def _plan(agent: Agent, task: Task, outputs: Outputs, instructions: str) -> Output:
    return (await heard(agent, agent.plan(task.brief(instructions)))).to_dict()


async def _draft(agent: Agent, task: Task, outputs: Outputs, instructions: str) -> Output:
    plan = Plan.from_dict(outputs["plan"])
    return (await heard(agent, agent.draft(task.brief(instructions), plan))).to_dict()


async def _revise(agent: Agent, task: Task, outputs: Outputs, instructions: str) -> Output:
    draft, found = Draft.from_dict(outputs["draft"]), Audit.from_dict(outputs["audit"])
    brief = task.brief(instructions)
    return (await heard(agent, agent.revise(brief, draft, remarks(found.findings)))).to_dict()


async def _audit(agent: Agent, task: Task, outputs: Outputs, instructions: str) -> Output:
    return (await asyncio.to_thread(audited, outputs["draft"]["body"], task)).to_dict()


DOINGS: Mapping[Does, Doing] = MappingProxyType(
    {Does.PLAN: _plan, Does.DRAFT: _draft, Does.REVISE: _revise, Does.AUDIT: _audit}
)


def audited(body: str, task: Task, *, grounded: bool = True) -> Audit:
    return audit(
        body,
        task.grounds.traced(body),
        task.platform,
        banned=task.banned,
        grounded=grounded,
        language=task.grounds.language,
        material=len(task.grounds.material),
    )


def instructions(step: Step, task: Task, outputs: Outputs) -> str:
    """Fill the step's prompt in, for agents that read one."""
    if step.prompt is None:
        return ""
    values = {
        "persona": PERSONAS[step.persona].description.strip() if step.persona else "",
        "title": task.title,
        "platform": PLATFORMS[task.platform].name,
        "limit": str(PLATFORMS[task.platform].max_length),
        "material": "\n".join(f"{line.n} {line.text}" for line in task.grounds.material),
        "banned": ", ".join(task.banned) or "nothing is banned",
        "instruction": task.instruction or "nothing",
        "plan": _plan_text(outputs),
        "draft": outputs["draft"]["body"] if "draft" in outputs else "",
        "remarks": _remarks_text(outputs),
    }
    return PROMPTS[step.prompt].filled(values)


def _plan_text(outputs: Outputs) -> str:
    if "plan" not in outputs:
        return ""
    plan = Plan.from_dict(outputs["plan"])
    points = [point for point in (plan.hook, *plan.points) if point is not None]
    return "\n".join(f"- from {', '.join(map(str, point.sources))}" for point in points)


def _remarks_text(outputs: Outputs) -> str:
    if "audit" not in outputs:
        return ""
    body = outputs["draft"]["body"]
    found = remarks(Audit.from_dict(outputs["audit"]).findings)
    return "\n".join(f"- “{body[each.start : each.end]}”: {each.message}" for each in found)


def _in_vain(output: Output, problem: str) -> tuple[Failed, ...]:
    usage = usage_of(output)
    if usage is None:
        return ()
    cost = usage.cost_micros - sum(each.cost_micros for each in usage.failed)
    own = usage.own_micros - sum(each.own_micros for each in usage.failed)
    return (*usage.failed, Failed(usage.agent, usage.model, problem, cost, own))


def failed_in(error: Exception) -> tuple[Failed, ...]:
    """Say whose answers a step failed with."""
    return error.failed if isinstance(error, CheckFailed | ModelFailure) else ()


def usage_of(output: Output) -> Usage | None:
    """Say what an answer took; None when no agent was asked."""
    return Usage.from_dict(output["usage"]) if "usage" in output else None


def told(step: Step, task: Task, output: Output) -> dict[str, Any]:
    """Sum an answer up for the transcript, and why it is not by whom it should be."""
    usage = usage_of(output)
    said = _told(step, task, output)
    if usage is None or usage.instead_of is None:
        return said
    return said | {"agent": usage.agent, "instead_of": usage.instead_of}


def _told(step: Step, task: Task, output: Output) -> dict[str, Any]:
    match step.does:
        case Does.PLAN:
            return {name: output[name] for name in ("keyphrases", "unheard")} | {
                "points": len(output["points"])
            }
        case Does.DRAFT | Does.REVISE:
            measured = measure(task.platform, output["body"])
            said = {"used": measured.used, "limit": measured.limit}
            posts = len(posts_of(output["body"])) if PLATFORMS[task.platform].threads else 1
            return said | {"posts": posts} if posts > 1 else said
        case Does.AUDIT:
            found = Audit.from_dict(output)
            return {"overall": found.overall, "findings": len(found.findings)}
        case _:
            return output
