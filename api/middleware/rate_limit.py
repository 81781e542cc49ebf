"""What a caller has left, said with every answer (draft-ietf-httpapi-ratelimit-headers)."""

from collections.abc import Iterator, Mapping
from typing import Any

from runner.access import Allowance


def left_to_spend(state: Mapping[str, Any]) -> Iterator[tuple[bytes, bytes]]:
    """Yield the headers of the allowance that a request left in its state, on refusals too."""
    allowance: Allowance | None = state.get("allowance")
    if allowance is not None:
        policy, left = allowance.policy, allowance.remaining
        said = f'"{policy.name}";q={policy.quota};w={policy.window_s}'
        yield b"ratelimit-policy", said.encode()
        yield b"ratelimit", f'"{policy.name}";r={left};t={allowance.reset_s}'.encode()
