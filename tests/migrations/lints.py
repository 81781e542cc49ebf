"""Questions to the catalogue of a migrated PostgreSQL, each of which has no answer."""

from sqlmodel import SQLModel

import runner.tables  # noqa: F401 - brings every model in
from runner.core.db.tenancy import account_models, scoped_models

SCOPED = sorted(str(model.__tablename__) for model in scoped_models())
ACCOUNTS = {str(model.__tablename__): model.__account__ for model in account_models()}
# A row is found by these before any workspace is known, so they cannot begin with one.
NOT_TENANT_FIRST = {
    "ix_workspace_invites_token_hash": "an invite is found by its token",
    "ix_workspace_memberships_user_id_workspace_id": "a user's workspaces, asked at sign-in",
}
# They lead to a workspace and stand outside of it.
LEADS_INSIDE = {"workspace_slugs": "a slug", "api_key_secrets": "the secret of an API key"}
# They belong to an account, and say in which of its workspaces something was spent.
SPENT_INSIDE = ("credit_reservations", "ledger_entries")
# What the app's login may touch beside the scoped tables; policies of their own confine it.
ALSO_REACHED = (
    "users",
    "workspaces",
    "workspace_slugs",
    "api_key_secrets",
    "platform_idempotency_keys",
    "subscription_tiers",
    "installed_licenses",
    "billing_events",
    *ACCOUNTS,
)
FORBIDDEN = "organization_id namespace_id tenant_id team_id person_id session_id".split()
APPEND_ONLY = {
    "events": "UPDATE DELETE TRUNCATE",
    "ledger_entries": "UPDATE DELETE TRUNCATE",
    "platform_events": "UPDATE TRUNCATE",
}


def _list(words: object) -> str:
    return ", ".join(f"'{word}'" for word in words)  # type: ignore[attr-defined]


_SCOPED_TABLES = f"""
    SELECT c.oid, c.relname, c.relrowsecurity, c.relforcerowsecurity FROM pg_class c
    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'workspace_id'
    WHERE c.relkind IN ('r', 'p') AND c.relnamespace = 'public'::regnamespace
      AND c.relname NOT IN ({_list([*LEADS_INSIDE, *SPENT_INSIDE])})
"""
_PAIRS = ", ".join(
    f"('{model.__tablename__}', '{model.__account__}', {model.__seen_inside__}, "
    f"{model.__staff_writes__})"
    for model in account_models()
)
_OWN = "'(%s = ANY (( SELECT app.accounts() AS accounts)::uuid[]))'"
_ORDINAL = "(SELECT attnum FROM pg_attribute WHERE attrelid = {0} AND attname = 'workspace_id')"

