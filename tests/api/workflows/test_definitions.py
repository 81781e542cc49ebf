from tests.api.workflows.studio import Studio
from tests.client import Api


async def test_a_new_workspace_has_the_default_workflow(api: Api) -> None:
    studio = await Studio.opened(api)
    listed = (await studio.caller.get(f"{studio.path}/workflows")).json()["items"]
    assert [(each["key"], each["version"]) for each in listed] == [("default", 2)]
    read = (await studio.caller.get(f"{studio.path}/workflows/default")).json()
    assert read == listed[0]
    steps = [step["key"] for step in read["steps"]]
    assert steps == ["plan", "draft", "audit", "revise", "finish"]


async def test_an_unknown_workflow_is_not_found(api: Api) -> None:
    studio = await Studio.opened(api)
    assert (await studio.caller.get(f"{studio.path}/workflows/none")).status_code == 404


async def test_everybody_who_appears_in_a_workflow_is_listed(api: Api) -> None:
    studio = await Studio.opened(api)
    personas = (await studio.caller.get(f"{studio.path}/personas")).json()["items"]
    assert {each["key"] for each in personas} == {"strategist", "writer", "auditor", "editor"}
