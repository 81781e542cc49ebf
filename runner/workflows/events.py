"""What happened to runs."""

from dataclasses import dataclass

from runner.core.events.event import Event


@dataclass(frozen=True, slots=True, kw_only=True)
class RunRequested(Event):
    """Also said of a run that is tried again."""

    type = "run.requested"


@dataclass(frozen=True, slots=True, kw_only=True)
class RunStarted(Event):
    type = "run.started"


@dataclass(frozen=True, slots=True, kw_only=True)
class RunStepFinished(Event):
    type = "run.step_finished"
    step: str
    n: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RunSucceeded(Event):
    type = "run.succeeded"


@dataclass(frozen=True, slots=True, kw_only=True)
class RunFailed(Event):
    type = "run.failed"
    problem: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RunCancelRequested(Event):
    type = "run.cancel_requested"


@dataclass(frozen=True, slots=True, kw_only=True)
class RunStopped(Event):
    type = "run.cancelled"


@dataclass(frozen=True, slots=True, kw_only=True)
class PostAudited(Event):
    type = "post.audited"
    platform: str
    overall: int