LINTS = {
    "row security is on and forced": f"""
        SELECT relname FROM ({_SCOPED_TABLES}) t
        WHERE NOT (relrowsecurity AND relforcerowsecurity)
    """,
    "a restrictive policy confines every verb of the app": f"""
        SELECT relname FROM ({_SCOPED_TABLES}) t WHERE NOT EXISTS (
            SELECT FROM pg_policy p WHERE p.polrelid = t.oid AND NOT p.polpermissive
              AND p.polcmd = '*' AND p.polroles = ARRAY['catalogue_app'::regrole::oid]
              AND pg_get_expr(p.polqual, p.polrelid) LIKE '(workspace_id = %app.workspace()%'
              AND pg_get_expr(p.polwithcheck, p.polrelid)
                  = pg_get_expr(p.polqual, p.polrelid))
    """,
    "every verb of the app has its policy, and every policy its verb": f"""
        SELECT t.relname, v.name FROM ({_SCOPED_TABLES}) t
        CROSS JOIN (VALUES ('SELECT', 'r'), ('INSERT', 'a'), ('UPDATE', 'w'), ('DELETE', 'd'))
            AS v (name, cmd)
        WHERE has_table_privilege('catalogue_app', t.oid, v.name) <> EXISTS (
            SELECT FROM pg_policy p WHERE p.polrelid = t.oid AND p.polpermissive
              AND p.polcmd::text = v.cmd AND p.polroles = ARRAY['catalogue_app'::regrole::oid]
              AND coalesce(pg_get_expr(p.polqual, p.polrelid),
                           pg_get_expr(p.polwithcheck, p.polrelid)) LIKE '%app.level()%')
    """,
    "an account's rows are read by its members, by staff, and where said by who it pays for": f"""
        SELECT t.name FROM (VALUES {_PAIRS}) AS t (name, owner, inside, staff)
        WHERE NOT (SELECT relrowsecurity FROM pg_class WHERE oid = t.name::regclass)
           OR ARRAY(SELECT pg_get_expr(p.polqual, p.polrelid) FROM pg_policy p
                    WHERE p.polrelid = t.name::regclass AND p.polcmd = 'r'
                      AND p.polroles = ARRAY['catalogue_app'::regrole::oid]
                    ORDER BY p.polname)
              <> CASE WHEN t.inside
                 THEN ARRAY[format('(%s = ( SELECT app.payer() AS payer))', t.owner)]
                 ELSE ARRAY[]::text[] END
                 || format({_OWN}, t.owner)
                 || '( SELECT app.is_staff() AS is_staff)'::text
    """,
    "an account's rows are written by a role in it, or where said by staff": f"""
        SELECT t.name, v.name FROM (VALUES {_PAIRS}) AS t (name, owner, inside, staff)
        CROSS JOIN (VALUES ('INSERT', 'a'), ('UPDATE', 'w'), ('DELETE', 'd')) AS v (name, cmd)
        LEFT JOIN pg_policy p ON p.polrelid = t.name::regclass AND p.polcmd::text = v.cmd
              AND p.polroles = ARRAY['catalogue_app'::regrole::oid]
        CROSS JOIN LATERAL (SELECT coalesce(pg_get_expr(p.polqual, p.polrelid),
                                            pg_get_expr(p.polwithcheck, p.polrelid))) e (said)
        WHERE has_table_privilege('catalogue_app', t.name, v.name) <> (p.oid IS NOT NULL)
           OR p.oid IS NOT NULL
          AND said NOT LIKE '(' || format({_OWN}, t.owner) || ' AND (%app.account_level()%'
          AND NOT (t.staff AND (said LIKE '%((' || format({_OWN}, t.owner)
                                || ' AND (( SELECT app.account_level()%'
                                OR said = '( SELECT app.is_staff() AS is_staff)'))
           OR said LIKE '%is_staff%' AND NOT t.staff
    """,
    "no policy is for everybody": """
        SELECT polname FROM pg_policy WHERE 0 = ANY (polroles)
    """,
    "the primary key begins with the workspace": f"""
        SELECT relname FROM ({_SCOPED_TABLES}) t WHERE NOT EXISTS (
            SELECT FROM pg_constraint k WHERE k.conrelid = t.oid AND k.contype = 'p'
              AND pg_get_constraintdef(k.oid) = 'PRIMARY KEY (workspace_id, id)')
    """,
    "a key between scoped tables carries the workspace": f"""
        SELECT k.conname FROM pg_constraint k
        JOIN ({_SCOPED_TABLES}) own ON own.oid = k.conrelid
        JOIN ({_SCOPED_TABLES}) other ON other.oid = k.confrelid
        WHERE k.contype = 'f' AND (k.conkey[1] <> {_ORDINAL.format("own.oid")}
                                   OR k.confkey[1] <> {_ORDINAL.format("other.oid")})
    """,
    "every foreign key has an index": """
        SELECT k.conname FROM pg_constraint k
        WHERE k.contype = 'f' AND k.connamespace = 'public'::regnamespace AND NOT EXISTS (
            SELECT FROM pg_index i WHERE i.indrelid = k.conrelid AND i.indpred IS NULL
              AND (i.indkey::int2[])[0:cardinality(k.conkey) - 1] @> k.conkey)
    """,
    "every index of a scoped table begins with the workspace": f"""
        SELECT i.indexrelid::regclass::text FROM pg_index i
        JOIN ({_SCOPED_TABLES}) t ON t.oid = i.indrelid
        WHERE i.indkey[0] <> {_ORDINAL.format("t.oid")}
          AND i.indexrelid::regclass::text NOT IN ({_list(NOT_TENANT_FIRST)})
    """,
    "the running logins own nothing and bypass nothing": """
        SELECT rolname FROM pg_roles r WHERE rolname IN ('catalogue_app', 'catalogue_system')
          AND (rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb
               OR EXISTS (SELECT FROM pg_class WHERE relowner = r.oid)
               OR EXISTS (SELECT FROM pg_proc WHERE proowner = r.oid)
               OR EXISTS (SELECT FROM pg_namespace WHERE nspowner = r.oid)
               OR EXISTS (SELECT FROM pg_auth_members WHERE member = r.oid)
               OR has_schema_privilege(r.oid, 'public', 'CREATE')
               OR has_schema_privilege(r.oid, 'app', 'CREATE')
               OR has_database_privilege(r.oid, current_database(), 'TEMP'))
    """,
    "the log can only grow": f"""
        SELECT t.name, verb FROM (VALUES
            {", ".join(f"('{table}', '{verbs}')" for table, verbs in APPEND_ONLY.items())}
        ) AS t (name, verbs), unnest(string_to_array(t.verbs, ' ')) AS verb,
        unnest(ARRAY['catalogue_app', 'catalogue_system']) AS login
        WHERE has_table_privilege(login, t.name, verb)
    """,
    "no running login may empty a table": """
        SELECT c.relname FROM pg_class c, unnest(ARRAY['catalogue_app', 'catalogue_system']) l
        WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace
          AND has_table_privilege(l, c.oid, 'TRUNCATE, REFERENCES, TRIGGER')
    """,
    "the app's login reaches no table but the scoped, and of the listed others a part": f"""
        SELECT c.relname FROM pg_class c
        WHERE c.relkind IN ('r', 'p', 'v', 'm') AND c.relnamespace = 'public'::regnamespace
          AND has_any_column_privilege(
              'catalogue_app', c.oid, 'SELECT, INSERT, UPDATE, REFERENCES')
          AND c.relname NOT IN ({_list([*SCOPED, *ALSO_REACHED])})
    """,
    "the app's login never sees a secret of a user": """
        SELECT attname FROM pg_attribute
        WHERE attrelid = 'users'::regclass AND attnum > 0
          AND attname IN ('password_hash', 'is_platform_staff')
          AND has_column_privilege('catalogue_app', 'users', attname, 'SELECT')
    """,
    "a function with its owner's rights has a fixed search path": """
        SELECT proname FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
        WHERE p.prosecdef AND n.nspname IN ('app', 'public')
          AND NOT coalesce(p.proconfig && ARRAY['search_path=""'], false)
    """,
    "no function is for everybody": """
        SELECT proname FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
        WHERE n.nspname IN ('app', 'public')
          AND (p.proacl IS NULL
               OR EXISTS (SELECT FROM aclexplode(p.proacl) a WHERE a.grantee = 0))
    """,
    "the models are the tables": f"""
        SELECT tablename FROM pg_tables WHERE schemaname = 'public'
          AND tablename NOT IN ({_list(SQLModel.metadata.tables)}, 'alembic_version')
        UNION SELECT name FROM unnest(ARRAY[{_list(SQLModel.metadata.tables)}]) name
        WHERE to_regclass('public.' || name) IS NULL
    """,
    "the scoped tables are the scoped models": f"""
        SELECT relname FROM ({_SCOPED_TABLES}) t WHERE relname NOT IN ({_list(SCOPED)})
    """,
    "columns are named by our nouns": f"""
        SELECT table_name, column_name FROM information_schema.columns
        WHERE table_schema = 'public' AND column_name IN ({_list(FORBIDDEN)})
    """,
    "no column has a type whose index is lost under row security": """
        SELECT a.attrelid::regclass::text, a.attname FROM pg_attribute a
        JOIN pg_class c ON c.oid = a.attrelid JOIN pg_type t ON t.oid = a.atttypid
        WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace AND a.attnum > 0
          AND NOT a.attisdropped AND (t.typtype = 'e' OR t.typname IN ('numeric', 'timestamp'))
    """,
}

