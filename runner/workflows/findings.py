"""What the audits said about posts, and which source sentence stands behind which sentence."""

import asyncio
from collections.abc import Sequence
from uuid import UUID

from runner.content import Content, Platform, Posts, Sentence, Sources
from runner.core.db.query import Row
from runner.core.db.work import Work
from runner.core.errors import NotFound
from runner.workflows.audit import Audit
from runner.workflows.audit import audit as audit_text
from runner.workflows.events import PostAudited
from runner.workflows.models import AuditFinding, AuditScore, Severity
from runner.workflows.repository import FindingRepository, ScoreRepository
from runner.workflows.task import banned_words, grounds_of


class Findings:
    """Scores and findings of the variants of posts."""

    def __init__(self, work: Work) -> None:
        self.work = work
        self.posts = Posts(work)
        self.scores = ScoreRepository(work)
        self.findings = FindingRepository(work)

    async def of_post(self, post_id: UUID, platform: Platform | None = None) -> list[Row]:
        """List the latest audit of each text, or of one; `current` unless it changed since."""
        content = await self.posts.content(post_id)
        asked = content.variants if platform is None else [platform.value]
        scores = [await self.scores.latest(post_id, each) for each in asked]
        return [await self._shown(score, content) for score in scores if score is not None]

    async def audit_post(self, post_id: UUID) -> list[Row]:
        """Audit every variant as it stands now, against the source the post came from."""
        content = await self.posts.content(post_id)
        source_id = (await self.posts.one(post_id)).source_id
        grounds = await grounds_of(self.work, source_id)
        banned = await banned_words(self.work)
        for platform, variant in content.variants.items():
            body = variant["body"]
            traced = await asyncio.to_thread(grounds.traced, body)
            found = audit_text(
                body,
                traced,
                Platform(platform),
                banned=banned,
                grounded=source_id is not None,
                language=grounds.language,
                material=len(grounds.material),
            )
            await self.store(post_id, platform, content.hash, found)
        await self.work.flush()
        return await self.of_post(post_id)

    async def store(
        self,
        post_id: UUID,
        platform: str,
        content_hash: str,
        audit: Audit,
        run_id: UUID | None = None,
    ) -> None:
        """Keep an audit of the content with this hash."""
        score = self.scores.add(
            AuditScore(
                post_id=post_id,
                platform=platform,
                content_hash=content_hash,
                run_id=run_id,
                overall=audit.overall,
                dimensions={s.dimension.value: s.score for s in audit.scores if s.dimension},
            )
        )
        await self.work.flush()
        for found in audit.findings:
            self.findings.add(
                AuditFinding(
                    score_id=score.id,
                    rule=found.rule,
                    severity=Severity(found.severity.value),
                    start=found.start,
                    end=found.end,
                    message=found.message,
                    suggestion=found.suggestion,
                )
            )
        event = PostAudited(subject_id=post_id, platform=platform, overall=audit.overall)
        self.work.emit(event)

    async def provenance(self, post_id: UUID, platform: Platform) -> Row:
        """Trace each sentence of a variant to the source sentences it comes from."""
        body = _body(await self.posts.content(post_id), platform)
        source_id = (await self.posts.one(post_id)).source_id
        rows = await Sources(self.work).sentences(source_id) if source_id else []
        grounds = await grounds_of(self.work, source_id)
        traced = await asyncio.to_thread(grounds.traced, body)
        return {
            "post_id": post_id,
            "platform": platform,
            "source_id": source_id,
            "sentences": [
                {
                    "start": sentence.start,
                    "end": sentence.end,
                    "text": sentence.text,
                    "sources": _with_places(sentence.sources, rows),
                }
                for sentence in traced
            ],
        }

    async def _shown(self, score: Row, content: Content) -> Row:
        findings = await self.findings.of(score["id"])
        current = score["content_hash"] == content.hash
        return score | {"current": current, "findings": findings}


def _body(content: Content, platform: Platform) -> str:
    """Return a variant's text; raises NotFound when the post has none for the platform."""
    if platform not in content.variants:
        raise NotFound
    return str(content.variants[platform]["body"])


def _with_places(numbers: Sequence[int], sentences: Sequence[Sentence]) -> list[Row]:
    by_number = {each.n: each for each in sentences}
    names = ("n", "start", "end", "text")
    return [{name: getattr(by_number[n], name) for name in names} for n in numbers]
