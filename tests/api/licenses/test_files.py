"""Licences as files, and how a server that has one asks for it anew."""

from datetime import UTC, datetime

import pytest

from runner.core.ids import new_id
from runner.licenses.signing import verified
from tests.api.licenses.conftest import LICENSEE, Shop


async def claims_of(shop: Shop, content: str) -> dict[str, object]:
    key = (await shop.stranger.get("/licenses/public-key")).json()["public_key"]
    return verified(content, [key])


@pytest.fixture
async def file(shop: Shop) -> dict[str, object]:
    """What the file of a licence says that was just sold."""
    sold = await shop.sell(entitlements={"seats": 5})
    exported = await shop.owner.post(f"{shop.at}/{sold['id']}/file")
    return await claims_of(shop, exported.json()["content"])


def at(file: dict[str, object]) -> str:
    return f"/licenses/{file['license']}/files/{file['proof']}"


async def test_a_file_is_renewed_by_its_proof(shop: Shop, file: dict[str, object]) -> None:
    await shop.owner.patch(f"{shop.at}/{file['license']}", {"seats": 7})
    await shop.owner.put(f"{shop.at}/{file['license']}/suspension", None)
    for _ in range(2):
        answer = await shop.stranger.get(at(file))
        renewed = await claims_of(shop, answer.json()["content"])
        changed = {"seats": 7, "state": "suspended", "issued_at": renewed["issued_at"]}
        assert renewed == file | changed
        issued_at = datetime.fromisoformat(str(renewed["issued_at"]))
        assert datetime.fromisoformat(str(file["issued_at"])) < issued_at <= datetime.now(UTC)


async def test_nobody_is_asked_for_what_has_no_address(file: dict[str, object]) -> None:
    assert file["server"] is None


async def test_a_proof_ends_with_a_transfer(shop: Shop, file: dict[str, object]) -> None:
    given = await shop.owner.post(f"{shop.at}/{file['license']}/transfer", LICENSEE)
    assert given.status_code == 200
    assert (await shop.stranger.get(at(file))).status_code == 404
    exported = await shop.owner.post(f"{shop.at}/{file['license']}/file")
    new = await claims_of(shop, exported.json()["content"])
    assert (await shop.stranger.get(at(new))).status_code == 200


async def test_no_licence_and_a_wrong_proof_are_told_in_the_same_bytes(
    shop: Shop, file: dict[str, object]
) -> None:
    proof = str(file["proof"])
    other = await shop.sell()
    asked = [
        at(file | {"license": new_id()}),
        at(file | {"license": other["id"]}),
        *(at(file | {"proof": wrong}) for wrong in (proof[:-1], f"{proof}A", "доказ", proof[::-1])),
    ]
    answers = [await shop.stranger.get(path) for path in asked]
    # Each says what was asked for, and has a number of its own to be found in the log by.
    own = [(answer.json()["instance"], answer.json()["request_id"]) for answer in answers]
    told = {
        answer.content.replace(instance.encode(), b"").replace(number.encode(), b"")
        for answer, (instance, number) in zip(answers, own, strict=True)
    }
    assert ({answer.status_code for answer in answers}, len(told)) == ({404}, 1)
