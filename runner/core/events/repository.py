"""The rows of both logs, for who follows an event that names itself."""

from runner.core.db.repository import Repository
from runner.core.events.models import EventRow, PlatformEvent


class EventRepository(Repository[EventRow]):
    model = EventRow


class PlatformEventRepository(Repository[PlatformEvent]):
    model = PlatformEvent
