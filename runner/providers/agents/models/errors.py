"""Why a model gave no answer, in words a person can act on.

No sentence quotes what a vendor said: it may hold the key, or what was asked.
"""

from runner.core.errors import Conflict, DomainError, Invalid, Throttled, TooLarge, Unavailable
from runner.providers.agents.port import Failed


class ModelFailure(DomainError):
    """A model that gave no answer; another one may give it."""

    cost_micros = 0
    """What it charged nevertheless."""
    failed: tuple[Failed, ...] = ()
    """Who was asked in vain, one after the other."""


class SdkMissing(ModelFailure, Unavailable):
    code = "sdk_missing"
    message = "What speaks to {vendor} is not installed here; `make agents` brings it."


class KeyRefused(ModelFailure, Conflict):
    code = "model_key_refused"
    message = "{vendor} does not take the key; look whether it is whole and still valid."


class ModelForbidden(ModelFailure, Conflict):
    code = "model_forbidden"
    message = "{vendor} does not let this key use {model}; allow it there, or choose another model."


class ModelUnknown(ModelFailure, Conflict):
    code = "model_unknown"
    message = "{vendor} has no model {model}; choose one that it lists."


class CreditSpent(ModelFailure, Conflict):
    code = "model_credit_spent"
    message = "The account at {vendor} has no credit left; add some there and try again."


class QuestionTooLong(ModelFailure, TooLarge):
    code = "question_too_long"
    message = "The material is longer than {model} reads at once; use a shorter source."


class QuestionRefused(ModelFailure, Invalid):
    code = "question_refused"
    message = "{vendor} does not take what {model} was asked; choose another model."


class AnswerRefused(ModelFailure, Invalid):
    code = "answer_refused"
    message = "{model} declined to write about this; reword the wish, or choose another model."


class AnswerTooLong(ModelFailure, Invalid):
    code = "answer_too_long"
    message = "{model} wrote more than it may; ask for less, or choose another model."


class AnswerUnusable(ModelFailure, Unavailable):
    code = "answer_unusable"
    message = "{model} answered twice in a form that cannot be used ({problem}); try another model."


class AnswerCutOff(ModelFailure, Unavailable):
    code = "answer_cut_off"
    message = "The answer of {model} broke off; try again."


class ModelBusy(ModelFailure, Throttled):
    code = "model_busy"
    message = "{vendor} takes no more questions right now; try again in {retry_after_s} seconds."


class ModelUnavailable(ModelFailure, Unavailable):
    code = "model_unavailable"
    message = "{vendor} has trouble of its own right now; try again later."


class ModelUnreachable(ModelFailure, Unavailable):
    code = "model_unreachable"
    message = "{vendor} cannot be reached from here; check the address and the way there."


class PlaceForbidden(ModelFailure, Invalid):
    code = "model_address_forbidden"
    message = "{host} leads to {kind}, which this server is not set up to call."


class ModelTooSlow(ModelFailure, Unavailable):
    code = "model_too_slow"
    message = "{model} did not finish its answer within {deadline_s} seconds; try again."


class CommandFailed(ModelFailure, Unavailable):
    code = "agent_command_failed"
    message = (
        "The command {command} of this server's agent ended with {ending}; its operator knows."
    )


class CommandMissing(ModelFailure, Unavailable):
    code = "agent_command_missing"
    message = "The command {command} of this server's agent cannot be started; its operator knows."


class NobodyWrote(ModelFailure, Conflict):
    code = "nobody_wrote"
    message = "{reason} Who came after could not write it either: {last}"


class PriceUnknown(ModelFailure, Conflict):
    code = "model_price_unknown"
    message = "What {model} costs is not known here; its operator can say so in `agent_prices`."
