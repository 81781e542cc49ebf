"""`person`: let people in at the machine of the server, and say who are its staff."""

from typing import TYPE_CHECKING, Annotated

import typer

from runner.cli.at_this_machine import done
from runner.cli.exits import Exit, Stop
from runner.cli.people import read_hidden
from runner.cli.session import session

if TYPE_CHECKING:
    from runner.bootstrap import Container
    from runner.core.actors import Actor
    from runner.identity import User

app = typer.Typer(
    help="Let people in at the machine of the server, and say who are its staff.",
    no_args_is_help=True,
)
Email = Annotated[str, typer.Argument(help="Their e-mail address.")]


@app.command()
def add(
    context: typer.Context,
    email: Email,
    name: Annotated[str, typer.Option(help="What people call them.")],
    staff: Annotated[bool, typer.Option("--staff", help="Make them staff at once.")] = False,
) -> None:
    """Make a person for whose address you vouch; the password is asked for, or read from a pipe.

    For the first one of a server that takes nobody but who was invited, or whenever you like.
    """
    from runner.core.text import in_name
    from runner.identity import Authentication, Users

    password = read_hidden("Password")

    async def made(container: "Container") -> "User":
        inside = container.database, container.signer, container.keys
        entrance = Authentication(*inside, _at_this_machine(), container.claimed)
        person = await entrance.vouch(email, in_name(name), password)
        if not staff:
            return person
        async with container.database.system(_at_this_machine()) as work:
            return await Users(work).appoint(person.id, staff=True)

    _show(context, done(context, made))


@app.command()
def staff(
    context: typer.Context,
    email: Email,
    off: Annotated[bool, typer.Option("--off", help="They are staff no longer.")] = False,
) -> None:
    """Make somebody staff of this server: they make workspaces where nobody else may."""

    async def appointed(container: "Container") -> "User":
        from runner.identity import Addresses, Users

        async with container.database.system(_at_this_machine()) as work:
            person = await Addresses(work, container.keys, container.claimed).owner(email)
            if person is None:
                line = f"Nobody here has {email} as their verified address; `postmagiq person add`."
                raise Stop(Exit.REFUSED, line)
            return await Users(work).appoint(person.id, staff=not off)

    _show(context, done(context, appointed))


def _at_this_machine() -> "Actor":
    from runner.core.actors import Actor, Door

    return Actor(user_id=None, door=Door.CLI)


def _show(context: typer.Context, person: "User") -> None:
    about = {
        "name": person.full_name,
        "email": person.email,
        "staff": person.is_platform_staff,
        "id": str(person.id),
    }
    session(context).show.thing(about, *about)
