"""What each operation needs to succeed, of all capabilities."""

from tests.contract.preparations import content, identity, licenses, production, workspaces

PREPARATIONS = {
    **identity.PREPARED,
    **workspaces.PREPARED,
    **content.PREPARED,
    **production.PREPARED,
    **licenses.PREPARED,
}
