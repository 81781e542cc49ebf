"""A mail as the bytes that mail programs exchange (RFC 5322)."""

import re
from email.headerregistry import Address
from email.message import EmailMessage
from email.utils import parseaddr
from unicodedata import normalize

from runner.core.clock import now
from runner.core.text import one_line
from runner.providers.mail.errors import MailRefused
from runner.providers.mail.port import Mail

LONGEST_ADDRESS = 254
_DOMAIN = re.compile(r"[A-Za-z0-9._-]+")
_ATOM = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"
_LOCAL = re.compile(rf"{_ATOM}(\.{_ATOM})*")
_LABEL = re.compile(r"[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?", re.IGNORECASE)
# Whoever reads a header decodes such a word wherever it stands, with the line ends that it holds.
_ENCODED = "=?"


def address_of(written: str) -> Address:
    """Read `Ann <ann@example.org>` or a bare address; raises ValueError.

    A domain in letters of its language becomes what DNS calls it; a local part stays as it is.
    """
    name, bare = parseaddr(written)
    username, _, domain = bare.rpartition("@")
    domain = domain.encode("idna").decode()
    whole = written == bare or written.endswith(f"<{bare}>")
    if _ENCODED in bare:
        raise ValueError(f"{written!r} would be read as another address")
    if not (whole and username and _DOMAIN.fullmatch(domain) and written.isprintable()):
        raise ValueError(f"{written!r} is no mail address, such as Ann <ann@example.org>")
    return Address(name, username, domain)


def require_mailable(address: str) -> None:
    """Refuse a bare address that not every mail server takes; raises ValueError with the reason.

    Letters of other languages before the @ need every server on the way to know SMTPUTF8; a
    domain in such letters has a name that all of them take. Source: RFC 5321, dot-atoms only.
    """
    local, _, domain = address.rpartition("@")
    if not (_LOCAL.fullmatch(local) and len(local) <= 64 and _ENCODED not in local):
        raise ValueError("write up to 64 of a to z, digits and .!#$%&'*+/=?^_`{|}~- before the @")
    try:
        named = domain.encode("idna").decode()
        shown = named.encode().decode("idna")
    except UnicodeError:
        raise ValueError("what stands after the @ is no name of a mail domain") from None
    *above, top = named.split(".")
    labels = all(_LABEL.fullmatch(label) for label in (*above, top))
    # Other dots, wide letters and what nobody sees would be a second spelling of one mailbox.
    plain = normalize("NFKC", domain) == domain and domain.casefold() in (named.lower(), shown)
    if not (labels and above and plain and not top.isdigit()):
        raise ValueError("what stands after the @ is no name of a mail domain")
    if len(local) + len(named) + 1 > LONGEST_ADDRESS:
        raise ValueError(f"an address has {LONGEST_ADDRESS} characters at most")


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
    # Names that were kept before they were looked at may hold anything.
    message["Subject"] = one_line(mail.subject).replace(_ENCODED, "= ?")
    message["Date"] = now()
    message["Message-ID"] = f"<{mail.message_id}@{sender.domain}>"
    # Keeps holiday notices from answering (RFC 3834).
    message["Auto-Submitted"] = "auto-generated"
    # Lines of 76 characters in ASCII pass through every server, whatever it can do.
    message.set_content(mail.text, cte="quoted-printable")
    message.add_alternative(mail.html, subtype="html", cte="quoted-printable")
    return message
