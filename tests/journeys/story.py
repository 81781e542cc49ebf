"""The main job, told once: source material in, an approved and published post out.

The suite runs it on both databases, `make demo` prints it.
"""

import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import feedparser
import httpx

from tests.client import keyed
from tests.journeys.cast import PASSWORD, Person, free_port, server, sources
from tests.runner.cli.program import Program

Say = Callable[[str], None]
FINISHED = {"succeeded", "failed", "cancelled"}


class Story:
    """Tell it step by step; each step asserts what must be true after it."""

    def __init__(self, program: Program, say: Say) -> None:
        self.program, self.say = program, say
        self.port = free_port()
        self.http = httpx.Client(base_url=f"http://127.0.0.1:{self.port}", timeout=30)
        self.ann = Person(self.http, "Ann Author")
        self.ben = Person(self.http, "Ben Editor")
        self.cleo = Person(self.http, "Cleo Viewer")
        self.eve = Person(self.http, "Eve Elsewhere")

    def notify(self) -> None:
        with server(self.program, self.port) as started:
            self.people_and_workspace()
            self.draft_by_command(sources()[0])
            for file in sources():
                self.draft_over_http(file)
            run_id = self.start_run(sources()[-1])
            started.process.kill()
            started.process.wait()
            self.say("killed the process in the middle of a run")
        with server(self.program, self.port):
            for person in (self.ann, self.ben, self.cleo, self.eve):
                person.sign_in()
            run = self.resumed(run_id)
            post = self.edited(run["post_id"])
            self.approved(post)
            self.published(post)
            self.approval_lost(post)
            self.unseen_elsewhere(post, run_id)
        self.http.close()

    def people_and_workspace(self) -> None:
        for person in (self.ann, self.ben, self.cleo, self.eve):
            person.register()
        body = {"name": "Blue Door Bakery", "timezone": "Europe/Berlin"}
        self.ann.workspace = self.ann.send("POST", "/workspaces", 201, json=body)["slug"]
        self.ann.invite(self.ben, "editor")
        self.ben.prove_address(self.program.data_dir)
        self.ann.invite(self.cleo, "viewer")
        body["name"] = "Another Client"
        self.eve.workspace = self.eve.send("POST", "/workspaces", 201, json=body)["slug"]
        self.say(f"four people, and the workspace {self.ann.workspace!r}")

    def draft_by_command(self, file: Path) -> None:
        url = str(self.http.base_url)
        more = {"POSTMAGIQ_API_URL": url, "POSTMAGIQ_WORKSPACE": self.ann.workspace}
        program = replace(self.program, settings=self.program.settings | more)
        program.ok("login", "--email", self.ann.email, stdin=f"{PASSWORD}\n")
        printed = program.ok("draft", str(file), "--platform", "linkedin")
        self.say(f"$ postmagiq draft {file.name} --platform linkedin\n{_indented(printed)}")

    def draft_over_http(self, file: Path) -> None:
        run = self.finished(self.start_run(file))
        assert run["status"] == "succeeded", (file.name, run["problem"])
        self.good_draft(file.name, run["post_id"])

    def start_run(self, file: Path) -> str:
        body = {"text": file.read_text(encoding="utf-8"), "filename": file.name}
        source = self.ann.here("POST", "/sources", 200, 201, json=body)
        assert source["state"] == "ready", source
        asked = {"source_id": source["id"], "platforms": ["linkedin"]}
        run_id: str = self.ann.here("POST", "/runs", 201, 202, json=asked, headers=keyed())["id"]
        return run_id

    def finished(self, run_id: str) -> dict[str, Any]:
        """Follow the live lines of a run to their end, and return the run."""
        path = f"/api/v1/w/{self.ann.workspace}/runs/{run_id}/events"
        headers = {"Authorization": f"Bearer {self.ann.token}"}
        with self.http.stream("GET", path, headers=headers) as lines:
            assert sum(1 for line in lines.iter_lines() if line.startswith("id:")) > 0
        run: dict[str, Any] = self.ann.here("GET", f"/runs/{run_id}", 200)
        assert run["status"] in FINISHED, run
        return run

    def good_draft(self, name: str, post_id: str) -> None:
        """Require: under the limit, every sentence traced, findings with rule and span."""
        preview = self.ann.here("GET", f"/posts/{post_id}/preview", 200)["items"][0]
        assert 0 < preview["used"] <= preview["limit"], preview
        traced = self.ann.here("GET", f"/posts/{post_id}/provenance?platform=linkedin", 200)
        sentences = traced["sentences"]
        assert sentences
        assert all(sentence["sources"] for sentence in sentences), traced
        [audit] = self.ann.here("GET", f"/posts/{post_id}/findings", 200)["items"]
        assert 0 <= audit["overall"] <= 100
        assert all(found["rule"] and found["end"] >= found["start"] for found in audit["findings"])
        self.say(
            f"{name}: {preview['used']} of {preview['limit']} characters, "
            f"{len(sentences)} sentences all traced, audit {audit['overall']}, "
            f"{len(audit['findings'])} findings"
        )

    def resumed(self, run_id: str) -> dict[str, Any]:
        run = self.finished(run_id)
        assert run["status"] == "succeeded", run["problem"]
        attempts = {step["name"]: step["attempts"] for step in run["steps"]}
        assert sum(attempts.values()) <= len(attempts) + 1, attempts
        self.say(f"started again: the run ended, tries per step {attempts}")
        return run

    def edited(self, post_id: str) -> dict[str, Any]:
        post = self.ann.here("GET", f"/posts/{post_id}", 200)
        body = post["variants"][0]["body"]
        # As much as was cut may be added, so the text stays under its limit.
        changed = {"variants": {"linkedin": body[:-20].rstrip() + "\n\nCome and see."}}
        path = f"/posts/{post_id}"
        self.ann.here("PATCH", path, 428, json=changed)
        match = {"If-Match": f'"{post["version"]}"'}
        self.ann.here("PATCH", path, 200, json=changed, headers=match)
        self.ann.here("PATCH", path, 412, json=changed, headers=match)
        self.say("edited once; a second edit of the same version was refused")
        edited: dict[str, Any] = self.ann.here("GET", path, 200)
        return edited

    def approved(self, post: dict[str, Any]) -> None:
        self.ann.here("POST", f"/posts/{post['id']}/submission", 201, json={})
        for stage in ("Draft Review", "Final Approval"):
            pending = self.ben.here("GET", "/approvals?state=pending", 200)["items"][0]
            assert pending["stage"] == stage, pending
            decision = f"/approvals/{pending['id']}/decision"
            yes = {"verdict": "approved"}
            refused = self.cleo.here("POST", decision, 403, json=yes)
            assert refused["missing_scope"] == "approvals:decide"
            self.ann.here("POST", decision, 403, 409, json=yes)
            self.ben.here("POST", decision, 200, 201, json=yes)
        assert self.ann.here("GET", f"/posts/{post['id']}", 200)["status"] == "approved"
        self.say("a viewer and the author could not approve; two approvals by an editor")

    def published(self, post: dict[str, Any]) -> None:
        self.ben.here("POST", f"/posts/{post['id']}/publication", 202, json={})
        until = time.monotonic() + 20
        while self.ann.here("GET", f"/posts/{post['id']}", 200)["status"] != "published":
            assert time.monotonic() < until, "it was never published"
        home = f"/p/{self.ann.workspace}/"
        for name in ("feed.rss", "feed.atom", "feed.json"):
            feed = self.http.get(home + name)
            assert feed.status_code == 200, feed.text
            if name == "feed.json":
                titles = [item["title"] for item in feed.json()["items"]]
            else:
                parsed = feedparser.parse(feed.content)
                assert not parsed.bozo, parsed.bozo_exception
                titles = [entry.title for entry in parsed.entries]
            assert titles == [post["title"]]
        assert post["title"] in self.http.get(home).text
        self.say(f"published: {self.http.base_url}{home} and three valid feeds")

    def approval_lost(self, post: dict[str, Any]) -> None:
        """Change one character of a second, approved post: the approval is gone."""
        body = {"title": "Closed on Monday", "variants": {"linkedin": "We are closed on Monday."}}
        fresh = self.ann.here("POST", "/posts", 201, json=body)
        self.approved(fresh)
        now = self.ann.here("GET", f"/posts/{fresh['id']}", 200)
        one = {"variants": {"linkedin": "We are closed on Monday!"}}
        match = {"If-Match": f'"{now["version"]}"'}
        edited = self.ann.here("PATCH", f"/posts/{fresh['id']}", 200, json=one, headers=match)
        assert edited["status"] == "draft"
        refused = self.ben.here("POST", f"/posts/{fresh['id']}/publication", 409, json={})
        self.say(f"one changed character took the approval away: {refused['detail']}")

    def unseen_elsewhere(self, post: dict[str, Any], run_id: str) -> None:
        """Require that somebody of another workspace sees none of it by route, id or cursor."""
        page = self.ann.here("GET", "/posts?limit=1", 200)
        paths = (f"/posts/{post['id']}", f"/runs/{run_id}", f"/posts/{post['id']}/versions")
        for path in paths:
            self.eve.here("GET", path, 404)
            self.eve.send("GET", f"/w/{self.ann.workspace}{path}", 404)
        self.eve.here("GET", f"/posts?limit=1&cursor={page['next_cursor']}", 400)
        assert self.eve.here("GET", "/posts", 200)["items"] == []
        self.say("another workspace sees none of it by route, id or cursor")


def _indented(text: str) -> str:
    return "\n".join(f"    {line}".rstrip() for line in text.strip().splitlines())
