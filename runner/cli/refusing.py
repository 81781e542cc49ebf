"""What is no request at all, refused as everything else is: as a problem."""

import secrets
import sys
from http import HTTPStatus
from typing import Any

from uvicorn.protocols.http.h11_impl import H11Protocol

from api.errors import HeadTooLarge, MalformedRequest, problem
from api.middleware.security_headers import DEFAULTS
from runner.core.errors import DomainError


class Refusing:
    """A protocol of uvicorn's, of which this takes the place of its words in plain text."""

    transport: Any

    def send_400_response(self, msg: str) -> None:
        # Which fault it was says only h11, beside the error that is being handled.
        hint = getattr(sys.exc_info()[1], "error_status_hint", HTTPStatus.BAD_REQUEST)
        too_large = hint == HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE
        self.refuse(HeadTooLarge() if too_large else MalformedRequest())

    def refuse(self, fact: DomainError) -> None:
        """Answer, and read no further: where the next request begins, nobody knows."""
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
