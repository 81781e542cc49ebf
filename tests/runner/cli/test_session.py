"""Every command that asks a server, and answers that are none: one line, and the right code."""

import io
import json
import re
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import pytest

from runner.cli.app import run, tree
from runner.cli.credentials import SignedIn
from runner.cli.nouns import NOUNS
from runner.cli.saving import LOGS, POSTS
from tests.runner.cli.test_outlet import OBEYED, PLAYS
from tests.runner.cli.test_saving import WHOLE


def leaves(command: Any, *words: str) -> Iterator[tuple[str, Any]]:
    """Walk down to the commands that do something, each with its words."""
    if not hasattr(command, "commands"):
        yield " ".join(words), command
        return
    for name in command.list_commands(None):
        yield from leaves(command.get_command(None, name), *words, name)


def needed(command: Any) -> str:
    """Give a command what it cannot do without, and one value to change something to."""
    words = {"post": "P-1", "which": ID, "source": "FILE", "email": "a@b.example"}
    taken = [each for each in command.params if each.name not in ("help", "context")]
    bare = [words.get(each.name, "a") for each in taken if each.param_type_name == "argument"]
    options = [each for each in taken if each.param_type_name == "option"]
    wanted = [each for each in options if each.required]
    if command.name == "change":
        wanted = wanted or options[:1]
    for each in wanted:
        bare += [each.opts[0], getattr(each.type, "choices", ["a"])[0]]
    return " ".join(bare)


