"""Clients that generators write from openapi.yaml, at work on a real port."""

import json
from importlib.metadata import distributions

import pytest

from runner.core.release import release
from tests.client import Api
from tests.clients.conftest import Workshop
from tests.contract.operations import contract

STORY = [
    "A key opens Blue Door Bakery.",
    "Sent twice, and written once.",
    "3 posts stand on 2 pages.",
    "Refused: version_mismatch, not_found, validation_failed at /title.",
    "P-1 passed 2 stages and is published at https://example.org/oven.",
]
GENERATED = ("openapi_python_client.py", "openapi_fetch.js", "hey_api.js", "oazapfts.js")
README = [
    "This key opens Blue Door Bakery.",
    "It holds 1 posts.",
    "There is nothing here, or you may not see it.",
    "P-2 is written.",
    "Somebody changed it meanwhile: read it anew.",
]
# The first use waits for what is generated.
pytestmark = pytest.mark.timeout(300)


@pytest.mark.parametrize("program", GENERATED)
async def test_each_client_tells_the_whole_story(
    workshop: Workshop, address: str, program: str
) -> None:
    assert await workshop.tell(program, address) == STORY


@pytest.mark.parametrize("program", ["readme.py", "readme.js"])
async def test_what_the_readme_of_a_client_shows_works(
    workshop: Workshop, address: str, api: Api, program: str
) -> None:
    owner = await api.register()
    place = await owner.workspace()
    await owner.post(f"/w/{place['id']}/posts", {"title": "An oven"})
    wish = {"name": "Readme", "scopes": ["content:read", "content:write"]}
    key = (await owner.post(f"/w/{place['id']}/api-keys", wish)).json()["key"]
    assert await workshop.tell(program, address, POSTMAGIQ_API_KEY=key) == README


def test_the_packages_say_what_they_are(workshop: Workshop) -> None:
    [wheel] = distributions(path=[str(workshop.wheel)])
    package = json.loads((workshop.package / "package.json").read_text())
    licence = contract()["info"]["license"]["identifier"]
    assert contract()["info"]["version"] == release()
    for about in (
        (wheel.metadata["Name"], wheel.version, wheel.metadata["License-Expression"]),
        (package["name"], package["version"], package["license"]),
    ):
        assert about == ("postmagiq-client", release(), licence)
    files = {str(file.relative_to(workshop.package)) for file in workshop.package.rglob("*.*")}
    assert {"README.md", "dist/index.d.ts", "dist/schema.d.ts"} <= files
    assert {"postmagiq_client/py.typed"} <= {str(file) for file in wheel.files or ()}
    assert "First call" in str(wheel.metadata) or "The first call" in str(wheel.metadata)
    assert (workshop.package / "LICENSE").read_text() == wheel.read_text("licenses/LICENSE")
