"""One frozen tree of settings, read once at the composition root and passed down."""

from pathlib import Path
from typing import Any, Literal

import platformdirs
from pydantic import Field, IPvAnyNetwork, SecretStr
from pydantic.fields import FieldInfo
from pydantic_settings import BaseSettings, SettingsConfigDict

from runner.fitting import AgentModel, PostgresUrl, PublicKey, SecretKey, WebAddress

PREFIX = "POSTMAGIQ_"
INDIVIDUAL_QUOTA = 60
WORKSPACE_QUOTA = 20
FILES_QUOTA_BYTES = 10 * 1024**3


class BadSettings(Exception):
    """Refuse to start on settings that are unreadable, unknown or in the wrong place."""


class BadEnvironment(BadSettings):
    """Refuse a value that came with the command, as another one beside it would be."""


def default_data_dir() -> Path:
    return platformdirs.user_data_path("postmagiq", appauthor=False)


def _own(**extra: Any) -> Any:
    """Mark a setting that a user may choose for themselves in the user file."""
    return Field(json_schema_extra={"user": True}, **extra)


class Settings(BaseSettings):
    """Everything that can be configured; field names are the keys of every layer."""

    model_config = SettingsConfigDict(frozen=True, env_prefix=PREFIX, extra="forbid")

    data_dir: Path = Field(
        default_factory=default_data_dir, description="Where files and the SQLite database live."
    )
    host: str = Field("127.0.0.1", description="Address the server listens on.")
    port: int = Field(8000, ge=0, le=65535, description="Port the server listens on.")
    public_url: WebAddress | None = Field(
        None,
        description="The address people use, when a proxy stands in front; smtp_url needs it.",
    )
    allowed_hosts: tuple[str, ...] = Field(
        ("127.0.0.1", "localhost", "[::1]"),
        description="Host names this server answers for, beside the one in public_url.",
    )
    cors_origins: tuple[str, ...] = Field((), description="Origins whose pages may call the API.")
    trusted_proxies: tuple[IPvAnyNetwork, ...] = Field(
        (),
        description=(
            "Proxies whose X-Forwarded-For, -Proto and -Host are believed, as addresses or CIDR. "
            "Default: nobody's."
        ),
    )
    keep_alive_s: int = Field(
        75, ge=1, description="Seconds an idle connection is kept; longer than a proxy keeps it."
    )
    drain_s: int = Field(
        2, ge=0, description="Seconds that requests get to be answered when the server is stopped."
    )
    backlog: int = Field(
        2048, ge=1, description="Connections that may wait to be accepted; one more is refused."
    )
    body_limit_bytes: int = Field(4 * 1024 * 1024, ge=1024, description="Largest request body.")

    database_url: PostgresUrl | None = Field(
        None, description="Login of tenant requests and jobs; without it, SQLite in data_dir."
    )
    system_database_url: PostgresUrl | None = Field(
        None, description="Login of identity, queues and the platform console."
    )
    owner_database_url: PostgresUrl | None = Field(
        None, description="Login of migrations; the running server never uses it."
    )
    database_pool: int = Field(10, ge=1, description="Connections per login and process.")
    database_share: int | None = Field(
        None,
        ge=1,
        description="Connections of each pool that one workspace may hold; default 3 in 4.",
    )
    database_wait_s: float = Field(
        2, gt=0, description="Seconds a request waits for a connection before it is answered 503."
    )
    database_waiting: int = Field(
        200, ge=0, description="Requests that may wait for a connection; one more is 503 at once."
    )
    pgbouncer: bool = Field(False, description="Set when PgBouncer stands before PostgreSQL.")

    secret_key: SecretKey | None = Field(
        None, description="At least 32 bytes; signs access tokens and cursors."
    )
    previous_secret_key: SecretKey | None = Field(
        None, description="The `secret_key` of before: what it sealed is read until it is resealed."
    )
    license_signing_key: SecretKey | None = Field(
        None,
        description=(
            "At least 32 bytes; signs the licences that are sold here. "
            "Default: derived from secret_key, with which their signatures end."
        ),
    )
    license_public_keys: tuple[PublicKey, ...] = Field(
        (),
        description=(
            "Public keys whose licences this server takes, as `postmagiq license public-key` "
            "shows them, beside the one of Postmagiq."
        ),
    )
    registration: Literal["open", "invited"] = Field(
        "open", description="Who may register: anybody, or only invited people."
    )
    smtp_url: SecretStr | None = Field(
        None,
        description=(
            "Server that takes outgoing mail, as smtp+starttls://user:password@host; "
            "without it, mail is written to mail_dir."
        ),
    )
    mail_from: str = Field(
        "Postmagiq <postmagiq@localhost>", description="Who outgoing mail says it is from."
    )
    workspace_creation: Literal["everyone", "staff"] = Field(
        "everyone", description="Who may make workspaces: everybody signed in, or only staff."
    )
    max_workspaces_per_user: int | None = Field(
        None,
        ge=1,
        description="Workspaces one person may own. Default: 20 on PostgreSQL, no limit on SQLite.",
    )
    max_people_per_workspace: int | None = Field(
        None,
        ge=1,
        description="Seats of a workspace: people who may be in it at once. Default: no limit.",
    )
    mail_dir: Path | None = Field(
        None, description="Folder for outgoing mail without smtp_url; default data_dir/mail."
    )
    storage_url: SecretStr | None = Field(
        None,
        description=(
            "Bucket for uploaded files, as s3://key:secret@host/bucket?region=name, or s3+http:// "
            "without TLS; without it, files are in data_dir/files."
        ),
    )
    upload_limit_bytes: int = Field(
        50 * 1024 * 1024, ge=1024, le=2**31 - 1, description="Largest file that may be uploaded."
    )
    workspace_files_bytes: int | None = Field(
        None,
        ge=1024,
        description=(
            "Room for all files of a workspace together. "
            "Default: 10 GiB on PostgreSQL, no limit on SQLite."
        ),
    )
    markdown_dir: Path | None = Field(
        None,
        description="Folder that Markdown channels publish into, each workspace in a folder with "
        "its id for a name; default data_dir/published.",
    )
    sign_ins_kept_days: int = Field(
        90, ge=1, description="Days that sign-ins which ended or expired are kept."
    )
    platform_events_kept_days: int = Field(
        365,
        ge=30,
        description="Days that events of no workspace, such as sign-ins, are kept; 30 at least.",
    )
    mail_files_kept_days: int = Field(
        30, ge=1, description="Days that mail written to mail_dir is kept."
    )
    disk_free_min_bytes: int = Field(
        256 * 1024 * 1024,
        ge=0,
        description="Free space in data_dir below which the server is not ready; 0 never looks.",
    )
    fetch_private_networks: tuple[IPvAnyNetwork, ...] = Field(
        (), description="Private networks that source and webhook URLs may lead to, as CIDR."
    )
    rate_limit_per_minute: int | None = Field(
        None,
        ge=0,
        description=(
            "Requests a caller may make per minute; 0 turns this off. "
            "Default: 60 on PostgreSQL, off on SQLite."
        ),
    )
    sign_in_attempts_per_minute: int = Field(
        10,
        ge=0,
        description=(
            "Guesses at a password, code or token per minute, from one address at one account; "
            "ten times as many at one account from anywhere, thirty times from one address. "
            "0 turns this off, and nothing else does."
        ),
    )
    invite_mails_per_hour: int = Field(
        5,
        ge=0,
        description=(
            "Invites that are mailed to one address per hour, by all workspaces together; "
            "a hundred times as many by one workspace. 0 turns this off, and nothing else does."
        ),
    )
    metrics_token: SecretStr | None = Field(
        None,
        description=(
            "What /metrics wants to see as a bearer token. "
            "Without one it answers on SQLite, and on PostgreSQL nobody."
        ),
    )
    metrics_port: int | None = Field(
        None,
        ge=0,
        le=65535,
        description="Port on which a worker answers probes and /metrics. Default: none.",
    )
    metrics_host: str = Field("127.0.0.1", description="Address for metrics_port.")
    api_key_max_days: int | None = Field(
        None, ge=1, description="Longest life of a new API key, for every workspace."
    )
    audit_verify_nightly: bool | None = Field(
        None,
        description="Whether audit logs are proven every night; left out, each workspace decides.",
    )
    agent_mode: Literal["offline", "api", "cli"] = Field(
        "offline",
        description=(
            "Who writes: the agent that needs nobody, models of vendors, or a command of this "
            "machine. Where those cannot answer, the first one does."
        ),
    )
    agent_models: tuple[AgentModel, ...] = Field(
        (),
        description=(
            "Models for agent_mode api, the first choice first, as vendor/model; "
            "vendors are anthropic, google and openai."
        ),
    )
    anthropic_api_key: SecretStr | None = Field(None, description="Key for models of Anthropic.")
    google_api_key: SecretStr | None = Field(None, description="Key for models of Google.")
    openai_api_key: SecretStr | None = Field(
        None, description="Key for models of OpenAI, or of the server at openai_url."
    )
    openai_url: WebAddress | None = Field(
        None,
        description=(
            "Server that is asked instead of OpenAI in its way, such as Ollama, vLLM or llama.cpp: "
            "http://127.0.0.1:11434/v1"
        ),
    )
    agent_prices: dict[str, tuple[int, int]] = Field(
        default_factory=dict,
        description=(
            "What a million tokens read and written cost, in millionths of a dollar, by model; "
            "comes before the prices known here. A model of one's own costs [0, 0]."
        ),
    )
    agent_command: str | None = Field(
        None,
        description=(
            "Command for agent_mode cli: claude, codex, gemini, or a line of one's own that reads "
            "a question and prints the answer."
        ),
    )
    agent_command_answer: str | None = Field(
        None,
        description=(
            "Where the answer stands in the JSON that a command of one's own prints, such as "
            "result.text; without it, what it prints is the answer."
        ),
    )
    agent_command_variables: tuple[str, ...] = Field(
        (), description="Environment variables that the command sees, beside PATH, HOME and LANG."
    )
    agent_command_user: str | None = Field(
        None, description="Who the command runs as on this machine; default: as this server does."
    )
    price_list: bool = Field(
        False,
        description="Whether plans are sold here; otherwise everything is there for everybody.",
    )
    payment_grace_days: int = Field(
        7,
        ge=0,
        description="Days that a plan goes on when money for it is late, or its trial is over.",
    )
    stripe_secret_key: SecretStr | None = Field(
        None, description="Key that Stripe is asked with: sk_live_…, or sk_test_… to try it."
    )
    stripe_webhook_secret: SecretStr | None = Field(
        None,
        description="What Stripe signs its events with; `postmagiq billing sync` tells it once.",
    )
    previous_stripe_webhook_secret: SecretStr | None = Field(
        None, description="The secret of before: what it signed is taken until Stripe drops it."
    )
    stripe_url: WebAddress = Field(
        "https://api.stripe.com", description="Where Stripe is asked, or who stands in for it."
    )
    checkout_trial_days: int = Field(
        0,
        ge=0,
        le=730,
        description="Days that are free for who buys a plan for the first time; with what is left "
        "of a trial, the longer of both.",
    )
    checkout_tax: bool = Field(
        False, description="Whether checkout adds the tax of where a customer is."
    )
    checkout_promotion_codes: bool = Field(
        False, description="Whether checkout takes promotion codes."
    )
    log_format: Literal["json", "console"] = Field("console", description="Shape of the log.")
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = _own(
        default="INFO", description="Least severe log line that is written."
    )
    api_url: WebAddress = _own(
        default="http://127.0.0.1:8000", description="Server the command line talks to."
    )
    workspace: str | None = _own(
        default=None, description="Workspace the command line uses: a slug or an id."
    )
    user: str | None = _own(default=None, description="Who the command line acts as.")
    api_key: SecretStr | None = Field(
        None, description="API key the command line asks by, instead of a sign-in."
    )

    @classmethod
    def settings_customise_sources(cls, *args: Any, **sources: Any) -> tuple[Any, ...]:
        """Take the merged layers as given: pydantic reads no source by itself."""
        return (sources["init_settings"],)

    @property
    def embedded(self) -> bool:
        """Whether this is the one-process installation on SQLite."""
        return self.database_url is None

    @property
    def request_quota(self) -> int:
        """Requests per minute and caller; one person on their own machine is not counted."""
        if self.rate_limit_per_minute is None:
            return 0 if self.embedded else INDIVIDUAL_QUOTA
        return self.rate_limit_per_minute

    @property
    def workspace_quota(self) -> int | None:
        """Workspaces one person may own; on their own machine as many as they like."""
        if self.max_workspaces_per_user is None and not self.embedded:
            return WORKSPACE_QUOTA
        return self.max_workspaces_per_user

    @property
    def files_quota_bytes(self) -> int | None:
        """Room for the files of a workspace; on one's own machine as much as the disk has."""
        if self.workspace_files_bytes is None and not self.embedded:
            return FILES_QUOTA_BYTES
        return self.workspace_files_bytes

    @property
    def links_are_mailed(self) -> bool:
        """Whether a mail server takes links, so that nobody but the mailbox sees them."""
        return self.smtp_url is not None

    @property
    def locked(self) -> dict[str, Any]:
        """What the operator decided in the place of every workspace, by section and name."""
        chosen = {
            "api.key_max_days": self.api_key_max_days,
            "audit.verify_nightly": self.audit_verify_nightly,
        }
        return {place: value for place, value in chosen.items() if value is not None}

    @property
    def sqlite_path(self) -> Path:
        return self.data_dir / "postmagiq.sqlite3"

    @property
    def mail_folder(self) -> Path:
        return self.mail_dir or self.data_dir / "mail"

    @property
    def files_folder(self) -> Path:
        return self.data_dir / "files"

    @property
    def base_url(self) -> str:
        host = "localhost" if self.host in ("0.0.0.0", "::") else self.host  # noqa: S104
        return (self.public_url or f"http://{host}:{self.port}").rstrip("/")


def is_secret(field: FieldInfo) -> bool:
    return "SecretStr" in str(field.annotation)
