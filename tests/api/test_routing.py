"""Which route a request reaches."""

import pytest

from tests.client import Api


@pytest.mark.parametrize(
    ("method", "address", "allowed"),
    [("DELETE", "members/bulk", "POST"), ("PATCH", "posts/export", "GET, HEAD")],
)
async def test_a_name_is_never_taken_for_an_id(
    api: Api, method: str, address: str, allowed: str
) -> None:
    ann = await api.register()
    workspace = await ann.workspace()
    answer = await ann.send(method, f"/w/{workspace['id']}/{address}", json={})
    assert (answer.status_code, answer.headers["allow"]) == (405, allowed)
