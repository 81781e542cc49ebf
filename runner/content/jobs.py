"""Durable work of content, and the events that start it."""

from typing import Any

from runner.core.events.readers import Reader
from runner.core.jobs import Job

JOBS: tuple[Job[Any], ...] = ()
READERS: tuple[Reader, ...] = ()
