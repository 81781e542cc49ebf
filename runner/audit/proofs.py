"""Prove the logs again and again, each from where it was proven last."""

from datetime import datetime
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import bindparam
from sqlmodel import col

from runner.audit.chain import Chain, ChainBroken
from runner.audit.events import AuditLogBroken
from runner.audit.models import AuditProof
from runner.audit.verify_all import follow
from runner.core.clock import now
from runner.core.db.database import Database
from runner.core.db.query import Query, Row, select_of
from runner.core.db.repository import Repository
from runner.core.db.work import Work
from runner.core.events.models import GENESIS
from runner.workspaces import ChosenSettings, LockedSettings, Workspaces, WorkspaceStatus


class Proven(NamedTuple):
    seq: int = 0
    hash: str = GENESIS
    proved_at: datetime | None = None
    broken_seq: int | None = None
    broken_reason: str | None = None
    found_at: datetime | None = None


class ProofRepository(Repository[AuditProof]):
    model = AuditProof


_KNOWN = Query(
    select_of(Proven, AuditProof).where(col(AuditProof.workspace_id) == bindparam("of")),
    Proven,
)


class Proofs:
    """How far the log of a workspace was proven."""

    def __init__(self, work: Work) -> None:
        self.work = work
        self.proofs = ProofRepository(work)

    async def read(self, locked: LockedSettings) -> Row:
        """Say up to where and when, what was found, and whether it is looked at every night."""
        settings = await ChosenSettings(self.work).chosen(locked)
        known = await self.work.row(_KNOWN, of=self.work.workspace_id) or Proven()
        return known._asdict() | {"verify_nightly": settings.audit.verify_nightly}


async def prove(database: Database, workspace_id: UUID, *, whole: bool) -> None:
    """Prove what a log has gained since it was proven last, or all of it, and keep the outcome.

    The end that was proven last must be met again, so that a log whose end was trimmed, or that
    was written anew, is noticed. A log that was found broken is followed as a whole each time.
    """
    async with database.system_read() as work:
        known = await work.row(_KNOWN, of=workspace_id) or Proven()
    chain = Chain(kept={known.seq: known.hash} if known.seq else {})
    if not whole and known.broken_seq is None:
        chain.seq, chain.hash = known.seq, known.hash
    broken = None
    try:
        await follow(database, workspace_id, chain)
    except ChainBroken as fact:
        broken = fact
    async with database.system() as work:
        await _record(work, workspace_id, chain, broken)


async def _record(work: Work, workspace_id: UUID, chain: Chain, broken: ChainBroken | None) -> None:
    workspace = await Workspaces(work).workspaces.find(id=workspace_id)
    if workspace is None or workspace.status is WorkspaceStatus.DELETING:
        # Its log goes or has gone with it, and that is no finding.
        return
    proofs = ProofRepository(work)
    proof = await proofs.find(workspace_id=workspace_id)
    if proof is None:
        proof = proofs.add(AuditProof(workspace_id=workspace_id))
    if broken is None:
        proof.seq, proof.hash, proof.proved_at = chain.seq, chain.hash, now()
        proof.broken_seq = proof.broken_reason = proof.found_at = None
    elif proof.broken_seq is None:
        # Told once; until the log is whole again every night finds the same.
        seq, reason = broken.params["seq"], broken.params["reason"]
        proof.broken_seq, proof.broken_reason, proof.found_at = seq, reason, now()
        told = AuditLogBroken(subject_id=workspace_id, seq=seq, reason=reason)
        work.emit(told, workspace_id=None)
