"""The system login: across workspaces, but only the tables and verbs on this list."""

import asyncpg

from runner.settings import Settings

EVERY = {"SELECT", "INSERT", "UPDATE", "DELETE"}
# Adding a line here lets one login reach every tenant's rows of a table: say why.
ALLOWED = {
    # A server sees whether the database fits it.
    "alembic_version": {"SELECT"},
    # Who somebody is must be known before any workspace is.
    "users": EVERY,
    "identities": EVERY,
    "active_sessions": EVERY,
    "verifications": EVERY,
    "totp_credentials": EVERY,
    "recovery_codes": EVERY,
    # Workspaces are founded, found by slug and listed from outside.
    "accounts": EVERY,
    "account_members": EVERY,
    # Workspaces are made outside, and how many there may be is what the account has paid for.
    "subscription_tiers": {"SELECT"},
    "account_subscriptions": {"SELECT", "INSERT", "UPDATE"},
    "entitlements": {"SELECT"},
    "account_invites": {"SELECT", "UPDATE"},
    "workspace_moves": {"SELECT", "INSERT", "UPDATE"},
    # What there is no room for is counted in all workspaces of an account, of which it enters none.
    "over_limits": EVERY,
    "downgrades": {"SELECT", "INSERT", "UPDATE"},
    # What was held back and forgotten is looked for in every account.
    "credit_reservations": {"SELECT"},
    "usage_tracking": {"SELECT"},
    # What the payment provider sends says whose it is only once its customer was looked up.
    "billing_events": EVERY,
    "billing_customers": EVERY,
    "invoices": EVERY,
    "payment_methods": EVERY,
    "workspaces": EVERY,
    "workspace_slugs": EVERY,
    "workspace_memberships": EVERY,
    # The invited person accepts before belonging to the workspace.
    "workspace_invites": {"SELECT", "UPDATE"},
    # What an invite gives, and what its inviter holds, is asked before somebody belongs here.
    "custom_roles": {"SELECT"},
    # The dispatcher reads every log and notes how far readers were told.
    "events": {"SELECT", "INSERT"},
    "event_heads": {"SELECT", "INSERT", "UPDATE"},
    # Those of no workspace go after their time; a trigger keeps the young and the untold ones.
    "platform_events": {"SELECT", "INSERT", "DELETE"},
    # How far each log was proven is written beside it every night.
    "audit_proofs": {"SELECT", "INSERT", "UPDATE"},
    # Mail to people who may belong to no workspace yet.
    "email_queue": EVERY,
    # A key says which workspace it opens; noted in columns of their own are its use and its end.
    "api_key_secrets": {"INSERT", "SELECT"},
    "api_keys": {"SELECT"},
    # Answers that expired are forgotten; outside the workspaces they are kept with it too.
    "idempotency_keys": {"SELECT", "DELETE"},
    "platform_idempotency_keys": EVERY,
    # Who validates a licence has only its key; this server's own licence is everybody's.
    "licenses": {"SELECT", "UPDATE"},
    "license_activations": {"SELECT", "INSERT", "UPDATE"},
    "installed_licenses": EVERY,
    # Windows that ended are cleared away.
    "rate_limit_buckets": {"SELECT", "DELETE"},
    # A new workspace starts with these.
    "approval_stages": {"SELECT", "INSERT"},
    "channels": {"SELECT", "INSERT"},
    "webhooks": {"SELECT"},
    "workflow_definitions": {"SELECT", "INSERT"},
    # Runs of people who may not enter any more are ended for them.
    "workflow_runs": {"SELECT", "UPDATE"},
    "run_steps": {"SELECT", "UPDATE"},
}


async def test_the_system_login_has_these_verbs_and_no_others(postgres: Settings) -> None:
    assert postgres.owner_database_url is not None
    url = postgres.owner_database_url.get_secret_value().replace("+asyncpg", "")
    connection = await asyncpg.connect(url)
    rows = await connection.fetch(
        "SELECT c.relname AS table, a.privilege_type AS verb "
        "FROM pg_class c, aclexplode(c.relacl) a "
        "WHERE a.grantee = 'postmagiq_tenancy_system'::regrole "
        "AND c.relnamespace = 'public'::regnamespace"
    )
    await connection.close()
    found: dict[str, set[str]] = {}
    for row in rows:
        found.setdefault(row["table"], set()).add(row["verb"])
    assert found == ALLOWED
