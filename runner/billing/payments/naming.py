"""Have accounts called at the provider what they are called here."""

from uuid import UUID

from runner.billing.payments.customers import Customers
from runner.billing.payments.processing import Deps
from runner.workspaces import Accounts, InternalAccountContext


async def tell_name(deps: Deps, account_id: UUID, key: str) -> None:
    """Tell the provider the name and the address of an account; raises what the port does."""
    async with deps.database.system_read() as work:
        customer_id = await Customers(work).of(account_id)
    if customer_id is None:
        return
    async with deps.database.read(InternalAccountContext(account_id)) as work:
        account = await Accounts(work).here()
    email = account["billing_email"] or ""
    there = await deps.payments.customer(customer_id)
    if not there.deleted and (there.name, there.email) != (account["name"], email):
        await deps.payments.change_customer(customer_id, account["name"], email, key)
