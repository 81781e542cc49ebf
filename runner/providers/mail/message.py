"""A mail as the bytes that mail programs exchange (RFC 5322)."""

import re
from email.headerregistry import Address
from email.message import EmailMessage
from email.utils import parseaddr

from runner.core.clock import now
from runner.providers.mail.errors import MailRefused
from runner.providers.mail.port import Mail

_DOMAIN = re.compile(r"[A-Za-z0-9._-]+")


def address_of(written: str) -> Address:
    """Read `Ann <ann@example.org>` or a bare address; raises ValueError.

    A domain in letters of its language becomes what DNS calls it; a local part stays as it is.
    """
    name, bare = parseaddr(written)
    username, _, domain = bare.rpartition("@")
    domain = domain.encode("idna").decode()
    whole = written == bare or written.endswith(f"<{bare}>")
    if not (whole and username and _DOMAIN.fullmatch(domain) and written.isprintable()):
        raise ValueError(f"{written!r} is no mail address, such as Ann <ann@example.org>")
    return Address(name, username, domain)


def message_of(mail: Mail, sender: Address) -> EmailMessage:
    """Write a mail as text and HTML; raises MailRefused for an address that is none."""
    message = EmailMessage()
    message["From"] = sender
    try:
        message["To"] = address_of(mail.to)
        if mail.reply_to is not None:
            message["Reply-To"] = address_of(mail.reply_to)
    except ValueError as error:
        raise MailRefused(said=str(error)) from None
    # A name in it may hold a line break, which no header may.
    message["Subject"] = " ".join(mail.subject.split())
    message["Date"] = now()
    message["Message-ID"] = f"<{mail.message_id}@{sender.domain}>"
    # Keeps holiday notices from answering (RFC 3834).
    message["Auto-Submitted"] = "auto-generated"
    # Lines of 76 characters in ASCII pass through every server, whatever it can do.
    message.set_content(mail.text, cte="quoted-printable")
    message.add_alternative(mail.html, subtype="html", cte="quoted-printable")
    return message
