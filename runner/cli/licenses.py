"""`license`: sell licences from an account, and take one in on a server of one's own."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from runner.cli.accounts import Chosen, account_path
from runner.cli.exits import Exit, Stop
from runner.cli.on_server import at_this_machine, done
from runner.cli.outlet import say
from runner.cli.saving import Overwrite, keep
from runner.cli.session import session

if TYPE_CHECKING:
    from runner.bootstrap import Container

app = typer.Typer(
    help="Sell licences from an account; take one in on a server of one's own.",
    no_args_is_help=True,
)
COLUMNS = ("licensee_name", "product", "state", "seats", "expires_at", "last6", "id")
SHOWN = ("licensee", "product", "state", "trouble", "expires_at", "entitled", "license")
License = Annotated[str, typer.Argument(help="Id of the licence.")]


@app.command("list")
def list_licenses(context: typer.Context, account: Chosen = None) -> None:
    """List the licences that an account sold, the newest first."""
    here = session(context)
    rows = [*here.api.every(f"{account_path(here, account)}/licenses")]
    here.show.rows({"items": rows}, *COLUMNS)


@app.command()
def issue(
    context: typer.Context,
    template: Annotated[str, typer.Argument(help="Id of the template it is made from.")],
    name: Annotated[str, typer.Option(help="Whom it is for.")],
    email: Annotated[str, typer.Option(help="Where they are written to.")],
    account: Chosen = None,
) -> None:
    """Issue a licence; its key is printed once, and kept nowhere."""
    here = session(context)
    body = {"template_id": template, "licensee_name": name, "licensee_email": email}
    issued = here.api.post(f"{account_path(here, account)}/licenses", body)
    here.show.thing(issued, "key", *COLUMNS)


@app.command()
def export(
    context: typer.Context,
    license: License,
    file: Annotated[Path, typer.Argument(help="Where to.")],
    account: Chosen = None,
    overwrite: Overwrite = False,
) -> None:
    """Write a licence into a file that `license import` takes in on another server."""
    here = session(context)
    written = here.api.post(f"{account_path(here, account)}/licenses/{license}/file")
    keep(str(file), f"{written['content']}\n".encode(), overwrite=overwrite)
    about = {"written to": str(file), "next": f"postmagiq license import {file}"}
    here.show.thing(about, *about)


@app.command("import")
def take_in(
    context: typer.Context, file: Annotated[Path, typer.Argument(help="What was exported.")]
) -> None:
    """Take a licence in on this machine: what it entitles to holds at once."""
    try:
        content = file.read_text(encoding="ascii")
    except (OSError, UnicodeDecodeError):
        raise Stop(Exit.USAGE, f"{file} cannot be read, or is no licence.") from None

    async def installed(container: "Container") -> Any:
        from runner.licenses import InstalledLicenses

        async with container.database.system(at_this_machine()) as work:
            await InstalledLicenses(work, _public_keys(container)).install(content)
            await work.flush()
            return await InstalledLicenses(work, _public_keys(container)).shown()

    _show(context, *done(context, installed))


@app.command()
def show(context: typer.Context) -> None:
    """Show the licence of this machine, and how well it stands."""

    async def shown(container: "Container") -> Any:
        from runner.licenses import InstalledLicenses

        async with container.database.system_read(at_this_machine()) as work:
            return await InstalledLicenses(work, _public_keys(container)).shown()

    _show(context, *done(context, shown))


@app.command()
def refresh(context: typer.Context) -> None:
    """Ask whoever sold the licence of this machine for it anew, as a server does every day."""

    async def refreshed(container: "Container") -> Any:
        from runner.licenses import InstalledLicenses, refresh_license

        await refresh_license(container)
        async with container.database.system_read(at_this_machine()) as work:
            return await InstalledLicenses(work, _public_keys(container)).shown()

    _show(context, *done(context, refreshed))


@app.command("public-key")
def public_key(context: typer.Context) -> None:
    """Print what verifies the licences that the server signs: for `license_public_keys`."""
    say(session(context).api.get("/api/v1/licenses/public-key")["public_key"])


def _public_keys(container: "Container") -> tuple[str, ...]:
    return container.settings.license_public_keys


def _show(context: typer.Context, claims: dict[str, Any], stand: Any) -> None:
    told = claims | {
        "state": stand.rung.value,
        "trouble": stand.trouble and stand.trouble.value,
        "entitled": [
            f"{name} {'any' if most is None else most}"
            for name, most in claims["entitlements"].items()
        ],
    }
    session(context).show.thing(told, *SHOWN)
