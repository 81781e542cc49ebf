"""What is no request at all, refused as everything else is: as a problem."""

import asyncio
import secrets
import sys
from http import HTTPStatus
from typing import Any

from uvicorn.protocols.http.h11_impl import H11Protocol

from api.errors import HeadTooLarge, MalformedRequest, problem
from api.middleware.body_limit import PATIENCE_S, TooSlow
from api.middleware.security_headers import DEFAULTS
from runner.core.errors import DomainError


class Refusing:
    """A protocol of uvicorn's, of which this takes the place of its words in plain text.

    A head is waited for as long as a body may stand still; after an answer uvicorn itself waits
    for the next one.
    """

    transport: Any
    loop: asyncio.AbstractEventLoop
    cycle: Any
    patience_s = PATIENCE_S
    in_body = True
    """Whether the rest of the request in hand is yet to come; h11 reads no further until then."""
    _deadline: asyncio.TimerHandle | None = None
    _unread: DomainError | None = None

    def connection_made(self, transport: Any) -> None:
        super().connection_made(transport)  # type: ignore[misc]
        self.watch()

    def connection_lost(self, exc: Exception | None) -> None:
        super().connection_lost(exc)  # type: ignore[misc]
        self.rest()

    def on_response_complete(self) -> None:
        super().on_response_complete()  # type: ignore[misc]
        if self._unread is not None and not self.is_answering:
            self.refuse(self._unread)

    @property
    def is_answering(self) -> bool:
        return self.cycle is not None and not self.cycle.response_complete

    def watch(self) -> None:
        """Give a head that has begun, or was never begun, its time to come."""
        if self.is_answering:
            self.rest()
        elif self._deadline is None:
            self._deadline = self.loop.call_later(self.patience_s, self._give_up)

    def rest(self) -> None:
        if self._deadline is not None:
            self._deadline.cancel()
            self._deadline = None

    def _give_up(self) -> None:
        if not self.is_answering and not self.transport.is_closing():
            self.refuse(TooSlow())

    def send_400_response(self, msg: str) -> None:
        # Which fault it was says only h11, beside the error that is being handled.
        hint = getattr(sys.exc_info()[1], "error_status_hint", HTTPStatus.BAD_REQUEST)
        too_large = hint == HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE
        self.refuse(HeadTooLarge() if too_large else MalformedRequest())

    def refuse(self, fact: DomainError) -> None:
        """Answer, and read no further: where the next request begins, nobody knows.

        What was asked before it is answered before it.
        """
        if self.is_answering and not self.in_body:
            self._unread = fact
            return
        request_id = secrets.token_hex(8)
        answer = problem(request_id, "", fact)
        own = {b"x-request-id": request_id.encode(), b"connection": b"close"}
        headers = [*answer.raw_headers, *DEFAULTS.items(), *own.items()]
        phrase = HTTPStatus(answer.status_code).phrase.encode()
        head = [b"HTTP/1.1 %d %s" % (answer.status_code, phrase)]
        head += [b"%s: %s" % pair for pair in headers]
        self.transport.write(b"\r\n".join([*head, b"", bytes(answer.body)]))
        self.transport.close()


class Plain(Refusing, H11Protocol):
    """Requests as h11 reads them."""

    def data_received(self, data: bytes) -> None:
        super().data_received(data)
        self.watch()
