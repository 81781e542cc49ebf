"""Outgoing mail."""

from runner.providers.mail.choice import mailer_of
from runner.providers.mail.errors import MailRefused, MailUnavailable
from runner.providers.mail.folder import MailFolder, forget_mail
from runner.providers.mail.message import address_of, require_mailable
from runner.providers.mail.port import Mail, Mailer
from runner.providers.mail.smtp import Server, SmtpMail

__all__ = [
    "Mail",
    "MailFolder",
    "MailRefused",
    "MailUnavailable",
    "Mailer",
    "Server",
    "SmtpMail",
    "address_of",
    "forget_mail",
    "mailer_of",
    "require_mailable",
]
