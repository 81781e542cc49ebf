"""`agent`: who writes, by which keys, and for how much."""

from typing import Annotated, Any

import typer

from runner.cli.exits import Exit, Stop
from runner.cli.outlet import say
from runner.cli.people import read_hidden
from runner.cli.session import Session, session
from runner.cli.show import Shape

app = typer.Typer(help="Say who writes, keep their keys and test them.", no_args_is_help=True)
KEY = ("name", "vendor", "last4", "base_url", "examined_at", "id")
MODES = ("server", "offline", "cli")
OPERATOR = "operator"
MICROS = 1_000_000
Which = Annotated[str, typer.Argument(metavar="KEY", help="Name of a key, or its id.")]


@app.command("list")
def list_agents(context: typer.Context) -> None:
    """List who is asked to write, in their order, and what they have cost this month."""
    here = session(context)
    found = here.api.get(here.path("/agents"))
    rows = [{**each, "price": _price(each["price"])} for each in found["writers"]]
    if here.shape is Shape.JSON:
        here.show.json(found)
        return
    here.show.rows({"items": rows}, "vendor", "model", "price", "obstacle")
    spent, cap = found["month_spent_micros"], found["month_cap_micros"]
    most = f" of {_dollars(cap)}" if cap is not None else ""
    say(f"\nThis month: {_dollars(spent)}{most}. Prices as of {found['prices_as_of']}.")


@app.command()
def keys(context: typer.Context) -> None:
    """List the keys of the workspace; what makes them keys is shown to nobody."""
    here = session(context)
    rows = [*here.api.every(here.path("/agent-keys"))]
    here.show.rows({"items": rows}, *KEY)


@app.command("add-key")
def add_key(
    context: typer.Context,
    vendor: Annotated[str, typer.Argument(help="anthropic, google, openai or compatible.")],
    name: Annotated[str, typer.Argument(help="What you call it.")],
    url: Annotated[
        str | None, typer.Option(help="Where a compatible server is asked, such as Ollama.")
    ] = None,
) -> None:
    """Add a key, typed where nobody sees it or from standard input."""
    here = session(context)
    body = {"vendor": vendor, "name": name, "key": read_hidden("Key")}
    body |= {"base_url": url} if url else {}
    here.show.thing(here.api.post(here.path("/agent-keys"), body), *KEY)


@app.command("replace-key")
def replace_key(context: typer.Context, key: Which) -> None:
    """Put another key in the place of one, typed as with `add-key`."""
    here = session(context)
    row = _key(here, key)
    path = here.path(f"/agent-keys/{row['id']}")
    here.show.thing(here.api.patch(path, {"key": read_hidden("Key")}, row["version"]), *KEY)


@app.command()
def remove(context: typer.Context, key: Which) -> None:
    """Remove a key for good; nobody is asked by it any more."""
    here = session(context)
    row = _key(here, key)
    here.api.delete(here.path(f"/agent-keys/{row['id']}"))
    here.show.text(f"{row['name']} is gone.", {"id": row["id"]})


@app.command("test")
def examine(
    context: typer.Context,
    key: Annotated[str, typer.Argument(metavar="KEY", help="Name of a key, its id, or operator.")],
    model: Annotated[
        str | None, typer.Option(help="Which to ask for; else the first that is chosen.")
    ] = None,
) -> None:
    """Ask whether a key is taken, a model is there and its price is known."""
    here = session(context)
    asked = {"model": model} if model else {}
    if key == OPERATOR:
        found = here.api.post(here.path("/agents/examination"), asked)
    else:
        path = here.path(f"/agent-keys/{_key(here, key)['id']}/examination")
        found = here.api.post(path, asked)["examination"]
    if here.shape is Shape.JSON:
        here.show.json(found)
    else:
        here.show.rows({"items": found["lines"]}, "check", "outcome", "says")
    if not found["well"]:
        raise typer.Exit(Exit.REFUSED)


