"""The containers: settings that exist, health, limits, and no secret where everybody looks."""

import os
import re
import shutil
import stat
import subprocess
from ipaddress import ip_address
from pathlib import Path
from typing import Any

import pytest
import yaml

from runner.layers import load
from runner.settings import Settings, is_secret
from tests.runner.cli.program import ROOT

COMPOSE: dict[str, Any] = yaml.safe_load((ROOT / "docker-compose.yml").read_text())
SERVICES: dict[str, dict[str, Any]] = COMPOSE["services"]
OURS = {"migrate", "api", "worker"}
ONCE = {"migrate"}
SETTING = re.compile(r"^#?(POSTMAGIQ_[A-Z_]+)=", re.MULTILINE)
each = pytest.mark.parametrize("service", SERVICES)
FIELDS = Settings.model_fields


def setting(name: str) -> str:
    """Name the field behind a variable; a secret may be given as a file."""
    key = name.removeprefix("POSTMAGIQ_").lower()
    return key if key in FIELDS else key.removesuffix("_file")


@each
def test_every_setting_that_is_named_exists_and_no_secret_is_among_them(service: str) -> None:
    variables = list(SERVICES[service].get("environment", {}))
    ours = [name for name in variables if name.startswith("POSTMAGIQ_")]
    assert {setting(name) for name in ours} <= {*FIELDS}
    secret = [name for name in ours if is_secret(FIELDS[setting(name)])]
    assert [name for name in secret if not name.endswith("_FILE")] == []
    hints = ("PASSWORD", "SECRET", "TOKEN", "KEY", "URL")
    for name in {*variables} - {*ours}:
        assert name.endswith("_FILE") or not any(hint in name for hint in hints)


def test_every_line_of_the_example_is_a_setting_and_no_secret() -> None:
    text = (ROOT / "deploy/env.example").read_text()
    named = [setting(name) for name in SETTING.findall(text)]
    assert named
    assert [key for key in named if key not in FIELDS or is_secret(FIELDS[key])] == []


@each
def test_a_service_is_watched_limited_and_started_again(service: str) -> None:
    said = SERVICES[service]
    assert {"mem_limit", "cpus", "pids_limit", "restart"} <= {*said}
    if service not in ONCE:
        assert said["restart"] == "unless-stopped"
        assert {"test", "interval", "timeout", "retries"} <= {*said["healthcheck"]}


@each
def test_a_service_has_the_secrets_it_names_and_no_others(service: str) -> None:
    said = SERVICES[service]
    files = [value for value in said.get("environment", {}).values() if "/run/secrets/" in value]
    named = {Path(file).name for file in files}
    scripts = {"postgres": "postgres/logins.sh", "pgbouncer": "pgbouncer/start.sh"}
    if service in scripts:
        text = (ROOT / "deploy" / scripts[service]).read_text()
        asked = re.findall(r"password_of (\w+)\)|/run/secrets/(\w+)_password", text)
        named |= {f"{one or other}_password" for one, other in asked}
    assert named == {*said.get("secrets", [])}
    assert named <= {*COMPOSE["secrets"]}


@pytest.mark.parametrize("service", sorted(OURS))
def test_what_env_says_reaches_the_server(service: str) -> None:
    assert SERVICES[service]["env_file"] == [{"path": ".env", "required": False}]


def test_the_api_believes_the_proxy_and_nobody_else() -> None:
    trusted = SERVICES["api"]["environment"]["POSTMAGIQ_TRUSTED_PROXIES"]
    assert trusted == SERVICES["proxy"]["networks"]["default"]["ipv4_address"]
    assert str(ip_address(trusted)) == trusted


def test_the_secrets_are_made_once_and_fit_the_settings(tmp_path: Path) -> None:
    (tmp_path / "deploy").mkdir()
    script = shutil.copy(ROOT / "deploy/secrets.sh", tmp_path / "deploy")
    folder, made = tmp_path / "secrets", []
    for _ in range(2):
        subprocess.run(["bash", str(script)], check=True, capture_output=True)
        made.append({file.name: file.read_text() for file in folder.iterdir()})
    assert made[0] == made[1]
    assert {*made[0]} == {Path(secret["file"]).name for secret in COMPOSE["secrets"].values()}
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    given = {"POSTMAGIQ_DATA_DIR": str(tmp_path), **SERVICES["migrate"]["environment"]}
    inside = {name: value.replace("/run/secrets", str(folder)) for name, value in given.items()}
    settings = load({**os.environ, **inside})
    assert settings.smtp_url is None
    assert settings.owner_database_url is not None
    login = f"postmagiq_owner:{made[0]['owner_password']}"
    url = settings.owner_database_url.get_secret_value()
    assert url == f"postgresql+asyncpg://{login}@postgres:5432/postmagiq"
