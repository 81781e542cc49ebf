"""An SMTP server on loopback, which can be told to misbehave."""

import asyncio
import ssl
import warnings
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from email import message_from_string
from email.message import EmailMessage
from email.policy import SMTPUTF8
from ipaddress import ip_address
from pathlib import Path
from typing import Any

from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from runner.core.clock import now

USER, PASSWORD = "post", "p@ss/wörd"


@dataclass
class Postbox:
    """What arrived, and what to answer mail to whom, about the recipient and the message."""

    arrived: list[Envelope] = field(default_factory=list)
    messages: list[EmailMessage] = field(default_factory=list)
    signed_in: list[str] = field(default_factory=list)
    refuses: dict[str, str] = field(default_factory=dict)
    answers: dict[str, str] = field(default_factory=dict)
    hangs: bool = False
    drops: bool = False
    port: int = 0

    async def handle_RCPT(  # noqa: N802 - a name that aiosmtpd looks for
        self, server: Any, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        if address in self.refuses:
            return self.refuses[address]
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802
        if self.hangs:
            await asyncio.Event().wait()
        if self.drops:
            hang_up(server)
            return "421 Gone"
        if answer := self.answers.get(envelope.rcpt_tos[0]):
            return answer
        self.arrived.append(envelope)
        # Once: whoever waits for a mail looks through all of them again and again.
        self.messages.append(parsed(envelope.original_content or b""))
        return "250 Kept as 17"

    def authenticate(
        self, server: SMTP, session: Session, envelope: Envelope, mechanism: str, data: Any
    ) -> AuthResult:
        assert isinstance(data, LoginPassword)
        known = (data.login, data.password) == (USER.encode(), PASSWORD.encode())
        if known:
            self.signed_in.append(data.login.decode())
        return AuthResult(success=known, handled=False)


@asynccontextmanager
async def serving(
    *,
    tls: ssl.SSLContext | None = None,
    starttls: ssl.SSLContext | None = None,
    auth: bool = False,
    utf8: bool = True,
) -> AsyncIterator[Postbox]:
    """Listen on a free port until the block ends."""
    box = Postbox()
    connections: list[SMTP] = []

    def connect() -> SMTP:
        with warnings.catch_warnings():
            # It sees no TLS that began with the connection, and warns of passwords in the clear.
            warnings.simplefilter("ignore", UserWarning)
            server = SMTP(
                box,
                enable_SMTPUTF8=utf8,
                tls_context=starttls,
                require_starttls=starttls is not None,
                authenticator=box.authenticate if auth else None,
                auth_required=auth,
                auth_require_tls=starttls is not None,
                hostname="loopback",
            )
        connections.append(server)
        return server

    listening = await asyncio.get_running_loop().create_server(connect, "127.0.0.1", 0, ssl=tls)
    box.port = listening.sockets[0].getsockname()[1]
    try:
        yield box
    finally:
        listening.close()
        for server in connections:
            hang_up(server)
        await listening.wait_closed()


def hang_up(server: SMTP) -> None:
    if isinstance(server.transport, asyncio.WriteTransport):
        server.transport.abort()


def parsed(raw: bytes) -> EmailMessage:
    message: Callable[..., EmailMessage] = message_from_string
    return message(raw.decode(), policy=SMTPUTF8)


def self_made(folder: Path) -> tuple[ssl.SSLContext, ssl.SSLContext]:
    """Make a certificate for 127.0.0.1: a context to serve with, and one that trusts it."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "loopback")])
    address = x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))])
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now() - timedelta(minutes=5))
        .not_valid_after(now() + timedelta(days=1))
        .add_extension(address, critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    file = folder / "certificate.pem"
    file.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
        + certificate.public_bytes(serialization.Encoding.PEM)
    )
    serving_with = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    serving_with.load_cert_chain(file)
    return serving_with, ssl.create_default_context(cafile=file)
