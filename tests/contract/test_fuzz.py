"""Whatever is sent, nothing breaks and nothing of the inside is shown.

`make fuzz` sends 20,000 requests; the suite a few hundred of the same kind.
"""

import re
import warnings

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis.errors import HypothesisWarning

from tests.contract.conftest import Stage
from tests.contract.fuzzing import Thrown, requests
from tests.contract.operations import knock

INSIDE = re.compile(
    rb"Traceback|sqlalchemy|asyncpg|sqlite3|psycopg|pydantic|site-packages|\.py\b|/runner/"
    rb"|\bSELECT\b.*\bFROM\b|INSERT INTO|constraint|\b(?:uq|fk|ck|pk|ix)_[a-z]+_"
    rb"|row-level security",
    re.IGNORECASE,
)


def drawn(stage: Stage) -> list[Thrown]:
    """Draw the requests before the first is sent: nothing that they do changes what is drawn."""
    found: list[Thrown] = []

    @given(thrown=requests(stage))
    @settings(suppress_health_check=[*HealthCheck], phases=[Phase.generate])
    def draw(thrown: Thrown) -> None:
        found.append(thrown)

    # Threads of the job engine draw random numbers meanwhile, which Hypothesis would write a page
    # about: the whole of the strategy.
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", HypothesisWarning)
        draw()
    return found


@pytest.mark.parametrize("kind", ["owner", "viewer", "anonymous"])
async def test_no_request_breaks_anything(stage: Stage, kind: str) -> None:
    for thrown in drawn(stage):
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
