"""`completions`: what makes a shell complete the command line."""

import os
from typing import Annotated, Literal

import typer

from runner.cli.outlet import say

NAME = "postmagiq"
# Set by the script whenever a word is to be completed.
ASKED = f"_{NAME.upper()}_COMPLETE"


def add_to(app: typer.Typer) -> None:
    app.command()(completions)


def completions(
    shell: Annotated[Literal["bash", "zsh", "fish"], typer.Argument(help="Whose script to print.")],
) -> None:
    """Print a script that makes the shell complete commands and options.

    bash: postmagiq completions bash > ~/.local/share/bash-completion/completions/postmagiq

    zsh: postmagiq completions zsh > ~/.zfunc/_postmagiq, with ~/.zfunc in fpath

    fish: postmagiq completions fish > ~/.config/fish/completions/postmagiq.fish
    """
    from typer.completion import get_completion_script  # type: ignore[attr-defined]

    say(get_completion_script(prog_name=NAME, complete_var=ASKED, shell=shell))


def prepare() -> None:
    """Let a shell that asks be answered."""
    if ASKED in os.environ:
        from typer.completion import completion_init  # type: ignore[attr-defined]

        completion_init()
