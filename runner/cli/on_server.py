"""What is done in the database of this machine, without a server between."""

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, TypeVar

import typer

from runner.cli.exits import Exit, Stop
from runner.cli.session import session

if TYPE_CHECKING:
    from runner.bootstrap import Container
    from runner.core.actors import Actor

T = TypeVar("T")


def at_this_machine() -> "Actor":
    from runner.core.actors import Actor, Door

    return Actor(user_id=None, door=Door.CLI)


def done(context: typer.Context, act: "Callable[[Container], Awaitable[T]]") -> T:
    """Do something in the database of this machine; what forbids it is one line."""
    import asyncio

    from runner.bootstrap import build
    from runner.cli import fitness
    from runner.core.errors import DomainError

    settings = session(context).settings

    async def run() -> T:
        container = build(settings)
        try:
            return await act(container)
        finally:
            await container.payments.close()
            await container.database.close()

    with fitness.one_clear_line():
        fitness.require_meant(settings, "system_database_url")
        fitness.require_migrated(settings)
        try:
            return asyncio.run(run())
        except DomainError as fact:
            raise Stop(Exit.REFUSED, f"{fact.code}: {fact}") from None
