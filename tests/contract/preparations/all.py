"""What each operation needs to succeed, of all capabilities."""

from tests.contract.preparations import billing, content, identity, production, workspaces

PREPARATIONS = {
    **billing.PREPARED,
    **identity.PREPARED,
    **workspaces.PREPARED,
    **content.PREPARED,
    **production.PREPARED,
}
