"""The first start: data directory, secret key, tables, first person and workspace."""

import getpass
import os
import socket
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import make_url

from migrations import newest, revisions
from runner.bootstrap import Container, jobs_url
from runner.cli import fitness
from runner.cli.credentials import Credentials
from runner.cli.private import keep_secrets
from runner.core.actors import Actor, Door
from runner.core.clock import timezones
from runner.core.errors import NotFound
from runner.core.secrets import new_token
from runner.identity import Device, SignIns, Tokens, User, Users
from runner.layers import config_paths, load
from runner.provisioning import provision_workspace
from runner.settings import Settings
from runner.workspaces import WorkspaceFields, Workspaces

NAME = "My workspace"


@dataclass(frozen=True, slots=True)
class Welcome:
    """What the person at this machine gets: a link for the browser, a sign-in for the CLI."""

    link_token: str
    tokens: Tokens
    workspace: str | None


def with_secret_key(settings: Settings) -> Settings:
    """Make the secret key on the first start; afterwards it is only read."""
    if settings.secret_key is not None:
        return settings
    keep_secrets(config_paths(os.environ)[1], {"secret_key": new_token()})
    return load()


def migrate_if_behind(settings: Settings) -> None:
    """Bring the database up to date where this process may; elsewhere say who does."""
    if settings.embedded:
        for url in (f"sqlite:///{settings.sqlite_path}", jobs_url(settings)):
            Path(make_url(url).database or "").touch(mode=0o600)
    may = settings.embedded or settings.owner_database_url is not None
    found = fitness.revision(settings)
    if may and found != newest() and (found is None or found in revisions()):
        from runner.cli.migrating import migrate

        migrate(settings)
    fitness.require_migrated(settings)


async def welcome(container: Container, previous: str | None) -> Welcome | None:
    """Recognise who started the server; on an empty database make them and a workspace.

    None on a server that belongs to others. `previous` is the sign-in of the last start.
    """
    async with container.database.system(Actor(user_id=None, door=Door.CLI)) as work:
        users, sign_ins = Users(work), SignIns(work, container.signer)
        user = await _myself(users, container.settings)
        if user is None:
            return None
        if previous:
            with suppress(NotFound, ValueError):
                await sign_ins.end(user.id, Credentials.sign_in_of(previous), "server restarted")
        workspaces = await Workspaces(work).of(user.id)
        link = await sign_ins.link(user.id)
        tokens = sign_ins.start(user, Device(user_agent="postmagiq"), "local")
        return Welcome(link, tokens, workspaces[0].slug if workspaces else None)


async def _myself(users: Users, settings: Settings) -> User | None:
    host, login = _machine(settings), _login()
    if await users.is_empty():
        user = await users.local(host, login)
        fields = WorkspaceFields(name=NAME, timezone=_timezone())
        await provision_workspace(users.work, user.id, fields)
        return user
    known = await users.identities.find(provider="os", host=host, subject=login)
    return await users.users.get(known.user_id) if known else None


def _machine(settings: Settings) -> str:
    # Names of laptops and containers change; a data directory is on its machine by nature.
    return "localhost" if settings.embedded else socket.gethostname()


def _login() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return f"uid-{os.getuid()}"


def _timezone() -> str:
    zone = os.environ.get("TZ") or str(Path("/etc/localtime").resolve()).partition("zoneinfo/")[2]
    return zone if zone in timezones() else "UTC"
