"""The fields of an operation as options of a command, and what was given as its values."""

import json
import sys
from collections.abc import Callable, Iterable, Mapping
from inspect import Parameter, Signature
from typing import Annotated, Any, Literal

import typer

from runner.cli.exits import Exit, Stop
from runner.cli.operations import Field
from runner.cli.session import Session, session

Given = Mapping[str, Any]
# More than these are too many to be listed with an option.
FEW = 12
KINDS = {"integer": "a whole number", "number": "a number", "object": "JSON"}
CONTEXT = Parameter("context", Parameter.KEYWORD_ONLY, annotation=typer.Context)


def command(
    act: Callable[[Session, Given], None], parameters: Iterable[Parameter]
) -> Callable[..., None]:
    """Make a command of what it does and what it takes."""

    def called(*, context: typer.Context, **given: Any) -> None:
        act(session(context), given)

    taken = [CONTEXT, *parameters]
    called.__signature__ = Signature(taken)  # type: ignore[attr-defined]
    called.__annotations__ = {each.name: each.annotation for each in taken}
    return called


def argument(name: str, help: str, *, shown: str = "") -> Parameter:  # noqa: A002 - as typer has it
    """Take a word that has no name before it."""
    metavar = (shown or name).upper().replace("_", "-")
    told = typer.Argument(metavar=metavar, help=help or None, show_default=False)
    return Parameter(name, Parameter.KEYWORD_ONLY, annotation=Annotated[str, told])


def option(field: Field) -> Parameter:
    """Take a field by its name; one that is not required may be left out."""
    kind = _kind(field)
    metavar = _metavar(field) if kind is str else None
    names = [f"{field.option}/--no-{field.option[2:]}"] if kind is bool else [field.option]
    told = typer.Option(*names, help=_help(field), metavar=metavar, show_default=False)
    taken = list[kind] if field.many else kind  # type: ignore[valid-type]
    return Parameter(
        field.name,
        Parameter.KEYWORD_ONLY,
        default=Parameter.empty if field.required else None,
        annotation=Annotated[taken if field.required else taken | None, told],
    )


def values(fields: Iterable[Field], given: Given) -> dict[str, Any]:
    """Read what was given for fields; an empty text takes one away that may be none."""
    told = [(field, given.get(field.name)) for field in fields]
    return {
        field.name: _values(field, value) if field.many else _value(field, value)
        for field, value in told
        if value not in (None, [])
    }


def _kind(field: Field) -> Any:
    # The library takes no list of what is to be chosen from.
    if field.choices and len(field.choices) <= FEW and not field.many:
        return Literal[tuple(field.choices)]
    return bool if field.type == "boolean" else str


def _metavar(field: Field) -> str:
    return {"string": "TEXT", "object": "JSON"}.get(field.type, field.type.upper())


def _help(field: Field) -> str | None:
    told = [field.help.replace("`", "")] if field.help else []
    if field.noun:
        called = (
            "name or e-mail address"
            if field.noun == "member"
            else f"what the {field.noun} is called"
        )
        told.append(f"By {called}, or by id.")
    if len(field.choices) > FEW or (field.many and field.choices):
        told.append(f"One of {', '.join(field.choices)}.")
    if field.many:
        told.append("Give it once for each.")
    if field.is_prose:
        told.append("- reads standard input.")
    return " ".join(told) or None


def _values(field: Field, texts: list[str]) -> list[Any]:
    return [] if texts == [""] else [_value(field, text) for text in texts]


def _value(field: Field, text: Any) -> Any:
    if not isinstance(text, str):
        return text
    if not text and field.may_be_none:
        return None
    if field.is_prose and text == "-":
        return sys.stdin.read()
    if field.type not in KINDS:
        return text
    try:
        return int(text) if field.type == "integer" else json.loads(text)
    except ValueError:
        line = f"{field.option} must be {KINDS[field.type]}, which {text!r} is not."
        raise Stop(Exit.USAGE, line) from None
