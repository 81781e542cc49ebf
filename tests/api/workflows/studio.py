"""A person, their workspace and what they do with runs."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

from runner.core.actors import Actor, Door
from runner.workflows import RunScope
from runner.workspaces import MemberContext, Scope
from tests.client import Api, keyed
from tests.waiting import until

SOURCES = sorted((Path(__file__).parents[2] / "data" / "sources").iterdir())
ENDED = {"succeeded", "failed", "cancelled"}


@dataclass
class Studio:
    """One workspace, seen by one member."""

    caller: Api
    id: str

    @classmethod
    async def opened(cls, api: Api) -> "Studio":
        ann = await api.register()
        return cls(ann, (await ann.workspace())["id"])

    @property
    def path(self) -> str:
        return f"/w/{self.id}"

    def context(self, caller: Api, scope: Scope = RunScope.WRITE) -> MemberContext:
        actor = Actor(user_id=UUID(caller.user["id"]), door=Door.API)
        return MemberContext(UUID(self.id), actor, scope)

    async def add(self, text: str, filename: str = "notes.txt") -> str:
        """Add source material and return its id."""
        body = {"text": text, "filename": filename}
        answer = await self.caller.post(f"{self.path}/sources", body)
        assert answer.status_code == 201, answer.text
        return str(answer.json()["id"])

    async def add_file(self, file: Path) -> str:
        return await self.add(file.read_text(encoding="utf-8"), file.name)

    async def ban(self, *words: str) -> None:
        path = f"{self.path}/settings"
        headers = {"If-Match": (await self.caller.get(path)).headers["etag"]}
        answer = await self.caller.patch(path, {"banned_words": [*words]}, headers=headers)
        assert answer.status_code == 200, answer.text

    async def start(self, source_id: str, platform: str = "linkedin", **more: Any) -> str:
        """Start a run and return its id."""
        body = {"source_id": source_id, "platforms": [platform], **more}
        answer = await self.caller.post(f"{self.path}/runs", body, headers=keyed())
        assert answer.status_code == 202, answer.text
        assert answer.json()["status"] == "queued"
        return str(answer.json()["id"])

    async def run(self, run_id: str) -> dict[str, Any]:
        found: dict[str, Any] = (await self.caller.get(f"{self.path}/runs/{run_id}")).json()
        return found

    async def ended(self, run_id: str) -> dict[str, Any]:
        async def look() -> dict[str, Any] | None:
            run = await self.run(run_id)
            return run if run["status"] in ENDED else None

        return await until(look)

    async def written(self, platform: str = "linkedin") -> dict[str, Any]:
        """Have a post written from the first source and return its run."""
        return await self.ended(await self.start(await self.add_file(SOURCES[0]), platform))

    async def lines(self, run_id: str, query: str = "", **headers: str) -> list[tuple[int, str]]:
        """Follow a run to its end and return the number and type of each line."""
        path = f"{self.path}/runs/{run_id}/events{query}"
        answer = await self.caller.get(path, headers=headers)
        if answer.status_code == 204:
            return []
        assert answer.status_code == 200, answer.text
        return told(answer.text)


def told(stream: str) -> list[tuple[int, str]]:
    """Read the numbers and types out of server-sent events."""
    found = []
    for block in stream.split("\n\n"):
        fields = dict(
            line.split(": ", 1) for line in block.split("\n") if line[:1] not in ("", ":")
        )
        if "id" in fields:
            found.append((int(fields["id"]), json.loads(fields["data"])["type"]))
    return found
