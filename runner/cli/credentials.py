"""Sign-ins of the command line, one per server, in a file only their owner may read."""

import json
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any, Protocol
from uuid import UUID

from runner.cli.exits import Exit, Stop
from runner.cli.private import one_at_a_time, write_private

# A token that expires on its way to the server is of no use.
MARGIN_S = 5


class Tokens(Protocol):
    """What signing in hands out, whoever did it."""

    @property
    def access_token(self) -> str: ...
    @property
    def refresh_token(self) -> str: ...
    @property
    def expires_in(self) -> int: ...


@dataclass(frozen=True, slots=True)
class SignedIn:
    """A sign-in at one server, and the workspace used there last."""

    access_token: str
    refresh_token: str
    expires_at: float
    workspace: str | None = None

    @property
    def is_fresh(self) -> bool:
        return time.time() < self.expires_at - MARGIN_S


class Credentials:
    """The file `credentials.json` in the data directory."""

    def __init__(self, data_dir: Path) -> None:
        self.path = data_dir / "credentials.json"
        self._lock = data_dir / "credentials.lock"

    @property
    def current(self) -> str | None:
        """The server signed in to last."""
        found = self._read().get("current")
        return str(found) if found else None

    def of(self, url: str) -> SignedIn | None:
        kept = self._read().get("servers", {}).get(url)
        try:
            return SignedIn(**kept) if kept else None
        except TypeError as error:
            raise self._broken() from error

    def keep(self, url: str, tokens: Tokens, workspace: str | None = None) -> None:
        """Remember a sign-in and make its server the current one."""
        with self.locked():
            self.put(url, signed_in(tokens, workspace))

    def use(self, url: str, workspace: str) -> None:
        """Remember the workspace that is used at a server."""
        with self.locked():
            known = self.of(url)
            if known is not None:
                self.put(url, replace(known, workspace=workspace))

    def forget(self, url: str) -> None:
        with self.locked():
            content = self._read()
            content.get("servers", {}).pop(url, None)
            write_private(self.path, json.dumps(content, indent=2))

    def put(self, url: str, sign_in: SignedIn) -> None:
        """Write a sign-in; the caller holds the lock."""
        content = self._read()
        content["current"] = url
        content.setdefault("servers", {})[url] = asdict(sign_in)
        write_private(self.path, json.dumps(content, indent=2))

    @contextmanager
    def locked(self) -> Iterator[None]:
        """Keep other processes from changing the file, or from refreshing the same token."""
        with one_at_a_time(self._lock):
            yield

    @staticmethod
    def sign_in_of(refresh_token: str) -> UUID:
        """Read which sign-in a refresh token belongs to; raises ValueError."""
        return UUID(hex=refresh_token.partition(".")[0])

    def _read(self) -> dict[str, Any]:
        try:
            content = json.loads(self.path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return {}
        except (OSError, ValueError) as error:
            raise self._broken() from error
        if not (isinstance(content, dict) and isinstance(content.get("servers", {}), dict)):
            raise self._broken()
        return content

    def _broken(self) -> Stop:
        return Stop(Exit.UNFIT, f"{self.path} cannot be read; remove it and sign in again.")


def signed_in(tokens: Tokens, workspace: str | None) -> SignedIn:
    expires_at = time.time() + tokens.expires_in
    return SignedIn(tokens.access_token, tokens.refresh_token, expires_at, workspace)
