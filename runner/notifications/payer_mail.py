"""Letters about what happens in an account that pays."""

from collections.abc import Awaitable, Callable, Collection, Mapping
from functools import wraps
from typing import Any, NamedTuple
from uuid import UUID

from runner.billing import Bills, credits_reached, plan_page, trial_end
from runner.core.db.work import Work
from runner.core.events.readers import PlatformEventArgs
from runner.core.events.repository import PlatformEventRepository
from runner.identity import names_of
from runner.notifications import templates
from runner.notifications.composing import Composer, Deps, Envelope, to_invited
from runner.notifications.templates import Letter
from runner.workspaces import (
    AccountInvites,
    AccountPeople,
    AccountRole,
    Accounts,
    InternalAccountContext,
    InviteState,
    MoveState,
    WorkspaceMoves,
    invite_token,
)

TOLD_OF_CREDITS = frozenset({AccountRole.OWNER, AccountRole.BILLING})


class Told(NamedTuple):
    """What happened in an account."""

    account_id: UUID
    subject_id: UUID
    data: Mapping[str, Any]


def _in_account(compose: Callable[[Deps, Work, Told], Awaitable[list[Envelope]]]) -> Composer:
    """Have something composed in the account that was told of; nothing where there is none."""

    @wraps(compose)
    async def composed(deps: Deps, event: PlatformEventArgs) -> list[Envelope]:
        async with deps.database.system_read() as work:
            found = await PlatformEventRepository(work).record(UUID(event["event_id"]))
        if found.account_id is None:
            return []
        told = Told(found.account_id, found.subject_id, found.data)
        async with deps.database.read(InternalAccountContext(told.account_id)) as work:
            return await compose(deps, work, told)

    return composed


@_in_account
async def invite(deps: Deps, work: Work, told: Told) -> list[Envelope]:
    """Ask the invited person in, unless the invite was taken back."""
    found = await AccountInvites(work).invites.record(told.subject_id)
    if found.state != InviteState.PENDING:
        return []
    name = (await Accounts(work).here())["name"]
    inviter = (await names_of(work, [found.invited_by_id]))[found.invited_by_id]
    url = f"{deps.base_url}/invites#account.{invite_token(deps.keys, found.id)}"
    letter = templates.invite_to_account(inviter.full_name, name, found.role, url, found.expires_at)
    return to_invited(found.email, letter, inviter)


async def offer(deps: Deps, event: PlatformEventArgs) -> list[Envelope]:
    """Ask somebody whether they pay for a workspace from now on, unless that was taken back."""
    async with deps.database.system_read() as work:
        told = await PlatformEventRepository(work).record(UUID(event["event_id"]))
        moves = WorkspaceMoves(work)
        found = await moves.moves.record(told.subject_id)
        if found.state != MoveState.PENDING:
            return []
        name = await moves.name_of(found.moved_id)
        inviter = (await names_of(work, [found.invited_by_id]))[found.invited_by_id]
    url = f"{deps.base_url}/offers#{invite_token(deps.keys, found.id)}"
    letter = templates.offer_workspace(inviter.full_name, name, url, found.expires_at)
    return to_invited(found.email, letter, inviter)


@_in_account
async def trial_ending(deps: Deps, work: Work, told: Told) -> list[Envelope]:
    """Tell who belongs to an account that its trial is nearly over, unless it is over."""
    end = await trial_end(work, told.account_id)
    if end is None:
        return []
    account = (await Accounts(work).here())["name"]
    return await _to_payers(
        work,
        lambda name: templates.trial_ending(name, account, end.plan, end.at, deps.base_url),
    )


@_in_account
async def payment_failed(deps: Deps, work: Work, told: Told) -> list[Envelope]:
    """Tell who belongs to an account that an invoice was not paid: once, unless it is by now."""
    if told.data["again"]:
        return []
    bills = Bills(work)
    invoice = await bills.unpaid(told.subject_id)
    if invoice is None:
        return []
    plan = await bills.plan(deps.settings.payment_grace_days)
    account = (await Accounts(work).here())["name"]
    owed = f"{invoice.due_cents / 100:,.2f} {invoice.currency.upper()}"
    until, url = plan["grace_ends_at"], plan_page(deps.base_url, told.account_id)
    return await _to_payers(
        work, lambda name: templates.payment_failed(name, account, owed, until, url)
    )


async def _to_payers(
    work: Work, letter: Callable[[str], Letter], roles: Collection[AccountRole] = (*AccountRole,)
) -> list[Envelope]:
    """Write to who is in the account one is in, in some roles, where their address is verified."""
    members = await AccountPeople(work).members.rows()
    people = await names_of(work, [row["user_id"] for row in members if row["role"] in roles])
    return [
        Envelope(person.email, letter(person.full_name))
        for person in people.values()
        if person.email and person.email_verified_at
    ]


@_in_account
async def credits_spent(deps: Deps, work: Work, told: Told) -> list[Envelope]:
    """Tell who owns and who pays an account how far its credits went, unless that is over."""
    reached = await credits_reached(work, told.subject_id)
    if reached is None or reached.percent != told.data["percent"]:
        return []
    account = (await Accounts(work).here())["name"]
    url = f"{deps.base_url}/account/{told.account_id}/usage"
    return await _to_payers(
        work,
        lambda name: templates.credits_spent(
            name, account, reached.percent, reached.renews_at, url
        ),
        TOLD_OF_CREDITS,
    )


SYSTEM_COMPOSERS: Mapping[str, Composer] = {
    "account_invite.created": invite,
    "account_invite.resent": invite,
    "workspace_move.created": offer,
    "subscription.trial_ending": trial_ending,
    "invoice.payment_failed": payment_failed,
    "usage_period.reached": credits_spent,
}
