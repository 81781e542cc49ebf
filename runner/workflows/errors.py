"""What forbids a run, or ends one."""

from runner.core.errors import Conflict, Invalid, Unavailable


class BrokenDefinition(Invalid):
    code = "broken_definition"
    message = "The workflow cannot be used: {problem}."


class SourceNotReady(Conflict):
    code = "source_not_ready"
    message = "This source cannot be written from: it is {state}."


class SourceIsFeed(Conflict):
    code = "source_is_feed"
    message = "“{title}” is a feed; choose the entry to write from."


class RunNotRetryable(Conflict):
    code = "run_not_retryable"
    message = "Only a failed or cancelled run can be tried again; this one is {status}."


class RunAlreadyEnded(Conflict):
    code = "run_already_ended"
    message = "This run has ended already: it is {status}."


class RunCancelled(Conflict):
    code = "run_cancelled"
    message = "This run was cancelled."


class BudgetSpent(Conflict):
    code = "budget_spent"
    message = "This run has spent its budget of {budget_micros} micros; start one with more."


class CheckFailed(Invalid):
    """What a step of a run wrote broke one of its rules; the detail says which."""

    code = "check_failed"
    message = "{problem}"


class StepBrokeOff(Unavailable):
    code = "step_broke_off"
    message = "The step {step} broke off unexpectedly; try the run again."
