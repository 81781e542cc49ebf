"""The agent that needs no key and no network: it writes with the source's own sentences."""

from runner.providers.agents.offline.agent import OfflineAgent
from runner.providers.agents.offline.reading import said
from runner.providers.agents.offline.shapes import Room

__all__ = ["OfflineAgent", "Room", "said"]
