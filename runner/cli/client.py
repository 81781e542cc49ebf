"""The API as the command line speaks it: JSON over HTTP, refusals as exit codes.

The standard library's client is used: importing a larger one would take longer than most requests.
"""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPException, HTTPResponse, HTTPSConnection
from pathlib import Path
from ssl import SSLError
from types import SimpleNamespace
from typing import Any, BinaryIO
from urllib.parse import urlencode, urlsplit

from runner.cli import operations
from runner.cli.credentials import Credentials, SignedIn, signed_in
from runner.cli.exits import Exit, Stop

TIMEOUT_S = 30
MOST = 200
"""Rows that a page has at most."""
EXPIRED = frozenset({"token_expired", "invalid_token"})
NOT_OURS = "This is not a Postmagiq server, or a proxy answers for it."
STREAMED = (
    "application/json",
    "application/x-ndjson",
    "application/zip",
    "text/csv",
    "text/event-stream",
)


@dataclass(frozen=True, slots=True)
class Answer:
    """What the server said."""

    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def text(self) -> str:
        return self.body.decode(errors="replace")

    @property
    def succeeded(self) -> bool:
        return 200 <= self.status < 300

    @property
    def json(self) -> dict[str, Any]:
        """What it tells: named values, a list among them as `items`; raises Stop otherwise."""
        try:
            told = json.loads(self.text)
        except (ValueError, RecursionError):
            told = None
        if not isinstance(told, dict) or not isinstance(told.get("items", []), list):
            raise Stop(Exit.UNREACHABLE, NOT_OURS)
        return told

    def require_nothing(self) -> None:
        """Raise Stop where something is told of what is gone."""
        if self.body:
            raise Stop(Exit.UNREACHABLE, NOT_OURS)


class Client:
    """Talk to one server as whoever is signed in there, or by an API key."""

    def __init__(
        self,
        url: str,
        credentials: Credentials,
        agent: str,
        *,
        key: str | None = None,
        dry_run: bool = False,
    ) -> None:
        self.url = _web_address(url.rstrip("/"))
        self.credentials, self.key = credentials, key
        self.dry_run, self.asked_dry = dry_run, False
        self.has_answered = False
        self.called: dict[str, str] = {}
        """What people call what addresses name by its id."""
        self._headers = {"User-Agent": agent, "X-Client": "cli", "Accept": "*/*"}

    def get(self, path: str, **query: Any) -> Any:
        wanted = {key: value for key, value in query.items() if value is not None}
        return self.call("GET", f"{path}?{urlencode(wanted)}" if wanted else path).json

    def every(self, path: str, **query: Any) -> Iterator[dict[str, Any]]:
        """Go through all of a list, however many pages that takes."""
        asked = {"limit": MOST, **query}
        while True:
            page = self.get(path, **asked)
            yield from page["items"]
            if not page.get("next_cursor"):
                return
            asked["cursor"] = page["next_cursor"]

    def post(self, path: str, body: Any = None, **headers: str) -> Any:
        return self.call("POST", path, {} if body is None else body, headers).json

    def patch(self, path: str, body: Any, version: int) -> Any:
        return self.call("PATCH", path, body, {"If-Match": f'"{version}"'}).json

    def put(self, path: str, body: Any) -> Any:
        return self.call("PUT", path, body).json

    def delete(self, path: str) -> None:
        self.call("DELETE", path).require_nothing()

    def read_file(self, path: str, file: Path) -> Any:
        """Have a file read that is not kept: so it is in a dry run, too."""
        return self.call("POST", path, file, changes=False).json

    def call(
        self,
        method: str,
        path: str,
        body: Any = None,
        headers: dict[str, str] | None = None,
        *,
        changes: bool = True,
    ) -> Answer:
        """Ask as the one who is signed in; an expired access token is renewed once."""
        if self.dry_run and changes:
            path = self._dry(method, path)
        for token in self._tokens():
            with self._send(method, path, body, {**(headers or {}), **bearer(token)}) as response:
                answer = read(response)
            if answer.succeeded:
                return answer
            problem = _problem(answer)
            if problem.get("code") not in EXPIRED:
                break
        raise refused(answer, self._as_called(path))

    def _as_called(self, path: str) -> str:
        return "/".join(self.called.get(part, part) for part in urlsplit(path).path.split("/"))

    def _dry(self, method: str, path: str) -> str:
        """Have a change refused or answered and not kept; a look at it afterwards would miss it."""
        if method == "GET":
            if self.asked_dry:
                raise SystemExit(Exit.OK)
            return path
        self.asked_dry = True
        return f"{path}{'&' if '?' in path else '?'}dry_run=true"

    def ask(self, path: str, body: Any) -> Any:
        """Post as nobody in particular, such as to sign in."""
        with self._send("POST", path, body, {}) as response:
            answer = read(response)
        if not answer.succeeded:
            raise refused(answer)
        return answer.json

    @contextmanager
    def stream(self, path: str, last_id: str | None) -> Iterator[HTTPResponse]:
        """Open what comes in parts, such as events behind the one that was seen last."""
        headers = {"Accept": "text/event-stream"} | ({"Last-Event-ID": last_id} if last_id else {})
        token = next(self._tokens())
        with self._send("GET", path, None, headers | bearer(token)) as response:
            ours = response.status == 204 or response.headers.get_content_type() in STREAMED
            if response.status not in (200, 204) or not ours:
                raise refused(read(response), path)
            yield response
            # What is shorter than announced looks like an end to whoever reads it in parts.
            if response.length:
                line = f"The answer from {self.url} broke off before its end; ask again."
                raise Stop(Exit.UNREACHABLE, line)

    def _tokens(self) -> Iterator[str]:
        if self.key is not None:
            yield self.key
            return
        known = self.credentials.of(self.url)
        if known is None:
            self._require_somebody()
            line = f"Not signed in at {self.url}; run `postmagiq login --email ADDRESS`."
            raise Stop(Exit.SIGN_IN, line)
        if known.is_fresh:
            yield known.access_token
        yield self._renewed(known).access_token

    def _require_somebody(self) -> None:
        """Raise Stop where nobody answers: there is nothing to sign in to."""
        with self._send("GET", "/health/live", None, {}):
            return

    def _renewed(self, stale: SignedIn) -> SignedIn:
        """Trade the refresh token; of several processes one does it and the others read it."""
        with self.credentials.locked():
            known = self.credentials.of(self.url) or stale
            if known.access_token != stale.access_token and known.is_fresh:
                return known
            made = self.ask("/api/v1/auth/refresh", {"refresh_token": known.refresh_token})
            renewed = signed_in(SimpleNamespace(**made), known.workspace)
            self.credentials.put(self.url, renewed)
            return renewed

    @contextmanager
    def _send(
        self, method: str, path: str, body: Any, headers: dict[str, str]
    ) -> Iterator[HTTPResponse]:
        parts = urlsplit(self.url)
        kind = HTTPSConnection if parts.scheme == "https" else HTTPConnection
        connection = kind(parts.hostname or "", parts.port, timeout=TIMEOUT_S)
        try:
            with _content(body) as (content, media):
                sent = {**self._headers, **headers, **media}
                connection.request(method, parts.path + path, content, sent)
            with connection.getresponse() as response:
                self.has_answered = True
                yield response
        except (OSError, HTTPException) as error:
            reason = "no HTTPS is spoken there" if isinstance(error, SSLError) else error
            why = getattr(reason, "strerror", None) or str(reason) or "it hung up"
            line = f"No answer from {self.url} ({why}); is it running? Try `postmagiq up`."
            raise Stop(Exit.UNREACHABLE, line) from error
        finally:
            connection.close()


