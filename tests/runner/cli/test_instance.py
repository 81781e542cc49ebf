import signal
from dataclasses import replace

from tests.runner.cli.program import Program

DATABASE = "postmagiq.sqlite3"


def test_a_second_instance_is_told_who_holds_the_directory(program: Program) -> None:
    with program.up() as first:
        second = replace(program, forked=False).run("up", "--port", "0")
        assert second.returncode == 7
        assert f"Process {first.process.pid} already runs" in second.stderr
        assert second.stderr.count("\n") == 1
        linked = replace(program, data_dir=program.data_dir.with_name("linked"))
        linked.data_dir.mkdir()
        (linked.data_dir / DATABASE).symlink_to(program.data_dir / DATABASE)
        third = linked.run("up", "--port", "0")
        assert third.returncode == 7
        assert f"already runs on {program.data_dir}" in third.stderr


def test_the_lock_of_a_killed_instance_does_not_matter(program: Program) -> None:
    with program.up() as first:
        first.stop(signal.SIGKILL)
        assert (program.data_dir / "lock").exists()
    with program.up() as second:
        assert second.process.poll() is None
        assert "my-workspace" in program.ok("workspace", "list")
