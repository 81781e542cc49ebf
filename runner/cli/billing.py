"""`billing`: sell plans, and try it out without anybody's money."""

from pathlib import Path
from typing import Annotated

import typer

from runner.cli.exits import Exit, Stop
from runner.cli.outlet import say

app = typer.Typer(help="Sell plans, and try it out without money.", no_args_is_help=True)
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


def _greet(address: str) -> None:
    say(f"Stripe is stood in for at {address}\n")
    say(f"  export POSTMAGIQ_STRIPE_URL={address}")
    say("  export POSTMAGIQ_STRIPE_SECRET_KEY=sk_test_here")
    say("  export POSTMAGIQ_PRICE_LIST=true\n")
    say("Cards: 4242 4242 4242 4242 is taken, 4000 0000 0000 0341 fails when it is charged.")
    say("\nCtrl-C stops it.")
