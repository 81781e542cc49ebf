"""Licences by their key: validate one, activate a machine, hear from it, let it go."""

from collections.abc import AsyncIterator
from typing import Annotated

from fastapi import Depends, Request

from api.deps import AskingAboutLicense, ContainerDep, Remote
from api.deps.principal import nobody
from api.errors import raises
from api.routing import make_router
from api.schemas import Shown
from api.v1.licenses.by_key_schemas import (
    LicenseActivationCreate,
    LicenseAnswer,
    LicensePublicKey,
    LicenseQuestion,
    LicenseUse,
)
from runner.licenses import (
    ActivationLapsed,
    ActivationsExhausted,
    Asked,
    ByKey,
    LicenseInvalid,
    LicenseQuotaSpent,
    NeedsNoMachine,
    NoSuchKey,
    NotActivated,
    Question,
    SeatsExhausted,
)

router = make_router("licenses", "/api/v1/licenses")


async def by_key(
    request: Request, container: ContainerDep, count: AskingAboutLicense
) -> AsyncIterator[ByKey]:
    """Open the work of whoever has a key, who is not signed in."""
    async with container.database.system(nobody(request)) as work:
        yield ByKey(work, container.keys, container.license_signing, count)


Holder = Annotated[ByKey, Depends(by_key, scope="function")]


@router.post("/validate", responses=raises(LicenseQuotaSpent))
async def validate_license(body: LicenseQuestion, holder: Holder) -> Shown[LicenseAnswer]:
    """Ask whether a licence holds; the answer is 200 whatever it says, and signed."""
    asked = Asked(body.product, body.fingerprint, body.entitlements)
    return await holder.validate(body.key, Question(asked, body.nonce))


@router.post(
    "/activations",
    responses=raises(
        NoSuchKey, LicenseInvalid, NeedsNoMachine, SeatsExhausted, ActivationsExhausted,
        LicenseQuotaSpent,
    ),
)  # fmt: skip
async def activate_license(body: LicenseActivationCreate, holder: Holder) -> Shown[LicenseAnswer]:
    """Let a machine use a licence; one that does already keeps its seat."""
    return await holder.activate(body.key, body.fingerprint, body.name)


@router.post(
    "/heartbeats",
    responses=raises(
        NoSuchKey, LicenseInvalid, NeedsNoMachine, NotActivated, ActivationLapsed, SeatsExhausted,
        LicenseQuotaSpent,
    ),
)  # fmt: skip
async def send_license_heartbeat(body: LicenseUse, holder: Holder) -> Shown[LicenseAnswer]:
    """Say that a machine still uses a licence; a silent one comes back if there is a seat."""
    return await holder.heartbeat(body.key, body.fingerprint)


@router.post(
    "/deactivations",
    status_code=204,
    responses=raises(NoSuchKey, NotActivated, LicenseQuotaSpent),
)
async def deactivate_license(body: LicenseUse, holder: Holder) -> None:
    """Let a machine go and free its seat; twice is the same as once."""
    await holder.deactivate(body.key, body.fingerprint)


@router.get("/public-key")
async def read_license_public_key(container: ContainerDep, remote: Remote) -> LicensePublicKey:
    """Read what verifies the tokens and files that are signed here."""
    return LicensePublicKey(public_key=container.license_signing.public_key)
