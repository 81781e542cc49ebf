"""The second factor: codes of an authenticator app, and recovery codes."""

from typing import Annotated

from api.deps import OwnAttempt, use_system
from api.errors import raises
from api.routing import make_router
from api.schemas import Shown
from api.v1.identity.auth import OwnDoor
from api.v1.identity.schemas import Code, Enrolment, Reauthentication, RecoveryCodes, TotpState
from runner.bootstrap import Container
from runner.core.db.work import Work
from runner.identity import (
    AddressUnproven,
    CodeRefused,
    CodesLocked,
    ReauthRequired,
    SecondFactor,
    TotpNotBegun,
    TotpOn,
    Users,
)

router = make_router("auth", "/api/v1/auth/totp")


def second_factor(work: Work, container: Container) -> SecondFactor:
    return SecondFactor(work, container.keys)


Own = Annotated[SecondFactor, use_system(second_factor)]


@router.get("")
async def read_totp(service: Own) -> Shown[TotpState]:
    """Say whether the second factor is on."""
    return await service.state(service.work.user_id)


@router.post("", status_code=201, responses=raises(AddressUnproven, TotpOn))
async def begin_totp(service: Own) -> Enrolment:
    """Make a secret for an authenticator app; it counts once a code confirms it."""
    user = await Users(service.work).users.get(service.work.user_id)
    begun = await service.begin(user)
    return Enrolment(secret=begun.secret, otpauth_uri=begun.otpauth_uri)


@router.post("/confirmation", responses=raises(TotpNotBegun, TotpOn, CodeRefused, CodesLocked))
async def confirm_totp(body: Code, attempt: OwnAttempt, service: Own) -> RecoveryCodes:
    """Turn the second factor on; the recovery codes are shown this once."""
    return RecoveryCodes(codes=await service.confirm(service.work.user_id, body.code))


@router.delete("", status_code=204, responses=raises(ReauthRequired, CodeRefused, CodesLocked))
async def turn_totp_off(body: Reauthentication, door: OwnDoor) -> None:
    """Turn the second factor off, by password or code."""
    await door.turn_totp_off(body.password, body.code)


@router.post(
    "/recovery-codes", responses=raises(TotpNotBegun, ReauthRequired, CodeRefused, CodesLocked)
)
async def renew_recovery_codes(body: Reauthentication, door: OwnDoor) -> RecoveryCodes:
    """Replace the recovery codes, by password or code; the old ones stop working."""
    return RecoveryCodes(codes=await door.renew_recovery_codes(body.password, body.code))
