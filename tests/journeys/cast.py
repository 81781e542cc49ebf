"""Who takes part in the story, and how they speak to a started server."""

import os
import re
import socket
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx

from tests.runner.cli.program import ROOT, Program, Started

PASSWORD = "correct horse battery"
SAMPLES = ROOT / "tests" / "data" / "sources"
KINDS = {".txt", ".md", ".mdx", ".html"}


def sources() -> list[Path]:
    """List the samples, and those of the folder that POSTMAGIQ_EXTRA_SOURCES names."""
    extra = os.environ.get("POSTMAGIQ_EXTRA_SOURCES")
    folders = [SAMPLES, Path(extra)] if extra else [SAMPLES]
    files = [file for folder in folders for file in sorted(folder.iterdir())]
    return [file for file in files if file.suffix in KINDS and file.name != "README.md"]


@dataclass
class Person:
    """Somebody at the API; every answer is looked at before it is believed."""

    http: httpx.Client
    name: str
    email: str = ""
    token: str = ""
    workspace: str = ""
    last: httpx.Response | None = field(default=None, repr=False)

    def send(self, method: str, path: str, *expected: int, **options: Any) -> Any:
        """Ask, require one of the expected statuses, and return the body."""
        headers = {"Authorization": f"Bearer {self.token}"} if self.token else {}
        headers |= options.pop("headers", {})
        answer = self.http.request(method, f"/api/v1{path}", headers=headers, **options)
        assert answer.status_code in expected, f"{method} {path}: {answer.text}"
        self.last = answer
        return answer.json() if answer.content else None

    def here(self, method: str, path: str, *expected: int, **options: Any) -> Any:
        """Ask inside the workspace."""
        return self.send(method, f"/w/{self.workspace}{path}", *expected, **options)

    def register(self) -> "Person":
        self.email = f"{self.name.split()[0].lower()}@example.org"
        body = {"email": self.email, "password": PASSWORD, "full_name": self.name}
        self.token = self.send("POST", "/auth/register", 201, json=body)["access_token"]
        return self

    def sign_in(self) -> None:
        body = {"email": self.email, "password": PASSWORD}
        self.token = self.send("POST", "/auth/login", 200, json=body)["access_token"]

    def invite(self, other: "Person", role: str) -> None:
        """Invite somebody who is registered, and have them accept."""
        body = {"email": other.email, "role": role}
        token = self.here("POST", "/invites", 201, json=body)["token"]
        other.send("POST", "/invites/accept", 201, json={"token": token})
        other.workspace = self.workspace

    def prove_address(self, data_dir: Path) -> None:
        """Answer the mail that landed in the server's folder, as a second pair of eyes must."""
        token = mailed_proof(data_dir, self.email)
        self.send("POST", "/auth/verify-email", 204, json={"token": token})


def mailed_proof(data_dir: Path, email: str) -> str:
    """Wait for the mail that asks to prove an address, and return its token."""
    until = time.monotonic() + 30
    while time.monotonic() < until:
        for path in (data_dir / "mail").glob("*.eml"):
            text = path.read_text(encoding="utf-8").replace("=\n", "")
            found = re.search(r"verify-email#([\w-]+)", text)
            if f"To: {email}" in text and found:
                return found[1]
    raise AssertionError(f"{email} was never asked to prove that it is theirs")


@contextmanager
def server(program: Program, port: int) -> Iterator[Started]:
    with program.up("--port", str(port)) as started:
        yield started


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
