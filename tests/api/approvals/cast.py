"""A workspace with a writer, two approvers and a viewer, and a post to decide about."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

import httpx

from runner.core.actors import Actor, Door
from runner.workspaces import MemberContext, Scope
from tests.client import Api
from tests.waiting import until

TEXT = "The second oven arrives on Monday.\n\n## Why\n\n*Sundays.*"


@dataclass
class Cast:
    """Ann owns the workspace, Wim writes, Ben and Cleo edit and Vera looks on."""

    ws: str
    slug: str
    ann: Api
    wim: Api
    ben: Api
    cleo: Api
    vera: Api

    @classmethod
    async def open(cls, api: Api, name: str = "Blue Door Bakery") -> "Cast":
        ann = await api.register("Ann Owner")
        made = await ann.workspace(name)
        wim, ben, cleo, vera = await ann.join_all(
            made["id"],
            ("member", "Wim Writer"),
            ("editor", "Ben Editor"),
            ("editor", "Cleo Editor"),
            ("viewer", "Vera Viewer"),
        )
        return cls(made["id"], made["slug"], ann, wim, ben, cleo, vera)

    def at(self, path: str) -> str:
        return f"/w/{self.ws}{path}"

    async def write(self, title: str = "A second oven", body: str = TEXT) -> dict[str, Any]:
        """Have Wim write a post."""
        body_ = {"title": title, "variants": {"blog": body}}
        return ok(await self.wim.post(self.at("/posts"), body_), 201)

    async def read(self, post: dict[str, Any]) -> dict[str, Any]:
        return ok(await self.ann.get(self.at(f"/posts/{post['id']}")))

    async def edit(self, post: dict[str, Any], body: str, who: Api | None = None) -> None:
        version = (await self.read(post))["version"]
        headers = {"If-Match": f'"{version}"'}
        changes = {"variants": {"blog": body}}
        path = self.at(f"/posts/{post['id']}")
        ok(await (who or self.wim).patch(path, changes, headers=headers))

    async def submit(self, post: dict[str, Any], who: Api | None = None) -> dict[str, Any]:
        return ok(await (who or self.wim).post(self.at(f"/posts/{post['id']}/submission")), 201)

    async def decide(
        self, who: Api, request: dict[str, Any], verdict: str = "approved", feedback: Any = None
    ) -> httpx.Response:
        path = self.at(f"/approvals/{request['id']}/decision")
        return await who.post(path, {"verdict": verdict, "feedback": feedback})

    async def requests(self, post: dict[str, Any]) -> list[dict[str, Any]]:
        items: list[dict[str, Any]] = ok(
            await self.vera.get(self.at(f"/posts/{post['id']}/approvals"))
        )["items"]
        return items

    async def open_request(self, post: dict[str, Any]) -> dict[str, Any]:
        return next(r for r in await self.requests(post) if r["state"] == "pending")

    async def approve(self, post: dict[str, Any]) -> None:
        """Take a post through both stages."""
        ok(await self.decide(self.ben, await self.submit(post)))
        ok(await self.decide(self.cleo, await self.open_request(post)))

    async def approved(self, title: str = "A second oven", body: str = TEXT) -> dict[str, Any]:
        post = await self.write(title, body)
        await self.approve(post)
        return post

    async def publish(self, post: dict[str, Any], **body: Any) -> list[dict[str, Any]]:
        path = self.at(f"/posts/{post['id']}/publication")
        items: list[dict[str, Any]] = ok(await self.ben.post(path, body), 202)["items"]
        return items

    async def publications(self, post: dict[str, Any]) -> list[dict[str, Any]]:
        items: list[dict[str, Any]] = ok(
            await self.vera.get(self.at(f"/posts/{post['id']}/publication"))
        )["items"]
        return items

    async def settled(self, post: dict[str, Any], *states: str) -> list[dict[str, Any]]:
        """Wait until every publication of a post is in one of these states."""

        async def look() -> list[dict[str, Any]] | None:
            rows = await self.publications(post)
            return rows if all(row["state"] in states for row in rows) else None

        return await until(look)

    async def published(self, title: str = "A second oven", body: str = TEXT) -> dict[str, Any]:
        post = await self.approved(title, body)
        await self.publish(post)
        await self.settled(post, "sent")
        return post

    async def status(self, post: dict[str, Any]) -> str:
        return str((await self.read(post))["status"])

    def context(self, who: Api, scope: Scope) -> MemberContext:
        """Enter as somebody without HTTP, as a job does."""
        actor = Actor(user_id=UUID(who.user["id"]), door=Door.JOB)
        return MemberContext(UUID(self.ws), actor, scope)


def ok(answer: httpx.Response, status: int = 200) -> dict[str, Any]:
    assert answer.status_code == status, answer.text
    body: dict[str, Any] = answer.json()
    return body


def refused(answer: httpx.Response, status: int, code: str) -> dict[str, Any]:
    assert answer.status_code == status, answer.text
    body: dict[str, Any] = answer.json()
    assert body["code"] == code, body
    return body
