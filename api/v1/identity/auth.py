"""Register, sign in, stay signed in, sign out."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Annotated
from uuid import NAMESPACE_URL, uuid5

from fastapi import Depends, Request, Response

from api.deps import (
    Attempt,
    Caller,
    ContainerDep,
    Device,
    Idempotency,
    IfMatch,
    OwnAttempt,
    renewing,
    use_open,
    use_system,
)
from api.deps.idempotency import begin, finish
from api.deps.refresh_cookie import ForeignOrigin, RefreshCookie, RefreshCookieDep
from api.errors import raises
from api.routing import make_router
from api.schemas import Shown
from api.v1.identity.schemas import (
    Link,
    Login,
    Me,
    Refresh,
    Registration,
    SignedIn,
    UserRead,
    UserUpdate,
)
from runner.bootstrap import CLAIMED, Container
from runner.core.db.work import Work
from runner.core.errors import Invalid, Stale
from runner.core.idempotency import PlatformAnswers
from runner.identity import (
    Authentication,
    CodesLocked,
    Enrolment,
    InvalidCredentials,
    LinkUsed,
    RefreshRefused,
    SecondFactor,
    SignIns,
    Tokens,
    TotpRefused,
    TotpRequired,
    WeakPassword,
)
from runner.workspaces import Invitations, RegistrationClosed, Workspaces

router = make_router("auth", "/api/v1/auth")


def sign_ins(work: Work, container: Container) -> SignIns:
    return SignIns(work, container.signer)


@dataclass(frozen=True, slots=True)
class Handout:
    """Hand out a sign-in: to browsers the refresh token as a cookie, to programs in the body.

    What came by cookie goes back by cookie, whatever else the request says.
    """

    cookie: RefreshCookie

    def __call__(self, response: Response, tokens: Tokens, *, by_cookie: bool = False) -> SignedIn:
        by_cookie = by_cookie or self.cookie.wanted
        if by_cookie:
            self.cookie.give(response, tokens.refresh_token)
        return SignedIn(
            access_token=tokens.access_token,
            expires_in=tokens.expires_in,
            refresh_token=None if by_cookie else tokens.refresh_token,
            user=UserRead.model_validate(tokens.user, from_attributes=True),
        )


async def handout(cookie: RefreshCookieDep) -> Handout:
    return Handout(cookie)


async def front_door(container: ContainerDep, attempt: Attempt) -> Authentication:
    """Hand over what opens its works by itself, once hashing is done."""
    return Authentication(container.database, container.signer, container.keys, attempt, CLAIMED)


async def own_door(container: ContainerDep, caller: OwnAttempt) -> Authentication:
    """Hand over the same to somebody signed in, whose guesses at a password are counted."""
    return Authentication(container.database, container.signer, container.keys, caller, CLAIMED)


Give = Annotated[Handout, Depends(handout)]
Door = Annotated[Authentication, Depends(front_door)]
OwnDoor = Annotated[Authentication, Depends(own_door)]
Open = Annotated[SignIns, use_open(sign_ins)]
Renewing = Annotated[SignIns, use_open(sign_ins, renewing)]
SignedInOnly = Annotated[SignIns, use_system(sign_ins)]


class Registering:
    """Open the work of a registration, once its password is hashed, and keep its answer there."""

    idempotency = Idempotency.OPTIONAL

    async def __call__(
        self, request: Request, body: Registration, door: Door, container: ContainerDep
    ) -> AsyncIterator[tuple[Registration, Enrolment]]:
        async with door.registering(body.email, body.password) as new:
            answers, whose = PlatformAnswers(new.work), uuid5(NAMESPACE_URL, f"mailto:{body.email}")
            attempt = await begin(request, self.idempotency, answers, whose)
            await Invitations(new.work).admit(body.email, container.settings.registration)
            yield body, new
            finish(request, attempt)


New = Annotated[tuple[Registration, Enrolment], Depends(Registering(), scope="function")]


@router.post(
    "/register", status_code=201, responses=raises(WeakPassword, RegistrationClosed, ForeignOrigin)
)
async def register(asked: New, device: Device, give: Give, response: Response) -> SignedIn:
    """Make an account and sign in; the address counts once its mail was answered."""
    body, new = asked
    return give(response, await new.enrol(body.full_name, device))


@router.post(
    "/login",
    responses=raises(InvalidCredentials, TotpRequired, TotpRefused, CodesLocked, ForeignOrigin),
)
async def login(
    body: Login, door: Door, device: Device, give: Give, response: Response
) -> SignedIn:
    """Sign in with e-mail address and password, and a code where the second factor is on."""
    return give(response, await door.login(body.email, body.password, device, body.code))


@router.post("/local-link", responses=raises(LinkUsed, ForeignOrigin))
async def follow_local_link(
    body: Link, service: Open, device: Device, give: Give, response: Response
) -> SignedIn:
    """Sign in with the one-time token that the server printed when it started."""
    return give(response, await service.follow(body.token, device))


@router.post("/refresh", responses=raises(RefreshRefused, ForeignOrigin))
async def refresh(
    body: Refresh,
    give: Give,
    service: Renewing,
    response: Response,
) -> SignedIn:
    """Trade a refresh token for a new pair; an old one ends the whole sign-in.

    What came by cookie goes back by cookie, with `X-Client: web` or without.
    """
    token = body.refresh_token or give.cookie.token or ""
    return give(response, await service.refresh(token), by_cookie=not body.refresh_token)


@router.post("/logout", status_code=204, responses=raises(ForeignOrigin))
async def logout(caller: Caller, cookie: RefreshCookieDep, service: SignedInOnly) -> Response:
    """End this sign-in; its tokens stop working at once."""
    if caller.user_id is not None and caller.sign_in_id is not None:
        await service.end(caller.user_id, caller.sign_in_id)
    response = Response(status_code=204)
    cookie.take_back(response)
    return response


@router.get("/me")
async def read_me(caller: Caller, service: SignedInOnly, container: ContainerDep) -> Me:
    """Say who is asking, and which workspaces they belong to."""
    work = service.work
    user = await service.users.read(work.user_id)
    return Me.model_validate(
        {
            "user": UserRead.model_validate(user, from_attributes=True),
            "sign_in_id": caller.sign_in_id,
            "email_verified": user.email_verified_at is not None,
            "totp_enabled": await SecondFactor(work, container.keys).is_on(work.user_id),
            "workspaces": [place._asdict() for place in await Workspaces(work).of(work.user_id)],
        }
    )


@router.patch("/me", responses=raises(Invalid, Stale))
async def update_me(body: UserUpdate, if_match: IfMatch, service: SignedInOnly) -> Shown[UserRead]:
    """Change one's name, time zone and language."""
    return await service.users.change(service.work.user_id, body.changes(), if_match)
