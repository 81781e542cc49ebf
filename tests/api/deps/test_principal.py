"""Who asks: what they are counted as."""

import pytest
from prometheus_client import REGISTRY

from tests.client import Api


def refused(code: str) -> float:
    return REGISTRY.get_sample_value("postmagiq_sign_ins_refused_total", {"code": code}) or 0.0


@pytest.mark.parametrize(
    ("path", "body", "code"),
    [
        ("login", {"email": "nobody@example.org", "password": "a guess"}, "invalid_credentials"),
        ("local-link", {"token": "a guess"}, "invalid_token"),
        ("refresh", {"refresh_token": "a guess"}, "session_revoked"),
    ],
)
async def test_an_attempt_that_is_refused_is_counted_by_why(
    api: Api, path: str, body: dict[str, str], code: str
) -> None:
    before = refused(code)
    answer = await api.post(f"/auth/{path}", body)
    assert (answer.status_code, answer.json()["code"]) == (401, code)
    assert refused(code) == before + 1


async def test_what_is_wrong_with_a_registration_is_no_attempt(api: Api) -> None:
    body = {"email": "ann@example.org", "password": "short", "full_name": "Ann"}
    answer = await api.post("/auth/register", body)
    assert answer.status_code == 422
    assert refused(answer.json()["code"]) == 0
