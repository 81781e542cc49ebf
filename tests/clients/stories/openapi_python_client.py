"""The story of `story.ts`, through the Python client."""

import os
from typing import Any, TypeVar
from uuid import uuid4

from postmagiq_client import AuthenticatedClient, Client, models
from postmagiq_client.api.access import create_api_key, read_asker
from postmagiq_client.api.approvals import decide_approval, list_post_approvals, submit_post
from postmagiq_client.api.auth import register
from postmagiq_client.api.posts import create_post, list_posts, read_post, update_post
from postmagiq_client.api.publishing import mark_post_published
from postmagiq_client.api.sources import create_source
from postmagiq_client.api.workspaces import create_workspace

T = TypeVar("T")
ADDRESS = os.environ["POSTMAGIQ_API_URL"]
URL = "https://example.org/oven"
SCOPES = ("content:read", "content:write", "approvals:read", "publishing:write")


def got(answer: Any, status: int, kind: type[T]) -> T:
    assert answer.status_code == status, answer.content
    assert isinstance(answer.parsed, kind)
    return answer.parsed


def refused(answer: Any, status: int) -> models.Problem:
    problem = got(answer, status, models.Problem)
    assert problem.status == status
    return problem


def connect(token: str) -> AuthenticatedClient:
    return AuthenticatedClient(base_url=ADDRESS, token=token)


def tell() -> None:
    person = models.Registration(
        email=f"{uuid4()}@example.org", password="correct horse battery", full_name="Ann"
    )
    signed_in = register.sync_detailed(client=Client(base_url=ADDRESS), body=person)
    owner = connect(got(signed_in, 201, models.SignedIn).access_token)
    place = models.WorkspaceCreate(name="Blue Door Bakery")
    made = create_workspace.sync_detailed(client=owner, body=place)
    workspace = got(made, 201, models.WorkspaceRead).id
    wish = models.ApiKeyCreate(name="Story", scopes=[models.Scope(scope) for scope in SCOPES])
    key = create_api_key.sync_detailed(workspace, client=owner, body=wish)
    program = connect(got(key, 201, models.ApiKeyCreated).key)
    asker = got(read_asker.sync_detailed(client=program), 200, models.AskerRead)
    print(f"A key opens {asker.workspaces[0].name}.")

    material = models.SourceCreate(text="The oven is lit at four.")
    source = create_source.sync_detailed(workspace, client=program, body=material)
    got(source, 201, models.SourceRead)
    written = [write_twice(program, workspace, f"{word} oven") for word in ("One", "Two", "Three")]
    print("Sent twice, and written once.")

    found, pages, cursor = [], 0, None
    while pages == 0 or cursor:
        answer = list_posts.sync_detailed(
            workspace, client=program, limit=2, sort="created_at", cursor=cursor
        )
        page = got(answer, 200, models.PostPage)
        found += [post.id for post in page.items]
        cursor, pages = page.next_cursor, pages + 1
    assert found == [post.id for post in written]
    print(f"{len(found)} posts stand on {pages} pages.")

    change_and_be_refused(program, workspace, written[0])
    publish(owner, program, workspace, written[0].id)


def write_twice(program: AuthenticatedClient, workspace: str, title: str) -> models.PostRead:
    body = models.PostCreate.from_dict(
        {"title": title, "variants": {"linkedin": {"body": "It is lit at four."}}}
    )
    sent = {"client": program, "body": body, "idempotency_key": str(uuid4())}
    post = got(create_post.sync_detailed(workspace, **sent), 201, models.PostRead)
    again = create_post.sync_detailed(workspace, **sent)
    assert again.headers["Idempotency-Replayed"] == "true"
    assert got(again, 201, models.PostRead) == post
    return post


def change_and_be_refused(
    program: AuthenticatedClient, workspace: str, post: models.PostRead
) -> None:
    tag = read_post.sync_detailed(workspace, post.id, client=program).headers["ETag"]
    known = read_post.sync_detailed(workspace, post.id, client=program, if_none_match=tag)
    assert known.status_code == 304

    def rename(title: str) -> Any:
        body = models.PostUpdate(title=title)
        return update_post.sync_detailed(
            workspace, post.id, client=program, body=body, if_match=tag
        )

    assert got(rename("A better oven"), 200, models.PostRead).version == post.version + 1
    late = refused(rename("Too late"), 412)
    unknown = refused(read_post.sync_detailed(workspace, str(uuid4()), client=program), 404)
    body = models.PostCreate(title="")
    nameless = refused(create_post.sync_detailed(workspace, client=program, body=body), 422)
    where = nameless.errors[0].pointer
    print(f"Refused: {late.code}, {unknown.code}, {nameless.code} at {where}.")


def publish(
    owner: AuthenticatedClient, program: AuthenticatedClient, workspace: str, post_id: str
) -> None:
    submitted = submit_post.sync_detailed(workspace, post_id, client=program)
    got(submitted, 201, models.ApprovalRead)
    yes = models.DecisionCreate(verdict=models.Verdict.APPROVED)
    stages = 0
    while waiting := pending(program, workspace, post_id):
        decided = decide_approval.sync_detailed(workspace, waiting[0], client=owner, body=yes)
        assert got(decided, 200, models.ApprovalRead).state == models.RequestState.APPROVED
        stages += 1
    where = models.PublishedByHand(platform=models.Platform.LINKEDIN, url=URL)
    out = mark_post_published.sync_detailed(workspace, post_id, client=program, body=where)
    url = got(out, 201, models.PublicationRead).external_url
    answer = read_post.sync_detailed(workspace, post_id, client=program)
    post = got(answer, 200, models.PostRead)
    print(f"{post.key} passed {stages} stages and is {post.status} at {url}.")


def pending(program: AuthenticatedClient, workspace: str, post_id: str) -> list[str]:
    answer = list_post_approvals.sync_detailed(workspace, post_id, client=program)
    requests: Any = got(answer, 200, object)
    return [
        request.id for request in requests.items if request.state == models.RequestState.PENDING
    ]


if __name__ == "__main__":
    tell()
