"""Whose folder is whose."""

from pathlib import Path
from uuid import UUID

from runner.core.clock import now
from runner.publishing.outbound import make_folder
from runner.settings import Settings
from runner.workspaces import Here, WorkspaceStatus


def workspace(number: int, slug: str) -> Here:
    id, active = UUID(int=number), WorkspaceStatus.ACTIVE
    return Here(id, slug, "Bakery", "UTC", active, created_at=now(), delete_after=None)


def test_a_folder_outlives_its_slug_and_is_never_the_next_holders(tmp_path: Path) -> None:
    settings, bread = Settings(data_dir=tmp_path), tmp_path / "published" / "bread"
    make_folder(settings, workspace(1, "bread"))
    (bread / "first.md").touch()
    make_folder(settings, workspace(1, "cake"))
    assert (bread.parent / "cake" / "first.md").exists()
    make_folder(settings, workspace(2, "bread"))
    assert list(bread.iterdir()) == []
    assert (bread.parent / str(UUID(int=1)) / "first.md").exists()


def test_what_the_operator_put_there_stays(tmp_path: Path) -> None:
    settings, site = Settings(data_dir=tmp_path, markdown_dir=tmp_path / "site"), tmp_path / "site"
    make_folder(settings, workspace(1, "bread"))
    assert not site.exists()
    (site / "bread").mkdir(parents=True)
    (site / "cake").symlink_to(tmp_path)
    for slug in ("bread", "cake"):
        make_folder(settings, workspace(1, slug))
    assert (site / "cake").samefile(tmp_path)
    assert {path.name for path in site.iterdir()} == {"bread", "cake", str(UUID(int=1))}
