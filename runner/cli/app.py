"""The tree of commands, and the options that work anywhere on the line."""

from functools import cache
from typing import Annotated, Any

import typer
from typer.exceptions import TyperException

from runner.cli import (
    accounts,
    agents,
    approvals,
    asking,
    attaching,
    audit,
    billing,
    completions,
    config,
    contract,
    database,
    drafts,
    import_export,
    licenses,
    listening,
    mail,
    members,
    people,
    person,
    posting,
    posts,
    runs,
    server,
    trash,
    undo,
)
from runner.cli import workspaces as workspaces_
from runner.cli.exits import Exit, Stop
from runner.cli.nouns import NOUNS, Root
from runner.cli.outlet import say
from runner.cli.session import Session
from runner.cli.show import Shape, Sieve

HELP = """Plan, write, approve and publish content, each client in a workspace of its own.

Options before COMMAND work after it as well. Exit codes: 0 done, 1 refused by the server,
2 wrong usage, 3 unreachable, 4 settings or database unfit, 5 not signed in, 6 the run failed,
7 port or data directory taken, 8 output not writable, 130 interrupted.
"""
# Name -> whether a value follows; `hoist` moves them to where the root command reads them.
GLOBAL = {
    "--json": False,
    "--md": False,
    "--dry-run": False,
    "--as": True,
    "--workspace": True,
    "--jq": True,
}
# What changes nothing but through the server; all others refuse a dry run.
DRY = ("agent", "approve", "billing", "member", "post", "reject", "run", "api", *NOUNS)

# Plain help: drawing boxes would cost twice the time of everything else.
app = typer.Typer(
    cls=Root,
    help=HELP,
    no_args_is_help=True,
    rich_markup_mode=None,
    add_completion=False,
    pretty_exceptions_enable=False,
)
server.add_to(app)
people.add_to(app)
drafts.add_to(app)
import_export.add_to(posts.app)
attaching.add_to(posts.app)
posting.add_to(posts.app)
approvals.add_to(app)
contract.add_to(app)
undo.add_to(app)
asking.add_to(app)
listening.add_to(app)
completions.add_to(app)
app.add_typer(posts.app, name="post")
app.add_typer(runs.app, name="run")
app.add_typer(agents.app, name="agent")
app.add_typer(workspaces_.app, name="workspace")
app.add_typer(accounts.app, name="account")
app.add_typer(trash.app, name="trash")
app.add_typer(members.app, name="member")
app.add_typer(audit.app, name="audit")
app.add_typer(billing.app, name="billing")
app.add_typer(config.app, name="config")
app.add_typer(database.app, name="db")
app.add_typer(licenses.app, name="license")
app.add_typer(mail.app, name="mail")
app.add_typer(person.app, name="person")


def _print_version(wanted: bool) -> None:
    if wanted:
        from runner.core.release import release

        say(f"Postmagiq {release()}")
        raise typer.Exit


@app.callback()
def begin(
    context: typer.Context,
    _version: Annotated[
        bool, typer.Option("--version", is_eager=True, callback=_print_version, help="Print it.")
    ] = False,
    json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
    md: Annotated[bool, typer.Option("--md", help="Print Markdown.")] = False,
    acting_as: Annotated[str | None, typer.Option("--as", help="Say who is asking.")] = None,
    workspace: Annotated[str | None, typer.Option(help="Slug or id of the workspace.")] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Ask, and change nothing.")] = False,
    jq: Annotated[str | None, typer.Option(help="Print as JSON what this picks out.")] = None,
) -> None:
    if dry_run and context.invoked_subcommand not in DRY:
        raise Stop(Exit.USAGE, f"--dry-run goes with {', '.join(DRY)}.")
    shape = Shape.JSON if json or jq else Shape.MARKDOWN if md else Shape.TEXT
    sieve = _sieve(jq) if jq else None
    context.obj = here = Session(shape, acting_as, workspace, dry_run, sieve)
    context.with_resource(here.understood())
    if dry_run and shape is not Shape.JSON:
        context.call_on_close(lambda: say("Dry run: nothing was changed.", complaint=True))


@cache
def tree() -> Any:
    """Build the tree of commands; a process that runs several builds it once."""
    return typer.main.get_command(app)


def run(arguments: list[str]) -> int:
    """Run one command line and return its exit code."""
    before, _, _ = "\0".join(arguments).partition("\0--\0")
    as_json = "--json" in before.split("\0")
    try:
        completions.prepare()
        code = tree()(hoist(arguments), prog_name="postmagiq", standalone_mode=False) or 0
    except Stop as stop:
        return _complain(stop, as_json=as_json)
    except TyperException as wrong:
        if as_json:
            return _complain(Stop(Exit.USAGE, wrong.format_message()), as_json=True)
        wrong.show()  # type: ignore[attr-defined]
        return wrong.exit_code
    except typer.Abort:
        code = Exit.INTERRUPTED
    if code == Exit.INTERRUPTED:
        _complain(Stop(Exit.INTERRUPTED, "Interrupted."), as_json=as_json)
    return int(code)


def _complain(stop: Stop, *, as_json: bool) -> int:
    if as_json:
        import json

        say(json.dumps(stop.problem, ensure_ascii=False), complaint=True)
    else:
        say(f"postmagiq: {stop}", complaint=True)
    return stop.code


def _sieve(expression: str) -> Sieve:
    from runner.cli.picking import sieve

    return sieve(expression)


def hoist(arguments: list[str]) -> list[str]:
    """Move the options that work anywhere to the front."""
    moved: list[str] = []
    rest = list(arguments)
    position = 0
    while position < len(rest) and rest[position] != "--":
        name, equals, _ = rest[position].partition("=")
        if name not in GLOBAL:
            position += 1
            continue
        size = 2 if GLOBAL[name] and not equals else 1
        if position + size > len(rest):
            raise Stop(Exit.USAGE, f"{name} needs a value behind it.")
        moved += rest[position : position + size]
        del rest[position : position + size]
    return moved + rest
