"""What the tests of content share: a post, and the version one has read."""

from typing import Any

from tests.client import Api


async def post_in(caller: Api, at: str, **fields: Any) -> dict[str, Any]:
    answer = await caller.post(f"{at}/posts", {"title": "A second oven"} | fields)
    assert answer.status_code == 201, answer.text
    post: dict[str, Any] = answer.json()
    return post


def match(row: dict[str, Any]) -> dict[str, str]:
    return {"If-Match": f'"{row["version"]}"'}
