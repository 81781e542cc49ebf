"""The licence that this server was given, and how well it stands."""

from typing import Annotated

from api.deps import ContainerDep, use_accounts
from api.routing import make_router
from api.schemas import Shown
from api.v1.licenses.schemas import ServerLicenseRead
from runner.core.db.work import Work
from runner.licenses import remedy

router = make_router("licenses", "/api/v1/server-license")

SignedIn = Annotated[Work, use_accounts(lambda work: work)]


@router.get("")
async def read_server_license(work: SignedIn, container: ContainerDep) -> Shown[ServerLicenseRead]:
    """Read how the licence of this server stands, and what to do when it does not stand well.

    What is new may be refused once it is off; reading, exporting and work that runs go on.
    """
    found = await container.licensed.stand(work)
    if found is None:
        return ServerLicenseRead(state=None, trouble=None, advice=None, expires_at=None)
    how, known = found
    return ServerLicenseRead(
        state=how.rung,
        trouble=how.trouble,
        advice=remedy(how) or None,
        expires_at=known.told.expires_at,
    )
