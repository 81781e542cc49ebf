"""`post`: list, read, edit, submit, publish and compare posts."""

import os
import shlex
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Annotated, Any
from uuid import UUID

import typer

from runner.cli.exits import Exit, Stop
from runner.cli.outlet import say
from runner.cli.session import Session, session
from runner.cli.show import Shape

app = typer.Typer(help="List, edit, submit and publish posts.", no_args_is_help=True)
COLUMNS = ("key", "status", "title", "updated_at")
Post = Annotated[str, typer.Argument(metavar="POST", help="Key such as P-1, or id.")]
UNSETTLED, UNWELL = {"planned", "sending", "withdrawing"}, {"failed", "unknown"}
POLL_S = 0.3
MARKS = {"equal": "", "delete": "-", "insert": "+"}


@app.command("list")
def list_posts(
    context: typer.Context,
    status: Annotated[str | None, typer.Option(help="Such as draft or approved.")] = None,
    find: Annotated[str | None, typer.Option(help="Part of the title.")] = None,
    limit: int = 50,
    cursor: str | None = None,
) -> None:
    """List the posts, the latest change first."""
    here = session(context)
    found = here.api.get(here.path("/posts"), status=status, q=find, limit=limit, cursor=cursor)
    here.show.rows(found, *COLUMNS)


@app.command()
def show(context: typer.Context, post: Post) -> None:
    """Show a post with its texts."""
    here = session(context)
    found = here.api.get(_path(here, post))
    here.show.thing(found, *COLUMNS, "scheduled_at", "published_at", "latest_version", "id")
    if here.shape is not Shape.JSON:
        for variant in found["variants"]:
            say(f"\n## {variant['platform']}\n\n{variant['body']}")


@app.command()
def edit(
    context: typer.Context,
    post: Post,
    platform: Annotated[str | None, typer.Option(help="Whose text to replace.")] = None,
    file: Annotated[str | None, typer.Option(help="New text; - is standard input.")] = None,
    title: Annotated[str | None, typer.Option(help="New title.")] = None,
    summary: Annotated[str | None, typer.Option(help="What this change is about.")] = None,
) -> None:
    """Change a post; without options its text opens in your editor."""
    here = session(context)
    path = _path(here, post)
    found = here.api.get(path)
    changes: dict[str, Any] = {"title": title} if title else {}
    if file or not title:
        chosen = _chosen(found, platform)
        text = written(file) if file else _edited(chosen["body"])
        changes["variants"] = {chosen["platform"]: text}
    if summary:
        changes["summary"] = summary
    here.show.thing(here.api.patch(path, changes, found["version"]), *COLUMNS, "latest_version")


@app.command()
def submit(context: typer.Context, post: Post) -> None:
    """Ask for approval of a post as it is now."""
    here = session(context)
    made = here.api.post(f"{_path(here, post)}/submission")
    here.show.thing(made, "id", "post_key", "stage", "state", "version_number")


@app.command()
def publish(context: typer.Context, post: Post) -> None:
    """Publish an approved post on the channels of the workspace, now."""
    _publish(context, post, {})


@app.command()
def schedule(
    context: typer.Context,
    post: Post,
    at: Annotated[str, typer.Option(help="A moment with its zone: 2027-01-31T09:00:00+01:00.")],
) -> None:
    """Publish an approved post later."""
    _publish(context, post, {"at": at})


@app.command()
def published(
    context: typer.Context,
    post: Post,
    url: Annotated[str, typer.Option(help="Where it can be read now.")],
    platform: Annotated[str | None, typer.Option(help="Whose text you published.")] = None,
) -> None:
    """Say that you published an approved post by hand, where no channel goes."""
    here = session(context)
    path = _path(here, post)
    body = {"platform": _chosen(here.api.get(path), platform)["platform"], "url": url}
    made = here.api.post(f"{path}/publication/by-hand", body)
    here.show.thing(made, "post_key", "platform", "state", "external_url")


@app.command()
def withdraw(context: typer.Context, post: Post) -> None:
    """Take a post back from every channel it was sent to."""
    here = session(context)
    path = f"{_path(here, post)}/publication"
    for each in here.api.every(path):
        if each["state"] == "sent":
            here.api.post(here.path(f"/publications/{each['id']}/withdrawal"))
    found = _settled(here, path, here.api.get(path), post)
    here.show.rows(found, "post_key", "kind", "state", "withdrawn_at", "problem")
    if any(each["state"] == "sent" for each in found["items"]):
        raise Stop(Exit.FAILED, f"{post} was not taken back everywhere.")


