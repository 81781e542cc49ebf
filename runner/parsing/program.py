"""Read one source, as a program of its own: `python -m runner.parsing.program`.

Standard input is a line of JSON that says what `parse` should know, and then the source. The
answer goes out as one JSON object.
"""

import json
import sys
from dataclasses import asdict
from typing import Any

from runner.core.confined import confine
from runner.core.errors import DomainError
from runner.parsing.source import parse


def main() -> None:
    confine()
    said, _, source = sys.stdin.buffer.read().partition(b"\n")
    answer: dict[str, Any]
    try:
        answer = {"parsed": asdict(parse(source=source, **json.loads(said)))}
    except DomainError as refusal:
        answer = {"refused": refusal.code, "params": refusal.params}
    json.dump(answer, sys.stdout)


if __name__ == "__main__":
    main()
