"""What a process that tests start is forked with: every program of theirs, imported once."""

import gc

import tests.journeys.server
import tests.runner.cli.program
import tests.runner.core.jobs.program
import tests.runner.webhooks.program  # noqa: F401 - imported to be there
from runner.cli.app import tree

tree()

# What is here for good is not looked through in each fork, nor copied by the looking.
gc.collect()
gc.freeze()
