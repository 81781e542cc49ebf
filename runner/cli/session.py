"""What one command line works with: settings, server, workspace, shape of the output."""

import getpass
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from runner.cli.client import Client
from runner.cli.credentials import Credentials
from runner.cli.exits import Exit, Stop, misconfigured
from runner.cli.show import Shape, Show, Sieve

OTHER = "is it a Postmagiq server of this version?"
# How reading what an answer does not have ends, wherever a command reads it.
STRANGE = (
    ArithmeticError,
    AttributeError,
    LookupError,
    RecursionError,
    StopIteration,
    TypeError,
    ValueError,
)


@dataclass
class Session:
    """Made once per command line; everything in it waits until it is needed."""

    shape: Shape
    acting_as: str | None
    wanted: str | None
    dry_run: bool = False
    sieve: Sieve | None = None
    """What is picked out of what would be printed as JSON."""
    clients: list[Client] = field(default_factory=list)

    @cached_property
    def settings(self) -> Any:
        from runner.layers import load
        from runner.settings import BadSettings

        try:
            return load()
        except BadSettings as error:
            raise misconfigured(error) from error

    @cached_property
    def credentials(self) -> Credentials:
        return Credentials(self.settings.data_dir)

    @cached_property
    def url(self) -> str:
        """The server: what is configured, else the one signed in to last, else this machine's."""
        configured = "api_url" in self.settings.model_fields_set
        known = None if configured else self.credentials.current
        return str(known or self.settings.api_url).rstrip("/")

    @cached_property
    def api(self) -> Client:
        return self.at(self.url)

    def at(self, url: str) -> Client:
        agent = f"postmagiq ({self.asked_for})"
        made = Client(url, self.credentials, agent, key=self.key, dry_run=self.dry_run)
        self.clients.append(made)
        return self.clients[-1]

    @contextmanager
    def understood(self) -> Iterator[None]:
        """Say in one line that a server answers otherwise than a command reads it."""
        try:
            yield
        except STRANGE as error:
            asked = [client.url for client in self.clients if client.has_answered]
            if not asked:
                raise
            line = f"What {asked[-1]} answers is not understood ({error!r:.80}); {OTHER}"
            raise Stop(Exit.UNREACHABLE, line) from error

    @cached_property
    def key(self) -> str | None:
        """The API key that is used instead of a sign-in."""
        given = self.settings.api_key
        return given.get_secret_value() if given else None

    @property
    def show(self) -> Show:
        return Show(self.shape, self.sieve)

    @property
    def asked_for(self) -> str:
        """Who is asked for; what they may do is decided by the sign-in alone."""
        return self.acting_as or self.settings.user or getpass.getuser()

    @property
    def asked_by(self) -> str:
        """Which of the four places named them."""
        if self.acting_as:
            return "--as"
        if self.settings.user:
            return "POSTMAGIQ_USER" if os.environ.get("POSTMAGIQ_USER") else "the user file"
        return "the system's login"

    @cached_property
    def workspace(self) -> str:
        """The workspace: flag, setting, that of the key, the one used last, the only one."""
        wanted = self.wanted or self.settings.workspace
        if wanted is None and self.key is None:
            known = self.credentials.of(self.url)
            wanted = known and known.workspace
        if wanted:
            return str(wanted)
        if self.key is not None:
            [only] = self.api.get("/api/v1/me")["workspaces"]
            return str(only["slug"])
        mine = self.api.every("/api/v1/workspaces")
        slugs = [found["slug"] for found in mine if found["status"] != "deleting"]
        if len(slugs) == 1:
            return str(slugs[0])
        if not slugs:
            line = "There is no workspace yet; run `postmagiq workspace create NAME`."
            raise Stop(Exit.USAGE, line)
        line = f"Choose a workspace with `postmagiq workspace use`: {', '.join(sorted(slugs))}."
        raise Stop(Exit.USAGE, line)

    def path(self, below: str) -> str:
        """Name a place inside the workspace."""
        return f"/api/v1/w/{self.workspace}{below}"


def session(context: Any) -> Session:
    found: Session = context.obj
    return found