COMMANDS = dict(leaves(tree()))
SHAPES = (b"null", b"[1]", b"{}", b'{"items": 5}', b'{"items": [1]}')
ID = "01890000-0000-7000-8000-000000000000"
LOCAL = {
    "billing peer", "completions", "config example", "config explain", "config list",
    "config path", "db backup",
    "db migrate", "db provision", "db reseal", "db status", "license import", "license public-key",
    "license refresh", "license show", "billing sync",
    "mail test", "openapi", "person add",
    "person staff", "serve", "up", "worker",
}  # fmt: skip
# These pass on what they are told, whatever it is.
PASSING_ON = {"api", "listen"}
# FILE is one that can be read, and FRESH the name of none.
ASKING = {
    "account accept": "a", "account create": "a", "account events": "",
    "account invite": "a@b.example", "account list": "", "account members": "",
    "account move": f"{ID} --email a@b.example", "account moves": "", "account offers": "",
    "account refuse": "a", "account rename": "a", "account show": "", "account workspaces": "",
    "agent add-key": "anthropic a", "agent cap": "--run 1", "agent keys": "", "agent list": "",
    "agent remove": ID, "agent replace-key": ID, "agent test": ID, "agent use": "offline",
    "approvals": "", "approve": "P-1", "audit export": "FRESH.jsonl", "audit list": "",
    "audit verify": "", "billing cancel": "",
    "billing change": "a --yes", "billing checkout": "a", "billing downgrade choose": ID,
    "billing downgrade show": "", "billing events list": "",
    "billing events replay": "a", "billing invoices": "", "billing ledger": "",
    "billing next-plan": "a", "billing overrides list": ID, "billing overrides remove": f"{ID} a",
    "billing overrides set": f"{ID} a any --reason a",
    "billing payment-methods": "", "billing plan": "", "billing plans": "", "billing portal": "",
    "billing preview": "a", "billing resume": "",
    "billing tiers list": "", "billing tiers set": "a", "billing tiers show": "a",
    "billing usage": "", "db seed": "",
    "draft": "FILE --platform x", "license export": f"{ID} FRESH.json",
    "license issue": f"{ID} --name a --email a@b.example", "license list": "",
    "login": "--email a@b.example",
    "logout": "", "member invite": "a@b.example", "member list": "", "member remove": "a@b.example",
    "post attach": "P-1 FILE", "post comment": "P-1 a", "post create": "a",
    "post diff": "P-1 1 2", "post discard": "P-1",
    "post edit": "P-1 --file FILE", "post export": "FRESH.json", "post import": "FILE",
    "post list": "", "post publish": "P-1", "post published": "P-1 --url x --platform x",
    "post schedule": "P-1 --at x", "post show": "P-1",
    "post submit": "P-1", "post versions": "P-1", "post withdraw": "P-1",
    "reject": "P-1 --feedback x", "run cancel": ID, "run list": "", "run retry": ID, "run show": ID,
    "run watch": ID, "trash list": "", "trash restore": f"post {ID}", "undo": ID, "whoami": "",
    "workspace archive": "a", "workspace create": "a", "workspace delete": "a --name a",
    "workspace entitlements": "",
    "workspace list": "", "workspace restore": "a", "workspace transfer": "a a@b.example",
    "workspace unarchive": "a", "workspace use": "a",
}  # fmt: skip
TEXT: dict[str, Any] = {
    "platform": "x",
    "body": "Two ovens.",
    "ops": [],
    "op": "equal",
    "text": "a",
    "code": "a",
}
ROW: dict[str, Any] = TEXT | dict.fromkeys(
    "access_token archived_at attempted_at author based_on brief called cancel_requested_at "
    "colour created_at created_by deleted_at deleted_by delete_after description disabled_reason "
    "door due_at email_verified_at entitlement event_id event_type expires_at "
    "content_hash external_url full_name goal_id head key kind last4 last_used_at lead_id "
    "language media_type metric name occurred_at origin planned_for post_id post_key prefix "
    "problem published_at purged_after refresh_token refusal requested_by resolved_at response "
    "responsible revoked_at role roles scheduled_at scopes sha256 sign_in_id slug source stage "
    "status subject_id summary timezone type updated_at url user_id visibility withdrawn_at "
    "account_id actor_name ends_at run_id starts_at user_name workspace_name about account "
    "billing_email inviter last_activity_at workspace content last6 licensee_email licensee_name "
    "product currency interval is_public features about reason tier_code next_tier_code "
    "trial_ends_at effect current_period_end "
    "cancel_at_period_end grace_ends_at issued_at page_url brand is_default prorated_at error "
    "processed_at period_start period_end".split(),
    "a",
)
ROW |= {"id": ID, "email": "a@b.example", "state": "pending", "status": "succeeded", "token": None}
ROW |= dict.fromkeys(
    "attempt attempts credits due_cents total_cents quantity expires_month expires_year "
    "duplicates end events expires_in granted invalid largest_bytes "
    "latest_version left limit member_count n new number overage_used overall post_count posts "
    "quorum rank reserved runs seats seats_used sentence_count seq size_bytes start "
    "price_cents cents max_quantity rate_tier target used version version_number yes_count".split(),
    1,
)
ROW |= {
    "account_id": ID,
    "kind": "usage",
    "limits": {},
    "features": [],
    "largest_bytes": 9999,
    "invalid": 0,
    "variants": [TEXT],
    "title": [TEXT],
}
ROW |= {"holds": True, "kept": True, "things": [{"id": ID, "name": "a", "kept": True}]}
ROW |= {"lines": [{**ROW, "workspace_id": ID}]}
ROW |= dict.fromkeys(
    "base_url check examined_at model obstacle outcome prices_as_of says".split(), "a"
)
ROW |= {"month_spent_micros": 1, "month_cap_micros": None, "vendor": "a", "writers": []}
ROW |= {"well": True, "examination": {"well": True, "lines": []}, "agents": {"prices": []}}
ROW |= {key: [] for key in "findings platforms rows sentences steps unknown_columns".split()}
ASKING |= {
    words: needed(command) for words, command in COMMANDS.items() if words.split()[0] in NOUNS
}
# By its id, as what it is called is played with.
ASKING["tag merge"] = f"{ID} --into {ID}"
# What lets every command come to its end.
ALL = ROW | {"items": [ROW], "user": ROW, "file": ROW, "workspaces": [ROW]}
NOTHING = re.compile(
    rf"POST .*/(auth/logout|workspace-moves/refuse)|DELETE .*/(members/a|entitlements/a|{ID})"
)
EXPORTS = {
    "/posts/export": (POSTS["json"].media, WHOLE[POSTS["json"]]),
    "/audit-events/export": (LOGS["jsonl"].media, WHOLE[LOGS["jsonl"]]),
}


# These are words of the protocol, and of nobody who would play with them.
OURS = {
    "access_token",
    "code",
    "refresh_token",
    "op",
    "platform",
    "slug",
    "email",
    "state",
    "status",
}


