import stat
import tomllib
from pathlib import Path

from runner.cli.private import keep_secrets, make_private_folder, write_private


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_a_private_file_and_its_new_folder_belong_to_the_owner_alone(tmp_path: Path) -> None:
    write_private(tmp_path / "new" / "file", "text")
    assert (mode(tmp_path / "new"), mode(tmp_path / "new" / "file")) == (0o700, 0o600)


def test_a_file_that_others_could_read_is_private_after_it_was_written(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.touch(mode=0o644)
    write_private(path, "text")
    assert mode(path) == 0o600
    assert [found.name for found in tmp_path.iterdir()] == ["file"]


def test_setting_a_secret_replaces_its_line_and_keeps_the_others(tmp_path: Path) -> None:
    path = tmp_path / "secrets.toml"
    write_private(path, '# ours\nsecret_key = "old"\ndatabase_url = "kept"\n')
    keep_secrets(path, {"secret_key": 'with "quotes" and \\'})
    assert tomllib.loads(path.read_text()) == {
        "database_url": "kept",
        "secret_key": 'with "quotes" and \\',
    }
    assert "# ours" in path.read_text()


def test_a_folder_that_is_there_already_keeps_its_mode(tmp_path: Path) -> None:
    tmp_path.chmod(0o750)
    make_private_folder(tmp_path)
    assert mode(tmp_path) == 0o750
