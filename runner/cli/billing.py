"""`billing`: sell plans, and try it out without anybody's money."""

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from runner.cli import paying, plans, usage
from runner.cli.exits import Exit, Stop
from runner.cli.on_server import done
from runner.cli.outlet import say
from runner.cli.session import session
from runner.cli.show import Shape

if TYPE_CHECKING:
    from runner.bootstrap import Container

app = typer.Typer(
    help="Sell plans, see what was used of them, and try it out without money.",
    no_args_is_help=True,
)
plans.add_to(app)
usage.add_to(app)
paying.add_to(app)
PORT = 8710


@app.command()
def peer(
    port: Annotated[int, typer.Option(min=0, max=65535, help="Port; 0 takes a free one.")] = PORT,
    file: Annotated[
        Path | None, typer.Option(help="Where it keeps what there is; without, nowhere.")
    ] = None,
) -> None:
    """Stand in for Stripe on this machine, with pages to pay on: no money moves."""
    import asyncio

    from runner.cli.serving import on_signals, run
    from runner.providers.payments.peer.serving import peer_on

    async def serve() -> None:
        ended, loop = asyncio.Event(), asyncio.get_running_loop()
        with on_signals(lambda *_: loop.call_soon_threadsafe(ended.set)):
            async with peer_on(port, file) as standing_in:
                _greet(standing_in.books.address)
                await ended.wait()

    try:
        run(serve())
    except OSError as error:
        line = f"Cannot listen on 127.0.0.1:{port}: {error.strerror}; choose another with --port."
        raise Stop(Exit.TAKEN, line) from error


@app.command()
def sync(context: typer.Context) -> None:
    """Have the plans of this server at Stripe, and its events sent here; as often as you like.

    The secret of the endpoint is told once: put it into secrets.toml. With --dry-run it only
    says what would be made or changed.
    """
    from runner.billing import Step, Sync, tiers_of

    here = session(context)

    async def synced(container: "Container") -> list[Step]:
        async with container.database.system_read() as work:
            tiers = await tiers_of(work)
        return await Sync(container.payments, here.dry_run).all(tiers, container.settings.base_url)

    steps = [asdict(step) for step in done(context, synced)]
    here.show.rows({"items": steps}, "kind", "name", "done")
    secret = steps[-1]["secret"]
    if secret is not None and here.shape is not Shape.JSON:
        say(f'\nstripe_webhook_secret = "{secret}"')


def _greet(address: str) -> None:
    say(f"Stripe is stood in for at {address}\n")
    say(f"  export POSTMAGIQ_STRIPE_URL={address}")
    say("  export POSTMAGIQ_STRIPE_SECRET_KEY=sk_test_here")
    say("  export POSTMAGIQ_PRICE_LIST=true\n")
    say("Cards: 4242 4242 4242 4242 is taken, 4000 0000 0000 0341 fails when it is charged.")
    say("\nCtrl-C stops it.")
