"""What events are about, as the capabilities declare it, for the contract and the screen."""

from enum import StrEnum
from typing import Any

from runner.bootstrap import EVENT_KINDS
from runner.core.events.event import Audience

_SUBJECTS = (kind.subject for kind in EVENT_KINDS if kind.event.audience is Audience.WORKSPACE)
EventSubject: Any = StrEnum("EventSubject", [*dict.fromkeys(_SUBJECTS)])  # type: ignore[misc]
