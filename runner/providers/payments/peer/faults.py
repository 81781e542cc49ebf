"""What is made to go wrong with the next calls."""

from dataclasses import dataclass
from typing import Literal

Kind = Literal["status", "hang", "cut"]


@dataclass
class Fault:
    """Fail calls: answer with a status, never, or half; `after` they were carried out."""

    kind: Kind = "status"
    status: int = 500
    after: bool = False
    path: str = "/v1/"
    times: int = 1
    retry_after: str | None = None


class Faults:
    """Hold what is to go wrong, first come first."""

    def __init__(self) -> None:
        self._waiting: list[Fault] = []

    def add(self, fault: Fault) -> None:
        self._waiting.append(fault)

    def clear(self) -> None:
        self._waiting.clear()

    def next(self, path: str) -> Fault | None:
        """Take the next one that is meant for a path."""
        for fault in self._waiting:
            if path.startswith(fault.path):
                fault.times -= 1
                if fault.times <= 0:
                    self._waiting.remove(fault)
                return fault
        return None
