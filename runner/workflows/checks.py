"""What a definition may ask of an answer, and when it may ask for a step at all."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from runner.content import measure
from runner.workflows.audit import Audit, asks_for_revision, remarks
from runner.workflows.task import Output, Outputs, Task

Check = Callable[[Output, Task], str | None]
"""Say what is wrong with an answer, in a sentence a person can act on; None when nothing is."""


def has_points(plan: Output, task: Task) -> str | None:
    if plan["hook"] or plan["points"]:
        return None
    return "The plan has no points; add source material with a few full sentences."


def within_limit(draft: Output, task: Task) -> str | None:
    measured = measure(task.platform, draft["body"])
    if not measured.over:
        return None
    return f"The draft is {-measured.remaining} over the {measured.limit} that the platform takes."


def every_sentence_has_a_source(draft: Output, task: Task) -> str | None:
    for sentence in task.grounds.traced(draft["body"]):
        if not sentence.sources:
            return f"The source does not say “{sentence.text[:200]}”."
    return None


def audit_has_remarks(outputs: Outputs) -> bool:
    return asks_for_revision(remarks(Audit.from_dict(outputs["audit"]).findings))


CHECKS: Mapping[str, Check] = MappingProxyType(
    {check.__name__: check for check in (has_points, within_limit, every_sentence_has_a_source)}
)
CONDITIONS: Mapping[str, Callable[[Outputs], bool]] = MappingProxyType(
    {"audit_has_remarks": audit_has_remarks}
)
