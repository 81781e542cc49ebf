"""`approve` and `reject`: decide on what waits for a decision."""

from typing import Annotated, Any

import typer

from runner.cli.exits import Exit, Stop
from runner.cli.outlet import say
from runner.cli.posts import Post, resolve
from runner.cli.session import Session, session
from runner.cli.show import Shape

Feedback = Annotated[str | None, typer.Option(help="What you want to say about it.")]


def add_to(app: typer.Typer) -> None:
    app.command("approvals")(list_approvals)
    app.command()(approve)
    app.command()(reject)


def list_approvals(
    context: typer.Context,
    state: Annotated[str, typer.Option(help="pending, approved, rejected, …")] = "pending",
) -> None:
    """List what waits for a decision, and what refuses it to you."""
    here = session(context)
    found = here.api.get(here.path("/approvals"), state=state)
    columns = ("post_key", "title", "stage", "yes_count", "quorum", "requested_by", "refusal")
    here.show.rows(found, *columns)


def approve(context: typer.Context, post: Post, feedback: Feedback = None) -> None:
    """Say yes to a post at the stage it waits at."""
    _decide(session(context), post, "approved", feedback)


def reject(
    context: typer.Context,
    post: Post,
    feedback: Annotated[str, typer.Option(help="What should be different.")],
) -> None:
    """Say no to a post, and what should be different."""
    _decide(session(context), post, "rejected", feedback)


def _decide(here: Session, post: str, verdict: str, feedback: str | None) -> None:
    waiting = _waiting(here, post)
    body = {"verdict": verdict} | ({"feedback": feedback} if feedback else {})
    made = here.api.post(here.path(f"/approvals/{waiting['id']}/decision"), body)
    here.show.thing(made, "post_key", "title", "stage", "state", "version_number")
    if here.shape is not Shape.JSON and (then := _pending(here, made["post_id"])):
        say(f"{then['stage']} waits.")


def _waiting(here: Session, post: str) -> dict[str, Any]:
    if found := _pending(here, resolve(here, post)):
        return found
    raise Stop(Exit.REFUSED, f"state_conflict: {post} waits for no decision; submit it first.")


def _pending(here: Session, post_id: str) -> dict[str, Any] | None:
    asked = [*here.api.every(here.path(f"/posts/{post_id}/approvals"))]
    return next((found for found in reversed(asked) if found["state"] == "pending"), None)
