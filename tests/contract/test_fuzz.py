"""Whatever is sent, nothing breaks and nothing of the inside is shown.

`make fuzz` sends 20,000 requests; the suite a few hundred of the same kind.
"""

import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.contract.conftest import Stage
from tests.contract.fuzzing import Thrown, requests
from tests.contract.operations import knock

INSIDE = re.compile(
    rb"Traceback|sqlalchemy|asyncpg|sqlite3|psycopg|pydantic|site-packages|\.py\b|/runner/"
    rb"|\bSELECT\b.*\bFROM\b|INSERT INTO|constraint|\b(?:uq|fk|ck|pk|ix)_[a-z]+_"
    rb"|row-level security",
    re.IGNORECASE,
)


@pytest.mark.parametrize("kind", ["owner", "viewer", "anonymous"])
@given(data=st.data())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, *HealthCheck])
async def test_no_request_breaks_anything(stage: Stage, kind: str, data: st.DataObject) -> None:
    thrown: Thrown = data.draw(requests(stage))
    headers = await stage.headers_of(kind) | thrown.headers
    method, path = thrown.operation.method, thrown.path
    if "/auth/" in thrown.operation.path or "/members/" in thrown.operation.path:
        # It may have ended this sign-in.
        stage.headers.pop(kind, None)
    answered = await knock(stage.app, method, path, headers, thrown.body)
    # Or have closed the workspace to all that follows.
    await stage.mend(thrown.operation.id, kind)
    assert answered.status < 500 or answered.status == 503, (thrown, answered)
    assert not INSIDE.search(answered.body), (thrown, answered)
