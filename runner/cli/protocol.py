"""Requests as httptools reads them, and no more of them than h11 would take."""

from typing import Any

from httptools import HttpParserError, HttpParserUpgrade
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from api.errors import HeadTooLarge, MalformedRequest
from runner.cli.refusing import Plain, Refusing

# What h11 holds at most, which is used where there is no httptools.
HELD_BYTES = 64 * 1024


class Protocol(Refusing, HttpToolsProtocol):
    """Refuse a head without an end, and keep apart what belongs to different requests."""

    in_body = False
    _held_bytes = 0
    _in_head = False

    def data_received(self, data: bytes) -> None:
        if self._unread is not None:
            return
        self._unset_keepalive_if_required()
        # Taken back by what is handed on: what stays is a part of a head that has not ended.
        self._held_bytes += len(data)
        try:
            self.parser.feed_data(data)
        except HttpParserUpgrade as upgrade:
            self._leave_to_h11(data[upgrade.args[0] :])
        except HttpParserError:
            self.refuse(MalformedRequest())
        else:
            if self._held_bytes > HELD_BYTES:
                self.refuse(HeadTooLarge())
        self.watch()

    def on_message_begin(self) -> None:
        super().on_message_begin()
        self._in_head = True

    def on_header(self, name: bytes, value: bytes) -> None:
        # A trailer comes after all that a proxy and the middleware look at, and is no header.
        if self._in_head:
            super().on_header(name, value.rstrip(b" \t"))

    def on_headers_complete(self) -> None:
        self._held_bytes, self._in_head, self.in_body = 0, False, True
        super().on_headers_complete()

    def on_body(self, body: bytes) -> None:
        self._held_bytes = 0
        super().on_body(body)

    def on_message_complete(self) -> None:
        self._held_bytes, self.in_body = 0, False
        super().on_message_complete()

    def _should_upgrade(self) -> bool:
        return True

    def _leave_to_h11(self, rest: bytes) -> None:
        """Have a request read that offers an upgrade, as Java's client does with its first one.

        httptools stops behind its head and would take its body for the next request.
        """
        asked: Any = self.cycle
        if asked is not None and not asked.response_complete:
            self.refuse(MalformedRequest())
            return
        self.connections.discard(self)
        self.rest()
        reader = Plain(self.config, self.server_state, self.app_state)
        reader.connection_made(self.transport)
        self.transport.set_protocol(reader)
        head = [b"%s %s HTTP/1.1" % (self.scope["method"].encode(), self.url)]
        head += [b"%s: %s" % pair for pair in self.headers]
        reader.data_received(b"\r\n".join([*head, b"", rest]))
