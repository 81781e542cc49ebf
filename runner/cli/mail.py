"""`mail`: try out whether mail gets out."""

from typing import Annotated

import typer

from runner.cli.exits import Exit, Stop, misconfigured
from runner.cli.session import session

app = typer.Typer(help="Try out whether mail gets out.", no_args_is_help=True)


@app.command()
def test(
    context: typer.Context, address: Annotated[str, typer.Argument(help="Who gets it.")]
) -> None:
    """Send a test letter as this machine is configured; print what the mail server said."""
    import asyncio

    from runner.core.errors import DomainError
    from runner.core.ids import new_id
    from runner.notifications import trial_mail
    from runner.providers.mail import mailer_of
    from runner.settings import BadSettings

    here = session(context)
    mail = trial_mail(str(new_id()), address, here.settings.base_url)
    try:
        said = asyncio.run(mailer_of(here.settings).send(mail))
    except BadSettings as error:
        raise misconfigured(error) from None
    except DomainError as fact:
        raise Stop(Exit.REFUSED, f"{fact.code}: {fact}") from None
    about = {"from": here.settings.mail_from, "to": address, "said": said}
    here.show.thing(about, *about)
