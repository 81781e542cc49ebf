"""Users, how they are recognised, and where they are signed in."""

from datetime import datetime
from enum import StrEnum
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import BigInteger, CheckConstraint, Index, text
from sqlmodel import Field

from runner.core.db.columns import Editable, Global, index, moment, unique
from runner.core.db.types import Choice, one_of
from runner.core.secrets import Digested, Sealed
from runner.core.told import Told

TOTP = Sealed("totp secrets", bound_to="user_id")
RECOVERY = Digested("recovery codes")


class UserKind(StrEnum):
    HUMAN = "human"
    AGENT = "agent"
    SERVICE = "service"


class Purpose(StrEnum):
    """What a one-time token is good for."""

    VERIFY = "verify"
    RESET = "reset"
    LOCAL_LINK = "local_link"


def _secret(kept: Sealed | Digested | None = None, **extra: Any) -> Any:
    """Declare what no log shows; `kept` says how the server's own key comes into it."""
    return Field(sa_column_kwargs={"info": {"secret": True, "kept": kept}}, **extra)


class User(Global, Editable, table=True):
    """A person, an agent or a service; the last two answer to a person and have no password."""

    __tablename__ = "users"
    told: ClassVar = Told("service_account", ("full_name",))

    kind: UserKind = Field(default=UserKind.HUMAN, sa_type=Choice(UserKind))
    email: str | None = Field(default=None, max_length=254)
    email_lower: str | None = Field(default=None, max_length=254)
    full_name: str = Field(max_length=200)
    password_hash: str | None = _secret(default=None)
    email_verified_at: datetime | None = moment(default=None)
    is_active: bool = True
    is_platform_staff: bool = False
    responsible_user_id: UUID | None = Field(default=None, foreign_key="users.id", index=True)
    timezone: str = "UTC"
    locale: str = "en"

    __table_args__ = (
        one_of("kind", UserKind),
        # Many may sign in by an address; it belongs to the one who proved it.
        index("email_lower"),
        Index(
            "uq_users_proven_email",
            "email_lower",
            unique=True,
            sqlite_where=text("email_verified_at IS NOT NULL"),
            postgresql_where=text("email_verified_at IS NOT NULL"),
        ),
        CheckConstraint(
            "kind = 'human' OR (responsible_user_id IS NOT NULL AND password_hash IS NULL)",
            name="machines_answer_to_a_person",
        ),
    )


class Identity(Global, table=True):
    """A way to recognise a user that is not a password."""

    __tablename__ = "identities"

    user_id: UUID = Field(foreign_key="users.id", ondelete="CASCADE", index=True)
    provider: str
    host: str = ""
    subject: str

    __table_args__ = (unique("provider", "host", "subject"),)


class ActiveSession(Global, table=True):
    """A sign-in: one browser or device, and the refresh token it holds right now."""

    __tablename__ = "active_sessions"

    user_id: UUID = Field(foreign_key="users.id", ondelete="CASCADE", index=True)
    current_hash: str = _secret(unique=True)
    rotated_at: datetime = moment()
    ip: str | None = None
    user_agent: str | None = Field(default=None, max_length=400)
    last_seen_at: datetime = moment()
    idle_expires_at: datetime = moment()
    absolute_expires_at: datetime = moment()
    revoked_at: datetime | None = moment(default=None)
    revoked_reason: str | None = None

    __table_args__ = (index("user_id", "last_seen_at"),)


class Verification(Global, table=True):
    """A token that works once; for an address that is nobody's it works never.

    The request for it is kept either way, so that both cost the same and count alike.
    """

    __tablename__ = "verifications"

    purpose: Purpose = Field(sa_type=Choice(Purpose))
    user_id: UUID | None = Field(
        default=None, foreign_key="users.id", ondelete="CASCADE", index=True
    )
    email: str | None = Field(
        default=None, max_length=254, description="The folded address that is mailed and proven."
    )
    mailbox: str | None = Field(
        default=None,
        description="The same for every spelling: letters are counted by it.",
    )
    token_hash: str = _secret(unique=True)
    expires_at: datetime = moment()
    consumed_at: datetime | None = moment(default=None)

    __table_args__ = (
        one_of("purpose", Purpose),
        index("mailbox", "purpose", "created_at"),
        index("expires_at"),
    )


class TotpCredential(Global, table=True):
    """The second factor of a user; it counts once a first code confirmed it."""

    __tablename__ = "totp_credentials"

    user_id: UUID = Field(foreign_key="users.id", ondelete="CASCADE", unique=True)
    secret: str = _secret(TOTP)
    confirmed_at: datetime | None = moment(default=None)
    last_step: int = Field(
        default=0, sa_type=BigInteger, description="Step of the last code taken; older ones died."
    )
    wrong_codes: int = 0
    wrong_since: datetime | None = moment(default=None)


class RecoveryCode(Global, table=True):
    """Gets its user in once, without the device."""

    __tablename__ = "recovery_codes"

    user_id: UUID = Field(foreign_key="users.id", ondelete="CASCADE", index=True)
    code_hash: str = _secret(RECOVERY, unique=True)
    used_at: datetime | None = moment(default=None)
