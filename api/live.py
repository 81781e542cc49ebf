"""Server-sent events: look, send, wait, and look again."""

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, Final
from uuid import UUID

from fastapi.responses import StreamingResponse
from pydantic import TypeAdapter, ValidationError

from api.schemas import Position
from runner.core.errors import DomainError
from runner.core.events.stream import Stream, Turn
from runner.core.json_text import to_json

LOOK_AGAIN_S = 5.0
RESUMED = TypeAdapter(Position)
EXAMPLE = """\
: following

id: 41
data: {"seq":41,"type":"post.created","subject_type":"post", ...}

event: end
data: {"code":"not_found","detail":"There is nothing here, or you may not see it."}

"""
SHAPE = {"schema": {"type": "string"}, "example": EXAMPLE}
RESPONSE: Final[dict[int | str, dict[str, Any]]] = {200: {"content": {"text/event-stream": SHAPE}}}


@dataclass(frozen=True, slots=True)
class Line:
    """One message; `seq` is what a reader names to go on behind it."""

    seq: int
    data: Any


@dataclass(frozen=True, slots=True)
class Seen:
    """What a look found; an `ended` source has nothing more to say."""

    lines: Sequence[Line]
    ended: bool = False


Look = Callable[[int, Turn], Coroutine[Any, Any, Seen]]


def begin_after(last_event_id: str | None, after: int) -> int:
    """Take the number from the header of a browser that reconnects, else the parameter.

    No browser sends what is no position: it repeats what it was sent.
    """
    try:
        return RESUMED.validate_strings(last_event_id or "")
    except ValidationError:
        return after


def following(
    stream: Stream, workspace_id: UUID, look: Look, after: int, *, patience_s: float = LOOK_AGAIN_S
) -> StreamingResponse:
    """Send what each look finds, until its source ends or it is refused.

    A refusal is the last message, `end`, with its code; a stream that stops without one may be
    taken up again.
    """
    messages = _messages(stream, workspace_id, look, after, patience_s)
    return StreamingResponse(messages, media_type="text/event-stream")


async def _messages(
    stream: Stream, workspace_id: UUID, look: Look, seq: int, patience_s: float
) -> AsyncIterator[bytes]:
    yield b": following\n\n"
    async with stream.watch(workspace_id):
        while not stream.closing.is_set():
            turn = stream.turn(workspace_id)
            try:
                # Who hangs up leaves the look to its end, and its connection in good order.
                seen = await asyncio.shield(look(seq, turn))
            except DomainError as refusal:
                end = {"code": refusal.code, "detail": refusal.detail}
                yield b"event: end\ndata: " + to_json(end) + b"\n\n"
                return
            for line in seen.lines:
                seq = line.seq
                yield _written(line)
            if seen.lines:
                continue
            if seen.ended:
                return
            with suppress(TimeoutError):
                await asyncio.wait_for(turn.wait(), patience_s)
            yield b": still here\n\n"


def _written(line: Line) -> bytes:
    # Without a name of its own, so that a plain EventSource hears it: the data says its type.
    return f"id: {line.seq}\ndata: ".encode() + to_json(line.data) + b"\n\n"