def playing(told: Any) -> Any:
    """Put into every word of somebody else what plays with a terminal."""
    if isinstance(told, list):
        return [playing(each) for each in told]
    if not isinstance(told, dict):
        return f"{told} {PLAYS}" if isinstance(told, str) else told
    kept = {name for name in told if name in OURS or name.endswith("id")}
    return {name: value if name in kept else playing(value) for name, value in told.items()}


@dataclass
class Server:
    """A server that answers well but for one answer, which it was told."""

    url: str = ""
    asked: list[str] = field(default_factory=list)
    strange: dict[int, bytes] = field(default_factory=dict)
    told: bytes = json.dumps(ALL).encode()

    def answer(self, method: str, path: str) -> tuple[int, str, bytes]:
        self.asked.append(path)
        if (body := self.strange.get(len(self.asked))) is not None:
            return 200, "application/json", body
        if (path.endswith("/events") and "/runs/" in path) or NOTHING.fullmatch(f"{method} {path}"):
            return 204, "application/json", b""
        for part, (media, content) in EXPORTS.items():
            if part in path:
                return 200, media, content
        return 200, "application/json", self.told


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    told = Server()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.rfile.read(int(self.headers["Content-Length"] or 0))
            status, media, body = told.answer(self.command, self.path)
            self.send_response(status)
            self.send_header("Content-Type", media)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        do_POST = do_PATCH = do_PUT = do_DELETE = do_GET  # noqa: N815 - its base names them

        def log_request(self, code: object = "", size: object = "") -> None:
            return

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        told.url = f"http://127.0.0.1:{server.server_port}"
        Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
        yield told
        server.shutdown()


def test_every_command_that_asks_is_tried() -> None:
    assert COMMANDS.keys() == LOCAL | PASSING_ON | ASKING.keys()


Tried = Callable[..., tuple[int, str, str]]


@pytest.fixture
def tried(
    server: Server,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> Tried:
    """Run a command beside a server that answers strangely; returns code, output, complaints."""
    file, fresh = tmp_path / "posts.csv", tmp_path / "fresh"
    file.write_text("title,x\nTwo ovens,Two.\n")
    monkeypatch.setenv("POSTMAGIQ_DATA_DIR", str(tmp_path))
    known = {server.url: asdict(SignedIn("a", "b", time.time() + 600, "a"))}

    def run_beside(
        command: str, strange: dict[int, bytes], *shape: str, told: Any = ALL
    ) -> tuple[int, str, str]:
        line = f"{command} {ASKING.get(command, '')}".replace("FILE", str(file))
        kept = {"current": server.url, "servers": known}
        (tmp_path / "credentials.json").write_text(json.dumps(kept))
        monkeypatch.setattr("sys.stdin", io.StringIO("secret\n"))
        for written in tmp_path.glob("fresh*"):
            written.unlink()
        server.asked, server.strange, server.told = [], strange, json.dumps(told).encode()
        try:
            code = run([*line.replace("FRESH", str(fresh)).split(), *shape])
        except SystemExit as end:
            code = int(end.code or 0)
        return code, *capsys.readouterr()

    return run_beside


@pytest.mark.parametrize("command", ASKING)
def test_an_answer_of_another_shape_is_one_line(command: str, server: Server, tried: Tried) -> None:
    code, _, said = tried(command, {})
    assert (code, said) == (0, "")
    last = len(server.asked)
    for number in range(1, last + 1):
        for shape in SHAPES:
            code, _, said = tried(command, {number: shape})
            # A command reads what it asked for last, and goes on where it needs nothing before.
            ended_well = code == 0 and number < last and len(server.asked) >= last
            assert ended_well or (code, said.count("\n")) == (3, 1), (number, shape, code, said)


@pytest.mark.parametrize("command", [*ASKING, "api GET /x"])
def test_what_others_wrote_is_read_and_not_obeyed(command: str, tried: Tried) -> None:
    for shape in ((), ("--json",), ("--md",)):
        code, said, complaint = tried(command, {}, *shape, told=playing(ALL))
        assert (code, OBEYED & {*said, *complaint}) == (0, set())
