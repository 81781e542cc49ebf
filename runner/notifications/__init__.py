"""What Postmagiq tells people by mail, and the queue that sees to it that it arrives."""

from runner.notifications.composing import trial_mail

__all__ = ["trial_mail"]
