"""What forbids spending."""

from typing import ClassVar

from runner.core.errors import Conflict, DomainError, Kind


class InsufficientCredits(DomainError):
    kind: ClassVar[Kind] = Kind.PAYMENT
    code = "insufficient_credits"
    message = (
        "This takes {needed:credit|credits} and {left:is|are} left until {renews_at}; {advice}."
    )


class PeriodNotOver(Conflict):
    code = "period_not_over"
    message = "This period goes on until {ends_at}; it is billed after that."
