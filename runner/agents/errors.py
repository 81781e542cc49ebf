"""What forbids a key of an agent, an examination, or a choice."""

from runner.core.errors import Conflict, Fault, Invalid
from runner.providers.agents.models.errors import ModelFailure


class TooManyAgentKeys(Conflict):
    code = "too_many_agent_keys"
    message = "A workspace keeps {limit} keys of agents; remove one first."


class _Unfit(Invalid):
    pointer = "/key"

    def __init__(self, **params: str) -> None:
        detail = self.message.format(**params)
        super().__init__(faults=[Fault(self.code, detail, pointer=self.pointer)], **params)


class AddressWanted(_Unfit):
    code = "address_wanted"
    message = "Say where the server is, such as https://models.example.org/v1."
    pointer = "/base_url"


class AddressUnwanted(_Unfit):
    code = "address_unwanted"
    message = "{vendor} has an address of its own; for a server of yours take `compatible`."
    pointer = "/base_url"


class KeyWanted(_Unfit):
    code = "key_wanted"
    message = "Say the key; only a server of one's own may do without."


class KeyAgain(_Unfit):
    code = "key_again"
    message = "Say the key as well: it goes to another address only by somebody who knows it."


class ModelWanted(_Unfit):
    code = "model_wanted"
    message = "Say which model to ask for; nothing is chosen that is asked by this key."
    pointer = "/model"


class NotOffered(_Unfit):
    code = "not_offered"
    message = "This server offers no {model}; see `GET …/agents` for what it does."
    pointer = "/model"


class StillExamining(Conflict):
    code = "still_examining"
    message = "Something of this workspace is being examined; try again when that is done."


class AgentsUnfit(Invalid):
    """Settings by which nobody could write; the fault says where."""

    code = "agents_unfit"
    message = "Nobody could write like that: {problem}"

    def __init__(self, problem: str, pointer: str) -> None:
        at = f"/agents/{pointer}"
        super().__init__(problem=problem, faults=[Fault(self.code, problem, pointer=at)])


class CannotWrite(ModelFailure, Conflict):
    """Somebody chosen who cannot even be asked; whoever comes after them is."""

    code = "cannot_write"
    message = "{reason}"
