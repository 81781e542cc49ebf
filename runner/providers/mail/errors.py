"""Why mail is not taken: for now, or for good."""

import aiosmtplib

from runner.core.errors import Conflict, Unavailable

LONGEST = 300


class MailUnavailable(Unavailable):
    code = "mail_unavailable"
    message = "Mail cannot be handed over right now: {said}"


class MailRefused(Conflict):
    code = "mail_refused"
    message = "This mail will never be taken: {said}"


FAILURES = (aiosmtplib.SMTPException, OSError)
# What is wrong with this message or its recipient, unless the server's number says 4yz: for now.
# Anything else that is refused (a sign-in, a sender) is the operator's to put right, and the
# mail can still go out then.
_FOR_GOOD = (
    aiosmtplib.SMTPRecipientRefused,
    aiosmtplib.SMTPDataError,
    aiosmtplib.SMTPNotSupported,
)


def fact_of(error: Exception) -> MailUnavailable | MailRefused:
    """Name the fact behind one of the `FAILURES`."""
    if isinstance(error, aiosmtplib.SMTPRecipientsRefused):
        return fact_of(error.recipients[0])
    code = getattr(error, "code", None) if isinstance(error, aiosmtplib.SMTPException) else None
    said = answered(code, getattr(error, "message", str(error))) or type(error).__name__
    if isinstance(error, _FOR_GOOD) and (code is None or code >= 500):
        return MailRefused(said=said)
    return MailUnavailable(said=said)


def answered(code: int | None, message: str) -> str:
    """Write an answer of a server as one line of bounded length."""
    words = message.split()
    return " ".join([str(code), *words] if code else words)[:LONGEST]