@app.command()
def discard(context: typer.Context, post: Post) -> None:
    """Put a post in the trash; `postmagiq trash restore` brings it back for 30 days."""
    here = session(context)
    here.api.delete(_path(here, post))
    here.show.text(f"{post} is in the trash.", {"post": post})


@app.command()
def versions(context: typer.Context, post: Post) -> None:
    """List what a post said over time, the newest first."""
    here = session(context)
    found = here.api.get(f"{_path(here, post)}/versions")
    here.show.rows(found, "number", "created_at", "summary", "content_hash")


@app.command()
def diff(context: typer.Context, post: Post, older: int, newer: int) -> None:
    """Compare two versions word by word."""
    here = session(context)
    found = here.api.get(f"{_path(here, post)}/diff", **{"from": older, "to": newer})
    parts = [("title", found["title"])]
    parts += [(variant["platform"], variant["ops"]) for variant in found["variants"]]
    text = "\n\n".join(f"## {name}\n\n{''.join(map(_marked, ops))}" for name, ops in parts)
    here.show.text(text, found)


def resolve(here: Session, post: str) -> str:
    """Find the id of a post by its key."""
    try:
        return str(UUID(post))
    except ValueError:
        page = here.api.get(here.path("/posts"), key=post)
    for row in page["items"]:
        here.api.called[str(row["id"])] = post
        return str(row["id"])
    raise Stop(
        Exit.REFUSED,
        f"not_found: There is no post {post} in {here.workspace}; see `postmagiq post list`.",
    )


def _path(here: Session, post: str) -> str:
    return here.path(f"/posts/{resolve(here, post)}")


def _publish(context: typer.Context, post: str, when: dict[str, str]) -> None:
    here = session(context)
    path = f"{_path(here, post)}/publication"
    found = here.api.post(path, when)
    if not when:
        found = _settled(here, path, found, post)
    here.show.rows(found, "post_key", "kind", "state", "planned_for", "external_url", "problem")
    if any(each["state"] in UNWELL for each in found["items"]):
        raise Stop(Exit.FAILED, f"{post} did not go out everywhere.")


def _settled(here: Session, path: str, found: dict[str, Any], post: str) -> dict[str, Any]:
    """Wait until every publication of a post is where it stays."""
    try:
        while any(each["state"] in UNSETTLED for each in found["items"]):
            time.sleep(POLL_S)
            found = here.api.get(path)
    except KeyboardInterrupt:
        line = f"{post} is on its way all the same: `postmagiq post show {post}` says how far."
        raise Stop(Exit.INTERRUPTED, line) from None
    return found


def _chosen(found: dict[str, Any], platform: str | None) -> dict[str, Any]:
    variants = {variant["platform"]: variant for variant in found["variants"]}
    if platform is not None:
        return variants.get(platform) or {"platform": platform, "body": ""}
    if len(variants) == 1:
        return next(iter(variants.values()))
    raise Stop(Exit.USAGE, f"Choose with --platform: {', '.join(variants) or 'there is no text'}.")


def written(file: str) -> str:
    """Read a text from a file or from standard input."""
    try:
        return sys.stdin.read() if file == "-" else Path(file).read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        raise Stop(Exit.USAGE, f"{file} is not text in UTF-8.") from None
    except OSError as error:
        raise Stop(Exit.USAGE, f"{file} cannot be read: {error.strerror}.") from None


def _edited(text: str) -> str:
    """Let a person change a text in the editor they use."""
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        line = (
            "An editor needs a terminal; without one say --file FILE, or --file - to read it here."
        )
        raise Stop(Exit.USAGE, line)
    editor = shlex.split(os.environ.get("VISUAL") or os.environ.get("EDITOR") or "vi")
    with tempfile.NamedTemporaryFile("w+", suffix=".md", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        try:
            subprocess.run([*editor, file.name], check=True)  # noqa: S603 - their own editor
        except (OSError, subprocess.CalledProcessError):
            line = f"The editor {editor[0]} did not end well; choose one with VISUAL or EDITOR."
            raise Stop(Exit.USAGE, line) from None
        # Editors replace the file, so it is opened anew.
        edited = Path(file.name).read_text(encoding="utf-8")
    if edited == text:
        raise Stop(Exit.USAGE, "Nothing was changed.")
    return edited


def _marked(op: dict[str, str]) -> str:
    mark = MARKS[op["op"]]
    return f"[{mark}{op['text']}{mark}]" if mark else op["text"]
