"""What there is in a workspace as commands: declared once, asked for as the contract has it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from inspect import Parameter
from typing import Any, NamedTuple, cast
from urllib.parse import urlencode
from uuid import UUID

import typer
from typer.core import TyperGroup

from runner.cli import operations, options
from runner.cli.exits import Exit, Stop
from runner.cli.operations import Field, Operation
from runner.cli.options import Given
from runner.cli.outlet import say
from runner.cli.posts import resolve
from runner.cli.session import Session
from runner.cli.show import Shape


class Verb(NamedTuple):
    """What can be done beside the five that a resource has of itself."""

    method: str
    below: str
    """Where to ask for it, below the thing."""
    columns: tuple[str, ...] = ()
    """What is shown of the answer; else what is shown of the thing."""
    lists: bool = False


@dataclass(frozen=True)
class Resource:
    """One kind of thing; it is listed, shown, made, changed and deleted as far as the API does."""

    noun: str
    help: str
    at: str
    """Where they are, below the workspace; `{}` stands for the post they hang on."""
    columns: tuple[str, ...]
    known_by: str
    """The field by which people call one; an id does as well."""
    prose: str | None = None
    """A long text, shown below the rest."""
    once: str | None = None
    """A secret that is only told to whoever makes it."""
    verbs: Mapping[str, Verb] = field(default_factory=dict)
    own: Mapping[str, Callable[..., None]] = field(default_factory=dict)
    """Commands that are like no others, by name; they come before what would be made."""

    @property
    def hangs_on_a_post(self) -> bool:
        return "{}" in self.at


class Noun(TyperGroup):
    """The commands of a resource; they are made when one of them is wanted."""

    def __init__(self, resource: Resource) -> None:
        super().__init__(
            name=resource.noun, help=resource.help, rich_markup_mode=None, no_args_is_help=True
        )
        self.resource = resource

    def list_commands(self, ctx: Any) -> list[str]:
        self._fill()
        return super().list_commands(ctx)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        self._fill()
        return super().get_command(ctx, cmd_name)

    def _fill(self) -> None:
        if not self.commands:
            made = cast("TyperGroup", typer.main.get_command(commands_of(self.resource)))
            self.commands = made.commands


def commands_of(resource: Resource) -> typer.Typer:
    """Make the commands that the contract has operations for."""
    app = typer.Typer(rich_markup_mode=None, no_args_is_help=True)
    # A single command would be no group.
    app.callback()(lambda: None)
    for name, (method, below, make) in ORDINARY.items():
        operation = operations.find(method, resource.at + below)
        if operation and name not in resource.own:
            app.command(name, help=operation.help)(make(resource, operation))
    for name, verb in resource.verbs.items():
        operation = operations.find(verb.method, f"{resource.at}/{{}}/{verb.below}")
        assert operation, f"{resource.noun} {name}"
        app.command(name, help=operation.help)(_verb(resource, operation, verb))
    for name, act in resource.own.items():
        app.command(name)(act)
    return app


def find(here: Session, resource: Resource, which: str, post: str | None = None) -> str:
    """Find the path of one thing by its id, or by what people call it."""
    place = _place(here, resource, {"post": post})
    try:
        return f"{place}/{UUID(which)}"
    except ValueError:
        rows = [row for row in here.api.every(place) if _is_called(row, resource, which)]
    seen = f"see `postmagiq {resource.noun} list{f' {post}' if post else ''}`"
    if not rows:
        line = f"not_found: There is no {resource.noun} {which} in {here.workspace}; {seen}."
        raise Stop(Exit.REFUSED, line, fact="not_found")
    if len(rows) > 1:
        raise Stop(Exit.USAGE, f"{len(rows)} are called {which}; give the id of one: {seen}.")
    if rows[0]["id"] is None:
        raise Stop(Exit.USAGE, f"{which} is built in and stays as it is; {seen}.")
    return f"{place}/{rows[0]['id']}"


def creating(resource: Resource) -> Callable[..., None]:
    """Make the command by which one is made, to be found in another place as well."""
    operation = operations.find("POST", resource.at)
    assert operation, resource.noun
    return _create(resource, operation)


def _list(resource: Resource, operation: Operation) -> Callable[..., None]:
    def act(here: Session, given: Given) -> None:
        found = here.api.get(_asked(here, _place(here, resource, given), operation, given))
        here.show.rows(found, *resource.columns)

    return options.command(act, [*_parents(resource), *_options(operation)])


def _show(resource: Resource, operation: Operation) -> Callable[..., None]:
    def act(here: Session, given: Given) -> None:
        found = here.api.get(_asked(here, _one(here, resource, given), operation, given))
        here.show.thing(found, *resource.columns)
        if resource.prose and here.shape is not Shape.JSON:
            say(f"\n{found[resource.prose] or ''}")

    return options.command(act, [*_which(resource), *_options(operation)])


def _create(resource: Resource, operation: Operation) -> Callable[..., None]:
    first = next(field for field in operation.body if field.name == resource.known_by)

    def act(here: Session, given: Given) -> None:
        body = _sent(here, operation.body, given)
        _told(here, resource, here.api.post(_place(here, resource, given), body))

    taken = [*_parents(resource), options.argument(first.name, first.help)]
    return options.command(act, [*taken, *_options(operation, but=first.name)])


def _change(resource: Resource, operation: Operation) -> Callable[..., None]:
    def act(here: Session, given: Given) -> None:
        changes = _sent(here, operation.body, given)
        if not changes:
            wanted = ", ".join(field.option for field in operation.body)
            raise Stop(Exit.USAGE, f"Say what to change: {wanted}.")
        path = _one(here, resource, given)
        _told(here, resource, here.api.patch(path, changes, here.api.get(path)["version"]))

    return options.command(act, [*_which(resource), *_options(operation)])


def _delete(resource: Resource, operation: Operation) -> Callable[..., None]:
    def act(here: Session, given: Given) -> None:
        path = _one(here, resource, given)
        here.api.delete(_asked(here, path, operation, given))
        here.show.text(f"{given['which']} is gone.", {"id": path.rpartition("/")[2]})

    return options.command(act, [*_which(resource), *_options(operation)])


def _verb(resource: Resource, operation: Operation, verb: Verb) -> Callable[..., None]:
    def act(here: Session, given: Given) -> None:
        path = _asked(here, f"{_one(here, resource, given)}/{verb.below}", operation, given)
        body = _sent(here, operation.body, given) if verb.method == "POST" else None
        answer = here.api.call(verb.method, path, body).json
        if verb.lists:
            here.show.rows(answer, *verb.columns)
        else:
            _told(here, resource, answer, verb.columns)

    return options.command(act, [*_which(resource), *_options(operation)])


ORDINARY = {
    "list": ("GET", "", _list),
    "show": ("GET", "/{}", _show),
    "create": ("POST", "", _create),
    "change": ("PATCH", "/{}", _change),
    "delete": ("DELETE", "/{}", _delete),
}


def _told(here: Session, resource: Resource, made: Any, columns: tuple[str, ...] = ()) -> None:
    secret = (resource.once,) if resource.once in made else ()
    here.show.thing(made, *(columns or resource.columns), *secret)


def _place(here: Session, resource: Resource, given: Given) -> str:
    post = resolve(here, given["post"]) if resource.hangs_on_a_post else ""
    return here.path(resource.at.format(post))


def _one(here: Session, resource: Resource, given: Given) -> str:
    return find(here, resource, given["which"], given.get("post"))


def _is_called(row: Mapping[str, Any], resource: Resource, which: str) -> bool:
    return str(row[resource.known_by]).casefold() == which.casefold()


def _asked(here: Session, path: str, operation: Operation, given: Given) -> str:
    wanted = _sent(here, operation.query, given)
    return f"{path}?{urlencode(wanted, doseq=True)}" if wanted else path


def _sent(here: Session, fields: Sequence[Field], given: Given) -> dict[str, Any]:
    """Read what was given, with the id of whatever was named by what people call it."""
    found = options.values(fields, given)
    for each in fields:
        named = found.get(each.name)
        if each.noun and named:
            ids = [_id_of(here, each.noun, which) for which in (named if each.many else [named])]
            found[each.name] = ids if each.many else ids[0]
    return found


def _id_of(here: Session, noun: str, which: str) -> str:
    from runner.cli.nouns import NOUNS

    if noun != "member":
        return find(here, NOUNS[noun], which).rpartition("/")[2]
    try:
        return str(UUID(which))
    except ValueError:
        found = [*here.api.every(here.path("/members"), q=which)]
    name = which.casefold()
    ids = [
        m["user_id"]
        for m in found
        if name in ((m["email"] or "").casefold(), m["full_name"].casefold())
    ]
    if len(ids) != 1:
        seen = "see `postmagiq member list`"
        if ids:
            line = f"{len(ids)} members are called {which}; give the id of one: {seen}."
            raise Stop(Exit.USAGE, line)
        line = f"not_found: There is no member {which} in {here.workspace}; {seen}."
        raise Stop(Exit.REFUSED, line, fact="not_found")
    return str(ids[0])


def _parents(resource: Resource) -> list[Parameter]:
    told = "Key such as P-1, or id."
    return [options.argument("post", told)] if resource.hangs_on_a_post else []


def _which(resource: Resource) -> list[Parameter]:
    told = f"Its {resource.known_by.replace('_', ' ')}, or its id."
    return [*_parents(resource), options.argument("which", told, shown=resource.noun)]


def _options(operation: Operation, but: str = "") -> list[Parameter]:
    fields = [field for field in (*operation.body, *operation.query) if field.name != but]
    return [options.option(field) for field in fields]
