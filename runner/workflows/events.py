"""What happened to runs."""

from runner.core.declared import Noun
from runner.core.events.event import Event


class RunNoun(Noun):
    RUN = "run", "Runs"


class RunRequested(Event):
    """Also said of a run that is tried again."""

    type = "run.requested"


class RunStarted(Event):
    type = "run.started"


class RunStepFinished(Event):
    type = "run.step_finished"
    step: str
    n: int


class RunStepFailed(Event):
    """An answer cost something and made nothing."""

    type = "run.step_failed"
    step: str
    n: int


class RunSucceeded(Event):
    type = "run.succeeded"


class RunFailed(Event):
    type = "run.failed"
    problem: str


class RunCancelRequested(Event):
    type = "run.cancel_requested"


class RunStopped(Event):
    type = "run.cancelled"


class PostAudited(Event):
    type = "post.audited"
    platform: str
    overall: int
