"""What forbids a run, or ends one."""

from runner.core.errors import Conflict, Invalid, Unavailable
from runner.providers.agents import Failed


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
    message = "This run has spent the {budget_micros} micros it may; raise that, and try it again."


class MonthSpent(Conflict):
    code = "month_spent"
    message = (
        "This workspace has spent {spent_micros} of the {cap_micros} micros that its agents may in "
        "a month; raise that in its settings, or wait for the next month, and try the run again."
    )


class CheckFailed(Invalid):
    """What a step of a run wrote broke one of its rules; the detail says which."""

    code = "check_failed"
    message = "{problem}"
    failed: tuple[Failed, ...] = ()
    """Who wrote it, and those who were asked before in vain."""


class StepBrokeOff(Unavailable):
    code = "step_broke_off"
    message = "The step {step} broke off unexpectedly; try the run again."