@contextmanager
def _content(body: Any) -> Iterator[tuple[bytes | BinaryIO | None, dict[str, str]]]:
    """Open what is sent: a file as it is, anything else as JSON."""
    if body is None:
        yield None, {}
    elif isinstance(body, Path):
        with body.open("rb") as file:
            size_bytes = str(body.stat().st_size)
            yield file, {"Content-Type": "application/octet-stream", "Content-Length": size_bytes}
    else:
        yield json.dumps(body).encode(), {"Content-Type": "application/json"}


def bearer(token: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {token}"}


def read(response: HTTPResponse) -> Answer:
    # Whichever way a server or a proxy writes their names.
    headers = {name.title(): value for name, value in response.headers.items()}
    return Answer(response.status, headers, response.read())


def refused(answer: Answer, path: str = "") -> Stop:
    """Put a refusal into one line: code, sentence, wrong places, request id."""
    problem = _problem(answer)
    code = str(problem.get("code", f"http_{answer.status}"))
    said = str(problem.get("detail", _elsewhere(answer) or NOT_OURS))
    if code == "not_found":
        said = _missing(path) or said
    faults = "; ".join(
        f"{_place(fault)}: {fault['detail'].removeprefix('Value error, ').rstrip('.')}"
        for fault in _faults(problem)
        if fault["detail"] != said
    )
    line = f"{code}: {said}" + (f" {faults}." if faults else "")
    exit_code = Exit.SIGN_IN if answer.status == 401 else Exit.REFUSED
    return Stop(exit_code, line, fact=code, problem=problem)


def _elsewhere(answer: Answer) -> str | None:
    to = answer.headers.get("Location")
    return to and f"The server sends on to {to}; use the address it means."


def _missing(path: str) -> str | None:
    """Name what an address was to lead to: the server says the same of whatever is not there."""
    found = None
    place = urlsplit(path).path.removeprefix("/api/v1/").split("/")
    match place:
        case ["w", _, noun] if not operations.is_address(f"/{noun}"):
            # It is the path that is wrong; of which workspace makes no difference.
            pass
        case ["w", workspace, "runs", run, *_]:
            found = f"There is no run {run} in {workspace}; see `postmagiq run list`."
        case ["w", workspace, "posts", post, "diff"]:
            found = f"{post} has no such version; see `postmagiq post versions {post}`."
        case ["w", workspace, "posts", post, *_]:
            found = f"There is no post {post} in {workspace}; see `postmagiq post list`."
        case (
            ["w", workspace]
            | ["w", workspace, _]
            | ["w", workspace, "audit-events", _]
            | ["workspaces", workspace, _]
        ):
            found = f"You belong to no workspace {workspace}; see `postmagiq workspace list`."
    return found


def _place(fault: dict[str, Any]) -> str:
    place = fault.get("pointer") or fault.get("parameter") or fault.get("header")
    return str(place).removesuffix("/[key]")


def _web_address(url: str) -> str:
    """Refuse what no request could be sent to."""
    try:
        parts = urlsplit(url)
        fits = parts.scheme in ("http", "https") and parts.hostname and (parts.port or True)
    except ValueError:
        fits = False
    if not fits or any(sign.isspace() or sign in "@?#" for sign in url):
        line = f"{url!r} is no address of a server such as https://studio.example.com."
        raise Stop(Exit.USAGE, line)
    return url


def _problem(answer: Answer) -> dict[str, Any]:
    try:
        return answer.json
    except Stop:
        return {}


def _faults(problem: dict[str, Any]) -> list[dict[str, Any]]:
    """List the wrong places; a proxy may answer with a list of its own under this name."""
    listed = problem.get("errors")
    faults = listed if isinstance(listed, list) else []
    return [
        each for each in faults if isinstance(each, dict) and isinstance(each.get("detail"), str)
    ]
