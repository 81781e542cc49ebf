"""What `config example` prints: every setting with its default, by the file that may hold it."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from textwrap import wrap
from typing import Any, get_args

from pydantic.fields import FieldInfo

from runner.layers import config_paths
from runner.settings import Settings, is_secret

WIDTH = 98
# What a setting may look like that has no default, or one that differs with the machine.
SAMPLES: dict[str, Any] = {
    "data_dir": "/var/lib/postmagiq",
    "public_url": "https://studio.example.com",
    "database_share": 8,
    "max_workspaces_per_user": 20,
    "max_people_per_workspace": 25,
    "mail_dir": "/var/lib/postmagiq/mail",
    "workspace_files_bytes": 10 * 1024**3,
    "markdown_dir": "/var/lib/postmagiq/published",
    "rate_limit_per_minute": 120,
    "metrics_port": 9000,
    "api_key_max_days": 365,
    "audit_verify_nightly": True,
    "workspace": "blue-door-bakery",
    "user": "mara",
    "database_url": "postgresql+asyncpg://postmagiq_app:password@db.example.org/postmagiq",
    "system_database_url": "postgresql+asyncpg://postmagiq_system:password@db.example.org/postmagiq",
    "owner_database_url": "postgresql+asyncpg://postmagiq_owner:password@db.example.org/postmagiq",
    "secret_key": "at least 32 bytes that nobody guesses",
    "previous_secret_key": "the one of before",
    "license_signing_key": "another 32 bytes that nobody guesses",
    "smtp_url": "smtp+starttls://user:password@mail.example.org",
    "storage_url": "s3://key:secret@s3.example.org/bucket?region=eu-central-1",
    "metrics_token": "what Prometheus sends",
    "api_key": "qx_live_…",
}


def example(environment: Mapping[str, str]) -> Iterator[str]:
    """Yield the lines of three TOML files in which nothing is set yet."""
    system, secrets, own = config_paths(environment)
    fields = Settings.model_fields
    secret = [key for key, field in fields.items() if is_secret(field)]
    chosen = [key for key, field in fields.items() if field.json_schema_extra]
    yield from _file(secrets, "Secrets; read only when its mode is 0600.", secret)
    yield from _file(own, "What everybody chooses for themselves, on their own machine.", chosen)
    rest = [key for key in fields if key not in {*secret, *chosen}]
    about = "What the operator decides for everybody; what people choose may stand here too."
    yield from _file(system, about, rest)


def _file(path: Path, about: str, keys: list[str]) -> Iterator[str]:
    yield f"########## {path}"
    yield f"# {about}"
    yield ""
    for key in keys:
        field = Settings.model_fields[key]
        yield from (f"# {line}" for line in wrap(_described(field), WIDTH))
        yield f"#{key} = {_toml(_shown(key, field))}"
        yield ""


def _described(field: FieldInfo) -> str:
    words = [value for value in get_args(field.annotation) if isinstance(value, str)]
    one_of = [f"One of: {', '.join(words)}."] if words else []
    return " ".join([str(field.description), *one_of])


def _shown(key: str, field: FieldInfo) -> Any:
    return SAMPLES[key] if key in SAMPLES else field.get_default()


def _toml(value: Any) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, tuple):
        return f"[{', '.join(map(_toml, value))}]"
    return str(value) if isinstance(value, int | float) else f'"{value}"'