# For each lint one change that it must find.
MUTATIONS = {
    "row security is on and forced": "ALTER TABLE posts NO FORCE ROW LEVEL SECURITY",
    "a restrictive policy confines every verb of the app": "DROP POLICY posts_workspace ON posts",
    "every verb of the app has its policy, and every policy its verb": (
        "DROP POLICY posts_update_app ON posts"
    ),
    "an account's rows are read by its members, by staff, and where said by who it pays for": (
        "CREATE POLICY accounts_wide ON accounts FOR SELECT TO catalogue_app USING (true)"
    ),
    "an account's rows are written by a role in it, or where said by staff": (
        "DROP POLICY accounts_update_app ON accounts; CREATE POLICY accounts_update_app ON "
        "accounts FOR UPDATE TO catalogue_app USING (id = ANY ((SELECT app.accounts())::uuid[]))"
    ),
    "no policy is for everybody": "CREATE POLICY wide ON posts FOR SELECT USING (true)",
    "the primary key begins with the workspace": (
        "CREATE TABLE loose (workspace_id uuid, id uuid PRIMARY KEY)"
    ),
    "a key between scoped tables carries the workspace": (
        "ALTER TABLE posts ADD UNIQUE (id); ALTER TABLE post_versions ADD CONSTRAINT loose "
        "FOREIGN KEY (post_id) REFERENCES posts (id)"
    ),
    "every foreign key has an index": "DROP INDEX ix_posts_workspace_id_source_id",
    "every index of a scoped table begins with the workspace": "CREATE INDEX ON posts (title)",
    "the running logins own nothing and bypass nothing": ("ALTER ROLE catalogue_app BYPASSRLS"),
    "the log can only grow": "GRANT UPDATE ON events TO catalogue_app",
    "no running login may empty a table": "GRANT TRUNCATE ON posts TO catalogue_system",
    "the app's login reaches no table but the scoped, and of the listed others a part": (
        "GRANT SELECT (id) ON verifications TO catalogue_app"
    ),
    "the app's login never sees a secret of a user": (
        "GRANT SELECT (password_hash) ON users TO catalogue_app"
    ),
    "a function with its owner's rights has a fixed search path": (
        "ALTER FUNCTION app.enter RESET search_path"
    ),
    "no function is for everybody": "GRANT EXECUTE ON FUNCTION app.enter TO PUBLIC",
    "the models are the tables": "CREATE TABLE loose (id int)",
    "the scoped tables are the scoped models": "CREATE TABLE loose (workspace_id uuid)",
    "columns are named by our nouns": "ALTER TABLE posts ADD COLUMN tenant_id int",
    "no column has a type whose index is lost under row security": (
        "ALTER TABLE posts ADD COLUMN price numeric"
    ),
}
