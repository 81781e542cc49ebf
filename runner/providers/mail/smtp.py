"""Mail that is handed to an SMTP server."""

from dataclasses import dataclass, field
from email.headerregistry import Address
from enum import StrEnum
from ipaddress import ip_address
from ssl import SSLContext
from typing import Self
from urllib.parse import unquote, urlsplit

import aiosmtplib

from runner.providers.mail.errors import FAILURES, answered, fact_of
from runner.providers.mail.message import message_of
from runner.providers.mail.port import Mail

TIMEOUT_S = 30.0


class Security(StrEnum):
    """How the way to the server is protected; the values are schemes of its URL."""

    NONE = "smtp"
    TLS = "smtps"
    STARTTLS = "smtp+starttls"


PORTS = {Security.NONE: 25, Security.TLS: 465, Security.STARTTLS: 587}


@dataclass(frozen=True, slots=True)
class Server:
    """Where mail is handed over, and as whom."""

    host: str
    port: int
    security: Security
    username: str | None = None
    password: str | None = field(default=None, repr=False)

    @classmethod
    def at(cls, url: str) -> Self:
        """Read `smtp+starttls://user:password@host:port`; raises ValueError without its words."""
        try:
            parts = urlsplit(url)
            security, port = Security(parts.scheme), parts.port
        except ValueError:
            raise ValueError(
                f"it begins with none of {', '.join(s + '://' for s in Security)}"
            ) from None
        if not parts.hostname or parts.path.strip("/") or parts.query:
            raise ValueError("it is not scheme://user:password@host:port")
        user, password = (
            unquote(part) if part else None for part in (parts.username, parts.password)
        )
        if user and security is Security.NONE and not _is_here(parts.hostname):
            raise ValueError("smtp:// would show the password to the network; use smtps://")
        return cls(parts.hostname, port or PORTS[security], security, user, password)


class SmtpMail:
    """Hand each message to one server, over a connection of its own."""

    def __init__(
        self,
        server: Server,
        sender: Address,
        *,
        tls: SSLContext | None = None,
        timeout_s: float = TIMEOUT_S,
    ) -> None:
        self._server, self._sender = server, sender
        self._tls, self._timeout_s = tls, timeout_s

    async def send(self, mail: Mail) -> str:
        """Hand the message over; raises MailUnavailable and MailRefused."""
        message = message_of(mail, self._sender)
        try:
            async with self._connection() as smtp:
                _, said = await smtp.send_message(message)
        except FAILURES as error:
            raise fact_of(error) from error
        return answered(250, said)

    def _connection(self) -> aiosmtplib.SMTP:
        server = self._server
        return aiosmtplib.SMTP(
            hostname=server.host,
            port=server.port,
            username=server.username,
            password=server.password,
            use_tls=server.security is Security.TLS,
            start_tls=server.security is Security.STARTTLS,
            tls_context=self._tls,
            # How this side names itself; asking DNS for a name of this machine can take seconds.
            local_hostname=self._sender.domain,
            timeout=self._timeout_s,
        )


def _is_here(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
