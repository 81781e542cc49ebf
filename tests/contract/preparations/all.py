"""What each operation needs to succeed, of all capabilities."""

from tests.contract.preparations import (
    accounts,
    billing,
    content,
    identity,
    licenses,
    production,
    workspaces,
)

PREPARATIONS = {
    **billing.PREPARED,
    **identity.PREPARED,
    **workspaces.PREPARED,
    **accounts.PREPARED,
    **content.PREPARED,
    **production.PREPARED,
    **licenses.PREPARED,
}
