"""Outgoing mail."""

from runner.providers.mail.folder import MailFolder
from runner.providers.mail.port import Mail

__all__ = ["Mail", "MailFolder"]