@app.command()
def use(
    context: typer.Context,
    who: Annotated[
        list[str],
        typer.Argument(
            metavar="WHO...",
            help="server, offline or cli; or KEY=MODEL for each model, the first choice first, "
            "with operator as KEY for a model of the server.",
        ),
    ],
    price: Annotated[
        list[str] | None,
        typer.Option(
            metavar="MODEL=READ,WRITTEN",
            help="Dollars for a million tokens of a model whose price is not known.",
        ),
    ] = None,
) -> None:
    """Say who writes from now on; where they cannot, the offline agent does."""
    here = session(context)
    if who[0] in MODES and len(who) == 1:
        chosen: dict[str, Any] = {"mode": who[0]}
    else:
        chosen = {"mode": "api", "models": [_model(here, each) for each in who]}
    _change(here, chosen, [_own_price(each) for each in price or ()])
    list_agents(context)


@app.command()
def cap(
    context: typer.Context,
    run: Annotated[str | None, typer.Option(help="Dollars a run may cost, or none.")] = None,
    month: Annotated[
        str | None, typer.Option(help="Dollars all runs of a month may cost, or none.")
    ] = None,
) -> None:
    """Say how much may be spent; a run stops at most one step later."""
    here = session(context)
    given = {"run_cap_micros": run, "month_cap_micros": month}
    caps = {name: _micros(value) for name, value in given.items() if value is not None}
    if not caps:
        raise Stop(Exit.USAGE, "Say what to change: --run, --month.")
    _change(here, caps)
    list_agents(context)


def _change(here: Session, chosen: dict[str, Any], prices: list[Any] | None = None) -> None:
    path = here.path("/settings")
    settings = here.api.get(path)
    if prices:
        new = {each["model"] for each in prices}
        kept = [each for each in settings["agents"]["prices"] if each["model"] not in new]
        chosen = {**chosen, "prices": [*kept, *prices]}
    here.api.patch(path, {"agents": chosen}, settings["version"])


def _key(here: Session, which: str) -> Any:
    rows = [*here.api.every(here.path("/agent-keys"))]
    found = [each for each in rows if which in (each["id"], each["name"])]
    if len(found) == 1:
        return found[0]
    seen = "see `postmagiq agent keys`"
    if found:
        line = f"{len(found)} keys are called {which}; give the id of one: {seen}."
        raise Stop(Exit.USAGE, line)
    line = f"not_found: There is no key {which} in {here.workspace}; {seen}."
    raise Stop(Exit.REFUSED, line, fact="not_found")


def _model(here: Session, told: str) -> dict[str, str]:
    key, found, model = told.partition("=")
    if not (key and found and model):
        wanted = f"{', '.join(MODES)}, or KEY=MODEL"
        raise Stop(Exit.USAGE, f"{told!r} says nobody who writes; give {wanted}.")
    return {"key": key if key == OPERATOR else _key(here, key)["id"], "model": model}


def _own_price(told: str) -> dict[str, Any]:
    model, _, prices = told.rpartition("=")
    read, comma, written = prices.partition(",")
    if not (model and comma):
        raise Stop(Exit.USAGE, f"{told!r} is no MODEL=READ,WRITTEN.")
    amounts = {"read_micros": _micros(read), "written_micros": _micros(written)}
    return {"model": model, **amounts}


def _micros(dollars: str) -> int | None:
    if dollars == "none":
        return None
    try:
        return round(float(dollars) * MICROS)
    except (ValueError, OverflowError):
        raise Stop(Exit.USAGE, f"{dollars!r} is no amount of dollars, such as 2.50.") from None


def _price(price: Any) -> str:
    if price is None:
        return "unknown"
    return f"{_dollars(price['read_micros'])} / {_dollars(price['written_micros'])}"


def _dollars(micros: int) -> str:
    return f"${micros / MICROS:.2f}" if micros % 10_000 == 0 else f"${micros / MICROS:.6f}"
