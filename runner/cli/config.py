"""`config`: which settings hold, where they come from and who may change them."""

import os
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import typer

from runner.cli.exits import Exit, Stop, misconfigured
from runner.cli.outlet import say
from runner.cli.session import session

if TYPE_CHECKING:
    from runner.layers import Layer

app = typer.Typer(help="Show settings and where they come from.", no_args_is_help=True)
MASK = "********"


@app.command()
def explain(context: typer.Context, key: str) -> None:
    """Show what every layer says about KEY, and which one wins."""
    from runner.layers import config_paths
    from runner.settings import PREFIX, Settings, is_secret

    if key not in Settings.model_fields:
        known = ", ".join(Settings.model_fields)
        raise Stop(Exit.USAGE, f"There is no setting {key!r}. Settings: {known}.")
    layers, field = _layers(), Settings.model_fields[key]
    own = bool(isinstance(field.json_schema_extra, dict) and field.json_schema_extra.get("user"))
    winner = [layer for layer in layers if key in layer.values][-1]
    items = [
        {
            "layer": layer.place,
            "value": _masked(key, layer.values) if key in layer.values else None,
            "from": layer.where,
            "wins": "wins" if layer is winner else "",
        }
        for layer in layers
    ]
    system, secrets, user = config_paths(os.environ)
    home = secrets if is_secret(field) else user if own else system
    about = {"key": key, "means": field.description}
    about["set it in"] = f"{home} or {PREFIX}{key.upper()}"
    here = session(context)
    if here.shape.value == "json":
        here.show.json({**about, "layers": items})
        return
    here.show.thing(about, *about)
    say()
    here.show.rows({"items": items}, "layer", "value", "from", "wins")


@app.command("list")
def list_settings(context: typer.Context) -> None:
    """Show every setting, its value and the layer it comes from."""
    merged: dict[str, dict[str, Any]] = {}
    for layer in _layers():
        for key in layer.values:
            value = _masked(key, layer.values)
            merged[key] = {"key": key, "value": value, "layer": layer.place}
    session(context).show.rows({"items": list(merged.values())}, "key", "value", "layer")


@app.command()
def path(context: typer.Context) -> None:
    """Name the files that settings are read from."""
    from runner.layers import config_paths

    names = ("system file", "secrets file", "user file")
    paths = zip(names, config_paths(os.environ), strict=True)
    items = [
        {"layer": name, "path": str(file), "exists": "yes" if file.exists() else "no"}
        for name, file in paths
    ]
    session(context).show.rows({"items": items}, "layer", "path", "exists")


@app.command()
def example() -> None:
    """Print every setting, commented out, by the file that may hold it."""
    from runner.cli.config_example import example as lines

    for line in lines(os.environ):
        say(line)


def name_unknown() -> None:
    """Name each variable that looks like a setting and is none, as it may be misspelt."""
    from runner.layers import unknown

    for line in unknown():
        say(f"postmagiq: {line}", complaint=True)


def _layers() -> "list[Layer]":
    """Read what every place says; refused as `up` would refuse it."""
    from runner.layers import load, read_layers
    from runner.providers.mail import mailer_of
    from runner.settings import BadSettings

    name_unknown()
    try:
        mailer_of(load())
        return read_layers()
    except BadSettings as error:
        raise misconfigured(error) from error


def _masked(key: str, values: Mapping[str, Any]) -> Any:
    from runner.settings import Settings, is_secret

    secret = is_secret(Settings.model_fields[key]) and values[key] is not None
    return MASK if secret else values[key] if values[key] is None else str(values[key])
