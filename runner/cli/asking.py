"""`api`: ask the server for anything that it has, as a script would."""

import json
import sys
from collections.abc import Callable
from pathlib import Path
from secrets import token_hex
from typing import Annotated, Any
from urllib.parse import urlencode

import typer

from runner.cli.client import Answer
from runner.cli.exits import Exit, Stop
from runner.cli.outlet import say
from runner.cli.saving import Overwrite, keep
from runner.cli.session import Session, session

METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE")
# These send what they are given in their address.
BARE = ("GET", "DELETE")
OTHERS = ("/api/", "/health/", "/metrics")
Several = list[str] | None


def add_to(app: typer.Typer) -> None:
    app.command("api")(ask)


def ask(
    context: typer.Context,
    method: Annotated[str, typer.Argument(help="GET, POST, PUT, PATCH or DELETE.")],
    path: Annotated[
        str, typer.Argument(help="As /w/{workspace}/posts: behind /api/v1, your workspace put in.")
    ],
    field: Annotated[
        Several, typer.Option(metavar="NAME=VALUE", help="A value; what reads as JSON is JSON.")
    ] = None,
    header: Annotated[Several, typer.Option(metavar="NAME:VALUE", help="A header.")] = None,
    input: Annotated[  # noqa: A002 - it is called so on the command line
        str | None, typer.Option(metavar="FILE", help="Send this JSON; - is standard input.")
    ] = None,
    paginate: Annotated[bool, typer.Option("--paginate", help="Get every page of a list.")] = False,
    output: Annotated[
        str | None,
        typer.Option(metavar="FILE", help="Write the answer there as it is."),
    ] = None,
    overwrite: Overwrite = False,
) -> None:
    """Ask for anything of the API and print the answer as JSON."""
    here, method = session(context), method.upper()
    if method not in METHODS:
        raise Stop(Exit.USAGE, f"There is no method {method}; take one of {', '.join(METHODS)}.")
    if paginate and method != "GET":
        raise Stop(Exit.USAGE, "--paginate goes with GET.")
    if paginate and output is not None:
        raise Stop(Exit.USAGE, "--output keeps one answer, which --paginate has several of.")
    given = _pairs(field, "=", _typed)
    body: Any = None if input is None else _read(input)
    path = _path(here, path)
    if method in BARE or body is not None:
        path = _with(path, given)
    else:
        body = given
    headers = {"Idempotency-Key": token_hex(16)} if method == "POST" else {}
    headers |= _pairs(header, ":", str.strip)
    answer = here.api.call(method, path, body, headers)
    if output is not None:
        keep(output, answer.body, overwrite=overwrite)
    elif paginate:
        here.show.json(_whole(here, path, answer.json))
    elif answer.text:
        _print(here, answer)


def _path(here: Session, path: str) -> str:
    if "://" in path:
        line = "Give the path alone; the server is named by POSTMAGIQ_API_URL or `postmagiq login`."
        raise Stop(Exit.USAGE, line)
    for name in ("{workspace}", "{workspace_id}"):
        if name in path:
            path = path.replace(name, here.workspace)
    path = f"/{path.lstrip('/')}"
    return path if path.startswith(OTHERS) else f"/api/v1{path}"


def _pairs(words: Several, sign: str, read: Callable[[str], Any]) -> dict[str, Any]:
    pairs = [word.partition(sign) for word in words or ()]
    for name, found, _ in pairs:
        if not (name and found):
            raise Stop(Exit.USAGE, f"{name!r} is no NAME{sign}VALUE.")
    return {name: read(value) for name, _, value in pairs}


def _typed(value: str) -> Any:
    try:
        return json.loads(value)
    except ValueError:
        return value


def _read(file: str) -> Any:
    try:
        text = sys.stdin.read() if file == "-" else Path(file).read_text(encoding="utf-8-sig")
        return json.loads(text)
    except OSError as error:
        raise Stop(Exit.USAGE, f"{file} cannot be read: {error.strerror}.") from None
    except ValueError:
        raise Stop(Exit.USAGE, f"{file} is no JSON.") from None


def _with(path: str, given: dict[str, Any]) -> str:
    if not given:
        return path
    texts = {
        name: value if isinstance(value, str) else json.dumps(value)
        for name, value in given.items()
    }
    return f"{path}{'&' if '?' in path else '?'}{urlencode(texts)}"


def _whole(here: Session, path: str, page: Any) -> Any:
    """Put the pages of a list together to one."""
    items, cursor = page["items"], page.get("next_cursor")
    while cursor:
        page = here.api.call("GET", _with(path, {"cursor": cursor})).json
        items += page["items"]
        cursor = page["next_cursor"]
    return page | {"items": items}


def _print(here: Session, answer: Answer) -> None:
    media = answer.headers.get("Content-Type", "").partition(";")[0]
    if media.endswith("json") and "ndjson" not in media:
        here.show.json(json.loads(answer.text))
    elif media.startswith("text/") or "ndjson" in media:
        say(answer.text.removesuffix("\n"))
    else:
        line = f"The answer is {media or 'of no type'}, which is no text; say --output FILE."
        raise Stop(Exit.USAGE, line)
