"""Uploads: what was received becomes a file, or is known already."""

from runner.assets.events import FileUploaded
from runner.assets.files import FileRepository, Files
from runner.assets.models import StoredFile
from runner.assets.store import Received
from runner.core.db.locks import count_alone
from runner.core.db.query import Row
from runner.core.db.work import Work


class Uploads:
    """One file that was received, in the work that is to keep it."""

    def __init__(self, work: Work, received: Received) -> None:
        self.work, self.received = work, received
        self.files = FileRepository(work)
        self.is_known = False
        """Whether the same content was there before: then what was received is not needed."""

    async def keep(self) -> Row:
        """Make a file of it; the same content is the same file. Raises LimitReached."""
        received = self.received
        # Alone, so that neither the room nor a content is taken twice.
        await count_alone(self.work, "files")
        same = await self.files.find(sha256=received.sha256)
        if same is not None:
            self.is_known = True
            return self.files.written(same)
        await Files(self.work).require_room(received.size_bytes)
        file = StoredFile(
            id=received.id,
            name=received.name,
            media_type=received.media_type,
            size_bytes=received.size_bytes,
            sha256=received.sha256,
            uploaded_by_id=self.work.user_id,
        )
        self.files.add(file)
        told = FileUploaded(subject_id=file.id, sha256=file.sha256, size_bytes=file.size_bytes)
        self.work.emit(told, file)
        await self.work.flush()
        return self.files.written(file)
