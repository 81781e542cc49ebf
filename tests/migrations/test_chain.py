"""Which revision a program needs."""

from alembic.script import ScriptDirectory

from migrations import newest, revisions
from migrations.configuration import config


def test_a_program_needs_the_end_of_the_chain_whatever_its_number() -> None:
    chain = ScriptDirectory.from_config(config("sqlite://"))
    assert newest() == chain.get_current_head()
    assert revisions() == {script.revision for script in chain.walk_revisions()}
