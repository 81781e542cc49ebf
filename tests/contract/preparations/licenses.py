"""What operations on licences need to succeed."""

import json
from typing import Any

from runner.core.secrets import unb64
from tests.contract.operations import Operation
from tests.contract.scenario import Asked, Prepare, Scenario, numbers

LICENSEE = {"licensee_name": "Hearth & Loaf", "licensee_email": "it@hearth.example"}
UNTIL = "2099-01-01T00:00:00Z"


async def sold(scenario: Scenario) -> tuple[str, dict[str, Any]]:
    """Issue a licence; returns where it is, and what was answered."""
    at = f"/accounts/{await scenario.account()}"
    made = (await scenario.ann.post(f"{at}/license-templates", await template(scenario))).json()
    body = LICENSEE | {"template_id": made["id"]}
    answer = await scenario.ann.post(f"{at}/licenses", body)
    assert answer.is_success, answer.text
    return f"{at}/licenses/{answer.json()['id']}", answer.json()


async def template(scenario: Scenario) -> dict[str, Any]:
    """Name a product that no other account of the database sells."""
    return {"name": f"Team {next(numbers)}", "product": f"hearth-{await scenario.account()}"}


async def templating(scenario: Scenario, operation: Operation) -> Asked:
    return await scenario.plain(operation, await template(scenario))


async def activated(scenario: Scenario) -> tuple[str, dict[str, Any]]:
    path, license = await sold(scenario)
    use = {"key": license["key"], "fingerprint": f"machine {next(numbers)}"}
    assert (await scenario.ann.post("/licenses/activations", use)).is_success
    return path, license | {"use": use}


async def issuing(scenario: Scenario, operation: Operation) -> Asked:
    _, license = await sold(scenario)
    body = LICENSEE | {"template_id": license["template_id"]}
    return await scenario.plain(operation, body)


async def changing(scenario: Scenario, operation: Operation) -> Asked:
    return await of_license(scenario, operation, {"note": f"Change {next(numbers)}"})


async def renewing(scenario: Scenario, operation: Operation) -> Asked:
    return await of_license(scenario, operation, {"expires_at": UNTIL})


async def transferring(scenario: Scenario, operation: Operation) -> Asked:
    return await of_license(scenario, operation, LICENSEE)


async def turning(scenario: Scenario, operation: Operation) -> Asked:
    return await of_license(scenario, operation, None)


async def reinstating(scenario: Scenario, operation: Operation) -> Asked:
    path, license = await sold(scenario)
    assert (await scenario.ann.put(f"{path}/suspension", None)).is_success
    return Asked(operation, ids_of(license), None, None)


async def of_license(scenario: Scenario, operation: Operation, body: Any) -> Asked:
    _, license = await sold(scenario)
    return Asked(operation, ids_of(license), body, None)


async def listing_machines(scenario: Scenario, operation: Operation) -> Asked:
    _, license = await activated(scenario)
    return Asked(operation, ids_of(license), None, None)


async def removing_machine(scenario: Scenario, operation: Operation) -> Asked:
    path, license = await activated(scenario)
    [machine] = (await scenario.ann.get(f"{path}/activations")).json()["items"]
    return Asked(operation, ids_of(license) | {"activation_id": machine["id"]}, None, None)


async def renewing_file(scenario: Scenario, operation: Operation) -> Asked:
    path, license = await sold(scenario)
    content = (await scenario.ann.post(f"{path}/file")).json()["content"]
    proof = json.loads(unb64(content.split(".")[1]))["proof"]
    return Asked(operation, ids_of(license) | {"proof": proof}, None, None)


async def validating(scenario: Scenario, operation: Operation) -> Asked:
    _, license = await activated(scenario)
    body = license["use"] | {"product": license["product"], "nonce": "a nonce of one's own"}
    return await scenario.plain(operation, body)


async def activating(scenario: Scenario, operation: Operation) -> Asked:
    _, license = await sold(scenario)
    use = {"key": license["key"], "fingerprint": "of the laptop", "name": "Zoë's laptop"}
    return await scenario.plain(operation, use)


async def by_machine(scenario: Scenario, operation: Operation) -> Asked:
    _, license = await activated(scenario)
    return await scenario.plain(operation, license["use"])


def ids_of(license: dict[str, Any]) -> dict[str, Any]:
    return {"account_id": license["account_id"], "license_id": license["id"]}


PREPARED: dict[str, Prepare] = {
    "activateLicense": activating,
    "createLicenseTemplate": templating,
    "deactivateLicense": by_machine,
    "exportLicense": turning,
    "issueLicense": issuing,
    "listLicenseActivations": listing_machines,
    "readLicense": turning,
    "reinstateLicense": reinstating,
    "removeLicenseActivation": removing_machine,
    "renewLicense": renewing,
    "renewLicenseFile": renewing_file,
    "revokeLicense": turning,
    "sendLicenseHeartbeat": by_machine,
    "suspendLicense": turning,
    "transferLicense": transferring,
    "updateLicense": changing,
    "validateLicense": validating,
}
