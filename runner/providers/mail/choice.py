"""Choose where mail goes."""

from runner.layers import unfit
from runner.providers.mail.folder import MailFolder
from runner.providers.mail.message import address_of
from runner.providers.mail.port import Mailer
from runner.providers.mail.smtp import Server, SmtpMail
from runner.settings import Settings

DEAD_LINKS = "links in mail would lead to this machine alone; set public_url as well"


def mailer_of(settings: Settings) -> Mailer:
    """Take the server that is configured, or a folder; raises BadSettings."""
    key = "mail_from"
    try:
        sender = address_of(settings.mail_from)
        if settings.smtp_url is None:
            return MailFolder(settings.mail_folder, sender)
        key = "smtp_url"
        server = Server.at(settings.smtp_url.get_secret_value())
    except ValueError as error:
        raise unfit(key, str(error)) from None
    if settings.public_url is None:
        raise unfit(key, DEAD_LINKS)
    return SmtpMail(server, sender)
